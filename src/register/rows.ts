/** Records of the store as rows of the contract: what depends on today is added here. */
import type { LocalDate } from '#domain/calendar/local-date'
import { type WorkingCalendar, workingDaysBetween } from '#domain/calendar/working-calendar'
import type { AppealRow } from '#contract/appeal-fields'
import type { Officials } from './life/people.ts'
import type { AppealRecord } from './ports/appeal-reader.ts'

/** Working days before the due date from which an appeal counts as due soon (screens §4, ◐). */
export const soonWorkingDays = 3

/** Days left in working days (0 today, negative when late) and the state that the chip shows. */
export function dueOf(
  appeal: { readonly dueOn: LocalDate; readonly isOpen: boolean },
  { today, calendar }: { readonly today: LocalDate; readonly calendar: WorkingCalendar },
): { dueOn: LocalDate; dueState: AppealRow['dueState']; workingDaysLeft: number } {
  const { dueOn } = appeal
  const workingDaysLeft = workingDaysBetween(today, dueOn, calendar)
  if (!appeal.isOpen) return { dueOn, dueState: 'closed', workingDaysLeft }
  if (dueOn < today) return { dueOn, dueState: 'late', workingDaysLeft }
  if (dueOn === today) return { dueOn, dueState: 'today', workingDaysLeft }
  return { dueOn, dueState: workingDaysLeft <= soonWorkingDays ? 'soon' : 'inTime', workingDaysLeft }
}

/** The last day that is due soon, counted from today. */
export function lastSoonDay(
  today: LocalDate,
  calendar: WorkingCalendar,
  nextDay: (day: LocalDate) => LocalDate,
): LocalDate {
  let day = today
  for (let left = soonWorkingDays; left > 0;) {
    day = nextDay(day)
    if (calendar.isWorkingDay(day)) left -= 1
  }
  return day
}

/** A row as lists show it. */
export function appealRowOf(
  record: AppealRecord,
  at: { readonly today: LocalDate; readonly calendar: WorkingCalendar; readonly officials: Officials },
): AppealRow {
  const { appealId, number, kind, channel, language, receivedAt, registeredOn, state, applicant, applicants } = record
  const { essence, topic, settlement, addressee, deskId, isRepeat, isConfidential, defects } = record
  const { isOpen, endedOn, outcome, leadId, isOnControl, isUndelivered, openFollowUps, awaitsReader } = record
  return {
    appealId,
    number,
    kind,
    channel,
    language,
    receivedAt,
    registeredOn,
    state,
    applicant,
    applicants,
    essence,
    topic,
    settlement,
    addressee,
    deskId,
    isRepeat,
    isConfidential,
    defects: [...defects],
    isOpen,
    endedOn,
    outcome,
    leadId,
    leadName: leadId === null ? '' : (at.officials.get(leadId)?.name ?? ''),
    isOnControl,
    isUndelivered,
    openFollowUps,
    awaitsReader,
    ...dueOf(record, at),
  }
}
