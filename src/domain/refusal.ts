/**
 * A refusal is a decision of the domain not to do what was asked. It is a value, not an exception: it names the reason
 * by a key and carries the facts, and whoever shows it says it in the reader's language from `messages/`.
 */

/** Facts of a refusal: plain values that a message may quote (dates as `YYYY-MM-DD`, numbers as numbers). */
export type Facts = Readonly<Record<string, string | number | boolean | null>>

/** Why the domain did not do what was asked. `reason` is `noun.state` and has a text in every language. */
export interface Refusal {
  readonly refused: true
  readonly reason: string
  readonly facts: Facts
}

/** Builds a refusal. `reason` names the state that stands in the way, for example `appeal.already-void`. */
export function refuse(reason: string, facts: Facts = {}): Refusal {
  return { refused: true, reason, facts }
}

/** Tells a refusal from any other answer of a decision. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value && value.refused === true
}
