/** Settings of the office, dated rule sets, every version of the calendar, the dictionaries. */
import { withYears } from '#domain/calendar/calendar-difference'
import { amendCalendar } from '#domain/calendar/calendar-file'
import type { CalendarData } from '#domain/calendar/working-calendar'
import type { DictionaryEntry } from '#domain/office/events'
import { deleteRows, insertRow, putRow } from '../statements.ts'
import { type Db, fromJson } from '../tables.ts'
import type { Projection } from './projection.ts'

export const settingsProjection: Projection = {
  tables: ['office_settings', 'rule_set', 'calendar_version', 'dictionary_entry'],
  async apply(db, { seq, version, event }) {
    switch (event.type) {
      case 'settings.office-changed':
        return putRow(db, 'office_settings', { id: 1, value: JSON.stringify(event.office) })
      case 'settings.rule-set-added': {
        const { id, validFrom } = event.ruleSet
        const value = JSON.stringify(event.ruleSet)
        return insertRow(db, 'rule_set', { position: seq, rule_set_id: id, valid_from: validFrom, value })
      }
      case 'calendar.loaded':
        return insertRow(db, 'calendar_version', { version, value: JSON.stringify(event.calendar) })
      case 'calendar.amended': {
        const calendar = event.changes.reduce((data, change) => amendCalendar(data, change), await lastCalendar(db))
        return insertRow(db, 'calendar_version', { version, value: JSON.stringify(calendar) })
      }
      case 'calendar.imported': {
        const calendar = withYears(await lastCalendar(db), event.years)
        return insertRow(db, 'calendar_version', { version, value: JSON.stringify(calendar) })
      }
      case 'dictionary.loaded':
        for (const [list, entries] of Object.entries(event.lists)) await replaceList(db, list, entries)
        return
      case 'dictionary.entry-saved':
        return saveEntry(db, event.list, event.entry)
      default:
        return
    }
  },
}

async function lastCalendar(db: Db): Promise<CalendarData> {
  const row = await db
    .selectFrom('calendar_version')
    .select('value')
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? { years: {} } : fromJson(row.value)
}

async function replaceList(db: Db, list: string, entries: readonly DictionaryEntry[]): Promise<void> {
  await deleteRows(db, 'dictionary_entry', { list })
  for (const [at, entry] of entries.entries()) await putEntry(db, list, entry, at + 1)
}

/** An entry that is known keeps its place; a new one goes to the end of its list. */
async function saveEntry(db: Db, list: string, entry: DictionaryEntry): Promise<void> {
  const known = await db
    .selectFrom('dictionary_entry')
    .select('position')
    .where('list', '=', list)
    .where('code', '=', entry.code)
    .executeTakeFirst()
  const last = await db
    .selectFrom('dictionary_entry')
    .select((column) => column.fn.max('position').as('position'))
    .where('list', '=', list)
    .executeTakeFirst()
  await putEntry(db, list, entry, known?.position ?? (last?.position ?? 0) + 1)
}

async function putEntry(db: Db, list: string, entry: DictionaryEntry, position: number): Promise<void> {
  const { code, parent, kk, ru, en, closedOn, attributes } = entry
  await putRow(db, 'dictionary_entry', {
    list,
    code,
    position,
    parent,
    kk,
    ru,
    en,
    closed_on: closedOn,
    attributes: JSON.stringify(attributes),
  })
}
