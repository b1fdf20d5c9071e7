import { useTranslation } from 'react-i18next'
import { isComplaintLate } from '#domain/appeal/complaint-time'
import { parseLocalDate } from '#domain/calendar/local-date'
import { DateField } from '#renderer/ui/date-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { WarningNote } from '#renderer/ui/warning-note.tsx'
import type { FieldsProps } from './fields-props.ts'
import { fieldId } from './form-issues.ts'

/** What only a complaint has: whose act it is against and when the person learnt of it. Source. */
export function ComplaintFields({ form, set, errorOf, receivedOn }: FieldsProps & { readonly receivedOn: string }) {
  const { t } = useTranslation('desk')
  const [learntOn, arrivedOn] = [parseLocalDate(form.learntOn ?? ''), parseLocalDate(receivedOn)]
  const isLate =
    learntOn !== undefined && arrivedOn !== undefined && isComplaintLate({ kind: 'complaint', learntOn }, arrivedOn)
  return (
    <>
      <div className="desk-row" data-row="complaint">
        <TextField
          id={fieldId('complaintAgainst')}
          label={t('complaint.against')}
          hint={t('complaint.againstHint')}
          value={form.complaintAgainst}
          onChange={(text) => set('complaintAgainst', text)}
          error={errorOf('complaintAgainst')}
        />
        <DateField
          id={fieldId('learntOn')}
          label={t('complaint.learntOn')}
          value={form.learntOn}
          onChange={(day) => set('learntOn', day)}
          latest={receivedOn}
          error={errorOf('learntOn')}
        />
      </div>
      {isLate && <WarningNote>{t('complaint.late')}</WarningNote>}
    </>
  )
}
