import { useTranslation } from 'react-i18next'
import type { AppealCard } from '#contract/appeal-fields'
import { useFormat } from '#renderer/i18n/format.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Chip } from '#renderer/ui/chip.tsx'
import { DueShape } from '#renderer/ui/due-shape.tsx'
import { hasStateNumber } from './next-step.ts'

/** The number of the state system, or that it is not there yet and how to enter it. Source: R-08. */
export function StateNumberFact({ card, onEnter }: { readonly card: AppealCard; readonly onEnter: () => void }) {
  const { t } = useTranslation('appeal')
  const format = useFormat()
  if (hasStateNumber(card.elsewhere)) {
    return card.elsewhere
      .filter((one) => one.system === 'eOtinish')
      .map(({ number, date }) => (date === null ? number : t('fact.dated', { number, day: format.day(date) })))
      .join(', ')
  }
  return (
    <span className="q-line">
      <Chip tone="soon" icon={<DueShape shape="soon" />}>
        {t('fact.notEntered')}
      </Chip>
      {card.state !== 'void' && (
        <Button tone="link" small onClick={onEnter}>
          {t('fact.enter')}
        </Button>
      )}
    </span>
  )
}
