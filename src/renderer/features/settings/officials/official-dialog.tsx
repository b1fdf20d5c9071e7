import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Official } from '#contract/office'
import { useCommand } from '#renderer/host/use-command.ts'
import { CheckField } from '#renderer/ui/check-field.tsx'
import { useEditForm } from '#renderer/ui/use-edit-form.ts'
import { useFieldErrors } from '#renderer/ui/use-field-errors.ts'
import { RecordDialog } from '../record-dialog.tsx'
import { OfficialFields } from './official-fields.tsx'
import { blankOfficial, officialForm, type OfficialForm } from './official-form.ts'

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
  const [none] = useState(blankOfficial)
  const form = useEditForm(
    { values: official ? officialForm(official) : none, version: official?.version ?? 0 },
    failure,
  )
  const names: Readonly<Record<keyof OfficialForm, string>> = {
    name: t('officials.name'),
    positionKk: t('officials.positionKk'),
    positionRu: t('officials.positionRu'),
    rank: t('officials.rank'),
    department: t('officials.department'),
    userId: t('officials.login'),
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
      <OfficialFields form={form} errors={errors} names={names} />
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
