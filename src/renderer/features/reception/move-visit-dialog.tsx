import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addDays, localDate } from '#domain/calendar/local-date'
import { leaveReasons, type LeaveReason } from '#domain/reception/events'
import type { Visit } from '#contract/reception-fields'
import { useCommand } from '#renderer/host/use-command.ts'
import { useOperation } from '#renderer/host/use-query.ts'
import { officeNow } from '#renderer/i18n/office-clock.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { FormNotices } from '#renderer/ui/form-notices.tsx'
import { SegmentedField } from '#renderer/ui/segmented-field.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { fieldId, useFieldErrors } from '#renderer/ui/use-field-errors.ts'
import { useComingDays } from './use-coming-days.ts'

interface MoveVisitDialogProps {
  readonly visit: Visit
  readonly onClose: () => void
}

const noDay = 'none'
const liveQueue = 'queue'

/** Gives a person another day and time, or none yet; why is kept beside the old place. */
export function MoveVisitDialog({ visit, onClose }: MoveVisitDialogProps) {
  const { t } = useTranslation('reception')
  const move = useCommand('visit.move')
  const today = localDate(officeNow().slice(0, 10))
  const days = useComingDays({ from: today, to: addDays(today, 92), officialId: visit.officialId })
  const [receptionId, setReception] = useState<string | null>(null)
  const [slot, setSlot] = useState<string | null>(liveQueue)
  const [why, setWhy] = useState<LeaveReason>(visit.state === 'missed' ? 'didNotCome' : 'person')
  const [reason, setReason] = useState('')
  const isDay = receptionId !== null && receptionId !== noDay
  const chosen = useOperation('reception.get', { receptionId: receptionId ?? '' }, { enabled: isDay })
  const errors = useFieldErrors('move', move.failure, { reason: t('reason'), receptionId: t('move.day') })
  const free = chosen.value?.freeSlots ?? []

  async function save(): Promise<void> {
    const { visitId, version: expectedVersion } = visit
    const to = isDay ? { receptionId, slot: slot === liveQueue ? null : slot } : { receptionId: null, slot: null }
    const moved = await move.run({ visitId, expectedVersion, ...to, why, reason })
    if (moved.ok) onClose()
  }

  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('move.title', { name: visit.name === '' ? t('visit.nameless') : visit.name })}
      onSubmit={() => void save()}
      footer={
        <>
          <Button tone="primary" type="submit" keys="Ctrl+Enter" busy={move.busy} disabled={receptionId === null}>
            {t('move.save')}
          </Button>
          <Button onClick={onClose}>{t('leave')}</Button>
        </>
      }
    >
      <div className="q-stack">
        <FormNotices failure={move.failure} errors={errors} />
        <div className="q-fields">
          <SelectField
            id={fieldId('move', 'receptionId')}
            className="q-wide"
            autoFocus
            label={t('move.day')}
            options={[...days, ...(visit.state === 'waiting' ? [] : [{ value: noDay, label: t('move.noDay') }])]}
            value={receptionId}
            onChange={(value) => {
              setReception(value)
              setSlot(liveQueue)
            }}
            error={errors.of('receptionId')}
          />
          {isDay && (
            <SelectField
              label={t('move.slot')}
              options={[
                { value: liveQueue, label: t('visit.liveQueue') },
                ...free.map((value) => ({ value, label: value })),
              ]}
              value={slot}
              onChange={setSlot}
            />
          )}
        </div>
        <SegmentedField
          label={t('move.why')}
          choices={leaveReasons.map((value) => ({ value, label: t(`whyShort.${value}`) }))}
          value={why}
          onChange={setWhy}
        />
        <TextField
          id={fieldId('move', 'reason')}
          label={t('reason')}
          value={reason}
          onChange={setReason}
          error={errors.of('reason')}
        />
      </div>
    </Dialog>
  )
}
