/**
 * What must be due by when, kept beside an appeal from its events alone: lengths by hand from the act, days by the counter of
 * the tests. It believes no due date that an event carries, but for the day that a person chose for an extension.
 */
import type { AppealEvent } from '#domain/appeal/events'
import { type IsOff, lastOf, registeredOn, rolled } from './day-counter.ts'

export interface World {
  readonly isOff: IsOff
  readonly startRule: 'nextDay' | 'sameDay'
  /** whether waiting for the applicant stops the term. */
  readonly pauseOnDefects: boolean
}

interface Running {
  readonly name: string
  readonly from: string
  /** `null`: a chosen day that only moves off days off. */
  readonly days: number | null
  readonly due: string
}

export interface Ledger {
  readonly kind: string
  readonly receivedAt: string
  readonly due: string
  /** Why the due date is not that of the arrival. */
  readonly moved: null | { readonly by: 'extension' | 'restart'; readonly from: string | null }
  readonly waited: readonly (readonly [string, string])[]
  readonly waitingSince: string | null
  readonly clocks: readonly Running[]
  /** Nobody has begun on it: the clocks of the arrival follow a correction. */
  readonly isFresh: boolean
  /** What went elsewhere: the whole, until it came back, or a part, which stays there. */
  readonly gone: { readonly whole: boolean; readonly part: boolean }
}

/** */
const lengthOf = (kind: string): number => (kind === 'complaint' ? 20 : 15)
/** what is owed to the applicant whatever became of the appeal. */
const notices = ['extensionNotice', 'forwardingNotice']

type Registered = Extract<AppealEvent, { type: 'appeal.registered' }>

export function openLedger(event: Registered, world: World): Ledger {
  const { receivedAt, content } = event
  const fresh: Ledger = {
    kind: content.kind,
    receivedAt,
    due: '',
    moved: null,
    waited: [],
    waitingSince: null,
    clocks: [],
    isFresh: true,
    gone: { whole: false, part: false },
  }
  return { ...fresh, due: dueOf(fresh, world), clocks: arrivalClocks(fresh, world) }
}

function dueOf(ledger: Ledger, { isOff, startRule, pauseOnDefects }: World): string {
  const { kind, receivedAt, moved, due } = ledger
  const from = moved?.from ?? registeredOn(receivedAt, isOff)
  const counted = lastOf(lengthOf(kind), from, { isOff, startRule, waited: pauseOnDefects ? ledger.waited : [] })
  if (moved?.by !== 'extension') return counted
  // an extension never shortens a term.
  const decided = rolled(due, isOff)
  return decided > counted ? decided : counted
}

function arrivalClocks({ kind, receivedAt }: Ledger, world: World): Running[] {
  const from = registeredOn(receivedAt, world.isOff)
  const names = kind === 'complaint' ? ['forward', 'passUp'] : ['forward']
  return names.map((name) => clock(name, from, 3, world))
}

function clock(name: string, from: string, days: number, world: World): Running {
  return { name, from, days, due: lastOf(days, from, world) }
}

/** everything that runs, counted on the calendar of now. */
export function recounted(ledger: Ledger, world: World): Ledger {
  const clocks = ledger.clocks.map((one): Running => {
    if (one.days === null) return { ...one, due: rolled(one.due, world.isOff) }
    const isArrival = one.name === 'forward' || one.name === 'passUp'
    return clock(one.name, isArrival ? registeredOn(ledger.receivedAt, world.isOff) : one.from, one.days, world)
  })
  return { ...ledger, due: dueOf(ledger, world), clocks }
}

export function follow(ledger: Ledger, event: AppealEvent, world: World): Ledger {
  const own = { ...ledger, isFresh: false, clocks: without(ledger, 'forward', 'passUp') }
  const ended = { ...own, waitingSince: null, clocks: ledger.clocks.filter(({ name }) => notices.includes(name)) }
  switch (event.type) {
    case 'appeal.corrected': {
      const { kind = ledger.kind, receivedAt = ledger.receivedAt } = event.after
      if (kind === ledger.kind && receivedAt === ledger.receivedAt) return ledger
      const corrected = { ...ledger, kind, receivedAt }
      const due = dueOf(corrected, world)
      const clocks = ledger.isFresh
        ? [...arrivalClocks(corrected, world), ...without(ledger, 'forward', 'passUp')]
        : ledger.clocks
      return { ...corrected, due, clocks }
    }
    case 'appeal.due-moved':
      return recounted(ledger, world)
    case 'appeal.taken-on':
    case 'appeal.joined':
      return own
    case 'appeal.defects-notified': {
      const days = event.clock.workingDays ?? 0
      return { ...own, waitingSince: event.on, clocks: [...own.clocks, clock('curing', event.on, days, world)] }
    }
    case 'appeal.defects-cured': {
      const waited = [...ledger.waited, [ledger.waitingSince ?? '', event.on] as const]
      const cured: Ledger = { ...ledger, waited, waitingSince: null, clocks: without(ledger, 'curing') }
      return world.pauseOnDefects ? { ...cured, due: dueOf(cured, world) } : cured
    }
    case 'appeal.part-forwarded':
      return {
        ...own,
        gone: { ...ledger.gone, part: true },
        clocks: withNotice(own, event.notice === null ? null : event.forwarding.on, world),
      }
    case 'appeal.forwarded':
    case 'appeal.passed-up':
      return {
        ...ended,
        gone: { ...ledger.gone, whole: true },
        clocks: withNotice(ended, event.notice === null ? null : event.forwarding.on, world),
      }
    case 'appeal.hearing-set': {
      const objection = clock('objection', event.hearing.noticeOn, 2, world)
      return { ...own, clocks: [...without(own, 'objection'), objection] }
    }
    case 'appeal.hearing-skipped':
    case 'appeal.objection-noted':
      return { ...ledger, clocks: without(ledger, 'objection') }
    case 'appeal.extended': {
      const notice = clock('extensionNotice', event.extension.decidedOn, 3, world)
      const clocks = [...without(ledger, 'extensionNotice'), notice]
      return {
        ...ledger,
        moved: { by: 'extension', from: ledger.moved?.from ?? null },
        due: event.extension.dueOn,
        clocks,
      }
    }
    case 'appeal.notified': {
      const told = { extension: ['extensionNotice'], forwarding: ['forwardingNotice'], passUp: ['forwardingNotice'] }
      const stopped = Object.entries(told).find(([name]) => name === event.notice)?.[1] ?? []
      return { ...ledger, clocks: without(ledger, ...stopped) }
    }
    case 'appeal.replied':
    case 'appeal.returned':
    case 'appeal.terminated':
    case 'appeal.withdrawn':
    case 'appeal.left-unconsidered':
      return ended
    case 'appeal.reopened': {
      const { whole, part } = ledger.gone
      const clocks = whole && !part ? without(ledger, 'forwardingNotice') : ledger.clocks
      const back: Ledger = { ...ledger, gone: { whole: false, part }, clocks }
      if (event.cause === 'mistake') return back
      const again: Ledger = { ...back, moved: { by: 'restart', from: event.on } }
      return { ...again, due: dueOf(again, world) }
    }
    case 'appeal.voided':
      return { ...ledger, clocks: [] }
    default:
      return ledger
  }
}

function without({ clocks }: Ledger, ...names: readonly string[]): Running[] {
  return clocks.filter(({ name }) => !names.includes(name))
}

/** told on the day of sending; two sendings need one notice, by the earlier day. */
function withNotice({ clocks }: Ledger, on: string | null, { isOff }: World): readonly Running[] {
  if (on === null || clocks.some(({ name }) => name === 'forwardingNotice')) return clocks
  return [...clocks, { name: 'forwardingNotice', from: on, days: null, due: rolled(on, isOff) }]
}
