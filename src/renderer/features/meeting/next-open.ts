/** Which question comes next: the nearest without an outcome in that direction, else the neighbour. */
export function nextOpen(
  questions: readonly { readonly number: number; readonly outcome: string | null; readonly isVoid: boolean }[],
  current: number | 'new',
  direction: 'next' | 'previous',
): number | undefined {
  const ordered = questions.filter((one) => !one.isVoid).toSorted((a, b) => a.number - b.number)
  const inOrder = direction === 'next' ? ordered : ordered.toReversed()
  const beyond = inOrder.filter((one) =>
    current === 'new' ? direction === 'previous' : direction === 'next' ? one.number > current : one.number < current,
  )
  const open = inOrder.filter((one) => one.outcome === null && one.number !== current)
  const openBeyond = beyond.find((one) => one.outcome === null)
  if (openBeyond) return openBeyond.number
  return direction === 'next' && open[0] ? open[0].number : beyond[0]?.number
}
