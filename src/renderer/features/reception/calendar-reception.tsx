import { useTranslation } from 'react-i18next'
import type { Reception } from '#contract/reception-fields'
import { DueShape, type Shape } from '#renderer/ui/due-shape.tsx'

interface CalendarReceptionProps {
  readonly reception: Reception
  readonly onOpen: () => void
}

const shapes = { planned: 'open', held: 'done', cancelled: 'paused' } as const satisfies Record<
  Reception['state'],
  Shape
>

/** A reception in its day: shape of the state, hour, who receives, how many people. */
export function CalendarReception({ reception, onOpen }: CalendarReceptionProps) {
  const { t } = useTranslation('reception')
  const { startsAt, endsAt, officialName, state, counts } = reception
  const isHeld = state === 'held' || counts.received > 0
  const people = isHeld
    ? t('month.receivedOf', { received: counts.received, booked: counts.booked })
    : t('month.people', { count: counts.booked })
  return (
    <button type="button" className="q-reception-entry" data-state={state} tabIndex={-1} onClick={onOpen}>
      <span className="q-reception-hour">
        <DueShape shape={state === 'planned' && counts.received > 0 ? 'soon' : shapes[state]} />
        {startsAt}
        <span className="q-only-read">–{endsAt}</span>
      </span>
      <span className="q-reception-who">{officialName}</span>
      <span className="q-second">{state === 'cancelled' ? t('day.cancelled') : people}</span>
    </button>
  )
}
