import { useTranslation } from 'react-i18next'
import { addMonths, parseLocalDate } from '#domain/calendar/local-date'
import { DateField } from '#renderer/ui/date-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { WarningNote } from '#renderer/ui/warning-note.tsx'
import type { FieldsProps } from './fields-props.ts'
import { fieldId } from './form-issues.ts'

/** Months in which a person may complain after learning of the act. Source: R-29. */
const monthsToComplain = 3

/** What only a complaint has: whose act it is against and when the person learnt of it. Source. */
export function ComplaintFields({ form, set, errorOf, receivedOn }: FieldsProps & { readonly receivedOn: string }) {
  const { t } = useTranslation('desk')
  const learnt = parseLocalDate(form.learntOn ?? '')
  const isLate = learnt !== undefined && addMonths(learnt, monthsToComplain) < receivedOn
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
