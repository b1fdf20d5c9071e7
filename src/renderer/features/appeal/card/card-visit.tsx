import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { AppealCard } from '#contract/appeal-fields'
import { useOperation } from '#renderer/host/use-query.ts'
import { useFormat } from '#renderer/i18n/format.ts'

export interface CardVisitProps {
  readonly visitId: string
  readonly receptionId: string
  /** Number in the journal of the official and year. */
  readonly number: number
  readonly startedAt: string
  readonly officialName: string
}

const receptionChannels: ReadonlySet<string> = new Set(['reception', 'openDay'])

/** The visit that an appeal was made of; an appeal that was typed in by hand has none. Source: R-40. */
export function useCardVisit({ number: appealNumber, channel }: AppealCard): CardVisitProps | undefined {
  const { value } = useOperation(
    'visit.get',
    { appealNumber },
    { enabled: receptionChannels.has(channel), reads: ['reception'] },
  )
  if (!value) return undefined
  const { visitId, place, number, startedAt, officialName } = value.visit
  if (place === null || number === null || startedAt === null) return undefined
  return { visitId, receptionId: place.receptionId, number, startedAt, officialName }
}

export function CardVisit({ visitId, receptionId, number, startedAt, officialName }: CardVisitProps) {
  const { t } = useTranslation('reception')
  const format = useFormat()
  return (
    <li>
      <p>
        {t('origin.visit')}{' '}
        <Link to="/reception/$receptionId" params={{ receptionId }} search={{ visit: visitId }}>
          {t('origin.number', { number })}
        </Link>{' '}
        <span className="q-second">
          {format.day(startedAt)} · {officialName}
        </span>
      </p>
    </li>
  )
}
