/**
 * Sections of the side bar and the screens behind the addresses. A screen that is not built has no line in `screens`,
 * and its section is not shown: there are no dead buttons. A new screen is one line here.
 */
import type { Role } from '#contract/operation'
import type { OperationOutput } from '#contract/operations'
import { lazyScreen, type Screen } from './lazy-screen.ts'

export type ScreenKey = 'desk' | 'appeals' | 'appealCard' | 'reply' | 'commitments' | 'reception' | 'receptionDay' | 'receptionJournal' | 'meetings' | 'meetingCard' | 'settings'

export const screens: Partial<Record<ScreenKey, Screen>> = {
  appeals: lazyScreen(
    async () => (await import('#renderer/features/appeal/list/appeals-list-screen.tsx')).AppealsListScreen,
  ),
  appealCard: lazyScreen(
    async () => (await import('#renderer/features/appeal/card/appeal-card-screen.tsx')).AppealCardScreen,
  ),
  reply: lazyScreen(async () => (await import('#renderer/features/appeal/card/reply/reply-screen.tsx')).ReplyScreen),
  commitments: lazyScreen(
    async () => (await import('#renderer/features/commitment/commitments-screen.tsx')).CommitmentsScreen,
  ),
  reception: lazyScreen(async () => (await import('#renderer/features/reception/reception-screen.tsx')).ReceptionScreen),
  receptionDay: lazyScreen(async () => (await import('#renderer/features/reception/day-screen.tsx')).DayScreen),
  receptionJournal: lazyScreen(
    async () => (await import('#renderer/features/reception/journal-screen.tsx')).JournalScreen,
  ),
  meetings: lazyScreen(async () => (await import('#renderer/features/meeting/meetings-screen.tsx')).MeetingsScreen),
  meetingCard: lazyScreen(async () => (await import('#renderer/features/meeting/meeting-screen.tsx')).MeetingScreen),
  settings: lazyScreen(async () => (await import('#renderer/features/settings/settings-screen.tsx')).SettingsScreen),
  desk: lazyScreen(async () => (await import('#renderer/features/appeal/desk/desk-screen.tsx')).DeskScreen),
}

export type SectionKey = 'desk' | 'appeals' | 'commitments' | 'reception' | 'meetings' | 'settings'

export interface Section {
  readonly key: SectionKey
  /** Address without parameters. */
  readonly path: '/desk' | '/appeals' | '/commitments' | '/reception' | '/meetings' | '/settings'
  /** Beginning of all its addresses, to mark the section that is open. */
  readonly root: string
  /** Count that stands beside the name. */
  readonly count?: keyof OperationOutput<'appeal.counts'>
  /** Who sees it; everyone when not given. */
  readonly roles?: readonly Role[]
}

const allSections: readonly Section[] = [
  { key: 'desk', path: '/desk', root: '/desk' },
  { key: 'appeals', path: '/appeals', root: '/appeals', count: 'open' },
  { key: 'commitments', path: '/commitments', root: '/commitments' },
  { key: 'reception', path: '/reception', root: '/reception' },
  { key: 'meetings', path: '/meetings', root: '/meetings' },
  { key: 'settings', path: '/settings', root: '/settings', roles: ['supervisor', 'admin'] },
]

/** Sections that are built. Alt+1 opens the first, and so on. */
export const sections: readonly Section[] = allSections.filter((section) => screens[section.key] !== undefined)

/** Sections that a person may see. */
export function sectionsFor(role: Role): readonly Section[] {
  return sections.filter((section) => section.roles?.includes(role) ?? true)
}
