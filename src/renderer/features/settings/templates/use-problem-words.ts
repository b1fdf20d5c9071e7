import { useTranslation } from 'react-i18next'
import type { Refusal } from '#domain/refusal'

const problems = ['unknown-field', 'field-of-other-purpose', 'field-empty', 'brace-unclosed', 'brace-unopened'] as const

/** What is wrong in the braces and what to do, in the words of the editor: the list of fields is one key away. */
export function useProblemWords(): (problem: Refusal) => string {
  const { t } = useTranslation('template')
  return ({ reason, facts }) => {
    const key = problems.find((one) => reason === `template.${one}`) ?? 'unknown-field'
    return t(`edit.problem.${key}`, { field: String(facts['field'] ?? ''), near: String(facts['near'] ?? '') })
  }
}
