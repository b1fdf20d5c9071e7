import { useTranslation } from 'react-i18next'
import { receptionKinds } from '#domain/reception/events'
import { useOperation } from '#renderer/host/use-query.ts'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { SegmentedField } from '#renderer/ui/segmented-field.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { TimeField } from '#renderer/ui/time-field.tsx'
import { fieldId, type FieldErrors } from '#renderer/ui/use-field-errors.ts'
import { placesOf, type PlanForm } from './plan-form.ts'

interface HoursFieldsProps {
  readonly form: PlanForm
  readonly set: (change: Partial<PlanForm>) => void
  readonly errors: FieldErrors
}

/** When, where, how long for one person, and what kind of reception it is. */
export function HoursFields({ form, set, errors }: HoursFieldsProps) {
  const { t } = useTranslation('reception')
  const meetings = useOperation('meeting.list', {}, { enabled: form.kind === 'linked' })
  const places = placesOf(form)
  const time = (field: 'startsAt' | 'endsAt') => (
    <TimeField
      id={fieldId('plan', field)}
      className="q-narrow"
      label={t(`plan.${field}`)}
      value={form[field]}
      onChange={(value) => set({ [field]: value })}
      error={errors.of(field)}
    />
  )
  const place = (field: 'placeKk' | 'placeRu') => (
    <TextField
      id={fieldId('plan', field)}
      label={t(`plan.${field}`)}
      lang={field === 'placeKk' ? 'kk' : 'ru'}
      value={form[field]}
      onChange={(value) => set({ [field]: value })}
      error={errors.of(field)}
    />
  )
  return (
    <>
      <div className="q-fields">
        {time('startsAt')}
        {time('endsAt')}
        <NumberField
          id={fieldId('plan', 'slotMinutes')}
          className="q-reception-mid"
          label={t('plan.slotMinutes')}
          value={form.slotMinutes}
          onChange={(slotMinutes) => set({ slotMinutes })}
          error={errors.of('slotMinutes')}
        />
        <p className="q-second q-reception-places">{places === null ? '' : t('plan.places', { count: places })}</p>
        {place('placeKk')}
        {place('placeRu')}
      </div>
      <div className="q-fields">
        <SegmentedField
          label={t('plan.kind')}
          choices={receptionKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          value={form.kind}
          onChange={(kind) => set({ kind })}
        />
        {form.kind === 'linked' && (
          <SelectField
            label={t('plan.meeting')}
            options={(meetings.value?.items ?? []).map((one) => ({
              value: one.meetingId,
              label: `${one.number} · ${one.titleRu || one.titleKk || one.heldOn}`,
            }))}
            value={form.meetingId}
            onChange={(meetingId) => set({ meetingId })}
          />
        )}
        {form.kind === 'personal' && (
          <NumberField
            className="q-reception-mid"
            label={t('plan.perMonth')}
            hint={t('plan.perMonthHint')}
            value={form.perMonth}
            onChange={(perMonth) => set({ perMonth })}
          />
        )}
      </div>
    </>
  )
}
