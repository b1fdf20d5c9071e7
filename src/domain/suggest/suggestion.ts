/** Shapes of the suggestions that appear while an appeal is typed. They inform and never block. Source. */
import type { LocalDate } from '#domain/calendar/local-date'
import type { Facts } from '#domain/refusal'

/** What is known of a person and a matter. Anything may be missing; what is missing on either side never matches. */
export interface SuggestFields {
  /** IIN of a person or BIN of an organisation. */
  readonly iin?: string
  readonly phone?: string
  readonly surname?: string
  readonly givenName?: string
  readonly patronymic?: string
  readonly birthYear?: number
  /** Code of the settlement and of the rural district that it belongs to. */
  readonly settlement?: string
  readonly district?: string
  readonly street?: string
  readonly house?: string
  /** Code of the topic, a leaf (`WAT.1`) or a root (`WAT`). */
  readonly topic?: string
  readonly essence?: string
}

/** The appeal that is being typed, and the day on which it is. */
export interface SuggestDraft extends SuggestFields {
  readonly on: LocalDate
}

/** An earlier appeal that may belong to the same person or the same trouble. */
export interface SuggestCandidate extends SuggestFields {
  readonly appealId: string
  readonly number: string
  readonly registeredOn: LocalDate
  /** State of the appeal; a void one is never suggested. */
  readonly state: string
}

export const suggestionReasons = [
  'sameIin',
  'samePhone',
  'sameNameAndBirthYear',
  'sameName',
  'sameSettlement',
  'sameDistrict',
  'sameStreet',
  'sameHouse',
  'sameTopic',
  'sharedWords',
  'daysAgo',
] as const
export type SuggestionReason = (typeof suggestionReasons)[number]

/**
 * `samePerson`: an earlier appeal of this person on another matter. `probableRepeat`: this person, this matter.
 * `sameProblemNearby`: somebody else, the same trouble in the same place.
 */
export type SuggestionKind = 'samePerson' | 'probableRepeat' | 'sameProblemNearby'

export interface ReasonShown {
  readonly reason: SuggestionReason
  readonly facts: Facts
}

export interface CandidateScore {
  readonly score: number
  readonly reasons: readonly ReasonShown[]
  readonly kind: SuggestionKind
}

export interface Suggestion extends CandidateScore {
  readonly candidate: SuggestCandidate
}
