import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { User } from '#contract/office'
import { useCommand } from '#renderer/host/use-command.ts'
import { Button } from '#renderer/ui/button.tsx'
import { useEditForm } from '#renderer/ui/use-edit-form.ts'
import { useFieldErrors } from '#renderer/ui/use-field-errors.ts'
import { RecordDialog } from '../record-dialog.tsx'
import { UserFields } from './user-fields.tsx'
import { blankUser, userForm, type UserForm } from './user-form.ts'

interface UserDialogProps {
  readonly user: User | undefined
  readonly onClose: () => void
  readonly onPassword: (user: User) => void
}

/** Adds a person or changes one; the register keeps at least one administrator. */
export function UserDialog({ user, onClose, onPassword }: UserDialogProps) {
  const { t } = useTranslation('settings')
  const add = useCommand('user.add')
  const change = useCommand('user.change')
  const failure = add.failure ?? change.failure
  const [none] = useState(blankUser)
  const form = useEditForm({ values: user ? userForm(user) : none, version: user?.version ?? 0 }, failure)
  const names: Readonly<Record<keyof UserForm, string>> = {
    name: t('users.name'),
    positionKk: t('users.positionKk'),
    positionRu: t('users.positionRu'),
    login: t('users.login'),
    role: t('users.role'),
    deskId: t('users.desk'),
    isActive: t('state'),
    password: t('users.password'),
  }
  const errors = useFieldErrors('user', failure, names)

  async function save(): Promise<void> {
    const { password, isActive, ...fields } = form.values
    const saved = user
      ? await change.run({ ...fields, isActive, userId: user.userId, expectedVersion: form.version })
      : await add.run({ ...fields, password })
    if (saved.ok) onClose()
  }

  return (
    <RecordDialog
      title={user ? t('users.changeTitle', { name: user.name }) : t('users.add')}
      saveLabel={user ? t('users.save') : t('users.addSave')}
      busy={add.busy || change.busy}
      failure={failure}
      errors={errors}
      clashes={form.clashes?.map((field) => names[field])}
      onSave={save}
      onClose={onClose}
    >
      <UserFields values={form.values} set={form.set} errors={errors} names={names} isNew={user === undefined} />
      {user && (
        <div>
          <Button tone="link" onClick={() => onPassword(user)}>
            {t('users.newPassword')}
          </Button>
        </div>
      )}
    </RecordDialog>
  )
}
