import { Outlet, useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OperationOutput } from '#contract/operations'
import type { SignedInUser } from '#contract/session'
import { useCommand } from '#renderer/host/use-command.ts'
import { useOperation } from '#renderer/host/use-query.ts'
import { LockScreen } from '#renderer/features/session/lock-screen.tsx'
import { SwitchUserDialog } from '#renderer/features/session/switch-user-dialog.tsx'
import { useIdle } from '#renderer/features/session/use-idle.ts'
import { keepOfficeZone } from '#renderer/i18n/office-clock.ts'
import { WarningNote } from '#renderer/ui/warning-note.tsx'
import { AddressGate } from './address-gate.tsx'
import { useCommandHandlers } from './command-handlers.ts'
import { HelpSheet } from './help-sheet.tsx'
import { mayOpen } from './may-open.ts'
import { Palette } from './palette.tsx'
import { PracticeBanner } from './practice-banner.tsx'
import { screens } from './sections.ts'
import { SideBar } from './side-bar.tsx'
import { singleKeysAreOn, switchSingleKeys } from './single-keys.ts'
import { StatusBar } from './status-bar.tsx'
import { useCommandContext } from './use-command-context.ts'
import { useDailyReminder } from './use-daily-reminder.ts'
import { useShortcuts } from './use-shortcuts.ts'

/** Side bar, screen and status bar; over them, when locked, the sheet that asks for the password. */
export function Frame() {
  const session = useOperation('session.state', {}, { reads: ['register'] })
  const status = useOperation('register.status', {})
  if (!session.value?.user || !status.value) return null
  return <OpenFrame user={session.value.user} session={session.value} status={status.value} />
}

interface OpenFrameProps {
  readonly user: SignedInUser
  readonly session: OperationOutput<'session.state'>
  readonly status: OperationOutput<'register.status'>
}

function OpenFrame({ user, session, status }: OpenFrameProps) {
  const { t } = useTranslation('frame')
  const navigate = useNavigate()
  const [open, setOpen] = useState<'find' | 'keys' | 'switchUser'>()
  const lock = useCommand('session.lock')
  const close = useCommand('session.close')
  const timeZone = useOperation('organisation.get', {}).value?.timeZone
  useEffect(() => {
    if (timeZone !== undefined) keepOfficeZone(timeZone)
  }, [timeZone])
  useIdle(session.lockAfterMinutes, () => void (session.locked ? undefined : lock.run({})))
  useCommandHandlers({
    find: () => setOpen('find'),
    keys: () => setOpen('keys'),
    switchUser: () => setOpen('switchUser'),
    lock: () => void lock.run({}),
    signOut: () => void close.run({}),
    singleKeys: () => switchSingleKeys(!singleKeysAreOn()),
    openWork: mayOpen('/today/work', user.role) ? () => void navigate({ to: '/today/work' }) : undefined,
    newAppeal: screens.desk ? () => void navigate({ to: '/desk' }) : undefined,
  })
  const context = useCommandContext(user.role)
  useDailyReminder(user)
  useShortcuts(session.locked ? noCommands : context)
  const shut = (): void => setOpen(undefined)
  return (
    <>
      <div className="q-frame" inert={session.locked} data-hidden={session.locked || undefined}>
        <a className="q-skip" href="#screen" onClick={skipToScreen}>
          {t('skipToScreen')}
        </a>
        {status.practice && <PracticeBanner />}
        <div className="q-frame-middle">
          <SideBar user={user} status={status} context={context} />
          <main id="screen" tabIndex={-1} className="q-frame-screen">
            <Notices status={status} />
            <AddressGate role={user.role}>
              <Outlet />
            </AddressGate>
          </main>
        </div>
        <StatusBar user={user} status={status} context={context} />
        <Palette opened={open === 'find'} onClose={shut} context={context} />
        <HelpSheet opened={open === 'keys'} onClose={shut} context={context} />
        {open === 'switchUser' && <SwitchUserDialog onClose={shut} />}
      </div>
      {session.locked && <LockScreen user={user} />}
    </>
  )
}

/** While locked no key does anything. */
const noCommands = {
  handles: () => false,
  handle: () => undefined,
  openSection: () => undefined,
  maySee: () => false,
  submitForm: () => undefined,
  readAgain: () => undefined,
}

function skipToScreen(event: { preventDefault: () => void }): void {
  event.preventDefault()
  document.querySelector<HTMLElement>('#screen')?.focus()
}

/** What is odd about the register itself: said on every screen until it is right. */
function Notices({ status }: { readonly status: OperationOutput<'register.status'> }) {
  const { t } = useTranslation('frame')
  return (
    <>
      {status.state === 'readOnly' && (
        <WarningNote title={t('notice.readOnlyTitle')}>{t('notice.readOnly')}</WarningNote>
      )}
      {status.clockBehind && <WarningNote title={t('notice.clockTitle')}>{t('notice.clock')}</WarningNote>}
      {status.gaps.length > 0 && (
        <WarningNote title={t('notice.gapsTitle')}>{t('notice.gaps', { numbers: status.gaps.join(', ') })}</WarningNote>
      )}
    </>
  )
}
