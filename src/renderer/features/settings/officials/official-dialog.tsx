import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Official } from '#contract/office'
import { useCommand } from '#renderer/host/use-command.ts'
import { CheckField } from '#renderer/ui/check-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { useEditForm } from '#renderer/ui/use-edit-form.ts'
import { fieldId, useFieldErrors } from '#renderer/ui/use-field-errors.ts'
import { RecordDialog } from '../record-dialog.tsx'

const blank = { name: '', positionKk: '', positionRu: '', isActive: true }
type OfficialForm = typeof blank

function formOf({ name, positionKk, positionRu, isActive }: Official): OfficialForm {
  return { name, positionKk, positionRu, isActive }
}

/** Adds an official or changes one; old papers keep the name that they were printed with. */
export function OfficialDialog({
  official,
  onClose,
}: {
  readonly official: Official | undefined
  readonly onClose: () => void
}) {
  const { t } = useTranslation('settings')
  const add = useCommand('official.add')
  const change = useCommand('official.change')
  const failure = add.failure ?? change.failure
  const [none] = useState(blank)
  const form = useEditForm({ values: official ? formOf(official) : none, version: official?.version ?? 0 }, failure)
  const names: Readonly<Record<keyof OfficialForm, string>> = {
    name: t('officials.name'),
    positionKk: t('officials.positionKk'),
    positionRu: t('officials.positionRu'),
    isActive: t('state'),
  }
  const errors = useFieldErrors('official', failure, names)

  async function save(): Promise<void> {
    const { isActive, ...fields } = form.values
    const saved = official
      ? await change.run({ ...fields, isActive, officialId: official.officialId, expectedVersion: form.version })
      : await add.run(fields)
    if (saved.ok) onClose()
  }

  const text = (field: 'name' | 'positionKk' | 'positionRu') => (
    <TextField
      id={fieldId('official', field)}
      autoFocus={field === 'name'}
      autoComplete="off"
      label={names[field]}
      value={form.values[field]}
      onChange={(value) => form.set(field, value)}
      error={errors.of(field)}
    />
  )
  return (
    <RecordDialog
      title={official ? t('officials.changeTitle', { name: official.name }) : t('officials.add')}
      saveLabel={official ? t('officials.save') : t('officials.addSave')}
      busy={add.busy || change.busy}
      failure={failure}
      errors={errors}
      clashes={form.clashes?.map((field) => names[field])}
      onSave={save}
      onClose={onClose}
    >
      {text('name')}
      {text('positionKk')}
      {text('positionRu')}
      {official && (
        <CheckField
          label={t('officials.isActive')}
          hint={t('officials.isActiveHint')}
          checked={form.values.isActive}
          onChange={(isActive) => form.set('isActive', isActive)}
        />
      )}
    </RecordDialog>
  )
}
