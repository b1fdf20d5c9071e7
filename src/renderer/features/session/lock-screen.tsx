import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SignedInUser } from '#contract/session'
import { useCommand } from '#renderer/host/use-command.ts'
import { Button } from '#renderer/ui/button.tsx'
import { FailureNotice } from '#renderer/ui/failure-notice.tsx'
import { PasswordField } from '#renderer/ui/password-field.tsx'
import { SignInForm } from './sign-in-form.tsx'

/** Over everything while locked. The work behind is kept as it was, unseen; another person may take the place. */
export function LockScreen({ user }: { readonly user: SignedInUser }) {
  const { t } = useTranslation('session')
  const [password, setPassword] = useState('')
  const [isSwitching, setSwitching] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const unlock = useCommand('session.unlock')
  const sheet = useRef<HTMLDialogElement>(null)

  // A modal dialog of the browser: whatever was open behind, dialogs too, can be neither seen nor reached. Focus returns.
  useEffect(() => {
    const element = sheet.current
    if (element && !element.open) element.showModal()
    input.current?.focus()
  }, [])

  async function submit(): Promise<void> {
    const opened = await unlock.run({ password })
    if (opened.ok) return
    input.current?.select()
    input.current?.focus()
  }

  return (
    <dialog
      ref={sheet}
      className="q-lock"
      aria-labelledby="lock-title"
      onCancel={(event) => event.preventDefault()}
      onClose={() => sheet.current?.showModal()}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.preventDefault()
      }}
    >
      <div className="q-alone">
        <div className="q-alone-sheet q-stack">
          <div>
            <h1 id="lock-title">{t(isSwitching ? 'switchTitle' : 'lockedTitle')}</h1>
            {!isSwitching && <p>{user.name}</p>}
            <p className="q-second">{isSwitching ? t('switchText') : t('lockedText')}</p>
          </div>
          {isSwitching ? (
            <SignInForm />
          ) : (
            <form
              className="q-stack"
              noValidate
              onSubmit={(event) => {
                event.preventDefault()
                void submit()
              }}
            >
              <FailureNotice failure={unlock.failure} />
              <PasswordField
                ref={input}
                label={t('password')}
                value={password}
                onChange={setPassword}
                autoComplete="current-password"
                autoFocus
              />
              <div className="q-line">
                <Button tone="primary" type="submit" keys="Enter" busy={unlock.busy}>
                  {t('unlock')}
                </Button>
              </div>
            </form>
          )}
          <div className="q-line">
            <Button tone="link" onClick={() => setSwitching(!isSwitching)}>
              {t(isSwitching ? 'backToUnlock' : 'anotherPerson')}
            </Button>
          </div>
        </div>
      </div>
    </dialog>
  )
}
