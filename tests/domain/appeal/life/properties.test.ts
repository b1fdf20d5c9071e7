/**
 * What holds for every life of an appeal over a year, whatever is typed and however the calendar changes: one number, one
 * state; a refused command changes nothing; every clock stands where a counter of days puts it; the journal replays to the
 * same case file.
 */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { appealClocks } from '#domain/appeal/clocks'
import type { AppealContext } from '#domain/appeal/context'
import { type AppealCommand, decide } from '#domain/appeal/decide'
import type { AppealEvent } from '#domain/appeal/events'
import { appealKinds } from '#domain/appeal/kinds'
import { type AppealState, evolve, noAppeal, type RegisteredAppeal } from '#domain/appeal/state'
import { appealStates, isOpenState, transitions } from '#domain/appeal/states'
import { localMoment } from '#domain/calendar/local-time'
import { defaultRuleSet } from '#domain/deadline/rule-set'
import { isRefusal } from '#domain/refusal'
import { content, context, registerCommand } from '../sample.ts'
import { type CalendarChange, daysOffWith, plusDays } from './day-counter.ts'
import { follow, type Ledger, openLedger, recounted, type World } from './ledger.ts'
import { commandOf, type Known, moves, type Move } from './random-life.ts'
import { calendar2026, knownRules } from './walk.ts'

const weekends = Array.from({ length: 52 }, (_one, week) => plusDays('2026-01-03', week * 7))
const changes: fc.Arbitrary<CalendarChange> = fc.record({
  off: fc.uniqueArray(
    fc.nat(364).map((days) => plusDays('2026-01-01', days)),
    { maxLength: 25 },
  ),
  worked: fc.subarray(weekends, { maxLength: 12 }),
})

interface Year {
  readonly arrival: { readonly day: number; readonly time: string }
  readonly kind: (typeof appealKinds)[number]
  readonly isAnonymous: boolean
  readonly startRule: 'nextDay' | 'sameDay'
  readonly pauseOnDefects: boolean
  readonly calendars: readonly CalendarChange[]
  readonly moves: readonly Move[]
}

const year: fc.Arbitrary<Year> = fc.record({
  arrival: fc.record({ day: fc.nat(150), time: fc.constantFrom('08:00', '10:00', '13:30', '18:30', '18:31', '23:59') }),
  kind: fc.constantFrom(...appealKinds),
  isAnonymous: fc.boolean(),
  startRule: fc.constantFrom('nextDay' as const, 'sameDay' as const),
  pauseOnDefects: fc.boolean(),
  calendars: fc.array(changes, { minLength: 1, maxLength: 4 }),
  moves,
})

/** What a walk through a year met. */
interface Walk {
  readonly events: AppealEvent[]
  readonly refusals: Set<string>
  /** Refusals of a step that name no rule of the page. */
  readonly withoutRule: string[]
  appeal: RegisteredAppeal
}

/** Commands of the desk, whose refusals name no rule of a step. */
const deskCommands: readonly string[] = ['correct', 'link', 'unlink', 'attach', 'recompute', 'notePrint']

function walkThrough(lived: Year): Walk {
  const { kind, isAnonymous, startRule, pauseOnDefects, arrival } = lived
  const ruleSet = { ...defaultRuleSet, startRule, pauseOnDefects }
  const receivedAt = localMoment(`${plusDays('2026-01-05', arrival.day)}T${arrival.time}:00+05:00`)
  const calendars = lived.calendars.map(({ off, worked }) => ({
    isOff: daysOffWith({ off, worked }),
    calendar: calendar2026({ off: off.filter((day) => !worked.includes(day)), worked: [...worked] }),
  }))
  let version = 0
  let today = receivedAt.slice(0, 10)
  const here = (): { world: World; surroundings: AppealContext } => {
    const { isOff, calendar } = calendars[version % calendars.length] ?? {
      isOff: () => false,
      calendar: context.calendar,
    }
    const now = localMoment(`${today}T23:59:00+05:00`)
    return {
      world: { isOff, startRule, pauseOnDefects },
      surroundings: { ...context, now, calendar, calendarVersion: version + 1, ruleSet },
    }
  }
  const register = { ...registerCommand, receivedAt, content: { ...content, kind, isAnonymous } }
  const [first, ...more] = allowed(noAppeal, register, here().surroundings)
  if (first?.type !== 'appeal.registered' || more.length > 0) throw new Error('not one registration')
  const walk: Walk = {
    events: [first],
    refusals: new Set(),
    withoutRule: [],
    appeal: registered(evolve(noAppeal, first)),
  }
  let ledger = openLedger(first, here().world)
  agree(walk.appeal, ledger)
  for (const [turn, move] of lived.moves.entries()) {
    today = plusDays(today, move.days)
    const command = commandOf(move, today, knownOf(walk.appeal, turn))
    if (command === undefined) {
      version += 1
      continue
    }
    const { world, surroundings } = here()
    const answer = decide(frozen(walk.appeal), command, surroundings)
    if (isRefusal(answer)) {
      walk.refusals.add(answer.reason)
      const namesRule = knownRules.has(String(answer.facts['rule']))
      if (!namesRule && !deskCommands.includes(command.command)) walk.withoutRule.push(answer.reason)
      continue
    }
    if (command.command === 'recompute') ledger = recounted(ledger, world)
    for (const event of answer) {
      walk.appeal = registered(evolve(frozen(walk.appeal), event))
      walk.events.push(event)
      ledger = follow(ledger, event, world)
      agree(walk.appeal, ledger)
    }
    agree(walk.appeal, ledger)
  }
  expect(walk.withoutRule).toEqual([])
  return walk
}

function knownOf({ assignments, followUps }: RegisteredAppeal, turn: number): Known {
  const shares = assignments.map(({ assignmentId }) => assignmentId)
  return { turn, shares, followUps: followUps.map(({ followUpId }) => followUpId) }
}

function allowed(state: AppealState, command: AppealCommand, surroundings: AppealContext): AppealEvent[] {
  const answer = decide(state, command, surroundings)
  if (isRefusal(answer)) throw new Error(answer.reason)
  return answer
}

function registered(state: AppealState): RegisteredAppeal {
  if (state.state === 'none') throw new Error('an appeal went away')
  return state
}

/** Deeply frozen: a decision that changed what it was asked about would throw. */
function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) frozen(inner)
  }
  return value
}

/** The case file against the ledger, and what holds in every state. */
function agree(appeal: RegisteredAppeal, ledger: Ledger): void {
  const running = appeal.clocks.filter(({ endedOn }) => endedOn === null)
  const names = running.map(({ clock }) => clock)
  expect(appeal.dueOn).toBe(ledger.due)
  expect(running.map(({ clock, dueOn }) => `${clock} ${dueOn}`).toSorted()).toEqual(
    ledger.clocks.map(({ name, due }) => `${name} ${due}`).toSorted(),
  )
  expect(new Set(names).size).toBe(names.length)
  expect(appeal.given).toEqual(registerCommand.given)
  expect(appeal.verificationCode).toBe(registerCommand.verificationCode)
  expect(appealStates).toContain(appeal.state)
  const isEnded = !isOpenState(appeal.state)
  // A number that was given by mistake may have ended before; what was void never ends.
  expect(appeal.state === 'void' || (appeal.endedOn !== null) === isEnded).toBe(true)
  const owed: readonly string[] = appeal.state === 'void' ? [] : ['extensionNotice', 'forwardingNotice']
  expect(names.filter((clock) => isEnded && !owed.includes(clock))).toEqual([])
}

test('R-10, R-20, R-24: any life keeps one number, one state, and its clocks where a counter of days puts them', () => {
  fc.assert(
    fc.property(year, (lived) => {
      walkThrough(lived)
    }),
    { numRuns: 600 },
  )
})

test('R-37: the journal of any life replays to the same case file, also when it was written down and read again', () => {
  fc.assert(
    fc.property(year, (lived) => {
      const { events, appeal } = walkThrough(lived)
      expect(events.reduce(evolve, noAppeal)).toStrictEqual(appeal)
      const read: AppealEvent[] = JSON.parse(JSON.stringify(events))
      expect(read.reduce(evolve, noAppeal)).toStrictEqual(appeal)
    }),
    { numRuns: 200 },
  )
})

test('the lives that are walked meet every step, every clock and most refusals', () => {
  const met = {
    steps: new Set<string>(),
    clocks: new Set<string>(),
    states: new Set<string>(),
    refusals: new Set<string>(),
  }
  for (const lived of fc.sample(year, { numRuns: 800, seed: 4 })) {
    const { events, appeal, refusals } = walkThrough(lived)
    for (const { type } of events) met.steps.add(type)
    for (const { clock } of appeal.clocks) met.clocks.add(clock)
    for (const reason of refusals) met.refusals.add(reason)
    met.states.add(appeal.state)
  }
  expect(Object.keys(transitions).filter((step) => !met.steps.has(step))).toEqual([])
  expect(met.steps).toContain('appeal.due-moved')
  expect(appealStates.filter((state) => !met.states.has(state))).toEqual([])
  // The term of a return and the notice of a hearing are checked when a step is taken and run on no card.
  expect(appealClocks.filter((clock) => !met.clocks.has(clock))).toEqual(['return', 'hearingNotice'])
  expect(met.refusals.size).toBeGreaterThan(40)
})
