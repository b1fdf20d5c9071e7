/** Reads personal receptions: schedules, days, people and the journal. */
import { sql } from 'kysely'
import { foldText, phoneKey } from '#domain/search/fold'
import type {
  JournalLine,
  MovedAway,
  PublicationRecord,
  ReceptionReader,
  ReceptionRecord,
  VisitRecord,
} from '#register/ports/reception-reader'
import type { ReceptionRow, VisitRow } from '../reception-tables.ts'
import { type Db, fromJson } from '../tables.ts'
import { receptionOf, visitsOfRows } from './reception-rows.ts'

export function receptionReader(db: Db): ReceptionReader {
  const visits = (rows: readonly VisitRow[]): Promise<VisitRecord[]> => visitsOfRows(db, rows)
  const byIds = async (ids: readonly string[]): Promise<VisitRecord[]> => visits(await visitRows(db, ids))
  return {
    schedules: async () =>
      (await db.selectFrom('reception_schedule').selectAll().orderBy('official_id').execute()).map((row) => ({
        officialId: row.official_id,
        version: row.version,
        schedule: fromJson(row.value),
      })),
    async receptions({ from, to, officialId }) {
      let query = db
        .selectFrom('reception')
        .selectAll()
        .where('held_on', '>=', from)
        .where('held_on', '<=', to)
        .orderBy('held_on')
        .orderBy('starts_at')
        .orderBy('seq')
      if (officialId !== undefined) query = query.where('official_id', '=', officialId)
      return receptions(db, await query.execute())
    },
    async reception(receptionId) {
      const rows = await db.selectFrom('reception').selectAll().where('reception_id', '=', receptionId).execute()
      return (await receptions(db, rows))[0]
    },
    async movedAway({ from, to }): Promise<MovedAway[]> {
      const { rows } = await sql<MovedAway>`
        select m.reception_id as "receptionId", r.official_id as "officialId", m.from_on as "from", m.to_on as "to",
          m.reason as "reason"
        from reception_move m join reception r on r.reception_id = m.reception_id
        where m.from_on between ${from} and ${to} and m.from_on <> m.to_on
        order by m.from_on, m.reception_id, m.position`.execute(db)
      return rows
    },
    publications: async (month): Promise<PublicationRecord[]> =>
      (
        await db.selectFrom('reception_publication').selectAll().where('month', '=', month).orderBy('edition').execute()
      ).map((row) => ({
        edition: row.edition,
        publishedOn: row.published_on,
        whereKk: row.where_kk,
        whereRu: row.where_ru,
        days: fromJson(row.days),
      })),
    visit: async (visitId) => (await byIds([visitId]))[0],
    visitByAppeal: async (appealId) =>
      (await visits(await db.selectFrom('visit').selectAll().where('appeal_id', '=', appealId).execute()))[0],
    async visitsOf({ receptionId, heldOn }) {
      const { rows } = await sql<{ visit_id: string }>`
        select visit_id from visit_booking where reception_id = ${receptionId} and on_day = ${heldOn}
        group by visit_id order by min(slot is null), min(slot), min(queue), min(position)`.execute(db)
      return byIds(rows.map((row) => row.visit_id))
    },
    async taken({ receptionId, heldOn }) {
      const { rows } = await sql<{ slot: string | null; queue: number | null; gone: number }>`
        select b.slot, b.queue, b.left_how is not null or v.state = 'void' as gone
        from visit_booking b join visit v on v.visit_id = b.visit_id
        where b.reception_id = ${receptionId} and b.on_day = ${heldOn}`.execute(db)
      return {
        slots: new Set(rows.flatMap(({ slot, gone }) => (gone === 1 ? [] : (slot ?? [])))),
        // Numbers of the queue were told to people: one that was given is not given again on that day.
        lastQueue: rows.reduce((last, { queue }) => Math.max(last, queue ?? 0), 0),
      }
    },
    journal: (period) => journal(db, period, byIds),
    async nextNumber(officialId, year) {
      const { rows } = await sql<{ last: number | null }>`
        select max(number) as last from visit where number_official_id = ${officialId} and year = ${year}`.execute(db)
      return (rows[0]?.last ?? 0) + 1
    },
    async numbers(year) {
      const rows = await db
        .selectFrom('visit')
        .select(['number_official_id', 'number'])
        .where('year', '=', year)
        .orderBy('number_official_id')
        .orderBy('number')
        .execute()
      return [...Map.groupBy(rows, (row) => row.number_official_id ?? '')].map(([officialId, own]) => ({
        officialId,
        numbers: own.flatMap(({ number }) => number ?? []),
      }))
    },
    untold: async () =>
      visits(
        await db
          .selectFrom('visit')
          .selectAll()
          .where('must_be_told', '=', 1)
          .where('state', 'in', ['waiting', 'booked', 'arrived'])
          .orderBy('seq')
          .execute(),
      ),
    waiting: async () =>
      visits(await db.selectFrom('visit').selectAll().where('state', '=', 'waiting').orderBy('seq').execute()),
    async earlier({ nationalNumber, phone, name }, limit) {
      const phoneWanted = phoneKey(phone) ?? ''
      const nameWanted = foldText(name)
      if (nationalNumber === '' && phoneWanted === '' && nameWanted === '') return []
      const rows = await db
        .selectFrom('visit')
        .selectAll()
        .where('state', '<>', 'void')
        .where(
          sql<boolean>`(national_number = ${nationalNumber} and national_number <> ''
            or phone_key = ${phoneWanted} and phone_key <> '' or name_key = ${nameWanted} and name_key <> '')`,
        )
        .orderBy('seq', 'desc')
        .limit(limit)
        .execute()
      return visits(rows)
    },
  }
}

async function receptions(db: Db, rows: readonly ReceptionRow[]): Promise<ReceptionRecord[]> {
  if (rows.length === 0) return []
  const ids = JSON.stringify(rows.map((row) => row.reception_id))
  const { rows: moves } = await sql<ReceptionMoveOf>`
    select * from reception_move where reception_id in (select value from json_each(${ids}))
    order by reception_id, position`.execute(db)
  const { rows: counts } = await sql<CountOf>`
    select b.reception_id, b.on_day, v.state, b.left_how, count(*) as visits
    from visit_booking b join visit v on v.visit_id = b.visit_id
    where b.reception_id in (select value from json_each(${ids})) and v.state <> 'void'
    group by b.reception_id, b.on_day, v.state, b.left_how`.execute(db)
  return rows.map((row) =>
    receptionOf(row, {
      moves: moves.filter((move) => move.reception_id === row.reception_id),
      counts: counts.filter((count) => count.reception_id === row.reception_id && count.on_day === row.held_on),
    }),
  )
}

type ReceptionMoveOf = Parameters<typeof receptionOf>[1]['moves'][number]
type CountOf = Parameters<typeof receptionOf>[1]['counts'][number]

async function visitRows(db: Db, ids: readonly string[]): Promise<VisitRow[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<VisitRow>`
    select visit.* from json_each(${JSON.stringify(ids)}) as wanted join visit on visit.visit_id = wanted.value
    order by wanted.key`.execute(db)
  return rows
}

async function journal(
  db: Db,
  { from, to, officialId }: Parameters<ReceptionReader['journal']>[0],
  byIds: (ids: readonly string[]) => Promise<VisitRecord[]>,
): Promise<JournalLine[]> {
  const official = officialId ?? null
  const { rows: received } = await sql<{ visit_id: string; on_day: JournalLine['on'] }>`
    select visit_id, started_on as on_day from visit
    where started_on between ${from} and ${to} and (${official} is null or number_official_id = ${official})
    order by number_official_id, year, number`.execute(db)
  const { rows: left } = await sql<{ visit_id: string; on_day: JournalLine['on'] }>`
    select b.visit_id, b.on_day from visit_booking b join visit v on v.visit_id = b.visit_id
    where b.on_day between ${from} and ${to} and b.left_how is not null and v.state <> 'void'
      and (${official} is null or b.official_id = ${official})
    order by b.on_day, b.slot is null, b.slot, b.queue, b.visit_id, b.position`.execute(db)
  const lines = [
    ...received.map((row) => ({ ...row, isReceived: true })),
    ...left.map((row) => ({ ...row, isReceived: false })),
  ]
  const visits = new Map((await byIds([...new Set(lines.map((row) => row.visit_id))])).map((one) => [one.visitId, one]))
  return lines.flatMap(({ visit_id: visitId, on_day: on, isReceived }) => {
    const visit = visits.get(visitId)
    return visit ? [{ on, isReceived, visit }] : []
  })
}
