/**
 * The working calendar: read it, look at what a change would move, apply it, load years from a file. Due dates move only when
 * that is asked for; what was cut off half-way is told by `calendar.pending` and finished by `calendar.recompute`.
 */
import { z } from 'zod'
import { appealClocks } from '#domain/appeal/clocks'
import { day, nothing, requiredText, version } from './fields.ts'
import { query, task } from './operation.ts'

const yearStatus = z.enum(['official', 'derived', 'edited'])

export const calendarYear = z.strictObject({
  status: yearStatus,
  holidays: z.array(
    z.strictObject({
      date: day,
      nameKk: z.string(),
      nameRu: z.string(),
      kind: z.enum(['national', 'state', 'religious']),
    }),
  ),
  movedDaysOff: z.array(z.strictObject({ date: day, from: day.nullable() })),
  workingWeekendDays: z.array(day),
})

export const calendarGet = query('calendar.get', {
  access: 'signedIn',
  input: nothing,
  output: z.strictObject({ years: z.record(z.string(), calendarYear), version }),
})

export const dayChange = z.strictObject({
  day,
  note: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('holiday'), nameKk: requiredText(120), nameRu: requiredText(120) }),
    z.strictObject({ kind: z.literal('movedDayOff'), from: day.nullable() }),
    z.strictObject({ kind: z.literal('workingWeekend') }),
    /** Back to an ordinary weekday or weekend. */
    z.strictObject({ kind: z.literal('plain') }),
  ]),
})

const dayChanges = z.array(dayChange).min(1).max(400)
/** A calendar file as text: a table or JSON, one or more whole years. Form: `domain/calendar/calendar-csv.ts`. */
const fileText = z.string().max(2_000_000)

/** One term whose date moves; a case with several of them stands in several rows. */
export const movedDue = z.strictObject({
  appealId: z.string(),
  number: z.string(),
  clock: z.enum(['reply', ...appealClocks]),
  dueOn: day,
  newDueOn: day,
  becomesLate: z.boolean(),
})

/** A mistake of a file: where it stands, and a key with facts by which it is said. */
export const fileProblem = z.strictObject({
  line: z.int(),
  column: z.string().nullable(),
  reason: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
})

/** What a year of a file holds, so that a wrong file is seen before it is applied. */
export const fileYear = z.strictObject({
  year: z.int(),
  /** True when the register has no calendar of it yet. */
  isNew: z.boolean(),
  status: yearStatus,
  holidays: z.int(),
  movedDaysOff: z.int(),
  workingWeekendDays: z.int(),
  workingDays: z.int(),
  /** Days that are not what they were. */
  changedDays: z.int(),
})

export const calendarPreview = query('calendar.preview', {
  access: ['admin', 'supervisor'],
  refusals: ['calendar.nothing-given'],
  /** Days typed in the year grid, or the text of a file; with both, the file first. */
  input: z.strictObject({ changes: dayChanges.optional(), file: fileText.optional() }),
  output: z.strictObject({
    /** Mistakes of the file. While there are any, nothing else is told. */
    problems: z.array(fileProblem),
    years: z.array(fileYear),
    /** Days that are not what they were, in all years. */
    changedDays: z.int(),
    /** Those that become late first; not all of them when there are very many. */
    moved: z.array(movedDue),
    /** Open cases of which at least one term moves, and of these those that become late by it. */
    total: z.int(),
    becomeLate: z.int(),
    version,
  }),
})

/** Cases that were moved, and those that wait because the work was stopped. */
const recomputed = { moved: z.int(), waiting: z.int() }

export const calendarAmend = task('calendar.amend', {
  access: ['admin'],
  long: true,
  refusals: ['calendar.nothing-changed'],
  changes: ['calendar', 'appeal'],
  input: z.strictObject({
    changes: dayChanges,
    /** Due dates of open appeals move only when this is said. */
    recompute: z.boolean(),
    expectedVersion: version,
  }),
  output: z.strictObject({ ...recomputed, version }),
})

export const calendarImport = task('calendar.import', {
  access: ['admin'],
  long: true,
  refusals: ['calendar.file-wrong', 'calendar.nothing-changed'],
  changes: ['calendar', 'appeal'],
  /** Years of the file take the place of the years that the register has; others stay. */
  input: z.strictObject({ file: fileText, recompute: z.boolean(), expectedVersion: version }),
  output: z.strictObject({ ...recomputed, version, years: z.array(fileYear) }),
})

export const calendarPending = query('calendar.pending', {
  access: ['supervisor', 'admin'],
  input: nothing,
  output: z.strictObject({
    /** Open cases of which a term, counted on the calendar of today, ends on another day; and those that become late by it. */
    total: z.int(),
    becomeLate: z.int(),
    /** Years that the calendar does not hold although terms of open cases run into them. Their dates are provisional. */
    missingYears: z.array(z.strictObject({ year: z.int(), appeals: z.int() })),
  }),
})

export const calendarRecompute = task('calendar.recompute', {
  access: ['admin'],
  long: true,
  changes: ['appeal'],
  input: nothing,
  output: z.strictObject(recomputed),
})

export const calendarExport = query('calendar.export', {
  access: 'signedIn',
  refusals: ['calendar.year-missing'],
  /** Without `years` all that the register has. */
  input: z.strictObject({ format: z.enum(['csv', 'json']), years: z.array(z.int().min(2000).max(2199)).optional() }),
  output: z.strictObject({ name: z.string(), text: z.string() }),
})
