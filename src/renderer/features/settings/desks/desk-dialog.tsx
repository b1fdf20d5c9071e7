import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Desk } from '#contract/office'
import { useCommand } from '#renderer/host/use-command.ts'
import { CheckField } from '#renderer/ui/check-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { useEditForm } from '#renderer/ui/use-edit-form.ts'
import { fieldId, useFieldErrors } from '#renderer/ui/use-field-errors.ts'
import { RecordDialog } from '../record-dialog.tsx'

const blank = { code: '', nameKk: '', nameRu: '', place: '', isOpen: true }
type DeskForm = typeof blank

function formOf({ code, nameKk, nameRu, place, isOpen }: Desk): DeskForm {
  return { code, nameKk, nameRu, place, isOpen }
}

/** Opens a desk, changes it or closes it; the register keeps the last open one. */
export function DeskDialog({ desk, onClose }: { readonly desk: Desk | undefined; readonly onClose: () => void }) {
  const { t } = useTranslation('settings')
  const open = useCommand('desk.open')
  const change = useCommand('desk.change')
  const failure = open.failure ?? change.failure
  const [none] = useState(blank)
  const form = useEditForm({ values: desk ? formOf(desk) : none, version: desk?.version ?? 0 }, failure)
  const names: Readonly<Record<keyof DeskForm, string>> = {
    code: t('desks.code'),
    nameKk: t('desks.nameKk'),
    nameRu: t('desks.nameRu'),
    place: t('desks.place'),
    isOpen: t('state'),
  }
  const errors = useFieldErrors('desk', failure, names)

  async function save(): Promise<void> {
    const { isOpen, ...fields } = form.values
    const saved = desk
      ? await change.run({ ...fields, isOpen, deskId: desk.deskId, expectedVersion: form.version })
      : await open.run(fields)
    if (saved.ok) onClose()
  }

  const text = (field: 'code' | 'nameKk' | 'nameRu' | 'place', autoFocus = false) => (
    <TextField
      id={fieldId('desk', field)}
      autoFocus={autoFocus}
      label={names[field]}
      hint={field === 'code' ? t('desks.codeHint') : undefined}
      value={form.values[field]}
      onChange={(value) => form.set(field, value)}
      error={errors.of(field)}
    />
  )
  return (
    <RecordDialog
      title={desk ? t('desks.changeTitle', { code: desk.code }) : t('desks.add')}
      saveLabel={desk ? t('desks.save') : t('desks.addSave')}
      busy={open.busy || change.busy}
      failure={failure}
      errors={errors}
      clashes={form.clashes?.map((field) => names[field])}
      onSave={save}
      onClose={onClose}
    >
      {text('code', true)}
      {text('nameKk')}
      {text('nameRu')}
      {text('place')}
      {desk && (
        <CheckField
          label={t('desks.isOpen')}
          hint={t('desks.isOpenHint')}
          checked={form.values.isOpen}
          onChange={(isOpen) => form.set('isOpen', isOpen)}
        />
      )}
    </RecordDialog>
  )
}
