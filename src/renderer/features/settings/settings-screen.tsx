import { Link, Navigate, useParams } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import { useOperation } from '#renderer/host/use-query.ts'
import { Screen } from '#renderer/ui/screen.tsx'
import { CalendarTab } from './calendar/calendar-tab.tsx'
import { CheckTab } from './check/check-tab.tsx'
import { DesksTab } from './desks/desks-tab.tsx'
import { DictionariesTab } from './dictionaries/dictionaries-tab.tsx'
import { NumbersTab } from './numbers/numbers-tab.tsx'
import { OfficialsTab } from './officials/officials-tab.tsx'
import { OrganisationTab } from './organisation/organisation-tab.tsx'
import { mayDo } from './may-do.ts'
import { settingsTabOf, settingsTabs, tabOperation, type SettingsTab } from './settings-tabs.ts'
import { TemplatesTab } from './templates/templates-tab.tsx'
import { UsersTab } from './users/users-tab.tsx'
import './settings.css'

const contents: Readonly<Record<SettingsTab, ComponentType>> = {
  organisation: OrganisationTab,
  desks: DesksTab,
  users: UsersTab,
  officials: OfficialsTab,
  calendar: CalendarTab,
  dictionaries: DictionariesTab,
  templates: TemplatesTab,
  numbers: NumbersTab,
  check: CheckTab,
}

/** Settings of the office, a tab each for what a person may change; who may change nothing is led home. */
export function SettingsScreen() {
  const { t } = useTranslation('settings')
  const params = useParams({ strict: false })
  const role = useOperation('session.state', {}).value?.user?.role
  const tabs = settingsTabs.filter((tab) => mayDo(role, tabOperation[tab]))
  const wanted = settingsTabOf(params.tab)
  const open = tabs.includes(wanted) ? wanted : tabs[0]
  if (role === undefined) return null
  if (open === undefined) return <Navigate to="/" replace />
  const Content = contents[open]
  return (
    <Screen
      title={t('title')}
      edgeToEdge
      filterBar={
        <nav className="q-settings-tabs" aria-label={t('title')}>
          {tabs.map((tab) => (
            <Link
              key={tab}
              to="/settings/$tab"
              params={{ tab }}
              search={{}}
              aria-current={tab === open ? 'page' : undefined}
            >
              {t(`tab.${tab}`)}
            </Link>
          ))}
        </nav>
      }
    >
      <Content key={open} />
    </Screen>
  )
}
