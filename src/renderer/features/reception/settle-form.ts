/** How a visit ended, as the fields hold it. */
import type { OperationInput } from '#contract/operations'
import type { Visit } from '#contract/reception-fields'

/** The results under the digits 1 to 3, and the appeal under its own key. */
export const keyedResults = ['solvedOnSpot', 'explained', 'instruction', 'appeal'] as const
export type Result = (typeof keyedResults)[number]

export interface SettleForm {
  readonly result: Result | null
  readonly answer: string
  readonly text: string
  readonly officialId: string | null
  readonly executor: string
  readonly dueOn: string | null
}

export const blankSettle: SettleForm = {
  result: null,
  answer: '',
  text: '',
  officialId: null,
  executor: '',
  dueOn: null,
}

/** What a visit says already, so that a later result begins with it. */
export function settleOf({ result, answer, instruction }: Visit): SettleForm {
  return {
    result,
    answer,
    text: instruction?.text ?? '',
    officialId: instruction?.officialId ?? null,
    executor: instruction?.officialId ? '' : (instruction?.executor ?? ''),
    dueOn: instruction?.dueOn ?? null,
  }
}

type TypedOutcome = Pick<OperationInput<'visit.settle'>, 'result' | 'answer' | 'instruction'>

/** The form as the call takes it; only an instruction has its fields. */
export function outcomeInput(form: SettleForm & { readonly result: Result }): TypedOutcome {
  const { result, answer, text, officialId, executor, dueOn } = form
  return { result, answer, instruction: result === 'instruction' ? { text, officialId, executor, dueOn } : null }
}

/** Position of a result (from 0) that a shortcut means: `Digit2`, `Alt+Digit2` → 1. The appeal has its own key too. */
export function resultShortcuts(choose: (result: Result) => void): Record<string, () => void> {
  return Object.fromEntries(
    keyedResults.flatMap((result, at) =>
      [`Digit${at + 1}`, `Alt+Digit${at + 1}`].map((key) => [key, () => choose(result)] as const),
    ),
  )
}
