import { Link, useRouterState } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Role } from '#contract/operation'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { Screen } from '#renderer/ui/screen.tsx'
import { mayOpen } from './may-open.ts'
import { sectionsFor } from './sections.ts'

/** An address that was typed, kept or sent by somebody else opens only what the role may use. */
export function AddressGate({ role, children }: { readonly role: Role; readonly children: ReactNode }) {
  const { t } = useTranslation('frame')
  // Of the screen that is drawn: the address in the window is ahead of it by a moment.
  const pathname = useRouterState({ select: ({ matches }) => matches.at(-1)?.pathname ?? '/' })
  if (mayOpen(pathname, role)) return children
  const home = sectionsFor(role)[0]
  return (
    <Screen title={t('notForRole.title')}>
      <EmptyState
        title={t('notForRole.text')}
        action={home && <Link to={home.path}>{t('notForRole.open', { section: t(`sections.${home.key}`) })}</Link>}
      />
    </Screen>
  )
}
