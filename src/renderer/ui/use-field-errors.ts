import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure, FieldIssue } from '#contract/failure'
import { issueText } from '#renderer/i18n/failure-text.ts'
import type { FieldError } from './error-summary.tsx'

export interface FieldErrors {
  /** Message of one field by its path in the input: `hours.opensAt`. */
  readonly of: (path: string) => string | undefined
  /** Lines of the summary: name of the field, then what is wrong with it. */
  readonly list: readonly FieldError[]
}

const noIssues: readonly FieldIssue[] = []

/** Id of a field's control, by its form and its path in the input. */
export function fieldId(form: string, path: string): string {
  return `${form}-${path.replaceAll('.', '-')}`
}

/** Mistakes that an operation found, put to their fields. `names` are the labels by path. */
export function useFieldErrors(
  form: string,
  failure: Failure | undefined,
  names: Readonly<Record<string, string>>,
): FieldErrors {
  const { t } = useTranslation()
  const issues = failure?.issues ?? noIssues
  const list = useMemo(
    () =>
      issues.map((issue) => {
        const name = names[issue.path]
        const message = issueText(issue, t)
        return { fieldId: fieldId(form, issue.path), message: name === undefined ? message : `${name}: ${message}` }
      }),
    // Names follow the language, which `t` stands for.
    [issues, form, t],
  )
  return {
    list,
    of: (path) => {
      const issue = issues.find((one) => one.path === path)
      return issue && issueText(issue, t)
    },
  }
}
