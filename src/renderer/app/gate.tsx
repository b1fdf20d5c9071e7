import { Outlet } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useOperation } from '#renderer/host/use-query.ts'
import { changeLanguage, keptLanguage } from '#renderer/i18n/i18n.ts'
import { FirstRunScreen } from '#renderer/features/first-run/first-run-screen.tsx'
import { OwnPasswordScreen } from '#renderer/features/session/own-password-screen.tsx'
import { SignInScreen } from '#renderer/features/session/sign-in-screen.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { FailureNotice } from '#renderer/ui/failure-notice.tsx'
import { LanguageSwitch } from '#renderer/ui/language-switch.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { SchemeSwitch } from '#renderer/ui/scheme-switch.tsx'

/**
 * What stands before the work: no register yet, one that cannot be opened, nobody signed in, a password that was given.
 * The address is kept meanwhile, so that the person comes to the screen that was asked for.
 */
export function Gate() {
  const status = useOperation('register.status', {})
  const session = useOperation('session.state', {}, { enabled: status.value !== undefined, reads: ['register'] })
  const login = session.value?.user?.login
  useEffect(() => {
    if (login) void changeLanguage(keptLanguage(login), login)
  }, [login])
  if (status.value === undefined) {
    return (
      <main className="q-alone">
        <QueryView query={status}>{() => null}</QueryView>
      </main>
    )
  }
  const { state } = status.value
  if (state === 'absent') return <FirstRunScreen />
  if (state === 'newer' || state === 'damaged') return <Unopened state={state} onRetry={status.refetch} />
  if (session.value === undefined) {
    return (
      <main className="q-alone">
        <QueryView query={session}>{() => null}</QueryView>
      </main>
    )
  }
  const { user } = session.value
  if (!user) return <SignInScreen status={status.value} />
  if (user.mustChangePassword && !session.value.locked) return <OwnPasswordScreen user={user} />
  return <Outlet key={user.userId} />
}

function Unopened({ state, onRetry }: { readonly state: 'newer' | 'damaged'; readonly onRetry: () => void }) {
  const { t } = useTranslation('frame')
  return (
    <main className="q-alone">
      <div className="q-alone-sheet q-stack">
        <h1>{t(`unopened.${state}`)}</h1>
        <FailureNotice
          failure={{ code: 'REFUSED', reason: `register.${state}`, facts: {} }}
          action={
            <Button small keys="F5" onClick={onRetry}>
              {t('unopened.retry')}
            </Button>
          }
        />
      </div>
      <div className="q-alone-end">
        <LanguageSwitch />
        <SchemeSwitch />
      </div>
    </main>
  )
}
