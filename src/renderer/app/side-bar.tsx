import {
  IconChecklist,
  IconCalendarUser,
  IconDesk,
  IconFiles,
  IconLayoutRows,
  IconMenu2,
  IconMicrophone2,
  IconSearch,
  IconSettings,
} from '@tabler/icons-react'
import { Link, useLocation } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OperationOutput } from '#contract/operations'
import type { SignedInUser } from '#contract/session'
import { useFormat } from '#renderer/i18n/format.ts'
import { labelIn, useLanguage } from '#renderer/i18n/use-language.ts'
import { KeyCap } from '#renderer/ui/key-cap.tsx'
import type { CommandContext } from './commands.ts'
import { LookSwitch } from './look-switch.tsx'
import { mayOpen } from './may-open.ts'
import { SavedViews } from './saved-views.tsx'
import { sectionsFor, type SectionKey } from './sections.ts'
import { TodayViews } from './today-views.tsx'
import { useSectionCounts } from './use-section-counts.ts'

const icons: Readonly<Record<SectionKey, typeof IconDesk>> = {
  today: IconLayoutRows,
  desk: IconDesk,
  appeals: IconFiles,
  commitments: IconChecklist,
  reception: IconCalendarUser,
  meetings: IconMicrophone2,
  settings: IconSettings,
}

interface SideBarProps {
  readonly user: SignedInUser
  readonly status: OperationOutput<'register.status'>
  readonly context: CommandContext
}

/**
 * Name of the office, the box that finds everything, sections with counts of what is open. In a narrow window, and at
 * 200 % zoom, the sections wait behind a button.
 */
export function SideBar({ user, status, context }: SideBarProps) {
  const { t } = useTranslation('frame')
  const language = useLanguage()
  const format = useFormat()
  const { pathname } = useLocation()
  const sectionCounts = useSectionCounts(user.role)
  const organisation = status.organisation
  const [isMenuOpen, setMenuOpen] = useState(false)
  useEffect(() => setMenuOpen(false), [pathname])
  return (
    <aside className="q-side" aria-label={t('sideBar')}>
      <p className="q-side-name">
        {organisation && labelIn(language, { kk: organisation.nameKk, ru: organisation.nameRu })}
      </p>
      <button type="button" className="q-find" onClick={() => context.handle('find')} aria-haspopup="dialog">
        <IconSearch size={16} stroke={1.75} aria-hidden="true" />
        <span>{t('findAll')}</span>
        <KeyCap keys="Ctrl+K" />
      </button>
      <button
        type="button"
        className="q-menu-button"
        aria-expanded={isMenuOpen}
        aria-controls="side-sections"
        onClick={() => setMenuOpen(!isMenuOpen)}
      >
        <IconMenu2 size={18} stroke={1.75} aria-hidden="true" />
        {t('menu')}
      </button>
      <div id="side-sections" className="q-side-sections" data-open={isMenuOpen || undefined}>
        <nav aria-label={t('sectionsName')}>
          <ul>
            {sectionsFor(user.role).map((section) => {
              const Icon = icons[section.key]
              const isOpen = pathname.startsWith(section.root)
              const count = sectionCounts.of(section.key)
              return (
                <li key={section.key}>
                  <Link to={section.path} className="q-section" aria-current={isOpen ? 'true' : undefined}>
                    <Icon size={18} stroke={1.75} aria-hidden="true" />
                    <span>{t(`sections.${section.key}`)}</span>
                    {count !== undefined && <span className="q-count">{format.number(count)}</span>}
                  </Link>
                  {section.key === 'today' && isOpen && <TodayViews mine={sectionCounts.counts?.mine} />}
                  {section.key === 'appeals' && isOpen && sectionCounts.counts && (
                    <SavedViews counts={sectionCounts.counts} role={user.role} />
                  )}
                </li>
              )
            })}
          </ul>
        </nav>
        <LookSwitch login={user.login} reminds={mayOpen('/today', user.role)} onKeys={() => context.handle('keys')} />
      </div>
    </aside>
  )
}
