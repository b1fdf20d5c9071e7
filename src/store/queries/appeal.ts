/** Reads appeals: one, a page, a count, and those that belong together. */
import { type Expression, type SqlBool, sql } from 'kysely'
import type {
  AppealConditions,
  AppealPage,
  AppealReader,
  AppealRecord,
  AppealSort,
  LinkedAppeal,
} from '#register/ports/appeal-reader'
import { numberKey } from '../projections/appeal-rows.ts'
import { run } from '../statements.ts'
import type { AppealRow } from '../appeal-tables.ts'
import { type Db, fromJson } from '../tables.ts'
import { readCandidates, readEarlier } from './applicant.ts'
import { namesAGroup, narrow, sortColumn } from './conditions.ts'
import { countAppeals } from './count.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { readOpenSpans, readOpenTerms } from './open-terms.ts'
import { searchAppeals } from './search.ts'
import { readAssignments, readClocks, readFollowUps } from './work.ts'

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
    openTerms: (appealIds) => readOpenTerms(db, appealIds),
    openSpans: (page) => readOpenSpans(db, page),
    assignments: (conditions, limit) => readAssignments(db, conditions, limit),
    clocks: (conditions, limit) => readClocks(db, conditions, limit),
    followUps: (conditions, limit) => readFollowUps(db, conditions, limit),
    joinedTo: (appealId) => readJoined(db, appealId),
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
    isOpen: row.is_open === 1,
    endedOn: row.ended_on,
    outcome: row.outcome,
    leadId: row.lead_id,
    isOnControl: row.is_on_control === 1,
    isUndelivered: row.is_undelivered === 1,
    openFollowUps: row.open_follow_ups,
    awaitsReader: row.awaits_reader === 1,
    isReceiptPrinted: row.receipt_printed === 1,
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
  const textSorted = total > gathered
  // Every index that begins with a condition goes on with open or ended and the due date, so that it is in order already.
  const sorted = textSorted && (column !== 'due_on' || conditions.state === 'all')
  const isGathered = total <= gathered && namesAGroup(conditions, column)
  const direction = sort.descending ? 'desc' : 'asc'
  let query = narrow(db.selectFrom('appeal').selectAll(), conditions, { sorted, textSorted })
    .orderBy(isGathered ? sql`+${sql.ref(column)}` : sql.ref(column), direction)
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

/** In the order of their numbers' registration. */
async function readJoined(db: Db, appealId: string): Promise<AppealRecord[]> {
  const rows = await run<AppealRow>(
    db,
    'appeals joined to one',
    () => sql<AppealRow>`select * from appeal where joined_to = ${''} order by seq`,
    [appealId],
  )
  return rows.map((row) => appealRecord(row))
}
