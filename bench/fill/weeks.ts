/** What happens in two busy weeks before the measured day: registrations alone, so that every case is open. */
import { readCalendarFile } from '#domain/calendar/calendar-file'
import { type LocalDate, addDays } from '#domain/calendar/local-date'
import { type LocalMoment, localMoment } from '#domain/calendar/local-time'
import { workingCalendar } from '#domain/calendar/working-calendar'
import { isRefusal } from '#domain/refusal'
import type { ShippedData } from '#register/ports/deps'
import { type FillStep, lastDay, stepsOfYear } from './years.ts'

const workingDays = 10
/** The desk is open for nine hours. */
const minutes = 9 * 60

/** Registrations of a practice year, brought together into the last ten working days in their order. */
export async function* stepsOfWeeks(cases: number, seed: number, data: ShippedData): AsyncGenerator<FillStep[]> {
  const steps = await stepsOfYear({ cases, seed: seed * 1000, until: lastDay, data })
  const days = await lastWorkingDays(data)
  const registrations = steps.flatMap(({ slice, step }) => (step.action === 'register' ? [{ slice, step }] : []))
  yield registrations.map(({ slice, step }, place) => {
    const at = momentAt(days, place / registrations.length)
    const { repeatOf: _repeat, ...register } = step.register
    return { slice, step: { ...step, at, register: { ...register, receivedAt: at } } }
  })
}

async function lastWorkingDays(data: ShippedData): Promise<LocalDate[]> {
  const calendar = readCalendarFile(await data.calendar())
  if (isRefusal(calendar)) throw new Error(`the shipped calendar cannot be read: ${calendar.reason}`)
  const working = workingCalendar(calendar)
  const days: LocalDate[] = []
  for (let day = lastDay; days.length < workingDays; day = addDays(day, -1)) {
    if (working.isWorkingDay(day)) days.unshift(day)
  }
  return days
}

/** A minute of the days, `share` of all of them having passed. */
function momentAt(days: readonly LocalDate[], share: number): LocalMoment {
  const passed = Math.floor(share * days.length * minutes)
  const [day, minute] = [days[Math.floor(passed / minutes)], passed % minutes]
  const two = (value: number): string => String(value).padStart(2, '0')
  return localMoment(`${day ?? lastDay}T${two(9 + Math.floor(minute / 60))}:${two(minute % 60)}:00`)
}
