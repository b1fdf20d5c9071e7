/** Scores one earlier appeal against the one that is being typed. Pure; who calls it chose the candidates. */
import { daysBetween } from '#domain/calendar/local-date'
import { type MatterLikeness, matterLikeness, stemsOf } from './matter-likeness.ts'
import { personLikeness } from './person-likeness.ts'
import type { CandidateScore, SuggestCandidate, SuggestDraft, SuggestionKind } from './suggestion.ts'
import { placeTopics } from './topic-words.ts'

/** Days after which somebody else's trouble in the same place is old, and very old. */
const oldAfter = 60
const veryOldAfter = 180

/**
 * Score of a candidate with the reasons in the order IIN, telephone, name, topic, place, words, time.
 * A person found by IIN weighs more than anything else together with a topic, a telephone more than a name.
 * Namesakes and strangers in other matters score zero. Source: R-12.
 * @param draftStems of the draft, where it is scored against many
 */
export function scoreCandidate(
  draft: SuggestDraft,
  candidate: SuggestCandidate,
  draftStems = stemsOf(draft),
): CandidateScore {
  const matter = matterLikeness(draft, candidate, draftStems)
  const person = personLikeness(draft, candidate, { isSameMatter: isSameMatter(matter) })
  const days = daysBetween(candidate.registeredOn, draft.on)
  const kind = kindOf(person.isSamePerson, matter)
  if (kind === undefined) return { score: 0, reasons: [], kind: 'sameProblemNearby' }
  const age = kind === 'sameProblemNearby' ? ageOfTrouble(days) : 0
  return {
    score: Math.max(0, person.score + matter.score - age),
    reasons: [...person.reasons, ...matter.reasons, { reason: 'daysAgo', facts: { days } }],
    kind,
  }
}

function kindOf(isSamePerson: boolean, matter: MatterLikeness): SuggestionKind | undefined {
  if (isSamePerson) return isSameMatter(matter) ? 'probableRepeat' : 'samePerson'
  return isTroubleNearby(matter) ? 'sameProblemNearby' : undefined
}

/** The same question of R-12: one topic, or related topics and words in common, or many words in common. */
function isSameMatter({ topic, sharedWords }: MatterLikeness): boolean {
  if (topic === 'leaf') return true
  return topic === 'root' ? sharedWords.length >= 2 : sharedWords.length >= 4
}

/** Somebody else's appeal is of interest only where one place has one trouble. */
function isTroubleNearby({ topic, place, sharedWords, reasons }: MatterLikeness): boolean {
  if (place === 'none' || topic === 'none') return false
  const shared = reasons.find(({ reason }) => reason === 'sameTopic')?.facts['topic']
  if (topic === 'leaf') return typeof shared === 'string' && placeTopics.has(shared)
  return place !== 'district' && sharedWords.length >= 3
}

function ageOfTrouble(days: number): number {
  if (days > veryOldAfter) return 20
  return days > oldAfter ? 10 : 0
}
