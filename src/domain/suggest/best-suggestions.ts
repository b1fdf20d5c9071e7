/** Chooses the few earlier appeals that are worth showing while an appeal is typed. */
import { stemsOf } from './matter-likeness.ts'
import { scoreCandidate } from './score-candidate.ts'
import type { SuggestCandidate, SuggestDraft, Suggestion } from './suggestion.ts'

/** At most this many are shown, and none with a lower score: silence is better than noise. */
export const shownByDefault = { limit: 5, threshold: 30 } as const

/**
 * Candidates worth showing, the best first; of equal ones the latest. Void appeals are left out, and so are appeals of
 * a later day than the draft's. Each comes with its reasons. Never blocks a registration. Source.
 */
export function bestSuggestions(
  draft: SuggestDraft,
  candidates: readonly SuggestCandidate[],
  { limit, threshold }: { readonly limit: number; readonly threshold: number } = shownByDefault,
): Suggestion[] {
  const found: Suggestion[] = []
  const draftStems = stemsOf(draft)
  for (const candidate of candidates) {
    if (candidate.state === 'void' || candidate.registeredOn > draft.on) continue
    const scored = scoreCandidate(draft, candidate, draftStems)
    if (scored.score > 0 && scored.score >= threshold) found.push({ ...scored, candidate })
  }
  return found.toSorted((a, b) => b.score - a.score || byLatest(a, b)).slice(0, limit)
}

function byLatest(a: Suggestion, b: Suggestion): number {
  if (a.candidate.registeredOn !== b.candidate.registeredOn) {
    return a.candidate.registeredOn > b.candidate.registeredOn ? -1 : 1
  }
  return a.candidate.appealId < b.candidate.appealId ? -1 : 1
}
