/** Addresses of the screens. They live behind `#`, so that no address ever reaches the host. */
import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  type SearchSchemaInput,
} from '@tanstack/react-router'
import { Suspense } from 'react'
import { commitmentSearchOf, type CommitmentSearch } from '#renderer/features/commitment/commitment-address.ts'
import { meetingSearchOf, type MeetingSearch } from '#renderer/features/meeting/meeting-address.ts'
import {
  type DaySearch,
  daySearchOf,
  type JournalSearch,
  journalSearchOf,
  receptionSearchOf,
  type ReceptionSearch,
} from '#renderer/features/reception/reception-address.ts'
import { settingsSearchOf, type SettingsSearch } from '#renderer/features/settings/settings-tabs.ts'
import { todaySearchOf, type TodaySearch } from '#renderer/features/appeal/today/today-address.ts'
import { workSearchOf, type WorkSearch } from '#renderer/features/appeal/work/work-address.ts'
import { appealSearchOf, type AppealSearch } from './appeal-search.ts'
import { Frame } from './frame.tsx'
import { Gate } from './gate.tsx'
import { Home, SettingsHome } from './home.tsx'
import { screens, type ScreenKey } from './sections.ts'

const rootRoute = createRootRoute({ component: Gate, notFoundComponent: Home })
const frameRoute = createRoute({ getParentRoute: () => rootRoute, id: 'frame', component: Frame })

function screenOf(key: ScreenKey) {
  return function RouteScreen() {
    const Found = screens[key]
    return Found ? (
      <Suspense fallback={null}>
        <Found />
      </Suspense>
    ) : (
      <Home />
    )
  }
}

const homeRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/',
  component: Home,
})
const todayRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/today',
  component: screenOf('today'),
  validateSearch: (search: TodaySearch & SearchSchemaInput): TodaySearch => todaySearchOf({ ...search }),
})
const workRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/today/work',
  component: screenOf('work'),
  validateSearch: (search: WorkSearch & SearchSchemaInput): WorkSearch => workSearchOf({ ...search }),
})
const deskRoute = createRoute({ getParentRoute: () => frameRoute, path: '/desk', component: screenOf('desk') })
const appealsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/appeals',
  component: screenOf('appeals'),
  validateSearch: (search: AppealSearch & SearchSchemaInput): AppealSearch => appealSearchOf(search),
})
const appealCardRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/appeals/$number',
  component: screenOf('appealCard'),
  /** Kept, so that the way back and Alt+↑ Alt+↓ know the list that the person came from. */
  validateSearch: (search: AppealSearch & SearchSchemaInput): AppealSearch => appealSearchOf(search),
})
const replyRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/appeals/$number/reply',
  component: screenOf('reply'),
  validateSearch: (search: AppealSearch & SearchSchemaInput): AppealSearch => appealSearchOf(search),
})
const commitmentsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/commitments',
  component: screenOf('commitments'),
  validateSearch: (search: CommitmentSearch & SearchSchemaInput): CommitmentSearch => commitmentSearchOf({ ...search }),
})
const receptionRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/reception',
  component: screenOf('reception'),
  validateSearch: (search: ReceptionSearch & SearchSchemaInput): ReceptionSearch => receptionSearchOf({ ...search }),
})
const receptionJournalRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/reception/journal',
  component: screenOf('receptionJournal'),
  validateSearch: (search: JournalSearch & SearchSchemaInput): JournalSearch => journalSearchOf({ ...search }),
})
const receptionDayRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/reception/$receptionId',
  component: screenOf('receptionDay'),
  validateSearch: (search: DaySearch & SearchSchemaInput): DaySearch => daySearchOf({ ...search }),
})
const meetingsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/meetings',
  component: screenOf('meetings'),
})
const meetingCardRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/meetings/$number',
  component: screenOf('meetingCard'),
  validateSearch: (search: MeetingSearch & SearchSchemaInput): MeetingSearch => meetingSearchOf({ ...search }),
})
const settingsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/settings/$tab',
  component: screenOf('settings'),
  validateSearch: (search: SettingsSearch & SearchSchemaInput): SettingsSearch => settingsSearchOf({ ...search }),
})

const settingsHomeRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/settings',
  component: SettingsHome,
})

/** The gate draws first run and sign-in by the state of the register; once it is passed these addresses lead home. */
const firstRunRoute = createRoute({ getParentRoute: () => frameRoute, path: '/first-run', component: Home })
const signInRoute = createRoute({ getParentRoute: () => frameRoute, path: '/sign-in', component: Home })

const routeTree = rootRoute.addChildren([
  frameRoute.addChildren([
    homeRoute,
    todayRoute,
    workRoute,
    deskRoute,
    appealsRoute,
    appealCardRoute,
    replyRoute,
    commitmentsRoute,
    receptionRoute,
    receptionJournalRoute,
    receptionDayRoute,
    meetingsRoute,
    meetingCardRoute,
    settingsRoute,
    settingsHomeRoute,
    firstRunRoute,
    signInRoute,
  ]),
])

export const router = createRouter({ routeTree, history: createHashHistory(), defaultPreload: false })

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
