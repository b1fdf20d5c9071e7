/** The article of the Code that gives a kind its term: 99 for a complaint, 76 for the others. Source. */
import type { AppealKind } from '../appeal/kinds.ts'

/** Number of the article, as a rule of a term quotes it. */
export function termArticle(kind: AppealKind): string {
  return kind === 'complaint' ? '99' : '76'
}
