import { useTranslation } from 'react-i18next'
import type { AppealCard } from '#contract/appeal-fields'
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

/** "Reply due by 1 April — 3 working days left", and why. A void number has no due date. */
export function CardDue({ card, opened, onOpen, onPrint }: CardDueProps) {
  const { t } = useTranslation('appeal')
  const until = useUntil()
  const words = useDueWords(card)
  if (card.state === 'void') return null
  return (
    <>
      <span className="card-due q-due" data-state={card.dueState}>
        <DueShape shape={shapes[card.dueState]} size={14} />
        <strong>{t('card.replyBy', { day: until(card.dueOn) })}</strong>
        <span className="q-due-words">— {words}</span>
      </span>
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
