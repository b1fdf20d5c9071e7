/**
 * Changing the working calendar. The change itself is one transaction; the dates of open cases follow in portions, each a
 * transaction of its own. Stopped half-way, by a person or by the power, every case is either moved or found again by
 * `calendar.pending` and moved by `calendar.recompute`. Source: R-24.
 */
import { withYears } from '#domain/calendar/calendar-difference'
import { areProblems, isSameCalendar, readCalendarText } from '#domain/calendar/calendar-text'
import type { CalendarData } from '#domain/calendar/working-calendar'
import type { OfficeEvent } from '#domain/office/events'
import { type Refusal, isRefusal, refuse } from '#domain/refusal'
import { moveTerms, movesAtOnce, portionsOf, touchedAppeals } from '../calendar-recount.ts'
import { type Answer, type Missing, type TaskContext, type TaskHandler, isMissing } from '../handler.ts'
import { StaleVersion } from '../ports/journal.ts'
import type { WriteResult } from '../ports/unit-of-work.ts'
import { amendedBy, changesOf, fileYears } from './calendar.ts'

const stream = { kind: 'calendar', id: 'calendar' } as const

type CalendarEvent = Extract<OfficeEvent, { type: `calendar.${string}` }>
type Task = Pick<TaskContext, 'deps' | 'progress' | 'register' | 'signal' | 'write'>

/** Applies typed days; due dates of open appeals move only when that is asked for, each with a line on its timeline. */
export const calendarAmend: TaskHandler<'calendar.amend'> = async (input, context) => {
  const changes = changesOf(input.changes)
  const changed = await changeCalendar(context, input.expectedVersion, (data) => ({
    event: { type: 'calendar.amended', changes },
    after: amendedBy(data, changes),
  }))
  if (isRefusal(changed) || isMissing(changed)) return changed
  const { version } = changed
  return { version, ...(await moveWhenAsked(context, input)) }
}

/** Takes whole years over from a file. A file with a mistake changes nothing. */
export const calendarImport: TaskHandler<'calendar.import'> = async (input, context) => {
  const read = readCalendarText(input.file)
  if (areProblems(read)) {
    const [first] = read
    return refuse('calendar.file-wrong', { line: first?.line ?? 1, problems: read.length })
  }
  const { years } = read
  const changed = await changeCalendar(context, input.expectedVersion, (data) => ({
    event: { type: 'calendar.imported', years },
    after: withYears(data, years),
  }))
  if (isRefusal(changed) || isMissing(changed)) return changed
  const { version, before } = changed
  return { version, years: fileYears(before, read), ...(await moveWhenAsked(context, input)) }
}

/** Moves what was left or what a stopped change did not come to. */
export const calendarRecompute: TaskHandler<'calendar.recompute'> = async (_input, context) => moveDueDates(context)

/** The calendar's own event. Refuses `calendar.nothing-changed` when the calendar says all of it already. */
async function changeCalendar(
  { write, deps }: Task,
  expectedVersion: number,
  change: (data: CalendarData) => { readonly event: CalendarEvent; readonly after: CalendarData },
): Promise<{ readonly version: number; readonly before: CalendarData } | Refusal | Missing> {
  const written = valueOf(
    await write(async (tx) => {
      const { data, version: found } = await tx.office.calendar()
      // A calendar that somebody else has changed is looked at again, also when it happens to say the same now.
      if (found !== expectedVersion) throw new StaleVersion(stream, expectedVersion, found)
      const { event, after } = change(data)
      if (isSameCalendar(data, after)) return refuse('calendar.nothing-changed')
      const { version } = await tx.journal.append(stream, expectedVersion, [event])
      return { version, before: data }
    }),
  )
  // The windows count on the new calendar from now on, however long the cases take.
  if (!isRefusal(written) && !isMissing(written)) deps.announce(['calendar'])
  return written
}

async function moveWhenAsked(context: Task, { recompute }: { readonly recompute: boolean }) {
  return recompute ? await moveDueDates(context) : { moved: 0, waiting: 0 }
}

/** Moves open cases to the dates of the calendar as it stands. Between two portions it may be stopped. */
async function moveDueDates(context: Task): Promise<{ readonly moved: number; readonly waiting: number }> {
  const { deps, progress, register, signal, write } = context
  const { appealIds } = await register().unitOfWork.read(async (tx) =>
    touchedAppeals(tx, await tx.office.calendar(), deps.clock),
  )
  let [moved, passed] = [0, 0]
  progress(0, appealIds.length)
  for (const portion of portionsOf(appealIds, movesAtOnce)) {
    if (signal.aborted) break
    const written = valueOf(await write(async (tx) => ({ moved: await moveTerms(tx, portion, deps.clock) })))
    if (isRefusal(written) || isMissing(written)) throw new Error('a portion of due dates was not moved')
    moved += written.moved
    passed += portion.length
    progress(passed, appealIds.length)
  }
  return { moved, waiting: appealIds.length - passed }
}

function valueOf<Value>(result: WriteResult<Answer<Value>>): Answer<Value> {
  if (result.outcome === 'answeredBefore') throw new Error('a task has no reply of an earlier call')
  return result.value
}
