import { useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '#contract/meeting'
import { useCommand } from '#renderer/host/use-command.ts'
import type { Dictionary } from '#renderer/host/use-dictionary.ts'
import { useLanguage } from '#renderer/i18n/use-language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { DoneBar } from '#renderer/ui/done-bar.tsx'
import { FormNotices } from '#renderer/ui/form-notices.tsx'
import { fieldId, useFieldErrors } from '#renderer/ui/use-field-errors.ts'
import type { MeetingSearch } from './meeting-address.ts'
import { blankQuestion, nextQuestion, questionInput } from './question-form.ts'
import { QuestionFields } from './question-fields.tsx'
import { useKeptForm } from '#renderer/ui/use-kept-form.ts'

interface NewQuestionProps {
  readonly meeting: Meeting
  readonly dictionary: Dictionary
  readonly onOpen: (search: MeetingSearch) => void
}

/** A question is typed and written down; the next one begins with the same place and language. */
export function NewQuestion({ meeting, dictionary, onOpen }: NewQuestionProps) {
  const { t } = useTranslation('meeting')
  const language = useLanguage()
  const formId = useId()
  const record = useCommand('question.record')
  const form = useKeptForm(
    `new-question.${meeting.meetingId}`,
    blankQuestion(meeting.settlement, language === 'ru' ? 'ru' : 'kk'),
  )
  const [written, setWritten] = useState<number>()
  const errors = useFieldErrors(formId, record.failure, {
    text: t('question.text'),
    author: t('question.author'),
  })
  const textId = fieldId(formId, 'text')
  useEffect(() => document.getElementById(textId)?.focus(), [textId])

  async function save(): Promise<void> {
    const saved = await record.run(questionInput(form.values, meeting.meetingId))
    if (!saved.ok) return
    setWritten(saved.value.number)
    form.forget(nextQuestion(form.values))
    document.getElementById(textId)?.focus()
  }

  return (
    <form
      className="q-meeting-form"
      noValidate
      data-primary-form
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <h2>{t('new.title')}</h2>
      {written !== undefined && (
        <DoneBar>
          {t('new.written', { number: written })}{' '}
          <button type="button" className="q-meeting-link" onClick={() => onOpen({ question: written })}>
            {t('new.settle', { number: written })}
          </button>
        </DoneBar>
      )}
      <FormNotices failure={record.failure} errors={errors} />
      <QuestionFields
        formId={formId}
        values={form.values}
        set={(change) => form.put({ ...form.values, ...change })}
        errors={errors}
        dictionary={dictionary}
      />
      <div className="q-line">
        <Button tone="primary" type="submit" keys="Ctrl+Enter" busy={record.busy}>
          {t('new.save')}
        </Button>
        <span className="q-hint">{t('new.kept')}</span>
      </div>
    </form>
  )
}
