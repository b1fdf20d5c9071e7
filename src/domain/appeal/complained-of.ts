import { foldText } from '../search/fold.ts'

/**
 * Whether what is complained of names this person: the surname stands in it, in any of its cases and spellings. An appeal
 * ought not to be given for decision to the one it is about. Source: R-18.
 */
export function isComplainedOf(complaintAgainst: string, name: string): boolean {
  const against = new Set(foldText(complaintAgainst).split(' '))
  const [surname] = foldText(name)
    .split(' ')
    .filter((word) => word.length > 2)
  return surname !== undefined && [...against].some((word) => word.startsWith(surname))
}
