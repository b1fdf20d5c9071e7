/** From the moment of arrival to the legal day of registration. */
import { type LocalDate, addDays } from '../calendar/local-date.ts'
import { type LocalMoment, dayAt, minuteAt } from '../calendar/local-time.ts'
import { type WorkingCalendar, nextWorkingDay } from '../calendar/working-calendar.ts'
import { type WorkingHours, hoursOn, timeOfWork } from '../calendar/working-hours.ts'
import type { DeadlineStep, StepReason } from './deadline.ts'
import { dayOffReason, step } from './step.ts'

/** An office that is closed by its own plan for longer than this is taken to work by the calendar alone. */
const longestClosure = 366

/**
 * The day on which an appeal counts as registered: that of arrival, or the next working day when it came after hours or
 * on a day off. Before opening and in the lunch break it is still the same day. The wall clock decides, whatever the offset.
 * Source.
 */
export function registrationDay(
  receivedAt: LocalMoment,
  { calendar, hours }: { readonly calendar: WorkingCalendar; readonly hours: WorkingHours },
): { readonly registeredOn: LocalDate; readonly steps: DeadlineStep[] } {
  const arrivedOn = dayAt(receivedAt)
  const time = receivedAt.slice(11, 16)
  const late = whyNotThatDay(receivedAt, { calendar, hours })
  if (late === undefined) {
    const dayHours = hoursOn(arrivedOn, hours, calendar) ?? hours
    const why = timeOfWork(minuteAt(receivedAt), dayHours)
    return { registeredOn: arrivedOn, steps: [step(arrivedOn, 'registered', { why }, { time })] }
  }
  const registeredOn = nextOpenDay(arrivedOn, { calendar, hours })
  const steps = [step(arrivedOn, 'arrived', late, { time })]
  for (let day = addDays(arrivedOn, 1); day < registeredOn; day = addDays(day, 1)) {
    steps.push(step(day, 'skipped', dayOffReason(day, calendar) ?? { why: 'dayOff' }))
  }
  steps.push(step(registeredOn, 'registered', { why: 'nextWorkingDay' }))
  return { registeredOn, steps }
}

/** Why the day of arrival is not the day of registration, `undefined` when it is. */
function whyNotThatDay(
  receivedAt: LocalMoment,
  { calendar, hours }: { readonly calendar: WorkingCalendar; readonly hours: WorkingHours },
): StepReason | undefined {
  const day = dayAt(receivedAt)
  const dayOff = dayOffReason(day, calendar)
  if (dayOff) return dayOff
  const dayHours = hoursOn(day, hours, calendar)
  if (dayHours === null) return { why: 'dayOff' }
  return timeOfWork(minuteAt(receivedAt), dayHours) === 'afterHours' ? { why: 'afterHours' } : undefined
}

function nextOpenDay(
  day: LocalDate,
  { calendar, hours }: { readonly calendar: WorkingCalendar; readonly hours: WorkingHours },
): LocalDate {
  const byCalendar = nextWorkingDay(day, calendar)
  let candidate = byCalendar
  for (let tried = 0; tried < longestClosure; tried += 1) {
    if (hoursOn(candidate, hours, calendar) !== null) return candidate
    candidate = nextWorkingDay(candidate, calendar)
  }
  return byCalendar
}
