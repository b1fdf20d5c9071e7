import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Reception } from '#contract/reception-fields'
import { useCommand } from '#renderer/host/use-command.ts'
import { useFormat } from '#renderer/i18n/format.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { FormNotices } from '#renderer/ui/form-notices.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { TimeField } from '#renderer/ui/time-field.tsx'
import { useFieldErrors } from '#renderer/ui/use-field-errors.ts'
import { isWaiting, type ListedVisit } from './day-order.ts'
import { usePlanNames } from './use-plan-names.ts'

interface CloseDayDialogProps {
  readonly reception: Reception
  readonly visits: readonly ListedVisit[]
  readonly onClose: () => void
}

/** Says that the reception was held, from when to when. Nobody on the list is left without a mark. */
export function CloseDayDialog({ reception, visits, onClose }: CloseDayDialogProps) {
  const { t } = useTranslation(['reception', 'common'])
  const format = useFormat()
  const close = useCommand('reception.close')
  const ended = visits
    .flatMap(({ endedAt }) => endedAt ?? [])
    .toSorted()
    .at(-1)
  const [heldFrom, setFrom] = useState(reception.startsAt)
  const [heldTo, setTo] = useState(ended === undefined ? reception.endsAt : format.time(ended))
  const [note, setNote] = useState('')
  const errors = useFieldErrors('close', close.failure, usePlanNames())
  const left = visits.filter((one) => one.isHere && isWaiting(one))
  const { receptionId, version: expectedVersion } = reception

  async function save(): Promise<void> {
    const done = await close.run({ receptionId, expectedVersion, heldFrom, heldTo, note })
    if (done.ok) onClose()
  }

  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('closeDay.title')}
      onSubmit={() => void save()}
      footer={
        <>
          <Button tone="primary" type="submit" keys="Ctrl+Enter" busy={close.busy} disabled={left.length > 0}>
            {t('closeDay.save')}
          </Button>
          <Button onClick={onClose}>{t('leave')}</Button>
        </>
      }
    >
      <div className="q-stack">
        <FormNotices failure={close.failure} errors={errors} />
        {left.length > 0 ? (
          <div className="q-note" data-tone="soon" role="status">
            <div>
              <strong>{t('closeDay.left', { count: left.length })} </strong>
              {left.map(({ name }) => (name === '' ? t('visit.nameless') : name)).join(', ')}
              <p>{t('closeDay.leftText')}</p>
            </div>
          </div>
        ) : (
          <p className="q-second">{t('closeDay.text', { ...reception.counts })}</p>
        )}
        <div className="q-fields">
          <TimeField className="q-narrow" label={t('plan.startsAt')} value={heldFrom} onChange={setFrom} autoFocus />
          <TimeField className="q-narrow" label={t('plan.endsAt')} value={heldTo} onChange={setTo} />
          <TextField
            className="q-wide"
            label={t('closeDay.note')}
            hint={t('common:optional')}
            value={note}
            onChange={setNote}
          />
        </div>
      </div>
    </Dialog>
  )
}
