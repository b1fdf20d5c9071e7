import { useTranslation } from 'react-i18next'
import type { OperationOutput } from '#contract/operations'
import { DueShape, type Shape } from '#renderer/ui/due-shape.tsx'

type Owed = OperationOutput<'reception.month'>['owed'][number]

const shapes = { kept: 'done', ahead: 'open', short: 'soon', missed: 'late' } as const satisfies Record<
  Owed['state'],
  Shape
>
const worstFirst = ['missed', 'short', 'ahead', 'kept'] as const

/** Who has received as the act asks, worst first. */
export function OwedList({ owed }: { readonly owed: readonly Owed[] }) {
  const { t } = useTranslation('reception')
  if (owed.length === 0) return null
  const rows = owed.toSorted((a, b) => worstFirst.indexOf(a.state) - worstFirst.indexOf(b.state))
  return (
    <section className="q-reception-owed">
      <h2>{t('owed.title')}</h2>
      <p className="q-hint">{t('owed.hint')}</p>
      <ul>
        {rows.map((one) => (
          <li key={one.officialId} data-state={one.state}>
            <DueShape shape={shapes[one.state]} />
            <span className="q-reception-who">{one.officialName}</span>
            <span className="q-second">
              {t(`owed.${one.state}`, { held: one.held, planned: one.planned, owed: one.owed })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
