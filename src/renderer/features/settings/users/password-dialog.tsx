import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { User } from '#contract/office'
import { useCommand } from '#renderer/host/use-command.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { DoneBar } from '#renderer/ui/done-bar.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { fieldId, useFieldErrors } from '#renderer/ui/use-field-errors.ts'
import { RecordDialog } from '../record-dialog.tsx'

/** Gives a person a new password, which they change themselves at the next sign-in. */
export function PasswordDialog({ user, onClose }: { readonly user: User; readonly onClose: () => void }) {
  const { t } = useTranslation('settings')
  const command = useCommand('user.set-password')
  const [password, setPassword] = useState('')
  const [isGiven, setGiven] = useState(false)
  const errors = useFieldErrors('password', command.failure, { password: t('users.password') })

  async function save(): Promise<void> {
    const saved = await command.run({ userId: user.userId, password })
    if (saved.ok) setGiven(true)
  }

  if (isGiven)
    return (
      <Dialog
        opened
        onClose={onClose}
        title={t('users.passwordTitle', { name: user.name })}
        footer={
          <Button tone="primary" autoFocus onClick={onClose}>
            {t('close')}
          </Button>
        }
      >
        <DoneBar>{t('users.passwordGiven', { name: user.name })}</DoneBar>
      </Dialog>
    )
  return (
    <RecordDialog
      title={t('users.passwordTitle', { name: user.name })}
      saveLabel={t('users.passwordSave')}
      busy={command.busy}
      failure={command.failure}
      errors={errors}
      onSave={save}
      onClose={onClose}
    >
      <TextField
        id={fieldId('password', 'password')}
        autoFocus
        autoComplete="off"
        spellCheck={false}
        label={t('users.password')}
        hint={t('users.passwordHint')}
        value={password}
        onChange={setPassword}
        error={errors.of('password')}
      />
    </RecordDialog>
  )
}
