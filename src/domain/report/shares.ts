/** Shares and growth in whole tenths of a percent, so that a printed column adds up and no rounding hides in a float. */

/** Tenths of a percent: 583 is 58,3 %. */
export type Tenths = number

/**
 * Shares of whole counts that add up to exactly 1000 tenths (100,0 %) by largest remainder; of equal remainders the
 * earlier row gets the tenth. All zeros give all zeros. Throws when a count is negative or not whole: that is a bug.
 * Source: R-41 (outcomes of a meeting are published as sums that agree).
 */
export function largestRemainder(counts: readonly number[]): Tenths[] {
  for (const count of counts) if (!Number.isInteger(count) || count < 0) throw new Error(`not a count: ${count}`)
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total === 0) return counts.map(() => 0)
  const shares = counts.map((count) => Math.floor((count * 1000) / total))
  const missing = 1000 - shares.reduce((sum, share) => sum + share, 0)
  const byRemainder = counts
    .map((count, index) => ({ index, remainder: (count * 1000) % total }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index)
  for (const { index } of byRemainder.slice(0, missing)) shares[index] = (shares[index] ?? 0) + 1
  return shares
}

/**
 * Growth from an earlier to a later count, always measured by the earlier one; `null` when there was nothing to grow
 * from, which is printed as a dash. Halves are rounded away from zero.
 */
export function growth(earlier: number, later: number): Tenths | null {
  if (earlier === 0) return null
  const change = (later - earlier) * 1000
  const whole = Math.floor((Math.abs(change) * 2 + earlier) / (earlier * 2))
  return change < 0 ? -whole : whole
}
