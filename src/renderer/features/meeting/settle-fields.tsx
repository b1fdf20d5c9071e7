import { useEffect, useId, useState } from 'react'
import i18next from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Failure } from '#contract/failure'
import type { Commitment, Question } from '#contract/meeting'
import { useCommand } from '#renderer/host/use-command.ts'
import type { Dictionary } from '#renderer/host/use-dictionary.ts'
import { Button } from '#renderer/ui/button.tsx'
import { FormNotices } from '#renderer/ui/form-notices.tsx'
import { TextAreaField } from '#renderer/ui/text-area-field.tsx'
import { fieldId, useFieldErrors } from '#renderer/ui/use-field-errors.ts'
import { useScreenKeys } from '#renderer/ui/use-screen-keys.ts'
import { OutcomeFields } from './outcome-fields.tsx'
import { outcomeShortcuts } from './outcome-shortcuts.ts'
import { OutcomeKeys } from './outcome-keys.tsx'
import { needsOf } from './needs-of.ts'
import { outcomeMissing, pathOf, settlementInput, settlementOf, shownFields, type SettleForm } from './settle-form.ts'
import { useKeptForm } from '#renderer/ui/use-kept-form.ts'

interface SettleFieldsProps {
  readonly question: Question
  readonly commitments: readonly Commitment[]
  readonly dictionary: Dictionary
  readonly onWritten: () => void
}

/** Answer, outcome by one key, and only the fields that this outcome asks for. */
export function SettleFields({ question, commitments, dictionary, onWritten }: SettleFieldsProps) {
  const { t } = useTranslation('meeting')
  const formId = useId()
  const settle = useCommand('question.settle')
  const form = useKeptForm(`settle.${question.questionId}`, settlementOf(question))
  const { values } = form
  const outcomes = dictionary.entries('question_outcomes').filter((one) => one.closedOn === null)
  const needs = needsOf(outcomes.find((one) => one.code === values.outcome))
  const [unchosen, setUnchosen] = useState<Failure>()
  const failure = unchosen ?? settle.failure
  const errors = useFieldErrors(formId, failure, useSettleFieldNames())
  const set = (change: Partial<SettleForm>): void => form.put({ ...values, ...change })
  const answerId = fieldId(formId, 'answer')
  useEffect(() => document.getElementById(answerId)?.focus(), [answerId])

  function choose(code: string | undefined): void {
    if (code === undefined) return
    settle.clear()
    setUnchosen(undefined)
    const chosen = needsOf(outcomes.find((one) => one.code === code))
    const isWritten = code === 'notReached' && values.what === ''
    set({ outcome: code, ...(isWritten ? { what: writtenAnswer(question.language) } : {}) })
    const [first] = shownFields(chosen, values.hasPromise)
    if (first) requestAnimationFrame(() => document.getElementById(fieldId(formId, pathOf(first)))?.focus())
  }

  useScreenKeys(outcomeShortcuts((place) => choose(outcomes[place]?.code)))

  async function save(): Promise<void> {
    const { outcome } = values
    setUnchosen(outcome === null ? outcomeMissing : undefined)
    if (outcome === null) return
    const saved = await settle.run({
      questionId: question.questionId,
      expectedVersion: question.version,
      ...settlementInput({ ...values, outcome }, { needs, sentTo: sentLine(values, question.language) }),
    })
    if (!saved.ok) return
    form.forget()
    onWritten()
  }

  return (
    <form
      className="q-stack"
      noValidate
      data-primary-form
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <FormNotices failure={failure} errors={errors} />
      <TextAreaField
        id={answerId}
        label={t('settle.answer')}
        hint={t('settle.answerHint')}
        rows={4}
        lang={question.language === 'mix' ? undefined : question.language}
        value={values.answer}
        onChange={(answer) => set({ answer })}
        error={errors.of('answer')}
      />
      <OutcomeKeys
        id={fieldId(formId, 'outcome')}
        outcomes={outcomes}
        chosen={values.outcome}
        error={errors.of('outcome')}
        onChoose={choose}
      />
      {values.outcome !== null && (
        <OutcomeFields
          formId={formId}
          values={values}
          set={set}
          needs={needs}
          errors={errors}
          dictionary={dictionary}
          earlierPromises={commitments.length}
        />
      )}
      <div className="q-line">
        <Button tone="primary" type="submit" keys="Ctrl+Enter" busy={settle.busy}>
          {t('settle.save')}
        </Button>
      </div>
    </form>
  )
}

function useSettleFieldNames(): Readonly<Record<string, string>> {
  const { t } = useTranslation('meeting')
  return {
    outcome: t('settle.outcome'),
    answer: t('settle.answer'),
    answeredBy: t('settle.answeredBy'),
    appealNumber: t('settle.appealNumber'),
    'promise.what': t('settle.what'),
    'promise.responsible': t('settle.responsible'),
    'promise.dueOn': t('settle.dueOn'),
  }
}

/** These words become part of the record, so they are in the language in which the person asked. */
function inLanguageOf(language: Question['language']) {
  return i18next.getFixedT(language === 'ru' || language === 'en' ? language : 'kk', 'meeting')
}

function writtenAnswer(language: Question['language']): string {
  return inLanguageOf(language)('settle.writtenAnswer')
}

function sentLine(values: SettleForm, language: Question['language']): string {
  const t = inLanguageOf(language)
  return values.outgoingNumber.trim() === ''
    ? t('settle.sentTo', { recipient: values.recipient.trim() })
    : t('settle.sentToUnder', { recipient: values.recipient.trim(), number: values.outgoingNumber.trim() })
}
