/** Reads appeals: one, a page, a count, links, and what a recomputation needs. */
import { type Expression, type SqlBool, sql } from 'kysely'
import type {
  AppealConditions,
  AppealPage,
  AppealReader,
  AppealRecord,
  AppealSort,
  LinkedAppeal,
} from '#register/ports/appeal-reader'
import { numberKey } from '../projections/appeal.ts'
import { run } from '../statements.ts'
import { type AppealRow, type Db, fromJson } from '../tables.ts'
import { readCandidates, readEarlier } from './applicant.ts'
import { narrow, sortColumn } from './conditions.ts'
import { countAppeals } from './count.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { searchAppeals } from './search.ts'

export function appealReader(db: Db): AppealReader {
  return {
    byId: (appealId) => readOne(db, 'appeal_id', appealId),
    byNumber: (number) => readByNumber(db, number),
    list: (conditions, sort, page) => readPage(db, conditions, sort, page),
    count: (conditions) => countAppeals(db, conditions),
    search: (text, limit) => searchAppeals(db, text, limit),
    earlier: (person, limit) => readEarlier(db, person, limit),
    candidates: (draft, limit) => readCandidates(db, draft, limit),
    links: (appealId) => readLinks(db, appealId),
    openTerms: () => readOpenTerms(db),
  }
}

/** A row of the table as the record that callers know. */
export function appealRecord(row: AppealRow): AppealRecord {
  return {
    appealId: row.appeal_id,
    number: row.number,
    kind: row.kind,
    channel: row.channel,
    language: row.language,
    receivedAt: row.received_at,
    registeredOn: row.registered_on,
    dueOn: row.due_on,
    state: row.state,
    applicant: row.applicant,
    applicants: row.applicants,
    essence: row.essence,
    topic: row.topic,
    settlement: row.settlement,
    addressee: row.addressee,
    deskId: row.desk_id,
    isRepeat: row.is_repeat === 1,
    isConfidential: row.is_confidential === 1,
    defects: fromJson(row.defects),
  }
}

async function readOne(db: Db, column: 'appeal_id', value: string): Promise<AppealRecord | undefined> {
  const rows = await run<AppealRow>(
    db,
    `appeal by ${column}`,
    () => sql<AppealRow>`select * from appeal where ${sql.ref(column)} = ${''}`,
    [value],
  )
  return rows[0] === undefined ? undefined : appealRecord(rows[0])
}

/** By the number as printed; where none is, by its letters and digits alone, when they mean one appeal. */
async function readByNumber(db: Db, number: string): Promise<AppealRecord | undefined> {
  const rows = await run<AppealRow>(
    db,
    'appeal by number',
    () => sql<AppealRow>`select * from appeal where number_key = ${''} limit 2`,
    [numberKey(number)],
  )
  const exact = rows.find((row) => row.number === number) ?? (rows.length === 1 ? rows[0] : undefined)
  return exact === undefined ? undefined : appealRecord(exact)
}

/** Fewer rows than this are gathered by their condition and sorted; more are read along the order of the list. */
const gathered = 3000

async function readPage(
  db: Db,
  conditions: AppealConditions,
  sort: AppealSort,
  { cursor, limit }: { readonly cursor?: string; readonly limit: number },
): Promise<AppealPage> {
  const total = await countAppeals(db, conditions)
  if (total === 0) return { items: [], total, nextCursor: null }
  const column = sortColumn(sort)
  const textAlongSort = total > gathered
  const alongSort = textAlongSort && column !== 'due_on'
  const direction = sort.descending ? 'desc' : 'asc'
  let query = narrow(db.selectFrom('appeal').selectAll(), conditions, { alongSort, textAlongSort })
    .orderBy(column, direction)
    .orderBy('seq', direction)
    .limit(limit + 1)
  const after = readCursor(cursor)
  if (after !== undefined) query = query.where(beyond(column, sort.descending, after))
  const rows = await query.execute()
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return {
    items: rows.slice(0, limit).map((row) => appealRecord(row)),
    total,
    nextCursor: last === undefined ? null : writeCursor({ value: last[column], seq: last.seq }),
  }
}

/** Rows behind the last one of the page before. A row value is compared as a whole, which an index can follow. */
function beyond(
  column: string,
  descending: boolean,
  { value, seq }: { readonly value: string; readonly seq: number },
): Expression<SqlBool> {
  const than = sql.raw(descending ? '<' : '>')
  return sql<SqlBool>`(${sql.ref(column)}, seq) ${than} (${value}, ${seq})`
}

async function readLinks(db: Db, appealId: string): Promise<LinkedAppeal[]> {
  const columns = ['link.kind', 'appeal.appeal_id', 'appeal.number', 'appeal.registered_on', 'appeal.essence'] as const
  const out = await db
    .selectFrom('appeal_link as link')
    .innerJoin('appeal as own', 'own.seq', 'link.appeal_seq')
    .innerJoin('appeal', 'appeal.appeal_id', 'link.target_id')
    .select(columns)
    .where('own.appeal_id', '=', appealId)
    .orderBy('appeal.seq', 'desc')
    .execute()
  const into = await db
    .selectFrom('appeal_link as link')
    .innerJoin('appeal', 'appeal.seq', 'link.appeal_seq')
    .select(columns)
    .where('link.target_id', '=', appealId)
    .orderBy('appeal.seq', 'desc')
    .execute()
  const told = (rows: typeof out, direction: LinkedAppeal['direction']): LinkedAppeal[] =>
    rows.map((row) => ({
      kind: row.kind,
      direction,
      appealId: row.appeal_id,
      number: row.number,
      registeredOn: row.registered_on,
      essence: row.essence,
    }))
  return [...told(out, 'out'), ...told(into, 'in')]
}

async function readOpenTerms(db: Db): ReturnType<AppealReader['openTerms']> {
  const rows = await db
    .selectFrom('appeal')
    .innerJoin('appeal_detail', 'appeal_detail.seq', 'appeal.seq')
    .select(['appeal_id', 'number', 'kind', 'received_at', 'terms'])
    .where('state', '=', 'registered')
    .orderBy('appeal.seq')
    .execute()
  return rows.map((row) => ({
    appealId: row.appeal_id,
    number: row.number,
    kind: row.kind,
    receivedAt: row.received_at,
    terms: fromJson(row.terms),
  }))
}
