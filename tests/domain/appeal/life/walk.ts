/**
 * Leads an appeal through its life. The usual one is registered on Monday 2 March 2026 at 10:00: day 3 of the small terms is
 * Thursday 5 March; the reply is due on Friday 27 March (15 working days; 9 March is off for the 8th, 21 to 25 March is
 * Nauryz), for a complaint on Friday 3 April (20 working days).
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { type AppealClock, runningClock } from '#domain/appeal/clocks'
import type { AppealContent } from '#domain/appeal/content'
import type { AppealContext } from '#domain/appeal/context'
import { type AppealCommand, decide } from '#domain/appeal/decide'
import { evolve, noAppeal, type RegisteredAppeal } from '#domain/appeal/state'
import { localDate } from '#domain/calendar/local-date'
import { localMoment } from '#domain/calendar/local-time'
import { workingCalendar, type WorkingCalendar } from '#domain/calendar/working-calendar'
import { defaultRuleSet, type RuleSet } from '#domain/deadline/rule-set'
import { isRefusal } from '#domain/refusal'
import { shippedData } from '../../calendar/shipped-calendar.ts'
import { content, context, registerCommand } from '../sample.ts'

const page = join(import.meta.dirname, '../../../../docs/rules.md')
/** Numbers of the rules of law that stand on the page. */
export const knownRules = new Set(
  [...readFileSync(page, 'utf8').matchAll(/^\| (R-\d{2}) \|/gm)].map(([, rule]) => rule),
)

/** The surroundings of a decision at noon of a day. */
export function at(
  day: string,
  changes: Partial<RuleSet> = {},
  calendar: WorkingCalendar = context.calendar,
): AppealContext {
  return { ...context, now: localMoment(`${day}T12:00:00+05:00`), calendar, ruleSet: { ...defaultRuleSet, ...changes } }
}

/** A day after every step of a test, so that none of them lies in the future. */
export const later: AppealContext = at('2026-12-30')

export function registered(
  changes: Partial<AppealContent> = {},
  { receivedAt = '2026-03-02T10:00:00+05:00', context: surroundings = later } = {},
): RegisteredAppeal {
  const command = { ...registerCommand, content: { ...content, ...changes }, receivedAt: localMoment(receivedAt) }
  const events = decide(noAppeal, command, surroundings)
  if (isRefusal(events)) throw new Error(`refused: ${events.reason}`)
  const [appeal] = [events.reduce(evolve, noAppeal)]
  if (appeal.state === 'none') throw new Error('nothing was registered')
  return appeal
}

export function complaint(): RegisteredAppeal {
  return registered({ kind: 'complaint', complaintAgainst: 'Тұрғын үй бөлімі' })
}

/** An appeal after commands, each allowed. */
export function led(
  appeal: RegisteredAppeal,
  commands: readonly AppealCommand[],
  surroundings = later,
): RegisteredAppeal {
  let state = appeal
  for (const command of commands) {
    const events = decide(state, command, surroundings)
    if (isRefusal(events))
      throw new Error(`${command.command} refused: ${events.reason} ${JSON.stringify(events.facts)}`)
    for (const event of events) {
      const next = evolve(state, event)
      if (next.state === 'none') throw new Error('an appeal went away')
      state = next
    }
  }
  return state
}

/** What a decision answers, in short: `R-16 forward.too-late`, or the events by name. A refusal names a rule of the page. */
export function answer(appeal: RegisteredAppeal, command: AppealCommand, surroundings = later): string {
  const decided = decide(appeal, command, surroundings)
  if (!isRefusal(decided)) return decided.map(({ type }) => type.replace('appeal.', '')).join(', ')
  const { rule } = decided.facts
  expect(knownRules, `${decided.reason} names no rule`).toContain(rule)
  return `${String(rule)} ${decided.reason}`
}

/** Facts of a refusal beside its rule; an empty object when nothing was refused. */
export function factsOf(appeal: RegisteredAppeal, command: AppealCommand, surroundings = later): object {
  const decided = decide(appeal, command, surroundings)
  if (!isRefusal(decided)) return {}
  const { rule: _rule, ...facts } = decided.facts
  return facts
}

/** Last day of a clock that runs; `undefined` when none of the name does. */
export function runsUntil(appeal: RegisteredAppeal, clock: AppealClock): string | undefined {
  return runningClock(appeal.clocks, clock)?.dueOn
}

/** Names of the clocks that run. */
export function running(appeal: RegisteredAppeal): AppealClock[] {
  return appeal.clocks.filter(({ endedOn }) => endedOn === null).map(({ clock }) => clock)
}

/** The shipped calendar with changes of 2026: further days off, days that are worked after all. */
export function calendar2026({
  off = [],
  worked = [],
}: {
  readonly off?: string[]
  readonly worked?: string[]
}): WorkingCalendar {
  const year = shippedData.years['2026']
  if (year === undefined) throw new Error('2026 is not in the shipped calendar')
  const isKept = ({ date }: { readonly date: string }): boolean => !worked.includes(date)
  const holidays = off.map((date) => ({
    date: localDate(date),
    nameKk: 'мереке',
    nameRu: 'праздник',
    kind: 'state' as const,
  }))
  const changed = {
    ...year,
    holidays: [...year.holidays.filter(isKept), ...holidays],
    movedDaysOff: year.movedDaysOff.filter(isKept),
    workingWeekendDays: worked.map(localDate),
  }
  return workingCalendar({ years: { ...shippedData.years, 2026: changed } })
}
