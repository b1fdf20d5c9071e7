/** What was done on a screen of its own, said on the card when the person comes back to it. */
import type { StepDone } from '../steps/use-step.ts'

const told = new Map<string, StepDone>()

/** Keeps the words until the card of the appeal is drawn. */
export function tellOnCard(appealId: string, done: StepDone): void {
  told.set(appealId, done)
}

/** Takes what is to be said on a card; `undefined` when nothing was done elsewhere. */
export function takeTold(appealId: string): StepDone | undefined {
  const done = told.get(appealId)
  told.delete(appealId)
  return done
}
