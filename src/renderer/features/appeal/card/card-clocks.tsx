import { useTranslation } from 'react-i18next'
import type { AppealCard } from '#contract/appeal-fields'
import { DueShape, type Shape } from '#renderer/ui/due-shape.tsx'
import { useUntil } from '../words/use-until.ts'
import type { CardClock } from './running-clock.ts'

const shapes: Readonly<Record<CardClock['state'], Shape>> = {
  inTime: 'open',
  soon: 'soon',
  today: 'today',
  late: 'late',
  ended: 'done',
}

/** The small terms that run beside the term of the reply, the first due first. Source. */
export function CardClocks({ card }: { readonly card: AppealCard }) {
  const { t } = useTranslation('life')
  const until = useUntil()
  const running = card.clocks
    .filter((clock) => clock.endedOn === null)
    .toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1))
  if (running.length === 0) return null
  return (
    <section className="card-clocks" aria-labelledby="card-clocks">
      <h2 id="card-clocks" className="card-label">
        {t('clock.title')}
      </h2>
      <ul>
        {running.map(({ clock, dueOn, state }) => (
          <li key={clock} className="q-due" data-state={state}>
            <DueShape shape={shapes[state]} />
            <span>{t(`clock.${clock}`)}</span>
            <span className="q-due-words">{t('clock.until', { day: until(dueOn) })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
