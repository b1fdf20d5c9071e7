import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '#contract/failure'

/** Labels of the fields of a result by their path, for the summary of mistakes. */
export function useSettleNames(): Readonly<Record<string, string>> {
  const { t } = useTranslation('reception')
  return {
    result: t('settle.result'),
    answer: t('settle.answer'),
    'instruction.text': t('settle.what'),
    'instruction.executor': t('settle.executorTyped'),
    'instruction.officialId': t('settle.official'),
    'instruction.dueOn': t('settle.dueOn'),
  }
}

/** A result that nobody has chosen, told like any other mistake of a field. */
const notChosen: Failure = {
  code: 'INVALID_INPUT',
  reason: 'input.invalid',
  facts: {},
  issues: [{ path: 'result', reason: 'field.missing', facts: {} }],
}

export function useUnchosen() {
  const [failure, setFailure] = useState<Failure>()
  return { failure, tell: () => setFailure({ ...notChosen }), clear: () => setFailure(undefined) }
}
