/** What happens in the years of a register, as steps of the practice year: as many of them as are wanted. */
import { readCalendarFile } from '#domain/calendar/calendar-file'
import { type LocalDate, addMonths, localDate } from '#domain/calendar/local-date'
import { type LocalMoment, localMoment } from '#domain/calendar/local-time'
import { workingCalendar } from '#domain/calendar/working-calendar'
import { demoYear } from '#domain/demo/demo-year'
import type { DemoDictionaries, DemoSample, DemoStep } from '#domain/demo/step'
import { isRefusal } from '#domain/refusal'
import type { ShippedData } from '#register/ports/deps'
import { varied } from './variety.ts'

/** Last day of every filled register: the measured office begins to work on the Monday after it. */
export const lastDay: LocalDate = localDate('2026-11-21')
const years = 5
/** Cases of one practice year that are made at once; a year of more is made of several, each with its own people. */
const sliceCases = 20_000

/** A step with the slice of the year that it belongs to: indices of steps are counted in their slice. */
export interface FillStep {
  readonly slice: number
  readonly step: DemoStep
}

/** Steps of every year in the order of time, a year at a time. */
export async function* stepsOfYears(cases: number, seed: number, data: ShippedData): AsyncGenerator<FillStep[]> {
  for (let year = 0; year < years; year += 1) {
    const wanted = Math.floor((cases * (year + 1)) / years) - Math.floor((cases * year) / years)
    yield await stepsOfYear({
      cases: wanted,
      seed: seed * 1000 + year * 100,
      until: addMonths(lastDay, 12 * (year + 1 - years)),
      data,
    })
  }
}

interface Year {
  readonly cases: number
  readonly seed: number
  readonly until: LocalDate
  readonly data: ShippedData
}

/** One year that ends on `until`. */
export async function stepsOfYear({ cases, seed, until, data }: Year): Promise<FillStep[]> {
  const calendar = readCalendarFile(await data.calendar())
  if (isRefusal(calendar)) throw new Error(`the shipped calendar cannot be read: ${calendar.reason}`)
  const working = workingCalendar(calendar)
  const { questions } = (await data.sampleQuestions()) as { readonly questions: readonly DemoSample[] }
  const dictionaries = (await data.dictionaries()) as DemoDictionaries
  const steps: FillStep[] = []
  for (let done = 0; done < cases; done += sliceCases) {
    const slice = seed + done / sliceCases
    const made = demoYear({
      seed: slice,
      cases: Math.min(sliceCases, cases - done),
      until,
      dictionaries,
      samples: questions,
      calendarIsWorkingDay: (day) => working.isWorkingDay(day),
    })
    for (const step of made) steps.push({ slice, step: withVariety(step, slice) })
  }
  return steps.toSorted((a, b) => (a.step.at < b.step.at ? -1 : a.step.at > b.step.at ? 1 : 0))
}

function withVariety(step: DemoStep, slice: number): DemoStep {
  return step.action === 'register' ? { ...step, register: varied(step.register, slice) } : step
}

/** A moment of a step with the office's offset, which changed on 1 March 2024. Source: R-25. */
export function atOffset(moment: string): LocalMoment {
  const wall = moment.slice(0, 19)
  return localMoment(`${wall}${wall < '2024-03-01' ? '+06:00' : '+05:00'}`)
}
