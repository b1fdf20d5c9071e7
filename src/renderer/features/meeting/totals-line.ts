/** Running totals of a meeting, written out so that they add up in sight. */
export interface TotalPart {
  readonly code: string
  readonly count: number
}

/** Code of the questions that have no outcome yet. */
export const withoutOutcome = 'none'

/** Counts in the order of the dictionary; groups without questions are zeros, unknown codes come last. */
export function totalParts(counts: readonly TotalPart[], order: readonly string[]): TotalPart[] {
  const known = order.map((code) => ({ code, count: counts.find((one) => one.code === code)?.count ?? 0 }))
  const others = counts.filter(({ code, count }) => !order.includes(code) && code !== withoutOutcome && count > 0)
  const open = counts.find(({ code }) => code === withoutOutcome)
  return [...known, ...others, ...(open && open.count > 0 ? [open] : [])]
}

/** `1 + 6 + 2 = 9`; a lone part is not written as a sum of itself. */
export function sumText(parts: readonly TotalPart[]): string {
  const counts = parts.map(({ count }) => count).filter((count) => count > 0)
  const sum = counts.reduce((total, count) => total + count, 0)
  return counts.length === 0 ? '0 = 0' : `${counts.join(' + ')} = ${sum}`
}

/** Sum of the parts. */
export function sumOfParts(parts: readonly TotalPart[]): number {
  return parts.reduce((total, { count }) => total + count, 0)
}
