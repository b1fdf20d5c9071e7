/**
 * Whether two words are the same word with a slip of the pen. Words are compared as skeletons (`foldWord`), so that
 * the difference between alphabets is no slip. Used for surnames that were not found as typed.
 */

/** Groups of three letters, the edges of the word marked by spaces: `кон` → ` к`, ` ко`, `кон`, `он `. Each once. */
export function trigrams(word: string): string[] {
  if (word === '') return []
  const padded = `  ${word} `
  const groups = new Set<string>()
  for (let at = 0; at + 3 <= padded.length; at += 1) groups.add(padded.slice(at, at + 3))
  return [...groups]
}

/** Share of the trigrams that two words have in common, 0–1. */
export function trigramSimilarity(a: string, b: string): number {
  const left = trigrams(a)
  const right = new Set(trigrams(b))
  if (left.length === 0 || right.size === 0) return 0
  const shared = left.filter((group) => right.has(group)).length
  return shared / (left.length + right.size - shared)
}

/**
 * Letters to change, add, drop or swap with the neighbour to turn `a` into `b`; `undefined` when more than `most` are
 * needed. A pair of letters is swapped at most once. Stops as soon as the answer is known to be too large.
 */
export function editDistance(a: string, b: string, most: number): number | undefined {
  if (Math.abs(a.length - b.length) > most) return undefined
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    let least = row
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1]
      let cost = Math.min(
        cell(last, column) + 1,
        cell(current, column - 1) + 1,
        cell(last, column - 1) + (same ? 0 : 1),
      )
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, cell(beforeLast, column - 2) + 1)
      }
      current.push(cost)
      least = Math.min(least, cost)
    }
    // A swap reaches back two rows, so one good row behind is enough to go on.
    if (least > most && Math.min(...last) > most) return undefined
    beforeLast = last
    last = current
  }
  const distance = cell(last, b.length)
  return distance <= most ? distance : undefined
}

/** How many slips make two words still one: none up to two letters, one up to five, two in longer words. */
export function slipsAllowed(length: number): number {
  if (length <= 2) return 0
  return length <= 5 ? 1 : 2
}

/** Whether two skeletons are one word written with a slip. A word with a digit has to be the same. */
export function isCloseWord(a: string, b: string): boolean {
  if (a === b) return true
  if (/\d/.test(a) || /\d/.test(b)) return false
  return editDistance(a, b, slipsAllowed(Math.min(a.length, b.length))) !== undefined
}

/** Candidates that are close to the word, the closest first, at most `limit`. Equal ones stand in alphabetical order. */
export function closestWords(word: string, candidates: readonly string[], limit: number): string[] {
  const close: { candidate: string; distance: number; likeness: number }[] = []
  for (const candidate of new Set(candidates)) {
    if (!isCloseWord(word, candidate)) continue
    const distance = editDistance(word, candidate, 2) ?? 2
    close.push({ candidate, distance, likeness: trigramSimilarity(word, candidate) })
  }
  close.sort((a, b) => a.distance - b.distance || b.likeness - a.likeness || (a.candidate < b.candidate ? -1 : 1))
  return close.slice(0, limit).map(({ candidate }) => candidate)
}

function cell(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY
}
