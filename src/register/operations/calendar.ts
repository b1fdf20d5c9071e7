/** The working calendar: read, preview a change, apply it. Source: R-24. */
import { decide } from '#domain/appeal/decide'
import { recountDue } from '#domain/appeal/due'
import { amendCalendar } from '#domain/calendar/calendar-file'
import { type LocalDate, localDate } from '#domain/calendar/local-date'
import type { CalendarData } from '#domain/calendar/working-calendar'
import { ruleSetInForce } from '#domain/deadline/rule-set'
import type { DayChange } from '#domain/office/events'
import { isRefusal } from '#domain/refusal'
import type { OperationParsed } from '#contract/operations'
import type { CommandHandler, OfficeTime, QueryHandler } from '../handler.ts'
import { isMissing } from '../handler.ts'
import { loadAppeal } from '../load-appeal.ts'
import { officeTime } from '../office-time.ts'
import type { ReadTx } from '../ports/unit-of-work.ts'
import { appealContext, calendarOf } from '../terms.ts'

type TypedChanges = OperationParsed<'calendar.preview'>['changes']

interface Moved {
  readonly appealId: string
  readonly number: string
  readonly dueOn: LocalDate
  readonly newDueOn: LocalDate
  readonly becomesLate: boolean
}

/** Most rows that a preview lists; the totals count all. */
const previewRows = 200

export const calendarGet: QueryHandler<'calendar.get'> = async (_input, { tx }) => {
  const { data, version } = await tx.office.calendar()
  const years = Object.entries(data.years).map(([year, { holidays, movedDaysOff, workingWeekendDays, status }]) => [
    year,
    {
      status,
      holidays: holidays.map((one) => ({ ...one })),
      movedDaysOff: movedDaysOff.map((one) => ({ ...one })),
      workingWeekendDays: [...workingWeekendDays],
    },
  ])
  return { years: Object.fromEntries(years), version }
}

/** What a change would move, before it is applied. */
export const calendarPreview: QueryHandler<'calendar.preview'> = async ({ changes }, context) => {
  const { tx } = context
  const { data } = await tx.office.calendar()
  const amended = amendedBy(data, changesOf(changes))
  const moved = await movedBy(tx, amended, await officeTime(context, tx))
  return {
    moved: moved.slice(0, previewRows),
    total: moved.length,
    becomeLate: moved.filter((one) => one.becomesLate).length,
  }
}

/** Applies a change; due dates of open appeals move only when that is asked for, each with a line on its timeline. */
export const calendarAmend: CommandHandler<'calendar.amend'> = async (
  { changes, recompute, expectedVersion },
  context,
) => {
  const { tx } = context
  const time = await officeTime(context, tx)
  const { data } = await tx.office.calendar()
  const typed = changesOf(changes)
  const affected = recompute ? await movedBy(tx, amendedBy(data, typed), time) : []
  const { version } = await tx.journal.append({ kind: 'calendar', id: 'calendar' }, expectedVersion, [
    { type: 'calendar.amended', changes: typed },
  ])
  let moved = 0
  for (const { appealId } of affected) {
    const loaded = await loadAppeal(tx, appealId)
    if (isMissing(loaded)) continue
    const decided = decide(
      loaded.appeal,
      { command: 'recompute' },
      await appealContext(tx, time, loaded.appeal.receivedAt),
    )
    if (isRefusal(decided) || decided.length === 0) continue
    await tx.journal.append(loaded.stream, loaded.version, decided)
    moved += 1
  }
  return { moved, version }
}

function changesOf(typed: TypedChanges): DayChange[] {
  return typed.map(({ day, note }) => ({
    day: localDate(day),
    note:
      note.kind === 'movedDayOff' ? { kind: note.kind, from: note.from === null ? null : localDate(note.from) } : note,
  }))
}

function amendedBy(data: CalendarData, changes: readonly DayChange[]): CalendarData {
  return changes.reduce(amendCalendar, data)
}

/** Open appeals whose due date the changed calendar moves, by the rules and hours that each card was computed with. */
async function movedBy(tx: ReadTx, amended: CalendarData, { today }: OfficeTime): Promise<Moved[]> {
  const calendar = calendarOf(amended)
  const { ruleSets } = await tx.office.settings()
  const moved: Moved[] = []
  for (const open of await tx.appeals.openTerms()) {
    const { appealId, number, terms, dueOn } = open
    const ruleSet = ruleSetInForce(ruleSets, terms.ruleSetValidFrom)
    const { dueOn: newDueOn } = recountDue(open, { calendar, calendarVersion: terms.calendarVersion, ruleSet })
    if (newDueOn === dueOn) continue
    moved.push({ appealId, number, dueOn, newDueOn, becomesLate: dueOn >= today && newDueOn < today })
  }
  return moved
}
