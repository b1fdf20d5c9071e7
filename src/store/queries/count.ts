/**
 * Counts appeals. Conditions that a tally knows are summed from it; the others are counted along an index, each of which
 * knows the state, so that no row is read for them.
 */
import { sql } from 'kysely'
import { openStates } from '#domain/appeal/states'
import { addDays } from '#domain/calendar/local-date'
import type { AppealConditions } from '#register/ports/appeal-reader'
import { type Db, flag } from '../tables.ts'
import { narrow, topicWithin } from './conditions.ts'
import { matchExpression } from './search-terms.ts'

const marks = ['notInStateSystem', 'hasDefects']
const inAppealTally = ['state', 'kind', 'channel', 'language', 'deskId', 'acceptedBy', ...marks]
const inTopicTally = ['state', 'kind', 'topic', 'settlement']

export async function countAppeals(db: Db, conditions: AppealConditions): Promise<number> {
  const table = tallyOf(conditions)
  if (table !== undefined) return sumOf(db, table, conditions)
  const { text, ...beside } = conditions
  const wide = stateAlone(beside)
  if (text !== undefined && text.trim() !== '' && wide !== undefined) return countByText(db, text, wide)
  const { dueTo, ...others } = conditions
  // What was due until a day grows with the years, what is due after it does not: the few are counted instead.
  if (dueTo !== undefined && conditions.dueFrom === undefined && tallyOf(others) !== undefined) {
    return (await countAppeals(db, others)) - (await countAppeals(db, { ...others, dueFrom: addDays(dueTo, 1) }))
  }
  const query = db.selectFrom('appeal').select((column) => column.fn.countAll<number>().as('found'))
  const row = await narrow(query, conditions).executeTakeFirst()
  return row?.found ?? 0
}

/**
 * Appeals with a text, told by the search index and the keys of open, ended or void ones: a common word is in hundreds of
 * thousands of rows, none of which is read. Of two groups that complete each other the smaller one is gathered; the hits are then held against
 * it, and not the index asked again for each of it.
 */
async function countByText(db: Db, text: string, state: WideState): Promise<number> {
  const match = matchExpression(text)
  if (match === undefined) return 0
  const { rows } = await sql<{ found: number }>`select count(*) as found from appeal_search
    where appeal_search match ${match} ${await keysOf(db, state)}`.execute(db)
  return rows[0]?.found ?? 0
}

async function keysOf(db: Db, state: WideState) {
  if (state === 'all') return sql``
  const open = sql`select seq from appeal where is_open = 1`
  const ended = sql`select seq from appeal where ended_on is not null`
  const isVoid = sql`select seq from appeal where state = 'void'`
  const openOnes = await countAppeals(db, { state: 'open' })
  const endedOnes = await countAppeals(db, { state: 'ended' })
  if (state === 'open') {
    return openOnes <= endedOnes ? sql`and +rowid in (${open})` : sql`and rowid not in (${ended} union all ${isVoid})`
  }
  return endedOnes <= openOnes ? sql`and +rowid in (${ended})` : sql`and rowid not in (${open} union all ${isVoid})`
}

const wideStates = ['all', 'open', 'ended'] as const
type WideState = (typeof wideStates)[number]

/** The state, when nothing else is asked for and it is one of those that hold many appeals. */
function stateAlone({ state, ...others }: AppealConditions): WideState | undefined {
  const isAlone = Object.values(others).every((value) => value === undefined)
  return isAlone ? wideStates.find((wide) => wide === state) : undefined
}

type TallyTable = 'appeal_tally' | 'topic_tally'

/** The tally that knows all of these conditions. */
function tallyOf(conditions: AppealConditions): TallyTable | undefined {
  const given = Object.entries(conditions).flatMap(([name, value]) => (value === undefined ? [] : [name]))
  if (given.every((name) => inAppealTally.includes(name))) return 'appeal_tally'
  return given.every((name) => inTopicTally.includes(name)) ? 'topic_tally' : undefined
}

async function sumOf(db: Db, table: TallyTable, conditions: AppealConditions): Promise<number> {
  const { state, kind, channel, language, deskId, acceptedBy, topic, settlement } = conditions
  const { notInStateSystem, hasDefects } = conditions
  const wanted = [tallied(state)]
  if (kind !== undefined) wanted.push(sql`kind = ${kind}`)
  if (channel !== undefined) wanted.push(sql`channel = ${channel}`)
  if (language !== undefined) wanted.push(sql`language = ${language}`)
  if (deskId !== undefined) wanted.push(sql`desk_id = ${deskId}`)
  if (acceptedBy !== undefined) wanted.push(sql`acceptor_id = ${acceptedBy}`)
  if (notInStateSystem !== undefined) wanted.push(sql`in_state_system = ${flag(!notInStateSystem)}`)
  if (hasDefects !== undefined) wanted.push(sql`has_defects = ${flag(hasDefects)}`)
  if (topic !== undefined) wanted.push(topicWithin(topic))
  if (settlement !== undefined) wanted.push(sql`settlement = ${settlement}`)
  const { rows } = await sql<{ found: number }>`select coalesce(sum(appeals), 0) as found from ${sql.table(table)}
    where ${sql.join(wanted, sql` and `)}`.execute(db)
  return rows[0]?.found ?? 0
}

/** The states of which a total is the sum, written as a condition on a tally. */
function tallied(state: AppealConditions['state']) {
  if (state === 'all') return sql`1`
  if (state === 'open') return sql`state in (${sql.join(openStates)})`
  if (state === 'ended') return sql`state not in (${sql.join([...openStates, 'void'])})`
  return sql`state = ${state}`
}
