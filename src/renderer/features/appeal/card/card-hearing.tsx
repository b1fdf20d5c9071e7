import { useTranslation } from 'react-i18next'
import type { AppealCard } from '#contract/appeal-fields'
import { useFormat } from '#renderer/i18n/format.ts'
import { FactList } from '#renderer/ui/fact-list.tsx'

/** The hearing before the act: when, what was told to the person, what they object, or why there is none. Source: R-32. */
export function CardHearing({ card }: { readonly card: AppealCard }) {
  const { t } = useTranslation('life')
  const format = useFormat()
  const { hearing, hearingSkipped } = card
  if (hearing === null && hearingSkipped === null) return null
  return (
    <section className="card-part" aria-labelledby="card-hearing">
      <h2 id="card-hearing">{t('card.hearing')}</h2>
      {hearingSkipped !== null && <p>{t('card.skipped', { reason: hearingSkipped })}</p>}
      {hearing && (
        <FactList
          facts={[
            {
              key: 'at',
              label: t('card.hearingAt'),
              value: [format.moment(hearing.heldAt), hearing.place].filter((part) => part !== '').join(' · '),
            },
            { key: 'notice', label: t('card.hearingNotice'), value: format.day(hearing.noticeOn, 'long') },
            { key: 'act', label: t('card.hearingAct'), value: format.day(hearing.actOn, 'long') },
            {
              key: 'preliminary',
              label: t('card.preliminary'),
              value: <span className="card-wrapped">{hearing.preliminary}</span>,
            },
            {
              key: 'state',
              label: t('card.hearingState'),
              value: t(hearing.isHeld ? 'card.hearingHeld' : 'card.hearingNotHeld'),
            },
            ...hearing.objections.map(({ on, text }, at) => ({
              key: `objection ${String(at)}`,
              label: t('card.objection', { on: format.day(on) }),
              value: <span className="card-wrapped">{text}</span>,
            })),
          ]}
        />
      )}
    </section>
  )
}
