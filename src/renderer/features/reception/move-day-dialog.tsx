import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Notice, Reception } from '#contract/reception-fields'
import { useCommand } from '#renderer/host/use-command.ts'
import { useFormat } from '#renderer/i18n/format.ts'
import { Button } from '#renderer/ui/button.tsx'
import { CheckField } from '#renderer/ui/check-field.tsx'
import { DateField } from '#renderer/ui/date-field.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { FormNotices } from '#renderer/ui/form-notices.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { TimeField } from '#renderer/ui/time-field.tsx'
import { fieldId, useFieldErrors } from '#renderer/ui/use-field-errors.ts'
import { WarningNote } from '#renderer/ui/warning-note.tsx'
import { NoticeRow } from './notice-row.tsx'
import { usePlanNames } from './use-plan-names.ts'

interface MoveDayDialogProps {
  readonly reception: Reception
  readonly onClose: () => void
}

/** Moves the day with everybody on its list, then shows whom to tell. */
export function MoveDayDialog({ reception, onClose }: MoveDayDialogProps) {
  const { t } = useTranslation('reception')
  const format = useFormat()
  const move = useCommand('reception.move')
  // The day itself changes under the dialog when it has been moved.
  const [from] = useState(reception.heldOn)
  const [heldOn, setHeldOn] = useState<string | null>(null)
  const [startsAt, setStartsAt] = useState(reception.startsAt)
  const [endsAt, setEndsAt] = useState(reception.endsAt)
  const [reason, setReason] = useState('')
  const [daysOffAccepted, setAccepted] = useState(false)
  const [notices, setNotices] = useState<readonly Notice[]>()
  const errors = useFieldErrors('move-day', move.failure, usePlanNames())
  const { receptionId, version: expectedVersion, counts } = reception
  const offered = move.failure?.reason === 'reception.day-off' ? move.failure.facts['offered'] : undefined

  async function save(): Promise<void> {
    if (heldOn === null) {
      document.getElementById(fieldId('move-day', 'heldOn'))?.focus()
      return
    }
    const moved = await move.run({ receptionId, expectedVersion, heldOn, startsAt, endsAt, reason, daysOffAccepted })
    if (!moved.ok) return
    if (moved.value.notices.length === 0) onClose()
    else setNotices(moved.value.notices)
  }

  if (notices) return <ToTell notices={notices} day={from} onClose={onClose} />
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('move.dayTitle', { day: format.day(from, 'dayMonth') })}
      onSubmit={() => void save()}
      footer={
        <>
          <Button tone="primary" type="submit" keys="Ctrl+Enter" busy={move.busy}>
            {t('move.daySave', { count: counts.waiting })}
          </Button>
          <Button onClick={onClose}>{t('leave')}</Button>
        </>
      }
    >
      <div className="q-stack">
        <FormNotices failure={move.failure} errors={errors} />
        {typeof offered === 'string' && (
          <WarningNote
            action={
              <Button
                small
                tone="link"
                onClick={() => {
                  setHeldOn(offered)
                  move.clear()
                }}
              >
                {t('plan.takeOffered', { day: format.day(offered) })}
              </Button>
            }
          >
            <CheckField label={t('plan.dayOffMeant')} checked={daysOffAccepted} onChange={setAccepted} />
          </WarningNote>
        )}
        <div className="q-fields">
          <DateField
            id={fieldId('move-day', 'heldOn')}
            autoFocus
            label={t('move.newDay')}
            value={heldOn}
            onChange={setHeldOn}
            error={errors.of('heldOn')}
          />
          <TimeField
            className="q-narrow"
            label={t('plan.startsAt')}
            value={startsAt}
            onChange={setStartsAt}
            error={errors.of('startsAt')}
          />
          <TimeField
            className="q-narrow"
            label={t('plan.endsAt')}
            value={endsAt}
            onChange={setEndsAt}
            error={errors.of('endsAt')}
          />
        </div>
        <TextField
          id={fieldId('move-day', 'reason')}
          label={t('reason')}
          hint={t('move.reasonHint')}
          value={reason}
          onChange={setReason}
          error={errors.of('reason')}
        />
      </div>
    </Dialog>
  )
}

/** Whom to tell of a moved or cancelled day; what is not done now stays in the month's list. */
export function ToTell({ notices, day, onClose }: { notices: readonly Notice[]; day: string; onClose: () => void }) {
  const { t } = useTranslation('reception')
  const format = useFormat()
  return (
    <Dialog
      opened
      onClose={onClose}
      size="large"
      prominent="done"
      title={t('move.done', { day: format.day(day, 'dayMonth'), count: notices.length })}
      footer={
        <Button tone="primary" autoFocus onClick={onClose}>
          {t('close')}
        </Button>
      }
    >
      <div className="q-stack">
        <p className="q-second">{t('move.tell')}</p>
        <ul className="q-reception-notices">
          {notices.map((notice) => (
            <NoticeRow key={notice.visitId} notice={notice} />
          ))}
        </ul>
      </div>
    </Dialog>
  )
}
