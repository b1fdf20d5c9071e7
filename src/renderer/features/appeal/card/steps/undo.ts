/** Counter-entries: nothing is taken out of the case file, a second entry undoes the first. Source: R-37. */
import type { OperationInput } from '#contract/operations'

/** `reopen` opens its form, because a reason is asked for; the others are taken at once. */
export type Undo =
  | { readonly step: 'takeOffControl' }
  | { readonly step: 'putOnControl'; readonly officialId: string | null; readonly note: string }
  | { readonly step: 'separate' }
  | { readonly step: 'join'; readonly to: string }
  | { readonly step: 'reopen' }

type Target = Required<Pick<OperationInput<'appeal.separate'>, 'appealId' | 'expectedVersion'>>

export interface UndoCalls {
  readonly takeOffControl: (input: OperationInput<'appeal.take-off-control'>) => Promise<{ readonly ok: boolean }>
  readonly putOnControl: (input: OperationInput<'appeal.put-on-control'>) => Promise<{ readonly ok: boolean }>
  readonly separate: (input: OperationInput<'appeal.separate'>) => Promise<{ readonly ok: boolean }>
  readonly join: (input: OperationInput<'appeal.join'>) => Promise<{ readonly ok: boolean }>
}

/** Takes a counter-entry that asks for nothing more; answers whether it was taken. */
export async function takeBack(
  undo: Exclude<Undo, { step: 'reopen' }>,
  { target, reason, calls }: { readonly target: Target; readonly reason: string; readonly calls: UndoCalls },
): Promise<boolean> {
  switch (undo.step) {
    case 'takeOffControl':
      return (await calls.takeOffControl({ ...target, reason })).ok
    case 'putOnControl':
      return (await calls.putOnControl({ ...target, officialId: undo.officialId, note: undo.note })).ok
    case 'separate':
      return (await calls.separate({ ...target, reason })).ok
    case 'join':
      return (await calls.join({ ...target, to: undo.to, reason })).ok
  }
}
