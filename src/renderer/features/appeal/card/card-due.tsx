import { useTranslation } from 'react-i18next'
import type { AppealCard } from '#contract/appeal-fields'
import { useFormat } from '#renderer/i18n/format.ts'
import { Button } from '#renderer/ui/button.tsx'
import { useDueWords } from '#renderer/ui/due-chip.tsx'
import { DueShape, type Shape } from '#renderer/ui/due-shape.tsx'
import { Popover } from '#renderer/ui/popover.tsx'
import { DueExplanation } from '../explanation.tsx'
import { useUntil } from '../words/use-until.ts'

export interface CardDueProps {
  readonly card: AppealCard
  readonly opened: boolean
  readonly onOpen: (opened: boolean) => void
  readonly onPrint: () => void
}

const shapes: Readonly<Record<AppealCard['dueState'], Shape>> = {
  inTime: 'open',
  soon: 'soon',
  today: 'today',
  late: 'late',
  closed: 'done',
}

/**
 * "Reply due by 17 April — 3 working days left · extended from 27 March", or how it ended and how late; and why. A void
 * number has no due date. Source.
 */
export function CardDue({ card, opened, onOpen, onPrint }: CardDueProps) {
  const { t } = useTranslation('appeal')
  const until = useUntil()
  if (card.state === 'void') return null
  return (
    <>
      {card.isOpen ? <OpenDue card={card} /> : <EndedDue card={card} />}
      <Popover
        label={t('card.whyTitle', { day: until(card.dueOn) })}
        opened={opened}
        onClose={() => onOpen(false)}
        anchor={
          <Button small keys="W" aria-haspopup="dialog" aria-expanded={opened} onClick={() => onOpen(!opened)}>
            {t('card.why')}
          </Button>
        }
      >
        <DueExplanation
          explanation={card.explanation}
          kind={card.kind}
          onClose={() => onOpen(false)}
          onPrint={onPrint}
        />
      </Popover>
    </>
  )
}

function OpenDue({ card }: { readonly card: AppealCard }) {
  const { t } = useTranslation(['appeal', 'life'])
  const format = useFormat()
  const until = useUntil()
  const words = useDueWords(card)
  const extension = card.extensions.at(-1)
  return (
    <span className="card-due q-due" data-state={card.dueState}>
      <DueShape shape={shapes[card.dueState]} size={14} />
      <strong>{t('appeal:card.replyBy', { day: until(card.dueOn) })}</strong>
      <span className="q-due-words">— {words}</span>
      {extension && (
        <span className="card-due-more">
          · {t('life:due.extended', { from: format.day(extension.from, 'dayMonth') })}
        </span>
      )}
    </span>
  )
}

/** When it ended, and whether in time. */
function EndedDue({ card }: { readonly card: AppealCard }) {
  const { t } = useTranslation('life')
  const format = useFormat()
  const { state, endedOn, workingDaysLate, forwarding } = card
  // What was sent on after its own three days is late, however much of the term of the reply was left.
  const isSentLate = forwarding !== null && forwarding.lateReason !== ''
  const isLate = workingDaysLate > 0 || isSentLate
  return (
    <span className="card-due q-due" data-state={isLate ? 'late' : 'closed'}>
      <DueShape shape={isLate ? 'late' : 'done'} size={14} />
      <strong>{isEnded(state) && t(`due.${state}`, { on: format.day(endedOn ?? '', 'dayMonth') })}</strong>
      {words() !== '' && <span className="q-due-words">— {words()}</span>}
    </span>
  )

  function words(): string {
    if (workingDaysLate > 0) return t('due.lateBy', { count: workingDaysLate })
    if (isSentLate) return t('due.sentLate')
    return state === 'answered' ? t('due.onTime') : ''
  }
}

const endedStates = [
  'answered',
  'forwarded',
  'passedUp',
  'returned',
  'terminated',
  'withdrawn',
  'notConsidered',
] as const

function isEnded(state: AppealCard['state']): state is (typeof endedStates)[number] {
  return endedStates.some((one) => one === state)
}
