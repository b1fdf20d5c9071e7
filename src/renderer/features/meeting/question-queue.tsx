import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Question } from '#contract/meeting'
import type { Dictionary } from '#renderer/host/use-dictionary.ts'
import { QuestionOutcome } from './question-outcome.tsx'

interface QuestionQueueProps {
  readonly questions: readonly Question[]
  readonly current: number | 'new'
  readonly dictionary: Dictionary
  readonly onOpen: (number: number) => void
  readonly footer: ReactNode
}

/** All questions of the meeting as a list of one Tab stop; arrows move, Enter opens. */
export function QuestionQueue({ questions, current, dictionary, onOpen, footer }: QuestionQueueProps) {
  const { t } = useTranslation('meeting')
  const list = useRef<HTMLOListElement>(null)
  const waiting = questions.filter((one) => one.outcome === null && !one.isVoid).length
  const first = questions[0]?.number
  const currentId = questions.find((one) => one.number === current)?.questionId

  useEffect(() => {
    // Only the list moves: in a narrow window it stands below the question, which must stay in sight.
    const row = list.current?.querySelector<HTMLElement>(`[data-question="${currentId}"]`)
    if (list.current && row) list.current.scrollTop = row.offsetTop - list.current.offsetTop - row.offsetHeight
  }, [currentId])

  function onKeyDown(event: KeyboardEvent<HTMLButtonElement>): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined || event.ctrlKey || event.altKey) return
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    const at = buttons.findIndex((button) => button === document.activeElement)
    event.preventDefault()
    buttons[Math.max(0, Math.min(buttons.length - 1, at + step))]?.focus()
  }

  return (
    <nav className="q-meeting-queue" aria-label={t('queue.name')}>
      <div className="q-meeting-queue-head">
        <h2>{t('queue.title')}</h2>
        <span className="q-second">{t('queue.counts', { waiting, all: questions.length })}</span>
      </div>
      <ol ref={list}>
        {questions.map((question) => {
          const isCurrent = question.number === current
          return (
            <li key={question.questionId}>
              <button
                type="button"
                className="q-meeting-queue-row"
                data-question={question.questionId}
                aria-current={isCurrent ? 'true' : undefined}
                tabIndex={isCurrent || (current === 'new' && question.number === first) ? 0 : -1}
                onKeyDown={onKeyDown}
                onClick={() => onOpen(question.number)}
              >
                <span className="q-meeting-queue-number">{question.number}</span>
                <span className="q-meeting-queue-text">
                  <span lang={question.language === 'mix' ? undefined : question.language}>{question.text}</span>
                  <span className="q-second">
                    <QuestionOutcome question={question} dictionary={dictionary} />
                    {question.settlement !== null && ` · ${dictionary.label('settlements', question.settlement)}`}
                  </span>
                </span>
              </button>
            </li>
          )
        })}
      </ol>
      {footer && <div className="q-meeting-queue-foot">{footer}</div>}
    </nav>
  )
}
