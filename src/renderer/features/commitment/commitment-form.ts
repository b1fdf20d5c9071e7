/** What became of a promise, as typed. */
import type { OperationInput } from '#contract/operations'

export const results = ['done', 'donePartly', 'moved', 'notDone', 'dropped'] as const
export type Result = (typeof results)[number]

export interface CommitmentForm {
  readonly state: Result
  readonly note: string
  readonly dueOn: string | null
}

export const blankResult: CommitmentForm = { state: 'done', note: '', dueOn: null }

/** A new day is asked for only when the promise is moved. */
export function asksDate(state: Result): boolean {
  return state === 'moved'
}

/** Which words the note asks for: how it was shown, or why. */
export function noteKind(state: Result): 'shown' | 'left' | 'why' {
  if (state === 'done') return 'shown'
  return state === 'donePartly' ? 'left' : 'why'
}

/** What is sent; a day that was typed for another result stays in the form and is not sent. */
export function resultInput(
  form: CommitmentForm,
  { commitmentId, version }: { readonly commitmentId: string; readonly version: number },
): OperationInput<'commitment.settle'> {
  return {
    commitmentId,
    expectedVersion: version,
    state: form.state,
    note: form.note,
    dueOn: asksDate(form.state) ? form.dueOn : null,
  }
}
