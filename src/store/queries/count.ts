/**
 * Counts appeals. Conditions that a tally knows are summed from it; the others are counted along an index, each of which
 * ends in the state, so that no row is read for them.
 */
import { sql } from 'kysely'
import type { AppealConditions } from '#register/ports/appeal-reader'
import type { Db } from '../tables.ts'
import { narrow, topicWithin } from './conditions.ts'

const inAppealTally = ['state', 'kind', 'channel', 'language', 'deskId', 'acceptedBy']
const inTopicTally = ['state', 'kind', 'topic', 'settlement']

export async function countAppeals(db: Db, conditions: AppealConditions): Promise<number> {
  const given = Object.entries(conditions).flatMap(([name, value]) => (value === undefined ? [] : [name]))
  if (given.every((name) => inAppealTally.includes(name))) return sumOf(db, 'appeal_tally', conditions)
  if (given.every((name) => inTopicTally.includes(name))) return sumOf(db, 'topic_tally', conditions)
  const query = db.selectFrom('appeal').select((column) => column.fn.countAll<number>().as('found'))
  const row = await narrow(query, conditions, { alongSort: false }).executeTakeFirst()
  return row?.found ?? 0
}

async function sumOf(db: Db, table: 'appeal_tally' | 'topic_tally', conditions: AppealConditions): Promise<number> {
  const { state, kind, channel, language, deskId, acceptedBy, topic, settlement } = conditions
  const wanted = [state === 'all' ? sql`1` : sql`state = ${state === 'void' ? 'void' : 'registered'}`]
  if (kind !== undefined) wanted.push(sql`kind = ${kind}`)
  if (channel !== undefined) wanted.push(sql`channel = ${channel}`)
  if (language !== undefined) wanted.push(sql`language = ${language}`)
  if (deskId !== undefined) wanted.push(sql`desk_id = ${deskId}`)
  if (acceptedBy !== undefined) wanted.push(sql`acceptor_id = ${acceptedBy}`)
  if (topic !== undefined) wanted.push(topicWithin(topic))
  if (settlement !== undefined) wanted.push(sql`settlement = ${settlement}`)
  const { rows } = await sql<{ found: number }>`select coalesce(sum(appeals), 0) as found from ${sql.table(table)}
    where ${sql.join(wanted, sql` and `)}`.execute(db)
  return rows[0]?.found ?? 0
}
