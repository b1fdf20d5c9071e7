/** Conditions of a list as SQL, and which index the page is read from. */
import { type SelectQueryBuilder, sql } from 'kysely'
import type { AppealConditions, AppealSort } from '#register/ports/appeal-reader'
import { type Tables, flag } from '../tables.ts'
import { matchExpression } from './search-terms.ts'

type AppealQuery<Output> = SelectQueryBuilder<Tables, 'appeal', Output>

const columns = { dueOn: 'due_on', registeredOn: 'registered_on', number: 'number_order' } as const
export type SortColumn = (typeof columns)[keyof typeof columns]

export function sortColumn(sort: AppealSort): SortColumn {
  return columns[sort.by]
}

/**
 * Narrows a query to the appeals that meet all conditions.
 * @param options `alongSort` keeps SQLite from picking an index by one value: the page is then read along the order of
 * the list, which is right when most rows meet the conditions. `textAlongSort` does the same for a text alone, where
 * every appeal with a common word would be gathered and sorted.
 */
export function narrow<Output>(
  query: AppealQuery<Output>,
  conditions: AppealConditions,
  { alongSort, textAlongSort = alongSort }: { readonly alongSort: boolean; readonly textAlongSort?: boolean },
): AppealQuery<Output> {
  const equal = (column: string, value: string) =>
    alongSort ? sql<boolean>`+${sql.ref(column)} = ${value}` : sql<boolean>`${sql.ref(column)} = ${value}`
  let narrowed = query
  const { state } = conditions
  // Written out, so that the indexes that hold open appeals only can be used.
  if (state === 'open' || state === 'registered') narrowed = narrowed.where(sql<boolean>`state = 'registered'`)
  if (state === 'void') narrowed = narrowed.where(sql<boolean>`state = 'void'`)
  if (conditions.dueFrom !== undefined) narrowed = narrowed.where('due_on', '>=', conditions.dueFrom)
  if (conditions.dueTo !== undefined) narrowed = narrowed.where('due_on', '<=', conditions.dueTo)
  if (conditions.registeredFrom !== undefined)
    narrowed = narrowed.where('registered_on', '>=', conditions.registeredFrom)
  if (conditions.registeredTo !== undefined) narrowed = narrowed.where('registered_on', '<=', conditions.registeredTo)
  if (conditions.kind !== undefined) narrowed = narrowed.where(equal('kind', conditions.kind))
  if (conditions.deskId !== undefined) narrowed = narrowed.where(equal('desk_id', conditions.deskId))
  if (conditions.settlement !== undefined) narrowed = narrowed.where(equal('settlement', conditions.settlement))
  if (conditions.topic !== undefined) {
    const [root = ''] = conditions.topic.split('.')
    narrowed = narrowed.where(equal('topic_root', root))
    if (root !== conditions.topic) narrowed = narrowed.where(topicWithin(conditions.topic))
  }
  if (conditions.channel !== undefined) narrowed = narrowed.where('channel', '=', conditions.channel)
  if (conditions.language !== undefined) narrowed = narrowed.where('language', '=', conditions.language)
  if (conditions.officialId !== undefined) narrowed = narrowed.where(equal('official_id', conditions.officialId))
  if (conditions.acceptedBy !== undefined) narrowed = narrowed.where(equal('acceptor_id', conditions.acceptedBy))
  if (conditions.hasDefects !== undefined) narrowed = narrowed.where(marked('has_defects', conditions.hasDefects))
  if (conditions.isRepeat !== undefined) narrowed = narrowed.where(marked('is_repeat', conditions.isRepeat))
  if (conditions.notInStateSystem !== undefined) {
    narrowed = narrowed.where(marked('in_state_system', !conditions.notInStateSystem))
  }
  if (conditions.text !== undefined && conditions.text.trim() !== '')
    narrowed = narrowed.where(fits(conditions.text, textAlongSort))
  return narrowed
}

/** Written out too, for the indexes that hold marked appeals only. */
function marked(column: string, isSet: boolean) {
  return sql<boolean>`${sql.ref(column)} = ${sql.lit(flag(isSet))}`
}

/** A topic and everything below it: `HCS.1` includes `HCS.1.2` and not `HCS.10`. */
export function topicWithin(topic: string) {
  return sql<boolean>`(topic = ${topic} or (topic > ${`${topic}.`} and topic < ${`${topic}/`}))`
}

function fits(text: string, alongSort: boolean) {
  const match = matchExpression(text)
  if (match === undefined) return sql<boolean>`0`
  return sql<boolean>`${alongSort ? sql`+seq` : sql`seq`} in (select rowid from appeal_search where appeal_search match ${match})`
}
