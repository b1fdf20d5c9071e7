/** Builds the steps by which a due date explains itself. No sentences: whoever shows a step words it. */
import { type LocalDate, weekdayOf } from '../calendar/local-date.ts'
import type { WorkingCalendar } from '../calendar/working-calendar.ts'
import type { DeadlineStep, StepReason } from './deadline.ts'

/** One step. `count` is the number that the day has in the term, absent when the day is not counted. */
export function step(
  day: LocalDate,
  what: DeadlineStep['what'],
  reason: StepReason,
  more: { readonly count?: number; readonly time?: string } = {},
): DeadlineStep {
  const { count = null, ...rest } = more
  return { day, weekday: weekdayOf(day), count, what, ...reason, ...rest }
}

/** Why a day is not worked; `undefined` on a working day. Source. */
export function dayOffReason(day: LocalDate, calendar: WorkingCalendar): StepReason | undefined {
  const note = calendar.noteOn(day)
  switch (note.kind) {
    case 'weekend':
      return { why: 'weekend' }
    case 'holiday':
      return { why: 'holiday', nameKk: note.nameKk, nameRu: note.nameRu }
    case 'movedDayOff':
      return { why: 'movedDayOff', movedFrom: note.from }
    default:
      return undefined
  }
}
