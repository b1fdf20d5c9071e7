/**
 * Counts appeals. Conditions that a tally knows are summed from it; the others are counted along an index, each of which
 * ends in the state, so that no row is read for them.
 */
import { sql } from 'kysely'
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
  if (text !== undefined && text.trim() !== '' && isStateAlone(beside)) return countByText(db, text, beside.state)
  const { dueTo, ...others } = conditions
  // What was due until a day grows with the years, what is due after it does not: the few are counted instead.
  if (dueTo !== undefined && conditions.dueFrom === undefined && tallyOf(others) !== undefined) {
    return (await countAppeals(db, others)) - (await countAppeals(db, { ...others, dueFrom: addDays(dueTo, 1) }))
  }
  const query = db.selectFrom('appeal').select((column) => column.fn.countAll<number>().as('found'))
  const row = await narrow(query, conditions, { alongSort: false }).executeTakeFirst()
  return row?.found ?? 0
}

/** Appeals with a text, told by the search index alone: a common word is in hundreds of thousands of rows. */
async function countByText(db: Db, text: string, state: AppealConditions['state']): Promise<number> {
  const match = matchExpression(text)
  if (match === undefined) return 0
  const unlessVoid = state === 'all' ? sql`` : sql`and rowid not in (select seq from appeal where state = 'void')`
  const { rows } = await sql<{ found: number }>`select count(*) as found from appeal_search
    where appeal_search match ${match} ${unlessVoid}`.execute(db)
  return rows[0]?.found ?? 0
}

/** True when nothing is asked for but the state, and that is no void one, of which there are few. */
function isStateAlone(conditions: AppealConditions): boolean {
  const given = Object.entries(conditions).flatMap(([name, value]) => (value === undefined ? [] : [name]))
  return given.every((name) => name === 'state') && conditions.state !== 'void'
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
  const wanted = [state === 'all' ? sql`1` : sql`state = ${state === 'void' ? 'void' : 'registered'}`]
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
