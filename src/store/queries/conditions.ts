/** Conditions of a list as SQL, and which index the page is read from. */
import { type RawBuilder, type SelectQueryBuilder, sql } from 'kysely'
import { isOpenState } from '#domain/appeal/states'
import type { AppealConditions, AppealSort } from '#register/ports/appeal-reader'
import { type Tables, flag } from '../tables.ts'
import { matchExpression } from './search-terms.ts'

type AppealQuery<Output> = SelectQueryBuilder<Tables, 'appeal', Output>
type Condition = RawBuilder<boolean>

const columns = { dueOn: 'due_on', registeredOn: 'registered_on', number: 'number_order' } as const
export type SortColumn = (typeof columns)[keyof typeof columns]

export function sortColumn(sort: AppealSort): SortColumn {
  return columns[sort.by]
}

/**
 * Which way a page is read. `sorted` keeps SQLite from picking an index by a condition: the page is then read along the
 * order of the list, which is right when most rows meet the conditions. `textSorted` does the same for a text alone, where
 * every appeal with a common word would be gathered and sorted.
 */
export interface ReadingWay {
  readonly sorted: boolean
  readonly textSorted: boolean
}

const gathered: ReadingWay = { sorted: false, textSorted: false }

/** Narrows a query to the appeals that meet all conditions. */
export function narrow<Output>(
  query: AppealQuery<Output>,
  conditions: AppealConditions,
  way: ReadingWay = gathered,
): AppealQuery<Output> {
  // Days in which appeals ended narrow more than a kind, a place or an outcome, which years have in common.
  const byEnd = { ...way, sorted: way.sorted || conditions.endedFrom !== undefined }
  let narrowed = query
  for (const one of [
    ...stateConditions(conditions, byEnd),
    ...dayConditions(conditions),
    ...valueConditions(conditions, byEnd),
    ...markConditions(conditions),
    ...textConditions(conditions, way),
  ]) {
    narrowed = narrowed.where(one)
  }
  return narrowed
}

/** Written out, so that the indexes that hold open or void appeals only can be used. */
function stateConditions({ state }: AppealConditions, { sorted }: ReadingWay): Condition[] {
  const isOpen = (open: boolean) => sql<boolean>`${column('is_open', sorted)} = ${sql.lit(flag(open))}`
  if (state === 'all') return []
  if (state === 'open') return [isOpen(true)]
  if (state === 'ended') return [isOpen(false), sql<boolean>`state <> 'void'`]
  if (state === 'void') return [sql<boolean>`state = 'void'`]
  if (isOpenState(state)) return [isOpen(true), sql<boolean>`state = ${state}`]
  // Only a reply has an outcome of its own; the other endings are one, under which they are found at once.
  const named = state === 'answered' ? [] : [sql<boolean>`${column('outcome', sorted)} = ${state}`]
  return [isOpen(false), sql<boolean>`state = ${state}`, ...named]
}

function dayConditions(conditions: AppealConditions): Condition[] {
  const { dueFrom, dueTo, registeredFrom, registeredTo, endedFrom, endedTo } = conditions
  const found: Condition[] = []
  if (dueFrom !== undefined) found.push(sql`due_on >= ${dueFrom}`)
  if (dueTo !== undefined) found.push(sql`due_on <= ${dueTo}`)
  if (registeredFrom !== undefined) found.push(sql`registered_on >= ${registeredFrom}`)
  if (registeredTo !== undefined) found.push(sql`registered_on <= ${registeredTo}`)
  if (endedFrom !== undefined) found.push(sql`ended_on >= ${endedFrom}`)
  if (endedTo !== undefined) found.push(sql`ended_on <= ${endedTo}`)
  return found
}

function valueConditions(conditions: AppealConditions, { sorted }: ReadingWay): Condition[] {
  const { kind, deskId, settlement, topic, channel, language, officialId, acceptedBy, outcome } = conditions
  const { executorId, leadId, clock, anyClock } = conditions
  const found: Condition[] = []
  const equal = (name: string, value: string | undefined) => {
    if (value !== undefined) found.push(sql`${column(name, sorted)} = ${value}`)
  }
  equal('kind', kind)
  equal('desk_id', deskId)
  equal('settlement', settlement)
  equal('official_id', officialId)
  equal('acceptor_id', acceptedBy)
  equal('outcome', outcome)
  if (topic !== undefined) {
    const [root = ''] = topic.split('.')
    equal('topic_root', root)
    if (root !== topic) found.push(topicWithin(topic))
  }
  if (channel !== undefined) found.push(sql`channel = ${channel}`)
  if (language !== undefined) found.push(sql`language = ${language}`)
  if (executorId !== undefined) {
    found.push(sql`seq in (select appeal_seq from assignment where official_id = ${executorId} and is_open = 1)`)
  }
  if (clock !== undefined) found.push(sql`seq in (select appeal_seq from appeal_clock where clock = ${clock})`)
  if (leadId !== undefined) found.push(sql`lead_id = ${leadId}`)
  if (anyClock !== undefined) found.push(runningClock(anyClock))
  return found
}

function runningClock({ clocks, dueTo }: NonNullable<AppealConditions['anyClock']>): Condition {
  const until = dueTo === undefined ? sql`` : sql` and due_on <= ${dueTo}`
  return sql`seq in (select appeal_seq from appeal_clock where clock in (${sql.join(clocks)})${until})`
}

/** Written out too, for the indexes that hold marked appeals only. */
function markConditions(conditions: AppealConditions): Condition[] {
  const { hasDefects, isRepeat, notInStateSystem, isOnControl, isUndelivered, awaitsReader, isReceiptPrinted } =
    conditions
  const { hasOpenFollowUps, isUnassigned } = conditions
  const found: Condition[] = []
  const marked = (name: string, isSet: boolean | undefined) => {
    if (isSet !== undefined) found.push(sql`${sql.ref(name)} = ${sql.lit(flag(isSet))}`)
  }
  marked('has_defects', hasDefects)
  marked('is_repeat', isRepeat)
  marked('in_state_system', notInStateSystem === undefined ? undefined : !notInStateSystem)
  marked('is_on_control', isOnControl)
  marked('is_undelivered', isUndelivered)
  marked('awaits_reader', awaitsReader)
  marked('receipt_printed', isReceiptPrinted)
  if (hasOpenFollowUps !== undefined) found.push(hasOpenFollowUps ? sql`open_follow_ups > 0` : sql`open_follow_ups = 0`)
  if (isUnassigned !== undefined) found.push(isUnassigned ? unassigned : sql`not (${unassigned})`)
  return found
}

/** A joined appeal is answered with another one, by whoever answers that. */
const unassigned: Condition = sql`(is_open = 1 and lead_id is null and state <> 'joined')`

function textConditions({ text }: AppealConditions, { textSorted }: ReadingWay): Condition[] {
  if (text === undefined || text.trim() === '') return []
  const match = matchExpression(text)
  if (match === undefined) return [sql`0`]
  return [sql`${column('seq', textSorted)} in (select rowid from appeal_search where appeal_search match ${match})`]
}

/**
 * Whether the conditions name a group that has an index of its own and may be anywhere along the order of a list: the few of
 * it are then gathered and sorted, instead of being looked for among all years. Open ones are in order of their due date.
 */
export function namesAGroup({ state, ...conditions }: AppealConditions, order: SortColumn): boolean {
  if (state === 'open' || (state !== 'all' && state !== 'ended' && isOpenState(state))) return order !== 'due_on'
  const { isOnControl, isUndelivered, awaitsReader, hasOpenFollowUps, isRepeat, endedFrom } = conditions
  const isMarked = [isOnControl, isUndelivered, awaitsReader, hasOpenFollowUps, isRepeat].includes(true)
  return isMarked || state === 'void' || endedFrom !== undefined
}

/** A topic and everything below it: `HCS.1` includes `HCS.1.2` and not `HCS.10`. */
export function topicWithin(topic: string): Condition {
  return sql`(topic = ${topic} or (topic > ${`${topic}.`} and topic < ${`${topic}/`}))`
}

/** A column by which SQLite may look for an index, or must not. */
function column(name: string, sorted: boolean) {
  return sorted ? sql`+${sql.ref(name)}` : sql.ref(name)
}
