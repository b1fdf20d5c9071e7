/** Repeatable chance for the practice year: the same seed gives the same numbers on every machine. No secrets are made of it. */

export interface Chance {
  /** A number from 0 up to but not 1. */
  next(): number
  /** A whole number from `least` to `most`, both possible. */
  int(least: number, most: number): number
  /** Whether something of this probability (0–1) happens. */
  happens(probability: number): boolean
  /** One of the list. Throws when it is empty: that is a bug of the caller. */
  pick<T>(list: readonly T[]): T
  /** One of the list, in proportion to its weight. Throws when nothing has weight. */
  pickBy<T>(list: readonly T[], weightOf: (one: T) => number): T
}

/** Chance from a seed; a counter that is stirred by 32-bit multiplications, so the period is 2^32 numbers. */
export function chanceFrom(seed: number): Chance {
  let counter = Math.imul(Math.trunc(seed) | 0, 0x9e3779b1) | 0
  const next = (): number => {
    counter = (counter + 0x6d2b79f5) | 0
    let stirred = Math.imul(counter ^ (counter >>> 15), counter | 1)
    stirred ^= stirred + Math.imul(stirred ^ (stirred >>> 7), stirred | 61)
    return ((stirred ^ (stirred >>> 14)) >>> 0) / 4294967296
  }
  const int = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1))
  return {
    next,
    int,
    happens: (probability) => next() < probability,
    pick: (list) => {
      const one = list[int(0, list.length - 1)]
      if (one === undefined) throw new Error('nothing to pick from')
      return one
    },
    pickBy: (list, weightOf) => {
      const weights = list.map((one) => weightOf(one))
      let left = next() * weights.reduce((sum, weight) => sum + weight, 0)
      for (const [at, one] of list.entries()) {
        const weight = weights[at] ?? 0
        if (weight > 0 && left < weight) return one
        left -= weight
      }
      const last = list.findLast((_, at) => (weights[at] ?? 0) > 0)
      if (last === undefined) throw new Error('nothing has weight')
      return last
    },
  }
}
