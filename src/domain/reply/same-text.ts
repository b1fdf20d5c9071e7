/** How much of a reply stood word for word in an earlier one. */
import type { Word } from './text.ts'

/** Words in a group that is compared; three tell a phrase from words that any two letters share. */
const groupLength = 3

/** Share of the reply's groups of three words that the earlier text has too, 0–1. Numbers are all alike: a changed date
 *  does not make a new answer. */
export function sharedText(reply: readonly Word[], earlier: readonly Word[]): number {
  const groups = groupsOf(reply)
  if (groups.length === 0) return 0
  const known = new Set(groupsOf(earlier))
  return groups.filter((group) => known.has(group)).length / groups.length
}

function groupsOf(words: readonly Word[]): string[] {
  const plain = words.map(({ folded }) => (/^\d/u.test(folded) ? '#' : folded))
  return plain
    .slice(0, Math.max(0, plain.length - groupLength + 1))
    .map((_, at) => plain.slice(at, at + groupLength).join(' '))
}
