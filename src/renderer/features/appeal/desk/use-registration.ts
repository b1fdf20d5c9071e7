import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '#contract/failure'
import { useCommand } from '#renderer/host/use-command.ts'
import { issueText } from '#renderer/i18n/failure-text.ts'
import { groupDigits } from '#renderer/i18n/format.ts'
import type { FieldError } from '#renderer/ui/error-summary.tsx'
import { receivedMoment, registerInput, type DeskForm, type FieldName } from './desk-form.ts'
import { fieldId, issuesBeforeSending, issuesOfFailure, signIssues, type FormIssue } from './form-issues.ts'
import type { ReceiptFacts } from './receipt-side.tsx'

export interface RegistrationOptions {
  readonly draftId: string
  readonly form: DeskForm
  readonly now: string
  readonly suggestedTopic: string | null
  readonly isUploading: boolean
  readonly onRegistered: (facts: ReceiptFacts) => void
}

export interface Registration {
  readonly register: () => void
  readonly busy: boolean
  /** A failure that belongs to no field. */
  readonly failure: Failure | undefined
  readonly summary: readonly FieldError[]
  readonly errorOf: (field: FieldName) => string | undefined
  /** Emoji or invisible letters stand in a text; they can be taken out in one key. */
  readonly hasSigns: boolean
  readonly clear: () => void
}

const none: readonly FormIssue[] = []

/** Registers the form. Only what cannot be kept at all stops it: a moment that cannot be, a text too long, unprintable signs. */
export function useRegistration(options: RegistrationOptions): Registration {
  const { draftId, form, now, onRegistered } = options
  const command = useCommand('appeal.register', { commandId: draftId })
  const [told, setTold] = useState<{ readonly issues: readonly FormIssue[]; readonly form: DeskForm }>()
  const sayIssue = useIssueText()
  const thisYear = Number(now.slice(0, 4))
  const signs = useMemo(() => signIssues(form), [form])

  // A field that was changed since is not blamed any more; the summary goes when nothing is left of it.
  const left = told?.issues.filter(({ field }) => told.form[field] === form[field]) ?? none
  const isResolved = left.length === 0
  const summary = useMemo(
    () =>
      told === undefined || isResolved
        ? []
        : told.issues.map((issue) => ({ fieldId: fieldId(issue.field), message: sayIssue(issue) })),
    [told, isResolved, sayIssue],
  )

  async function register(): Promise<void> {
    const before = issuesBeforeSending(form, receivedMoment(form, thisYear), now)
    if (options.isUploading) before.push({ field: 'files', reason: 'desk.uploading', facts: {} })
    setTold(before.length > 0 ? { issues: before, form } : undefined)
    if (before.length > 0) return
    const envelope = await command.run(
      registerInput(form, { draftId, suggestedTopic: options.suggestedTopic, thisYear }),
    )
    if (envelope.ok) {
      const { number, registeredOn, dueOn, defects } = envelope.value
      onRegistered({ number, registeredOn, dueOn, defects, language: form.language, answerBy: form.answerBy })
      return
    }
    const issues = issuesOfFailure(envelope.failure, form)
    if (issues.length > 0) {
      command.clear()
      setTold({ issues, form })
    }
  }

  return {
    register: () => void register(),
    busy: command.busy,
    failure: command.failure,
    summary,
    errorOf: (field) => {
      const issue = left.find((one) => one.field === field) ?? signs.find((one) => one.field === field)
      return issue && sayIssue(issue)
    },
    hasSigns: signs.length > 0,
    clear: () => {
      setTold(undefined)
      command.clear()
    },
  }
}

/** What is wrong with a field and what to do, in the words of the desk where it has its own. */
function useIssueText(): (issue: FormIssue) => string {
  const { t } = useTranslation('desk')
  return useMemo(
    () => (issue) => {
      const found = String(issue.facts['found'] ?? '')
      switch (issue.reason) {
        case 'field.not-a-moment':
          return t('error.received')
        case 'appeal.received-in-future':
          return t('error.future')
        case 'desk.uploading':
          return t('error.uploading')
        case 'text.has-emoji':
          return t('error.emoji', { found })
        case 'text.has-invisible':
          return t('error.invisible', { found })
        case 'field.too-long':
          if (issue.field === 'essence')
            return t('error.tooLong', { most: groupDigits(Number(issue.facts['most'] ?? 0)) })
          return issueText(issue)
        default:
          return issueText(issue)
      }
    },
    [t],
  )
}
