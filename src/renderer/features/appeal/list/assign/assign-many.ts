/** One resolution for many appeals: what the form holds, and what is odd about each appeal before it is sent. Source: R-54. */
import type { AppealRow } from '#contract/appeal-fields'
import type { OperationInput } from '#contract/operations'
import { executorInputs, type ExecutorValue } from '../../card/steps/executors.ts'

/** Most appeals at once, as the contract says. */
export const mostAssigned = 500

export interface AssignManyValues {
  readonly authorId: string | null
  readonly text: string
  readonly language: 'kk' | 'ru'
  readonly executors: readonly ExecutorValue[]
  readonly on: string | null
}

export const manyNotes = ['ended', 'joined', 'afterDue', 'hasLead', 'correcting', 'late'] as const
export type ManyNote = (typeof manyNotes)[number]

export interface CheckedAppeal {
  readonly row: AppealRow
  readonly notes: readonly ManyNote[]
  /** The register would refuse it; it is tried all the same when others changed it meanwhile. */
  readonly isRefused: boolean
}

const refusing: readonly ManyNote[] = ['ended', 'joined', 'afterDue']

/** What is odd about an appeal and this resolution. A hint: the register decides again for each. */
export function checkAppeal(row: AppealRow, { executors }: Pick<AssignManyValues, 'executors'>): CheckedAppeal {
  const isAfterDue = executors.some(({ dueOn }) => dueOn !== null && dueOn !== '' && dueOn > row.dueOn)
  const holds: Readonly<Record<ManyNote, boolean>> = {
    ended: !row.isOpen,
    joined: row.state === 'joined',
    afterDue: row.isOpen && isAfterDue,
    hasLead: row.isOpen && row.leadName !== '',
    correcting: row.state === 'correcting',
    late: row.dueState === 'late',
  }
  const notes = manyNotes.filter((note) => holds[note])
  return { row, notes, isRefused: notes.some((note) => refusing.includes(note)) }
}

/** Fields that must not be empty, in the order of the form. */
export function missingInMany({ executors, authorId, text }: AssignManyValues): ('executors' | 'authorId' | 'text')[] {
  return [
    ...(executors.length === 0 ? (['executors'] as const) : []),
    ...(authorId === null ? (['authorId'] as const) : []),
    ...(text.trim() === '' ? (['text'] as const) : []),
  ]
}

/** What is sent. */
export function assignManyInput(
  values: AssignManyValues,
  numbers: readonly string[],
): OperationInput<'appeal.assign-many'> {
  const { authorId, text, language, executors, on } = values
  return {
    numbers: [...numbers],
    on: on ?? '',
    authorId: authorId ?? '',
    text,
    language,
    executors: executorInputs(executors),
  }
}
