/**
 * The same rows as the engine wrote, by the driver alone: prepared statements in one durable transaction. It knows what
 * to write beforehand, so no read, no rule, no hash, no JSON and no folding is in its time.
 */
import Database from 'better-sqlite3'
import type { AppealEvent } from '#domain/appeal/events'
import { evolve, noAppeal } from '#domain/appeal/state'
import { searchEntry } from '#store/projections/search'
import type { AppealRow } from '#store/appeal-tables'
import { type EventRow, fromJson } from '#store/tables'

type Row = Readonly<Record<string, string | number | Uint8Array | null>>

/** Every row of one registration. */
export interface WrittenRows {
  readonly tables: readonly { readonly table: string; readonly rows: readonly Row[] }[]
  readonly tally: readonly (string | number)[]
  readonly topics: readonly (string | number)[]
  readonly series: readonly (string | number)[]
  readonly entry: readonly (string | number)[]
  readonly words: readonly { readonly word_id: number; readonly word: string }[]
}

/** Opens a file as the engine opens it for writing. */
export function openBare(path: string): Database.Database {
  const file = new Database(path)
  for (const pragma of ['journal_mode = wal', 'synchronous = full', 'temp_store = memory', 'cache_size = -65536']) {
    file.pragma(pragma)
  }
  return file
}

/** Reads what one registration added; `before` is the last entry and the last word there were. */
export function readWritten(
  file: Database.Database,
  before: { readonly seq: number; readonly wordId: number },
  commandId: string,
): WrittenRows {
  const rows = (sql: string, ...values: (string | number)[]): Row[] => file.prepare<unknown[], Row>(sql).all(...values)
  const events = file.prepare<[number], EventRow>('select * from event where seq > ? order by seq').all(before.seq)
  const appeal = file.prepare<[number], AppealRow>('select * from appeal where seq > ?').get(before.seq)
  const [first] = events
  if (!first?.payload || !appeal) throw new Error('nothing was registered')
  const state = evolve(noAppeal, fromJson(first.payload) as AppealEvent)
  if (state.state === 'none') throw new Error('the first entry is no registration')
  const { seq, kind } = appeal
  const { code, name, text } = searchEntry(state)
  const of = (table: string, key = 'appeal_seq') => ({
    table,
    rows: rows(`select * from ${table} where ${key} = ?`, seq),
  })
  return {
    tables: [
      { table: 'event', rows: rows('select * from event where seq > ? order by seq', before.seq) },
      of('appeal', 'seq'),
      of('appeal_detail', 'seq'),
      of('appeal_clock'),
      of('applicant'),
      of('appeal_link'),
      { table: 'reply', rows: rows('select * from reply where command_id = ?', commandId) },
    ],
    tally: [
      appeal.state,
      kind,
      appeal.channel,
      appeal.language,
      appeal.desk_id,
      appeal.acceptor_id,
      appeal.in_state_system,
      appeal.has_defects,
    ],
    topics: [appeal.state, appeal.topic ?? '', appeal.settlement ?? '', kind],
    series: [appeal.series, appeal.year, appeal.series_seq],
    entry: [seq, code.join(' '), name.join(' '), text.join(' ')],
    words: file
      .prepare<[number], { word_id: number; word: string }>('select * from search_word where word_id > ?')
      .all(before.wordId),
  }
}

/** Answers a function that writes the rows of one registration durably. */
export function bareWriter(file: Database.Database): (written: WrittenRows) => void {
  const inserts = new Map<string, Database.Statement>()
  const insert = (table: string, row: Row): void => {
    const known = inserts.get(table) ?? prepareInsert(file, table, Object.keys(row))
    inserts.set(table, known)
    known.run(...Object.values(row))
  }
  const tally = file.prepare(`insert into appeal_tally values (?, ?, ?, ?, ?, ?, ?, ?, 1)
    on conflict do update set appeals = appeals + 1`)
  const topics = file.prepare(`insert into topic_tally values (?, ?, ?, ?, 1)
    on conflict do update set appeals = appeals + 1`)
  const series = file.prepare('insert into series values (?, ?, ?) on conflict do update set last = excluded.last')
  const entry = file.prepare('insert into appeal_search (rowid, code, name, text) values (?, ?, ?, ?)')
  const word = file.prepare('insert into search_word (word_id, word) values (?, ?)')
  const parts = file.prepare('insert into search_word_parts (rowid, parts) values (?, ?)')
  return file.transaction((written: WrittenRows) => {
    for (const { table, rows } of written.tables) for (const row of rows) insert(table, row)
    tally.run(...written.tally)
    topics.run(...written.topics)
    series.run(...written.series)
    entry.run(...written.entry)
    for (const one of written.words) {
      word.run(one.word_id, one.word)
      parts.run(one.word_id, `  ${one.word} `)
    }
  }).immediate
}

function prepareInsert(file: Database.Database, table: string, columns: readonly string[]): Database.Statement {
  return file.prepare(`insert into ${table} (${columns.join()}) values (${columns.map(() => '?').join()})`)
}
