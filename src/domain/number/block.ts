/**
 * One series of numbers, from which blocks can be reserved: a laptop in the field takes a block with it and gives numbers
 * without meeting the office's (SORMAS-Foundation/SORMAS-Project#1427). A number once given never comes back.
 */

/** Numbers `from` to `to`, both included. */
export interface NumberRange {
  readonly from: number
  readonly to: number
}

export interface SeriesState {
  /** Highest number that the office itself has given; 0 at the start of a year. */
  readonly last: number
  readonly reserved: readonly NumberRange[]
}

export const emptySeries: SeriesState = { last: 0, reserved: [] }

/** Most numbers in one block: a field laptop needs dozens. */
export const largestBlock = 10_000

/** The office's next number: the first after the last that lies in no reserved block. */
export function nextSeq(state: SeriesState): { readonly seq: number; readonly state: SeriesState } {
  let seq = state.last + 1
  for (let block = blockWith(seq, state.reserved); block; block = blockWith(seq, state.reserved)) seq = block.to + 1
  return { seq, state: { ...state, last: seq } }
}

/**
 * Takes a block out of the series, behind everything given or reserved so far. Throws when `count` is no whole number
 * from 1 to `largestBlock`.
 */
export function reserve(
  state: SeriesState,
  count: number,
): { readonly range: NumberRange; readonly state: SeriesState } {
  if (!Number.isInteger(count) || count < 1 || count > largestBlock)
    throw new Error(`not the size of a block: ${count}`)
  const from = state.reserved.reduce((highest, { to }) => Math.max(highest, to), state.last) + 1
  const range: NumberRange = { from, to: from + count - 1 }
  return { range, state: { ...state, reserved: [...state.reserved, range] } }
}

/** The next free number of a reserved block after `lastUsed` (`null` before the first); `null` when the block is used up. */
export function nextInBlock(range: NumberRange, lastUsed: number | null): number | null {
  const seq = lastUsed === null ? range.from : lastUsed + 1
  return seq >= range.from && seq <= range.to ? seq : null
}

/**
 * Numbers that are missing between 1 and the highest one issued or voided: not issued, not voided, in no reserved block.
 * An empty list means that the series is free of gaps. Order does not matter. Source: R-10, osTicket/osTicket#6016.
 * @param voided numbers that were given and withdrawn with a reason; they stay in the series
 */
export function gaps(
  issued: readonly number[],
  reserved: readonly NumberRange[],
  voided: readonly number[],
): NumberRange[] {
  const highest = [...issued, ...voided].reduce((top, seq) => Math.max(top, seq), 0)
  const taken = [...issued, ...voided].map((seq): NumberRange => ({ from: seq, to: seq }))
  const accounted = [...taken, ...reserved].toSorted((a, b) => a.from - b.from)
  const missing: NumberRange[] = []
  let expected = 1
  for (const { from, to } of accounted) {
    if (expected > highest) break
    if (from > expected) missing.push({ from: expected, to: Math.min(from - 1, highest) })
    expected = Math.max(expected, to + 1)
  }
  return missing
}

function blockWith(seq: number, reserved: readonly NumberRange[]): NumberRange | undefined {
  return reserved.find(({ from, to }) => from <= seq && seq <= to)
}
