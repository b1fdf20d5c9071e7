import { IconArchive, IconChevronUp, IconCheck, IconPlugConnectedX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { OperationOutput } from '#contract/operations'
import type { SignedInUser } from '#contract/session'
import { useConnection } from '#renderer/host/use-connection.ts'
import { labelIn, useLanguage } from '#renderer/i18n/use-language.ts'
import { DueShape } from '#renderer/ui/due-shape.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import type { CommandContext } from './commands.ts'

interface StatusBarProps {
  readonly user: SignedInUser
  readonly status: OperationOutput<'register.status'>
  readonly context: CommandContext
}

/** Answers three fears: is it saved, do I need the network, is there a copy. Then who works here. */
export function StatusBar({ user, status, context }: StatusBarProps) {
  const { t } = useTranslation('frame')
  const language = useLanguage()
  const { online, savedAt } = useConnection()
  const desk = labelIn(language, { kk: user.deskNameKk, ru: user.deskNameRu })
  return (
    <footer className="q-status">
      <span className="q-status-item" role="status" data-tone={online ? undefined : 'late'}>
        {online ? <IconCheck size={14} stroke={1.75} aria-hidden="true" /> : <DueShape shape="late" />}
        {!online && t('status.unreachable')}
        {online && (savedAt ? t('status.savedAt', { time: savedAt }) : t('status.saved'))}
      </span>
      <span className="q-status-item">
        <IconPlugConnectedX size={14} stroke={1.75} aria-hidden="true" />
        {t('status.offline')}
      </span>
      <span className="q-status-item" data-tone={status.backupMissing ? 'soon' : undefined}>
        {status.backupMissing ? <DueShape shape="soon" /> : <IconArchive size={14} stroke={1.75} aria-hidden="true" />}
        {t(status.backupMissing ? 'status.noCopies' : 'status.copies')}
      </span>
      <span className="q-status-person">
        <Menu
          anchor={
            <button type="button" className="q-quiet" aria-haspopup="menu">
              {[desk, user.name].filter((part) => part !== '').join(' · ')}
              <IconChevronUp size={14} stroke={1.75} aria-hidden="true" />
            </button>
          }
          items={[
            { key: 'lock', label: t('commands.lock'), keys: 'Alt+L', onSelect: () => context.handle('lock') },
            {
              key: 'switchUser',
              label: t('commands.switchUser'),
              keys: 'Alt+U',
              onSelect: () => context.handle('switchUser'),
            },
            { key: 'signOut', label: t('commands.signOut'), onSelect: () => context.handle('signOut') },
          ]}
        />
      </span>
    </footer>
  )
}
