/**
 * Sections of the side bar and the screens behind the addresses. A screen that is not built has no line in `screens`,
 * and its section is not shown: there are no dead buttons. A new screen is one line here.
 */
import type { Role } from '#contract/operation'
import { lazyScreen, type Screen } from './lazy-screen.ts'

export type ScreenKey =
  | 'today'
  | 'work'
  | 'desk'
  | 'appeals'
  | 'appealCard'
  | 'reply'
  | 'commitments'
  | 'reception'
  | 'receptionDay'
  | 'receptionJournal'
  | 'meetings'
  | 'meetingCard'
  | 'settings'

export const screens: Partial<Record<ScreenKey, Screen>> = {
  today: lazyScreen(async () => (await import('#renderer/features/appeal/today/today-screen.tsx')).TodayScreen),
  work: lazyScreen(async () => (await import('#renderer/features/appeal/work/work-screen.tsx')).WorkScreen),
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
  reception: lazyScreen(
    async () => (await import('#renderer/features/reception/reception-screen.tsx')).ReceptionScreen,
  ),
  receptionDay: lazyScreen(async () => (await import('#renderer/features/reception/day-screen.tsx')).DayScreen),
  receptionJournal: lazyScreen(
    async () => (await import('#renderer/features/reception/journal-screen.tsx')).JournalScreen,
  ),
  meetings: lazyScreen(async () => (await import('#renderer/features/meeting/meetings-screen.tsx')).MeetingsScreen),
  meetingCard: lazyScreen(async () => (await import('#renderer/features/meeting/meeting-screen.tsx')).MeetingScreen),
  settings: lazyScreen(async () => (await import('#renderer/features/settings/settings-screen.tsx')).SettingsScreen),
  desk: lazyScreen(async () => (await import('#renderer/features/appeal/desk/desk-screen.tsx')).DeskScreen),
}

export type SectionKey = 'today' | 'desk' | 'appeals' | 'commitments' | 'reception' | 'meetings' | 'settings'

export interface Section {
  readonly key: SectionKey
  /** Address without parameters. */
  readonly path: '/today' | '/desk' | '/appeals' | '/commitments' | '/reception' | '/meetings' | '/settings'
  /** Beginning of all its addresses, to mark the section that is open. */
  readonly root: string
  /** Who sees it; everyone when not given. */
  readonly roles?: readonly Role[]
}

/** Those who work on appeals; an administrator reads no case. */
const caseWorkers = ['clerk', 'official', 'supervisor'] as const

const allSections: readonly Section[] = [
  { key: 'today', path: '/today', root: '/today', roles: caseWorkers },
  { key: 'desk', path: '/desk', root: '/desk' },
  { key: 'appeals', path: '/appeals', root: '/appeals' },
  { key: 'commitments', path: '/commitments', root: '/commitments' },
  { key: 'reception', path: '/reception', root: '/reception' },
  { key: 'meetings', path: '/meetings', root: '/meetings' },
  { key: 'settings', path: '/settings', root: '/settings', roles: ['supervisor', 'admin'] },
]

/** Sections that are built. Alt+0 opens today's board, Alt+1 the first of the others, and so on. */
export const sections: readonly Section[] = allSections.filter((section) => screens[section.key] !== undefined)

/**
 * Sections that a person may see, the one they begin with first: the board for those who answer for the work, the desk
 * for those who receive people.
 */
export function sectionsFor(role: Role): readonly Section[] {
  const seen = sections.filter((section) => section.roles?.includes(role) ?? true)
  if (role === 'official' || role === 'supervisor') return seen
  const [today, first, ...others] = seen
  return today?.key === 'today' && first ? [first, today, ...others] : seen
}
