import { useTranslation } from 'react-i18next'
import type { AppealCard } from '#contract/appeal-fields'
import { useOperation } from '#renderer/host/use-query.ts'
import { useFormat } from '#renderer/i18n/format.ts'
import { Note } from '#renderer/ui/note.tsx'
import { WarningNote } from '#renderer/ui/warning-note.tsx'
import type { CorrectionValues } from '../correction.ts'

/** What becomes of the due date when the kind or the moment of arrival is corrected. Source. */
export function NewDue({ card, values }: { readonly card: AppealCard; readonly values: CorrectionValues }) {
  const { t } = useTranslation('appeal')
  const format = useFormat()
  const { kind, receivedAt } = values
  const isChanged = kind !== card.kind || receivedAt !== card.receivedAt.slice(0, 16)
  const { value } = useOperation(
    'deadline.compute',
    { kind, receivedAt: receivedAt ?? card.receivedAt, clock: 'reply' },
    { enabled: isChanged && receivedAt !== null, keepPrevious: true },
  )
  if (!isChanged || receivedAt === null || value === undefined) return null
  const [day, before] = [format.day(value.dueOn, 'long'), format.day(card.dueOn, 'long')]
  if (value.dueOn === card.dueOn) return <Note>{t('correct.sameDue', { day })}</Note>
  return <WarningNote>{t('correct.newDue', { day, before })}</WarningNote>
}
