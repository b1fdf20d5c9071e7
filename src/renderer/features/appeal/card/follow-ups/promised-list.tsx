import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/i18n/format.ts'
import { Button } from '#renderer/ui/button.tsx'
import type { Promised } from './promised.ts'

export interface PromisedListProps {
  readonly promised: readonly Promised[]
  readonly onTake: (one: Promised) => void
}

/** What the reply promises; a press takes its words, its day and who does it. */
export function PromisedList({ promised, onTake }: PromisedListProps) {
  const { t } = useTranslation('follow-up')
  const format = useFormat()
  return (
    <section aria-labelledby="follow-up-promised">
      <h3 id="follow-up-promised">{t('openForm.suggested')}</h3>
      <ul className="follow-up-promised">
        {promised.map((one) => (
          <li key={one.what}>
            <span>
              {one.what}
              {one.dueOn !== undefined && <span className="q-second"> · {format.day(one.dueOn)}</span>}
            </span>
            <Button small aria-label={t('openForm.takeFor', { what: one.what })} onClick={() => onTake(one)}>
              {t('openForm.take')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
