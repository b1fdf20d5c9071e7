import { useTranslation } from 'react-i18next'
import type { OperationOutput } from '#contract/operations'
import type { Dictionary } from '#renderer/host/use-dictionary.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { useScreenKeys } from '#renderer/ui/use-screen-keys.ts'
import type { MeetingSearch } from './meeting-address.ts'
import { NewQuestion } from './new-question.tsx'
import { nextOpen } from './next-open.ts'
import { QuestionQueue } from './question-queue.tsx'
import { SettleQuestion } from './settle-question.tsx'

interface QuestionWorkProps {
  readonly value: OperationOutput<'meeting.get'>
  readonly question: number | 'new'
  readonly dictionary: Dictionary
  readonly onOpen: (search: MeetingSearch) => void
}

/** The queue at the left, one question at work at the right. */
export function QuestionWork({ value, question, dictionary, onOpen }: QuestionWorkProps) {
  const { t } = useTranslation('meeting')
  const { questions, meeting, commitments } = value
  const found = questions.find((one) => one.number === question)
  const next = nextOpen(questions, question, 'next')
  const previous = nextOpen(questions, question, 'previous')
  useScreenKeys({
    'Ctrl+ArrowRight': next === undefined ? undefined : () => onOpen({ question: next }),
    'Ctrl+ArrowLeft': previous === undefined ? undefined : () => onOpen({ question: previous }),
  })
  return (
    <div className="q-meeting-work">
      <QuestionQueue
        questions={questions}
        current={question}
        dictionary={dictionary}
        onOpen={(number) => onOpen({ question: number })}
        footer={
          next !== undefined && (
            <Button keys="Ctrl+→" onClick={() => onOpen({ question: next })}>
              {t('work.next', { number: next })}
            </Button>
          )
        }
      />
      <div className="q-meeting-desk">
        {question === 'new' && <NewQuestion meeting={meeting} dictionary={dictionary} onOpen={onOpen} />}
        {found && (
          <SettleQuestion
            key={found.questionId}
            question={found}
            commitments={commitments.filter((one) => one.questionId === found.questionId)}
            dictionary={dictionary}
          />
        )}
        {question !== 'new' && !found && (
          <EmptyState title={t('work.noSuch', { number: question })}>{t('work.noSuchText')}</EmptyState>
        )}
      </div>
    </div>
  )
}
