import type { AppealCard } from '#contract/appeal-fields'

export type CardClock = AppealCard['clocks'][number]

/** The small term of a name that runs; at most one of each does. */
export function runningClock({ clocks }: Pick<AppealCard, 'clocks'>, name: CardClock['clock']): CardClock | undefined {
  return clocks.find((one) => one.clock === name && one.endedOn === null)
}

/** The small term of a name, running or ended: the last that there was. */
export function lastClock({ clocks }: Pick<AppealCard, 'clocks'>, name: CardClock['clock']): CardClock | undefined {
  return clocks.findLast((one) => one.clock === name)
}
