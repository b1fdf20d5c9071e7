import { useTranslation } from 'react-i18next'
import type { Dictionary } from '#renderer/host/use-dictionary.ts'
import { DateField } from '#renderer/ui/date-field.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { TimeField } from '#renderer/ui/time-field.tsx'
import { fieldId, type FieldErrors } from '#renderer/ui/use-field-errors.ts'
import type { MeetingForm } from './meeting-form.ts'
import { OfficialFields } from './official-fields.tsx'
import { ReportShareNote } from './report-share-note.tsx'

export interface MeetingFieldsProps {
  readonly values: MeetingForm
  readonly set: <Field extends keyof MeetingForm>(field: Field, value: MeetingForm[Field]) => void
  readonly errors: FieldErrors
  readonly dictionary: Dictionary
}

/** Labels by path, for the summary of mistakes. */
export function useMeetingFieldNames(): Readonly<Record<string, string>> {
  const { t } = useTranslation('meeting')
  return {
    kind: t('field.kind'),
    titleKk: t('field.titleKk'),
    titleRu: t('field.titleRu'),
    officialName: t('field.officialName'),
    officialPositionKk: t('field.officialPositionKk'),
    officialPositionRu: t('field.officialPositionRu'),
    heldOn: t('field.heldOn'),
    startsAt: t('field.startsAt'),
    endsAt: t('field.endsAt'),
    settlement: t('field.settlement'),
    placeKk: t('field.placeKk'),
    placeRu: t('field.placeRu'),
    announcedKk: t('field.announcedKk'),
    announcedRu: t('field.announcedRu'),
    announcedOn: t('field.announcedOn'),
    reportMinutes: t('field.reportMinutes'),
    attendance: t('field.attendance'),
  }
}

/** Fields of a meeting's card in the order in which a meeting is arranged: what, who, when, where, announced, counted. */
export function MeetingFields({ values, set, errors, dictionary }: MeetingFieldsProps) {
  const { t } = useTranslation('meeting')
  const ifAny = t('field.ifAny')
  const text = (field: 'titleKk' | 'titleRu' | 'placeKk' | 'placeRu' | 'announcedKk' | 'announcedRu') => (
    <TextField
      id={fieldId('meeting', field)}
      label={t(`field.${field}`)}
      hint={ifAny}
      lang={field.endsWith('Kk') ? 'kk' : 'ru'}
      value={values[field]}
      onChange={(value) => set(field, value)}
      error={errors.of(field)}
    />
  )
  const time = (field: 'startsAt' | 'endsAt') => (
    <TimeField
      id={fieldId('meeting', field)}
      className="q-narrow"
      label={t(`field.${field}`)}
      value={values[field]}
      onChange={(value) => set(field, value)}
      error={errors.of(field)}
    />
  )
  return (
    <>
      <div className="q-fields">
        <SelectField
          id={fieldId('meeting', 'kind')}
          className="q-wide"
          autoFocus
          label={t('field.kind')}
          options={dictionary.choices('meeting_kinds', values.kind)}
          value={values.kind}
          onChange={(value) => value !== null && set('kind', value)}
          error={errors.of('kind')}
        />
        <DateField
          id={fieldId('meeting', 'heldOn')}
          label={t('field.heldOn')}
          value={values.heldOn}
          onChange={(value) => set('heldOn', value)}
          error={errors.of('heldOn')}
        />
        {time('startsAt')}
        {time('endsAt')}
      </div>
      <div className="q-fields">
        {text('titleKk')}
        {text('titleRu')}
      </div>
      <OfficialFields values={values} set={set} errors={errors} />
      <div className="q-fields">
        <SelectField
          id={fieldId('meeting', 'settlement')}
          label={t('field.settlement')}
          hint={ifAny}
          clearable
          options={dictionary.choices('settlements', values.settlement)}
          value={values.settlement}
          onChange={(value) => set('settlement', value)}
          error={errors.of('settlement')}
        />
        {text('placeKk')}
        {text('placeRu')}
      </div>
      <div className="q-fields">
        {text('announcedKk')}
        {text('announcedRu')}
        <DateField
          id={fieldId('meeting', 'announcedOn')}
          label={t('field.announcedOn')}
          hint={ifAny}
          value={values.announcedOn}
          onChange={(value) => set('announcedOn', value)}
          error={errors.of('announcedOn')}
        />
      </div>
      <div className="q-fields">
        <NumberField
          id={fieldId('meeting', 'reportMinutes')}
          label={t('field.reportMinutes')}
          hint={ifAny}
          value={values.reportMinutes}
          onChange={(value) => set('reportMinutes', value)}
          error={errors.of('reportMinutes')}
        />
        <NumberField
          id={fieldId('meeting', 'attendance')}
          label={t('field.attendance')}
          hint={t('field.attendanceHint')}
          value={values.attendance}
          onChange={(value) => set('attendance', value)}
          error={errors.of('attendance')}
        />
      </div>
      <ReportShareNote
        meeting={{
          startsAt: values.startsAt,
          endsAt: values.endsAt,
          reportMinutes: values.reportMinutes === '' ? null : Number(values.reportMinutes),
        }}
      />
    </>
  )
}
