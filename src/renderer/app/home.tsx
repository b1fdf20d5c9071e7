import { Navigate } from '@tanstack/react-router'
import { mayDo } from '#renderer/features/settings/may-do.ts'
import { settingsTabs, tabOperation } from '#renderer/features/settings/settings-tabs.ts'
import { useOperation } from '#renderer/host/use-query.ts'
import { sectionsFor } from './sections.ts'

/** The screen that a person begins with. */
export function Home() {
  const role = useOperation('session.state', {}).value?.user?.role
  const first = role && sectionsFor(role)[0]
  return first ? <Navigate to={first.path} replace /> : null
}

/** The first tab of the settings that a person may use. */
export function SettingsHome() {
  const role = useOperation('session.state', {}).value?.user?.role
  const tab = settingsTabs.find((one) => mayDo(role, tabOperation[one]))
  return tab && <Navigate to="/settings/$tab" params={{ tab }} replace />
}
