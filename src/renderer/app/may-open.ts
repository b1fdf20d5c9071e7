import type { Role } from '#contract/operation'
import { mayDo } from '#renderer/features/settings/may-do.ts'
import { settingsTabOf, tabOperation } from '#renderer/features/settings/settings-tabs.ts'
import { sections } from './sections.ts'

/** Tells whether an address is for a role: its section, and within the settings its tab. */
export function mayOpen(pathname: string, role: Role): boolean {
  const section = sections.find(({ root }) => pathname === root || pathname.startsWith(`${root}/`))
  if (section?.roles?.includes(role) === false) return false
  const tab = /^\/settings\/([^/]+)/.exec(pathname)?.[1]
  return tab === undefined || mayDo(role, tabOperation[settingsTabOf(tab)])
}
