import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Commitment, Question } from '#contract/meeting'
import type { Dictionary } from '#renderer/host/use-dictionary.ts'
import { Button } from '#renderer/ui/button.tsx'
import { DoneBar } from '#renderer/ui/done-bar.tsx'
import { WarningNote } from '#renderer/ui/warning-note.tsx'
import { QuestionHead } from './question-head.tsx'
import { SettleFields } from './settle-fields.tsx'
import { SettledFacts } from './settled-facts.tsx'
import { VoidDialog } from './void-dialog.tsx'

interface SettleQuestionProps {
  readonly question: Question
  readonly commitments: readonly Commitment[]
  readonly dictionary: Dictionary
}

/** One question: what was asked, then its outcome, or the form that sets it. */
export function SettleQuestion({ question, commitments, dictionary }: SettleQuestionProps) {
  const { t } = useTranslation('meeting')
  const [isChanging, setChanging] = useState(false)
  const [isVoiding, setVoiding] = useState(false)
  const [written, setWritten] = useState(false)
  const isForm = !question.isVoid && (question.outcome === null || isChanging)
  return (
    <article className="q-meeting-form">
      <QuestionHead question={question} dictionary={dictionary} />
      {written && !isForm && (
        <DoneBar>
          {t('settle.written', {
            number: question.number,
            outcome: dictionary.label('question_outcomes', question.outcome),
          })}
        </DoneBar>
      )}
      {question.isVoid && (
        <WarningNote title={t('void.done')}>{t('void.because', { reason: question.voidReason ?? '' })}</WarningNote>
      )}
      {isForm && (
        <SettleFields
          question={question}
          commitments={commitments}
          dictionary={dictionary}
          onWritten={() => {
            setWritten(true)
            setChanging(false)
          }}
        />
      )}
      {!isForm && question.outcome !== null && (
        <SettledFacts question={question} commitments={commitments} dictionary={dictionary} />
      )}
      {!question.isVoid && (
        <div className="q-line">
          {!isForm && <Button onClick={() => setChanging(true)}>{t('settle.change')}</Button>}
          {isChanging && <Button onClick={() => setChanging(false)}>{t('settle.keep')}</Button>}
          <Button tone="link" onClick={() => setVoiding(true)}>
            {t('void.open', { number: question.number })}
          </Button>
        </div>
      )}
      {isVoiding && <VoidDialog question={question} onClose={() => setVoiding(false)} />}
    </article>
  )
}
