/** The due date while the appeal is typed: counted by the same rules as in the register, which counts again when it registers. */
import { localDate } from '#domain/calendar/local-date'
import { dayAt, parseLocalMoment } from '#domain/calendar/local-time'
import { workingCalendar, type CalendarData } from '#domain/calendar/working-calendar'
import { statutoryDeadline } from '#domain/deadline/deadline'
import { foldSteps } from '#domain/deadline/fold-steps'
import { ruleSetInForce, type RuleSet } from '#domain/deadline/rule-set'
import type { AppealKind } from '#domain/appeal/kinds'
import type { Explanation } from '#contract/appeal-fields'
import type { OperationOutput } from '#contract/operations'

export interface DueFacts {
  readonly calendar: OperationOutput<'calendar.get'>
  readonly settings: OperationOutput<'settings.get'>
  readonly hours: OperationOutput<'organisation.get'>['hours']
}

/** The calendar as it travels, with its days read. Days of the contract are checked, so none is wrong here. */
export function calendarData(calendar: Pick<OperationOutput<'calendar.get'>, 'years'>): CalendarData {
  const years = Object.entries(calendar.years).map(([year, entries]) => [
    year,
    {
      status: entries.status,
      holidays: entries.holidays.map((holiday) => ({ ...holiday, date: localDate(holiday.date) })),
      movedDaysOff: entries.movedDaysOff.map(({ date, from }) => ({
        date: localDate(date),
        from: from === null ? null : localDate(from),
      })),
      workingWeekendDays: entries.workingWeekendDays.map((day) => localDate(day)),
    },
  ])
  return { years: Object.fromEntries(years) as CalendarData['years'] }
}

/** The explanation of the due date; `undefined` when the moment is none. Source. */
export function previewDue(kind: AppealKind, receivedAt: string, facts: DueFacts): Explanation | undefined {
  const moment = parseLocalMoment(receivedAt)
  if (moment === undefined) return undefined
  const sets = facts.settings.ruleSets.map((set): RuleSet => ({ ...set, validFrom: localDate(set.validFrom) }))
  const { steps, ...deadline } = statutoryDeadline(
    { kind, receivedAt: moment },
    {
      calendar: workingCalendar(calendarData(facts.calendar)),
      hours: facts.hours,
      ruleSet: ruleSetInForce(sets, dayAt(moment)),
    },
  )
  const rows = foldSteps(steps).map((row) => ({ ...row, reasons: row.reasons.map((reason) => ({ ...reason })) }))
  return { ...deadline, rows }
}
