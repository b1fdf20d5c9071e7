import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Reception } from '#contract/reception-fields'
import { useCommand } from '#renderer/host/use-command.ts'
import { useFormat } from '#renderer/i18n/format.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { FormNotices } from '#renderer/ui/form-notices.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { fieldId, useFieldErrors } from '#renderer/ui/use-field-errors.ts'
import { HoursFields } from './hours-fields.tsx'
import { blankPlan, hoursOf, type PlanForm } from './plan-form.ts'
import { usePlanNames } from './use-plan-names.ts'

interface ChangeDayDialogProps {
  readonly reception: Reception
  readonly onClose: () => void
}

/** Hours, place and kind of a day. Once published, a change says why, and the edition stays as it was. */
export function ChangeDayDialog({ reception, onClose }: ChangeDayDialogProps) {
  const { t } = useTranslation(['reception', 'common'])
  const format = useFormat()
  const change = useCommand('reception.change')
  const [form, setForm] = useState<PlanForm>(() => ({
    ...blankPlan,
    startsAt: reception.startsAt,
    endsAt: reception.endsAt,
    slotMinutes: String(reception.slotMinutes),
    placeKk: reception.placeKk,
    placeRu: reception.placeRu,
    kind: reception.kind,
    meetingId: reception.meetingId,
  }))
  const [reason, setReason] = useState('')
  const errors = useFieldErrors('plan', change.failure, usePlanNames())
  const { receptionId, version: expectedVersion, note, isPublished } = reception

  async function save(): Promise<void> {
    const { kind, placeKk, placeRu, meetingId } = form
    const details = { kind, placeKk, placeRu, meetingId: kind === 'linked' ? meetingId : null, note }
    const done = await change.run({ receptionId, expectedVersion, ...hoursOf(form), ...details, reason })
    if (done.ok) onClose()
  }

  return (
    <Dialog
      opened
      onClose={onClose}
      size="large"
      title={t('changeDay.title', { day: format.day(reception.heldOn, 'dayMonth') })}
      onSubmit={() => void save()}
      footer={
        <>
          <Button tone="primary" type="submit" keys="Ctrl+Enter" busy={change.busy}>
            {t('common:save')}
          </Button>
          <Button onClick={onClose}>{t('leave')}</Button>
        </>
      }
    >
      <div className="q-stack">
        <FormNotices failure={change.failure} errors={errors} />
        <HoursFields form={form} set={(part) => setForm({ ...form, ...part })} errors={errors} />
        <TextField
          id={fieldId('plan', 'reason')}
          label={t('reason')}
          hint={isPublished ? t('changeDay.published') : t('common:optional')}
          value={reason}
          onChange={setReason}
          error={errors.of('reason')}
        />
      </div>
    </Dialog>
  )
}
