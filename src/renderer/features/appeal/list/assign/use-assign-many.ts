import { useState } from 'react'
import type { AppealRow } from '#contract/appeal-fields'
import type { Failure } from '#contract/failure'
import type { OperationOutput } from '#contract/operations'
import { useCommand } from '#renderer/host/use-command.ts'
import { printLanguage } from '#renderer/features/appeal/words/print-language.ts'
import { useOwnOfficial } from '#renderer/features/appeal/words/use-own-official.ts'
import { useLanguage } from '#renderer/i18n/use-language.ts'
import { officeToday } from '../../card/steps/day-of-step.tsx'
import { assignManyInput, checkAppeal, missingInMany, type AssignManyValues } from './assign-many.ts'

/** The form of a resolution for many, the check of each appeal, and what came of it. */
export function useAssignMany(rows: readonly AppealRow[]) {
  const own = useOwnOfficial()
  const screen = printLanguage(useLanguage())
  const command = useCommand('appeal.assign-many')
  const [values, setValues] = useState<AssignManyValues>(() => ({
    authorId: own?.officialId ?? null,
    text: '',
    language: screen,
    executors: [],
    on: officeToday(),
  }))
  const [missing, setMissing] = useState<Failure>()
  const [result, setResult] = useState<OperationOutput<'appeal.assign-many'>>()
  const checked = rows.map((row) => checkAppeal(row, values))
  const ready = checked.filter((one) => !one.isRefused)

  async function send(): Promise<OperationOutput<'appeal.assign-many'> | undefined> {
    const empty = missingInMany(values)
    setMissing(empty.length === 0 ? undefined : missingFailure(empty))
    if (empty.length > 0 || ready.length === 0) return undefined
    const numbers = rows.map((row) => row.number)
    const done = await command.run(assignManyInput(values, numbers))
    if (!done.ok) return undefined
    setResult(done.value)
    return done.value
  }

  return {
    values,
    set: (changes: Partial<AssignManyValues>) => setValues((now) => ({ ...now, ...changes })),
    checked,
    ready: ready.length,
    failure: missing ?? command.failure,
    busy: command.busy,
    progress: command.progress,
    cancel: command.cancel,
    result,
    send,
  }
}

function missingFailure(fields: readonly string[]): Failure {
  const issues = fields.map((path) => ({ path, reason: 'field.missing', facts: {} }))
  return { code: 'INVALID_INPUT', reason: 'input.invalid', facts: {}, issues }
}
