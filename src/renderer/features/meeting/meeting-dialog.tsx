import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '#contract/meeting'
import { useCommand } from '#renderer/host/use-command.ts'
import { useDictionary } from '#renderer/host/use-dictionary.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { FormNotices } from '#renderer/ui/form-notices.tsx'
import { useEditForm } from '#renderer/ui/use-edit-form.ts'
import { useFieldErrors } from '#renderer/ui/use-field-errors.ts'
import { MeetingFields, useMeetingFieldNames } from './meeting-fields.tsx'
import { blankMeeting, formOf, meetingInput, type MeetingForm } from './meeting-form.ts'

interface MeetingDialogProps {
  /** The meeting to change; a new one is planned without. */
  readonly meeting?: Meeting
  readonly onClose: () => void
  readonly onPlanned?: (number: string) => void
}

/** Card of a meeting: plan it, or change it later. */
export function MeetingDialog({ meeting, onClose, onPlanned }: MeetingDialogProps) {
  const { t } = useTranslation('meeting')
  const dictionary = useDictionary()
  const plan = useCommand('meeting.plan')
  const change = useCommand('meeting.change')
  const failure = plan.failure ?? change.failure
  const [blank] = useState<MeetingForm>(blankMeeting)
  const form = useEditForm({ values: meeting ? formOf(meeting) : blank, version: meeting?.version ?? 0 }, failure)
  const names = useMeetingFieldNames()
  const errors = useFieldErrors('meeting', failure, names)

  async function save(): Promise<void> {
    const input = meetingInput(form.values)
    if (meeting) {
      const changed = await change.run({ ...input, meetingId: meeting.meetingId, expectedVersion: form.version })
      if (changed.ok) onClose()
      return
    }
    const planned = await plan.run(input)
    if (!planned.ok) return
    onClose()
    onPlanned?.(planned.value.number)
  }

  return (
    <Dialog
      opened
      onClose={onClose}
      size="large"
      title={meeting ? t('card.title', { number: meeting.number }) : t('card.newTitle')}
      onSubmit={() => void save()}
      footer={
        <>
          <Button tone="primary" type="submit" keys="Ctrl+Enter" busy={plan.busy || change.busy}>
            {meeting ? t('card.save') : t('card.plan')}
          </Button>
          <Button onClick={onClose}>{t('card.leave')}</Button>
        </>
      }
    >
      <div className="q-stack">
        <FormNotices failure={failure} errors={errors} clashes={form.clashes?.map((field) => names[field] ?? field)} />
        <MeetingFields values={form.values} set={form.set} errors={errors} dictionary={dictionary} />
      </div>
    </Dialog>
  )
}
