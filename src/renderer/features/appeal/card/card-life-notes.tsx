import { useTranslation } from 'react-i18next'
import type { AppealCard } from '#contract/appeal-fields'
import { useFormat } from '#renderer/i18n/format.ts'
import { Note } from '#renderer/ui/note.tsx'
import { WarningNote } from '#renderer/ui/warning-note.tsx'

/** What the law says of the appeal as it stands: silence past the term, a late complaint, corrections that are waited for. */
export function CardLifeNotes({ card }: { readonly card: AppealCard }) {
  const { t } = useTranslation('life')
  const format = useFormat()
  const { curing } = card
  return (
    <>
      {card.isOpen && card.dueState === 'late' && <WarningNote>{t('due.silence')}</WarningNote>}
      {card.isComplaintLate && <WarningNote>{t('due.complaintLate')}</WarningNote>}
      {card.state === 'correcting' && curing && (
        <Note title={t('card.curing', { on: format.day(curing.askedOn, 'dayMonth') })}>
          <span className="card-wrapped">{curing.text}</span>
        </Note>
      )}
    </>
  )
}
