/** Facts of an event on the timeline, as its sentence needs them. */
import type { TimelineEntry } from './use-event-words.ts'

type Facts = TimelineEntry['facts']

export interface FactsReader {
  readonly text: (name: string) => string
  /** Without a full stop of its own: the sentence around it has one. */
  readonly sentence: (name: string) => string
  readonly has: (name: string) => boolean
  readonly count: (name: string) => number
}

export function factsReader(facts: Facts): FactsReader {
  const text = (name: string): string => String(facts[name] ?? '')
  return {
    text,
    sentence: (name) => text(name).replace(/[.\s]+$/, ''),
    has: (name) => text(name) !== '',
    count: (name) => Number(facts[name] ?? 0),
  }
}

/** The value of a closed list that a text names; the first of the list for a text of a later version. */
export function oneOf<Value extends string>(
  list: readonly [Value, ...Value[]] | readonly Value[],
  text: string,
): Value {
  const [first] = list
  const found = list.find((one) => one === text) ?? first
  if (found === undefined) throw new Error('a closed list is never empty')
  return found
}

/** Texts of an event that are shown under its sentence, as they were written. */
const quotes: Readonly<Record<string, readonly string[]>> = {
  'appeal.resolution-given': ['text'],
  'appeal.assignment-reported': ['text'],
  'appeal.put-on-control': ['note'],
  'appeal.defects-notified': ['text'],
  'appeal.defects-cured': ['text'],
  'appeal.returned': ['text'],
  'appeal.forwarded': ['grounds'],
  'appeal.part-forwarded': ['text', 'grounds'],
  'appeal.passed-up': ['grounds'],
  'appeal.objection-noted': ['text'],
  'appeal.extended': ['reason'],
  'appeal.reply-prepared': ['text'],
  'appeal.reply-reviewed': ['note'],
  'appeal.terminated': ['grounds'],
  'appeal.withdrawn': ['text'],
  'appeal.follow-up-done': ['evidence'],
  'appeal.satisfaction-noted': ['comment'],
}

/** What was written on that occasion, word for word. */
export function quotesOf({ type, facts }: Pick<TimelineEntry, 'type' | 'facts'>): readonly string[] {
  return (quotes[type] ?? []).map((name) => String(facts[name] ?? '')).filter((text) => text !== '')
}
