import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Visit } from '#contract/reception-fields'
import { useCommand } from '#renderer/host/use-command.ts'
import { officeNow } from '#renderer/i18n/office-clock.ts'
import { Button } from '#renderer/ui/button.tsx'
import { DateField } from '#renderer/ui/date-field.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { FormNotices } from '#renderer/ui/form-notices.tsx'
import { SegmentedField } from '#renderer/ui/segmented-field.tsx'
import { TextAreaField } from '#renderer/ui/text-area-field.tsx'
import { fieldId, useFieldErrors } from '#renderer/ui/use-field-errors.ts'

const ends = ['done', 'donePartly', 'dropped'] as const

/** Says what became of an instruction given at the reception: done, done in part, or dropped, and how it was shown. */
export function InstructionDialog({ visit, onClose }: { readonly visit: Visit; readonly onClose: () => void }) {
  const { t } = useTranslation('reception')
  const close = useCommand('visit.close-instruction')
  const [state, setState] = useState<(typeof ends)[number]>('done')
  const [on, setOn] = useState<string | null>(officeNow().slice(0, 10))
  const [note, setNote] = useState('')
  const errors = useFieldErrors('instruction', close.failure, { on: t('instruction.on'), note: t('instruction.note') })
  const { visitId, version: expectedVersion } = visit

  async function save(): Promise<void> {
    const done = await close.run({ visitId, expectedVersion, state, note, ...(on === null ? {} : { on }) })
    if (done.ok) onClose()
  }

  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('instruction.title')}
      onSubmit={() => void save()}
      footer={
        <>
          <Button tone="primary" type="submit" keys="Ctrl+Enter" busy={close.busy}>
            {t('instruction.save')}
          </Button>
          <Button onClick={onClose}>{t('leave')}</Button>
        </>
      }
    >
      <div className="q-stack">
        <FormNotices failure={close.failure} errors={errors} />
        <p>{visit.instruction?.text}</p>
        <SegmentedField
          autoFocus
          label={t('instruction.state')}
          choices={ends.map((value) => ({ value, label: t(`instruction.${value}`) }))}
          value={state}
          onChange={setState}
        />
        <DateField
          id={fieldId('instruction', 'on')}
          label={t('instruction.on')}
          value={on}
          onChange={setOn}
          error={errors.of('on')}
        />
        <TextAreaField
          id={fieldId('instruction', 'note')}
          label={t('instruction.note')}
          hint={t('instruction.noteHint')}
          value={note}
          onChange={setNote}
          error={errors.of('note')}
        />
      </div>
    </Dialog>
  )
}
