/** Reads the office. Values that are always used whole are kept as JSON and come back as they went in. */
import { sql } from 'kysely'
import { type DictionaryEntry, defaultOfficeSettings } from '#domain/office/events'
import type { OfficeReader } from '#register/ports/office-reader'
import { streamVersion } from '../journal.ts'
import { run } from '../statements.ts'
import { type AppUserRow, type Db, type DeskRow, type OrganisationRow, fromJson } from '../tables.ts'
import { keeper } from './kept-values.ts'
import { readGaps, readSeries } from './series.ts'

type Calendar = Awaited<ReturnType<OfficeReader['calendar']>>
type Dictionary = Awaited<ReturnType<OfficeReader['dictionary']>>
type Settings = Awaited<ReturnType<OfficeReader['settings']>>
type KnownUser = NonNullable<Awaited<ReturnType<OfficeReader['user']>>>

const calendarStream = { kind: 'calendar', id: 'calendar' } as const
const dictionaryStream = { kind: 'dictionary', id: 'dictionary' } as const
const settingsStream = { kind: 'settings', id: 'settings' } as const
const keepCalendar = keeper<Calendar>()
const keepDictionary = keeper<Dictionary>()
const keepSettings = keeper<Settings>()

export function officeReader(db: Db): OfficeReader {
  return {
    async organisation() {
      const [row] = await run<OrganisationRow>(
        db,
        'organisation',
        () => sql<OrganisationRow>`select * from organisation`,
        [],
      )
      if (row === undefined) throw new Error('the organisation is not described yet')
      return {
        version: row.version,
        nameKk: row.name_kk,
        nameRu: row.name_ru,
        bin: row.bin,
        phone: row.phone,
        level: row.level,
        addressKk: row.address_kk,
        addressRu: row.address_ru,
        timeZone: row.time_zone,
        hours: fromJson(row.hours),
      }
    },
    async desks() {
      const rows = await run<DeskRow>(db, 'desks', () => sql<DeskRow>`select * from desk order by code, desk_id`, [])
      return rows.map((row) => ({
        deskId: row.desk_id,
        version: row.version,
        code: row.code,
        nameKk: row.name_kk,
        nameRu: row.name_ru,
        place: row.place,
        isOpen: row.is_open === 1,
      }))
    },
    async users() {
      const rows = await db.selectFrom('app_user').selectAll().orderBy('login').orderBy('user_id').execute()
      return rows.map((row) => userOf(row))
    },
    async user(userId) {
      const [row] = await run<AppUserRow>(
        db,
        'user by id',
        () => sql<AppUserRow>`select * from app_user where user_id = ${''}`,
        [userId],
      )
      return row === undefined ? undefined : userOf(row)
    },
    async userByLogin(login) {
      const row = await db.selectFrom('app_user').selectAll().where('login', '=', login).executeTakeFirst()
      return row === undefined ? undefined : userOf(row)
    },
    async officials() {
      const rows = await db.selectFrom('official').selectAll().orderBy('name').orderBy('official_id').execute()
      return rows.map((row) => ({
        officialId: row.official_id,
        version: row.version,
        name: row.name,
        positionKk: row.position_kk,
        positionRu: row.position_ru,
        isActive: row.is_active === 1,
        rank: row.rank,
        department: row.department,
        userId: row.user_id,
      }))
    },
    settings: () => keepSettings(db, { stream: settingsStream, name: '' }, () => readSettings(db)),
    calendar: (version) =>
      keepCalendar(db, { stream: calendarStream, name: `${version ?? ''}` }, () => readCalendar(db, version)),
    dictionary: () => keepDictionary(db, { stream: dictionaryStream, name: '' }, () => readDictionary(db)),
    series: (key, year) => readSeries(db, key, year),
    gaps: () => readGaps(db),
  }
}

function userOf(row: AppUserRow): KnownUser {
  return {
    userId: row.user_id,
    version: row.version,
    login: row.login,
    name: row.name,
    positionKk: row.position_kk,
    positionRu: row.position_ru,
    role: row.role,
    deskId: row.desk_id,
    isActive: row.is_active === 1,
  }
}

async function readSettings(db: Db): Promise<Settings> {
  const office = await db.selectFrom('office_settings').select('value').executeTakeFirst()
  const ruleSets = await db.selectFrom('rule_set').select('value').orderBy('position').execute()
  return {
    office: office === undefined ? defaultOfficeSettings : fromJson(office.value),
    ruleSets: ruleSets.map(({ value }) => fromJson(value)),
    version: await streamVersion(db, settingsStream),
  }
}

/** The calendar at its newest version, or the newest that is not after the one asked for; empty before the first. */
async function readCalendar(db: Db, asked: number | undefined): Promise<Calendar> {
  let query = db.selectFrom('calendar_version').selectAll().orderBy('version', 'desc').limit(1)
  if (asked !== undefined) query = query.where('version', '<=', asked)
  const row = await query.executeTakeFirst()
  if (row === undefined) return { data: { years: {} }, version: 0 }
  return { data: fromJson(row.value), version: row.version }
}

async function readDictionary(db: Db): Promise<Dictionary> {
  const rows = await db
    .selectFrom('dictionary_entry')
    .selectAll()
    .orderBy('list')
    .orderBy('position')
    .orderBy('code')
    .execute()
  const lists: Record<string, DictionaryEntry[]> = {}
  for (const { list, code, parent, kk, ru, en, closed_on: closedOn, attributes } of rows) {
    const entries = (lists[list] ??= [])
    entries.push({
      code,
      parent,
      kk,
      ru,
      en,
      closedOn,
      attributes: fromJson(attributes),
    })
  }
  return { lists, version: await streamVersion(db, dictionaryStream) }
}
