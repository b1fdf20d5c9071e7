import { IconArrowRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { AppealCard } from '#contract/appeal-fields'
import { useFormat } from '#renderer/i18n/format.ts'
import { Button } from '#renderer/ui/button.tsx'
import { useUntil } from '../words/use-until.ts'
import type { ActionName } from './card-actions.ts'
import { nextStep, type NextStep } from './next-step.ts'
import { officeToday } from './steps/day-of-step.tsx'

export interface NextStepBarProps {
  readonly card: AppealCard
  /** What this person may do now: only that has a button. */
  readonly mayDo: (action: ActionName) => boolean
  readonly onAction: (action: ActionName) => void
  readonly receiptBusy: boolean
}

/** One thing to do next, with its button; where nothing is asked of the person, what is waited for. */
export function NextStepBar({ card, mayDo, onAction, receiptBusy }: NextStepBarProps) {
  const { t } = useTranslation('appeal')
  const words = useNextWords()
  const next = nextStep(card, officeToday())
  const { action } = next
  return (
    <>
      <IconArrowRight className="card-arrow" size={16} stroke={1.75} aria-hidden="true" />
      <p>
        <strong>{t('next.label')}</strong> {words(next)}
      </p>
      {action !== undefined && mayDo(action) && (
        <span className="card-step-do">
          <NextButton card={card} action={action} busy={action === 'receipt' && receiptBusy} onAction={onAction} />
        </span>
      )}
    </>
  )
}

interface NextButtonProps {
  readonly card: AppealCard
  readonly action: ActionName
  readonly busy: boolean
  readonly onAction: (action: ActionName) => void
}

/** Keys of the actions that have one. */
const keys: Partial<Record<ActionName, string>> = { assign: 'A', reply: 'R' }

function NextButton({ card, action, busy, onAction }: NextButtonProps) {
  const { t } = useTranslation(['life', 'appeal'])
  return (
    <Button tone="primary" keys={keys[action]} busy={busy} onClick={() => onAction(action)}>
      {label()}
    </Button>
  )

  function label(): string {
    switch (action) {
      case 'openLead':
        return t('life:next.do.openLead', { number: card.joinedTo?.number ?? '' })
      case 'correct':
        return t('appeal:next.do.cure')
      case 'receipt':
        return t('appeal:next.do.receipt')
      case 'stateNumber':
      case 'cureDefects':
      case 'return':
      case 'notify':
      case 'assign':
      case 'holdHearing':
      case 'leaveUnconsidered':
      case 'reply':
      case 'sign':
      case 'reviewReply':
      case 'deliver':
        return t(`life:next.do.${action}`)
      default:
        return ''
    }
  }
}

/** The next step as the end of the sentence that "Next step:" begins. */
function useNextWords(): (next: NextStep) => string {
  const { t } = useTranslation(['life', 'appeal'])
  const format = useFormat()
  const until = useUntil()
  const on = (day: string): string => format.day(day, 'dayMonth')
  return (next) => {
    switch (next.step) {
      case 'void':
      case 'receipt':
        return t(`appeal:next.${next.step}`)
      case 'cure':
        return t('appeal:next.cure', { count: next.count })
      case 'joined':
        return t('life:next.joined', { number: next.number })
      case 'waitCuring':
      case 'assignForward':
      case 'assignPassUp':
      case 'reply':
      case 'sign':
        return t(`life:next.${next.step}`, { day: until(next.dueOn) })
      case 'replyLate':
      case 'signLate':
        return t(`life:next.${next.step}`, { on: on(next.dueOn) })
      case 'returnUncured':
        return next.dueOn === null
          ? t('life:next.returnUncuredNow', { on: on(next.curingDueOn) })
          : t('life:next.returnUncured', { on: on(next.curingDueOn), day: until(next.dueOn) })
      case 'notify':
        return t(`life:next.notify.${next.notice}`, { day: until(next.dueOn) })
      case 'hearing':
        return t('life:next.hearing', { at: format.moment(next.heldAt) })
      case 'actFrom':
        return t('life:next.actFrom', { on: on(next.actOn) })
      case 'replyBy':
        return t('life:next.replyBy', { name: next.name, day: until(next.dueOn) })
      case 'shareLate':
        return t('life:next.shareLate', { name: next.name, on: on(next.shareDueOn), day: until(next.dueOn) })
      case 'followUps':
        return t('life:next.followUps', { count: next.count, day: until(next.dueOn) })
      default:
        return t(`life:next.${next.step}`)
    }
  }
}
