/** The working calendar: read it, look at what a change would move, apply it. Due dates move only when that is asked for. */
import { z } from 'zod'
import { day, nothing, requiredText, version } from './fields.ts'
import { command, query } from './operation.ts'

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

export const movedDue = z.strictObject({
  appealId: z.string(),
  number: z.string(),
  dueOn: day,
  newDueOn: day,
  becomesLate: z.boolean(),
})

export const calendarPreview = query('calendar.preview', {
  access: ['admin', 'supervisor'],
  input: z.strictObject({ changes: z.array(dayChange).min(1).max(400) }),
  output: z.strictObject({ moved: z.array(movedDue), total: z.int(), becomeLate: z.int() }),
})
export const calendarAmend = command('calendar.amend', {
  access: ['admin'],
  changes: ['calendar', 'appeal'],
  input: z.strictObject({
    changes: z.array(dayChange).min(1).max(400),
    /** Due dates of open appeals move only when this is said. */
    recompute: z.boolean(),
    expectedVersion: version,
  }),
  output: z.strictObject({ moved: z.int(), version }),
})

export const calendarExport = query('calendar.export', {
  access: 'signedIn',
  refusals: ['calendar.year-missing'],
  /** Without `years` all that the register has. */
  input: z.strictObject({ format: z.enum(['csv', 'json']), years: z.array(z.int().min(2000).max(2199)).optional() }),
  output: z.strictObject({ name: z.string(), text: z.string() }),
})
