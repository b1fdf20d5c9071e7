import { IconArrowRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { AppealCard } from '#contract/appeal-fields'
import { useFormat } from '#renderer/i18n/format.ts'
import { Button } from '#renderer/ui/button.tsx'
import { useUntil } from '../words/use-until.ts'
import { nextStep, type NextStep } from './next-step.ts'

export interface NextStepBarProps {
  readonly card: AppealCard
  readonly onCure: () => void
  readonly onStateNumber: () => void
  readonly onReceipt: () => void
  readonly receiptBusy: boolean
}

/** One thing to do next, with its button; where nothing is asked of the person, the due date in words. */
export function NextStepBar({ card, onCure, onStateNumber, onReceipt, receiptBusy }: NextStepBarProps) {
  const { t } = useTranslation('appeal')
  const format = useFormat()
  const until = useUntil()
  const next = nextStep(card)
  const doIt = { cure: onCure, stateNumber: onStateNumber, receipt: onReceipt }
  return (
    <>
      <IconArrowRight className="card-arrow" size={16} stroke={1.75} aria-hidden="true" />
      <p>
        <strong>{t('next.label')}</strong> {words(next)}
      </p>
      {(next.step === 'cure' || next.step === 'stateNumber' || next.step === 'receipt') && (
        <span className="card-step-do">
          <Button tone="primary" busy={next.step === 'receipt' && receiptBusy} onClick={doIt[next.step]}>
            {t(`next.do.${next.step}`)}
          </Button>
        </span>
      )}
    </>
  )

  function words(step: NextStep): string {
    switch (step.step) {
      case 'cure':
        return t('next.cure', { count: step.count })
      case 'wait':
        return t('next.wait', { day: until(step.dueOn) })
      case 'answerLate':
        return t('next.answerLate', { day: format.day(step.dueOn, 'dayMonth') })
      default:
        return t(`next.${step.step}`)
    }
  }
}
