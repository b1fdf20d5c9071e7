import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SignedInUser } from '#contract/session'
import { issueAt } from '#renderer/host/issues-of.ts'
import { useCommand } from '#renderer/host/use-command.ts'
import { issueText } from '#renderer/i18n/failure-text.ts'
import { Button } from '#renderer/ui/button.tsx'
import { FailureNotice } from '#renderer/ui/failure-notice.tsx'
import { PasswordField } from '#renderer/ui/password-field.tsx'

/** The password was given by the administrator: the person sets one that nobody else knows, then works. */
export function OwnPasswordScreen({ user }: { readonly user: SignedInUser }) {
  const { t } = useTranslation('session')
  const [values, setValues] = useState({ old: '', first: '', second: '' })
  const [differs, setDiffers] = useState(false)
  const change = useCommand('user.set-password')
  const close = useCommand('session.close')
  const issue = issueAt(change.failure, 'password')
  const set = (name: keyof typeof values) => (value: string) => setValues({ ...values, [name]: value })

  function submit(): void {
    const isDifferent = values.first !== values.second
    setDiffers(isDifferent)
    if (isDifferent) return
    void change.run({ userId: user.userId, password: values.first, oldPassword: values.old })
  }

  return (
    <main className="q-alone">
      <form
        className="q-alone-sheet q-stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <div>
          <h1>{t('ownPasswordTitle')}</h1>
          <p>{user.name}</p>
          <p className="q-second">{t('ownPasswordText')}</p>
        </div>
        <FailureNotice failure={change.failure?.code === 'INVALID_INPUT' ? undefined : change.failure} />
        <PasswordField
          label={t('givenPassword')}
          value={values.old}
          onChange={set('old')}
          autoComplete="current-password"
          autoFocus
        />
        <PasswordField
          label={t('newPassword')}
          hint={t('passwordHint')}
          value={values.first}
          onChange={set('first')}
          autoComplete="new-password"
          error={issue && issueText(issue)}
        />
        <PasswordField
          label={t('repeatPassword')}
          value={values.second}
          onChange={set('second')}
          autoComplete="new-password"
          error={differs && t('passwordsDiffer')}
        />
        <div className="q-line">
          <Button tone="primary" type="submit" keys="Enter" busy={change.busy}>
            {t('setPassword')}
          </Button>
          <Button tone="link" onClick={() => void close.run({})}>
            {t('signOut')}
          </Button>
        </div>
      </form>
    </main>
  )
}
