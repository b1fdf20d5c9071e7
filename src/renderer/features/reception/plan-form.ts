/** Planning reception days: what the fields hold, and the days that follow. */
import type { Weekday } from '#domain/calendar/local-date'
import type { ReceptionKind } from '#domain/reception/events'
import { checkHours, type ReceptionPattern, type WeekOfMonth } from '#domain/reception/schedule'
import { slotsOf } from '#domain/reception/slots'
import type { OperationInput, OperationOutput } from '#contract/operations'
import type { ProposedDay } from '#contract/reception-fields'

type Schedule = NonNullable<OperationOutput<'reception.schedules'>['items'][number]['schedule']>

export interface PlanForm {
  readonly officialId: string | null
  readonly weekdays: readonly Weekday[]
  readonly weeks: readonly WeekOfMonth[]
  readonly startsAt: string
  readonly endsAt: string
  readonly slotMinutes: string
  readonly placeKk: string
  readonly placeRu: string
  readonly kind: ReceptionKind
  readonly meetingId: string | null
  readonly perMonth: string
}

export const blankPlan: PlanForm = {
  officialId: null,
  weekdays: [],
  weeks: [],
  startsAt: '15:00',
  endsAt: '17:00',
  slotMinutes: '15',
  placeKk: '',
  placeRu: '',
  kind: 'personal',
  meetingId: null,
  perMonth: '1',
}

/** The form with an official's usual schedule in it. */
export function withSchedule(form: PlanForm, schedule: Schedule | null): PlanForm {
  if (!schedule) return form
  const { pattern, startsAt, endsAt, slotMinutes, placeKk, placeRu, perMonth } = schedule
  return {
    ...form,
    weekdays: pattern.kind === 'weekdays' ? pattern.weekdays : [],
    weeks: pattern.kind === 'weekdays' ? pattern.weeks : [],
    startsAt,
    endsAt,
    slotMinutes: String(slotMinutes),
    placeKk,
    placeRu,
    perMonth: String(perMonth),
  }
}

export function patternOf({ weekdays, weeks }: PlanForm): ReceptionPattern {
  return { kind: 'weekdays', weekdays, weeks }
}

/** Hours as the domain checks them. */
export function hoursOf({ startsAt, endsAt, slotMinutes }: PlanForm): {
  startsAt: string
  endsAt: string
  slotMinutes: number
} {
  return { startsAt, endsAt, slotMinutes: Number.parseInt(slotMinutes, 10) || 0 }
}

/** How many people such a reception has time for; null while its hours cannot be. */
export function placesOf(form: PlanForm): number | null {
  const hours = hoursOf(form)
  return checkHours(hours) ? null : slotsOf(hours).length
}

/** A day that was chosen out of what is offered. */
export interface ChosenDay {
  readonly day: string
  readonly isDayOff: boolean
}

/** Days that are marked at first: working days as they are, the offered ones in place of days off; none that is planned. */
export function firstChoice(days: readonly ProposedDay[]): string[] {
  return days.filter((one) => !one.isPlanned).map((one) => one.offered ?? one.day)
}

export function planInput(
  form: PlanForm & { readonly officialId: string },
  days: readonly string[],
  daysOffAccepted: boolean,
) {
  const { officialId, kind, placeKk, placeRu, meetingId } = form
  return {
    officialId,
    days: [...days].toSorted(),
    ...hoursOf(form),
    kind,
    placeKk,
    placeRu,
    meetingId: kind === 'linked' ? meetingId : null,
    daysOffAccepted,
  } satisfies OperationInput<'reception.plan'>
}

/** The usual schedule that a form describes. */
export function scheduleInput(form: PlanForm): OperationInput<'reception.set-schedule'>['schedule'] {
  const { weekdays, weeks, placeKk, placeRu, perMonth } = form
  return {
    pattern: { kind: 'weekdays', weekdays: [...weekdays], weeks: [...weeks] },
    ...hoursOf(form),
    placeKk,
    placeRu,
    perMonth: Math.max(0, Number.parseInt(perMonth, 10) || 0),
  }
}
