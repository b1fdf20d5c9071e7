/** Place of an appeal among the rows of the list that the person came from. */
export interface Neighbours {
  /** Counted from one. */
  readonly at: number
  readonly previous: string | undefined
  readonly next: string | undefined
}

/** `undefined` when the appeal is not among the rows. */
export function neighboursOf(numbers: readonly string[], number: string): Neighbours | undefined {
  const index = numbers.indexOf(number)
  if (index === -1) return undefined
  return { at: index + 1, previous: numbers[index - 1], next: numbers[index + 1] }
}
