import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '#renderer/host/use-command.ts'
import { issueAt } from '#renderer/host/issues-of.ts'
import { issueText } from '#renderer/i18n/failure-text.ts'
import { Button } from '#renderer/ui/button.tsx'
import { FailureNotice } from '#renderer/ui/failure-notice.tsx'
import { PasswordField } from '#renderer/ui/password-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { knownPeople, rememberPerson } from './known-people.ts'

/** Login and password; names already seen at this window are chosen with one key. What was typed stays after a failure. */
export function SignInForm({ onDone }: { readonly onDone?: (() => void) | undefined }) {
  const { t } = useTranslation('session')
  const queries = useQueryClient()
  const [people] = useState(knownPeople)
  const [login, setLogin] = useState(people[0]?.login ?? '')
  const [password, setPassword] = useState('')
  const passwordInput = useRef<HTMLInputElement>(null)
  const open = useCommand('session.open')
  const loginIssue = issueAt(open.failure, 'login')

  async function signIn(): Promise<void> {
    const opened = await open.run({ login, password })
    if (!opened.ok) {
      passwordInput.current?.select()
      passwordInput.current?.focus()
      return
    }
    rememberPerson(opened.value.user)
    // Answers of the person before are of no one else's business.
    await queries.resetQueries()
    onDone?.()
  }

  return (
    <form
      className="q-stack"
      noValidate
      data-primary-form
      onSubmit={(event) => {
        event.preventDefault()
        event.stopPropagation()
        void signIn()
      }}
    >
      <FailureNotice failure={open.failure?.code === 'INVALID_INPUT' ? undefined : open.failure} />
      {people.length > 0 && (
        <div className="q-people" role="group" aria-label={t('knownPeople')}>
          {people.map((person) => (
            <button
              key={person.login}
              type="button"
              aria-pressed={person.login === login}
              onClick={() => {
                setLogin(person.login)
                passwordInput.current?.focus()
              }}
            >
              <span>{person.name}</span>
              <span className="q-hint">{person.login}</span>
            </button>
          ))}
        </div>
      )}
      <TextField
        label={t('login')}
        value={login}
        onChange={setLogin}
        autoComplete="username"
        spellCheck={false}
        autoFocus={people.length === 0}
        error={loginIssue && issueText(loginIssue)}
      />
      <PasswordField
        ref={passwordInput}
        label={t('password')}
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
        autoFocus={people.length > 0}
      />
      <div className="q-line">
        <Button tone="primary" type="submit" keys="Enter" busy={open.busy}>
          {t('signIn')}
        </Button>
      </div>
    </form>
  )
}
