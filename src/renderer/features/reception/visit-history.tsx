import { useTranslation } from 'react-i18next'
import type { Visit } from '#contract/reception-fields'
import { useFormat } from '#renderer/i18n/format.ts'
import { DueShape } from '#renderer/ui/due-shape.tsx'

/** Days on which a place was kept and left: moved or missed, why, to when, and whether the person was told. */
export function VisitHistory({ visit }: { readonly visit: Visit }) {
  const { t } = useTranslation('reception')
  const format = useFormat()
  const left = visit.bookings.filter((one) => one.left !== null && one.place !== null)
  if (left.length === 0 && visit.state !== 'void') return null
  const when = (place: NonNullable<Visit['place']>): string =>
    [format.day(place.on), place.slot ?? ''].filter(Boolean).join(', ')
  return (
    <ul className="q-reception-history">
      {visit.state === 'void' && <li>{t('visit.voided', { reason: visit.reason })}</li>}
      {left.map(({ place, left: how }, at) => (
        <li key={`${place?.on} ${at}`}>
          <DueShape shape={how?.how === 'missed' ? 'late' : 'paused'} />
          <span>
            {place && when(place)}:{' '}
            {how &&
              t(how.why === null ? `how.${how.how}` : how.how === 'cancelled' ? 'how.cancelled' : `why.${how.why}`)}
            {how && how.reason !== '' && `, ${how.reason}`}
            {how?.to && ` → ${when(how.to)}`}
            {how?.told && `. ${t('visit.told', { day: format.day(how.told.on), how: t(`way.${how.told.how}`) })}`}
          </span>
        </li>
      ))}
      {visit.mustBeTold && <li className="q-reception-tell">{t('visit.mustBeTold')}</li>}
    </ul>
  )
}
