import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Chip } from '#renderer/ui/chip.tsx'
import { QuoteLink } from './quote-link.tsx'
import { shortQuote } from './short-quote.ts'
import type { ReplyCheck, ReplyPoint } from './use-reply-check.ts'

const picture = { size: 16, stroke: 1.75, 'aria-hidden': true } as const

export interface CheckPointsProps {
  readonly check: Pick<ReplyCheck, 'points' | 'findings'>
  /** Nothing is written yet: the points stand by themselves. */
  readonly isBlank: boolean
  readonly lang: string | undefined
  readonly onShow: ((quote: string) => void) | undefined
}

/** Every question and demand of the appeal with the sentence that answers it. Source: R-35. */
export function CheckPoints({ check, isBlank, lang, onShow }: CheckPointsProps) {
  const { t } = useTranslation('reply')
  const { points } = check
  const flagged = new Set(check.findings.filter(({ level }) => level === 'flag').map(({ facts }) => facts['question']))
  if (points.length === 0) return <p className="q-second">{t('panel.noPoints')}</p>
  return (
    <ol className="reply-points">
      {points.map((point, at) => (
        <li key={`${String(at)} ${point.text}`}>
          <p lang={lang}>{shortQuote(point.text)}</p>
          {!isBlank && <PointAnswer point={point} isFlagged={flagged.has(point.text)} onShow={onShow} />}
        </li>
      ))}
    </ol>
  )
}

interface PointAnswerProps extends Pick<CheckPointsProps, 'onShow'> {
  readonly point: ReplyPoint
  /** Counts towards the second reader. */
  readonly isFlagged: boolean
}

function PointAnswer({ point, isFlagged, onShow }: PointAnswerProps) {
  const { t } = useTranslation('reply')
  const isAnswered = point.answered === 'yes'
  return (
    <p className="reply-answer" data-odd={!isAnswered || undefined}>
      {isAnswered ? <IconCheck {...picture} /> : <IconAlertTriangle {...picture} />}
      <span>
        {isFlagged && (
          <>
            <Chip tone="soon">{t('panel.flag')}</Chip>{' '}
          </>
        )}
        {t(`answered.${point.answered}`)}
        {point.quote !== null && (
          <>
            {': '}
            <QuoteLink quote={point.quote} onShow={onShow} />
          </>
        )}
      </span>
    </p>
  )
}
