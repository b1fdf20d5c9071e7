/** A changed calendar: told before, moved only when asked for, and every card keeps its own count. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readCalendarText } from '#domain/calendar/calendar-text'
import type { OperationInput } from '#contract/operations'
import { eventTypes, morning, type Office, openOffice, soundEvents, synthetic } from './office.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(async () => {
  await office.close()
})

type Changes = OperationInput<'calendar.amend'>['changes']

/** Thursday 2 April 2026 becomes a holiday: every count that runs over it ends a working day later. */
const newHoliday: Changes = [
  { day: '2026-04-02', note: { kind: 'holiday', nameKk: 'Сынақ мерекесі', nameRu: 'Пробный праздник' } },
]

const register = (input: OperationInput<'appeal.register'> = {}) =>
  office.must('appeal.register', { essence: 'Суды қашан береді?', applicants: [synthetic], ...input })
const card = (appealId: string) => office.must('appeal.get', { appealId })
async function amend(changes: Changes, recompute: boolean) {
  const { version } = await office.must('calendar.get', {})
  return await office.must('calendar.amend', { changes, recompute, expectedVersion: version })
}

describe('a new holiday (mysociety/alaveteli#7292)', () => {
  test('the preview says exactly what the change then does', async () => {
    const application = await register()
    const complaint = await register({ kind: 'complaint', complaintAgainst: 'мектеп' })
    const early = await register({ receivedAt: '2026-01-05T10:00' })
    const preview = await office.must('calendar.preview', { changes: newHoliday })
    expect(preview.moved.map(({ number, dueOn, newDueOn }) => ({ number, dueOn, newDueOn }))).toEqual([
      { number: application.number, dueOn: '2026-04-14', newDueOn: '2026-04-15' },
      { number: complaint.number, dueOn: '2026-04-21', newDueOn: '2026-04-22' },
    ])
    expect(preview).toMatchObject({ total: 2, becomeLate: 0 })
    const before = await soundEvents(office)
    expect(await amend(newHoliday, true)).toMatchObject({ moved: 2 })
    expect(await soundEvents(office)).toBe(before + 3)
    for (const { appealId, newDueOn } of preview.moved) expect((await card(appealId)).dueOn).toBe(newDueOn)
    expect((await card(early.appealId)).dueOn).toBe(early.dueOn)
  })

  test('the preview changes nothing', async () => {
    const { appealId } = await register()
    const before = await soundEvents(office)
    await office.must('calendar.preview', { changes: newHoliday })
    expect(await soundEvents(office)).toBe(before)
    expect((await card(appealId)).dueOn).toBe('2026-04-14')
  })

  test('due dates of open appeals stay when it was not asked to move them', async () => {
    const { appealId } = await register()
    expect(await amend(newHoliday, false)).toMatchObject({ moved: 0 })
    const kept = await card(appealId)
    expect(kept).toMatchObject({ dueOn: '2026-04-14', version: 1 })
    expect(await eventTypes(office, { kind: 'appeal', id: appealId })).toEqual(['appeal.registered'])
    expect((await register()).dueOn).toBe('2026-04-15')
  })

  test('a card that was not moved explains itself by the calendar of its day', async () => {
    const { appealId } = await register()
    await amend(newHoliday, false)
    const { explanation } = await card(appealId)
    expect(explanation.dueOn).toBe('2026-04-14')
    const second = explanation.rows.find(({ from, to }) => from <= '2026-04-02' && '2026-04-02' <= to)
    expect(second).toMatchObject({ what: 'counted', counted: true })
  })

  test('a moved card explains itself by the new calendar and keeps the old date on its timeline', async () => {
    const { appealId } = await register()
    await amend(newHoliday, true)
    const { explanation, timeline, dueOn } = await card(appealId)
    expect(dueOn).toBe('2026-04-15')
    expect(explanation.dueOn).toBe('2026-04-15')
    const skipped = explanation.rows.find(({ from, to }) => from <= '2026-04-02' && '2026-04-02' <= to)
    expect(skipped).toMatchObject({ what: 'skipped', reasons: [{ nameKk: 'Сынақ мерекесі' }] })
    expect(timeline[0]).toMatchObject({
      type: 'appeal.due-moved',
      facts: {
        from: '2026-04-14',
        dueOn: '2026-04-15',
        cause: 'calendar',
      },
      actorName: 'Макетов П. И.',
    })
  })

  test('what is void is not moved', async () => {
    const { appealId } = await register()
    await office.must('appeal.void', { appealId, expectedVersion: 1, reason: 'қате' })
    expect((await office.must('calendar.preview', { changes: newHoliday })).total).toBe(0)
    expect(await amend(newHoliday, true)).toMatchObject({ moved: 0 })
    expect((await card(appealId)).dueOn).toBe('2026-04-14')
  })

  test.each([
    {
      why: 'a holiday is worked again',
      changes: [{ day: '2026-03-23', note: { kind: 'plain' } }],
      dueOn: '2026-04-13',
    },
    {
      why: 'a Saturday is worked',
      dueOn: '2026-04-13',
      changes: [
        {
          day: '2026-03-28',
          note: { kind: 'workingWeekend' },
        },
      ],
    },
    {
      why: 'a swap: one worked, one off',
      dueOn: '2026-04-14',
      changes: [
        {
          day: '2026-03-28',
          note: { kind: 'workingWeekend' },
        },
        {
          day: '2026-03-30',
          note: {
            kind: 'movedDayOff',
            from: '2026-03-28',
          },
        },
      ],
    },
    {
      why: 'the due date itself becomes a day off',
      dueOn: '2026-04-15',
      changes: [
        {
          day: '2026-04-14',
          note: {
            kind: 'movedDayOff',
            from: null,
          },
        },
      ],
    },
    {
      why: 'a day after the due date changes',
      dueOn: '2026-04-14',
      changes: [
        {
          day: '2026-04-16',
          note: {
            kind: 'movedDayOff',
            from: null,
          },
        },
      ],
    },
  ] as { why: string; changes: Changes; dueOn: string }[])('$why: $dueOn', async ({ changes, dueOn }) => {
    const { appealId } = await register()
    const { total } = await office.must('calendar.preview', { changes })
    expect(total).toBe(dueOn === '2026-04-14' ? 0 : 1)
    await amend(changes, true)
    expect((await card(appealId)).dueOn).toBe(dueOn)
  })

  test('an appeal that a worked Saturday makes late is named as such before', async () => {
    const { number } = await register()
    office.setClock('2026-04-14T05:00:00.000Z')
    const saturday: Changes = [{ day: '2026-03-28', note: { kind: 'workingWeekend' } }]
    const preview = await office.must('calendar.preview', { changes: saturday })
    expect(preview).toMatchObject({ becomeLate: 1, moved: [{ number, newDueOn: '2026-04-13', becomesLate: true }] })
    office.setClock('2026-04-15T05:00:00.000Z')
    // It is late already, so the change does not make it so.
    expect(await office.must('calendar.preview', { changes: saturday })).toMatchObject({ total: 1, becomeLate: 0 })
  })
})

describe('a card keeps what it was computed with (law.md §10, mysociety/alaveteli#6727)', () => {
  test('a move by the calendar keeps term, start rule and hours of the card', async () => {
    const { appealId } = await register({ receivedAt: '2026-03-18T18:15' })
    const ofToday = await register()
    const { version, ...organisation } = await office.must('organisation.get', {})
    const hours = { ...organisation.hours, closesAt: '18:00' }
    await office.must('organisation.describe', { ...organisation, hours, expectedVersion: version })
    const settings = await office.must('settings.get', {})
    const [rules] = settings.ruleSets
    if (!rules) throw new Error('an office has rules')
    const termWorkingDays = { ...rules.termWorkingDays, application: 10 }
    const addRuleSet = { ...rules, id: 'test', validFrom: '2026-03-19', startRule: 'sameDay' as const, termWorkingDays }
    await office.must('settings.change', { addRuleSet, expectedVersion: settings.version })
    await amend(newHoliday, true)
    const moved = await card(appealId)
    expect(moved).toMatchObject({ registeredOn: '2026-03-18', dueOn: '2026-04-14' })
    expect(moved.explanation).toMatchObject({ workingDays: 15, startRule: 'nextDay' })
    // The new rules hold from today, and this card of today was there before them.
    const early = await card(ofToday.appealId)
    expect(early).toMatchObject({ dueOn: '2026-04-15', explanation: { workingDays: 15, startRule: 'nextDay' } })
    // by the new rules: ten days with 19 March as the first, the 21st to the 25th and 2 April being off.
    expect(await register()).toMatchObject({ workingDays: 10, dueOn: '2026-04-07' })
  })
})

test('R-02 a registration is never refused: past a missing year its date is provisional, and the year is named', async () => {
  office.setClock('2027-12-20T06:00:00.000Z')
  const { appealId, dueOn } = await register({ receivedAt: '2027-12-20T10:00' })
  // Fifteen days from 21 December, Monday to Friday in 2028.
  expect(dueOn).toBe('2028-01-10')
  expect((await card(appealId)).explanation).toMatchObject({ dueOn: '2028-01-10', missingYear: 2028 })
})

test('two administrators do not overwrite each other: CONFLICT', async () => {
  const { version } = await office.must('calendar.get', {})
  await amend(newHoliday, false)
  const late = await office.call('calendar.amend', { changes: newHoliday, recompute: true, expectedVersion: version })
  expect(late).toMatchObject({ ok: false, failure: { code: 'CONFLICT', reason: 'record.changed-meanwhile' } })
})

test('a day changed beyond the known years begins its year', async () => {
  await amend([{ day: '2031-05-05', note: { kind: 'movedDayOff', from: null } }], false)
  const { years } = await office.must('calendar.get', {})
  expect(years['2031']).toMatchObject({ status: 'edited', movedDaysOff: [{ date: '2031-05-05', from: null }] })
})

describe('the calendar as a file', () => {
  test.each(['csv', 'json'] as const)('%s: what is exported is read as the calendar that it was', async (format) => {
    const { years } = await office.must('calendar.get', {})
    const { name, text } = await office.must('calendar.export', { format })
    expect(name).toBe(`calendar-2021-2027.${format}`)
    expect(readCalendarText(text)).toEqual({ years })
  })

  test('one year of it, and a year that there is none of', async () => {
    const { name, text } = await office.must('calendar.export', { format: 'csv', years: [2026] })
    expect(name).toBe('calendar-2026.csv')
    expect(readCalendarText(text)).toMatchObject({ years: { 2026: { status: 'official' } } })
    expect(await office.call('calendar.export', { format: 'csv', years: [2031] })).toMatchObject({
      ok: false,
      failure: { code: 'REFUSED', reason: 'calendar.year-missing', facts: { year: '2031' } },
    })
  })
})

describe('the calculator (mysociety/alaveteli#5101, zammad/zammad#390)', () => {
  test.each([
    { why: 'R-19', kind: 'application', receivedAt: '2026-03-19T10:00', clock: 'reply', dueOn: '2026-04-14' },
    { why: 'R-27', kind: 'complaint', receivedAt: '2026-03-19T10:00', clock: 'reply', dueOn: '2026-04-21' },
    { why: 'R-16', kind: 'application', receivedAt: '2026-03-19T10:00', clock: 'forward', dueOn: '2026-03-27' },
    { why: 'R-04', kind: 'application', receivedAt: '2026-03-19T18:31', clock: 'forward', dueOn: '2026-03-30' },
  ] as const)('$why: $kind of $receivedAt, $clock → $dueOn, each day accounted for', async ({ dueOn, ...asked }) => {
    const answer = await office.must('deadline.compute', {
      kind: asked.kind,
      receivedAt: asked.receivedAt,
      clock: asked.clock,
    })
    expect(answer.dueOn).toBe(dueOn)
    expect(answer.rows.at(-1)).toMatchObject({ to: dueOn })
    const counted = answer.rows.filter((row) => row.counted).map((row) => (row.countTo ?? 0) - (row.countFrom ?? 0) + 1)
    expect(counted.reduce((sum, days) => sum + days, 0)).toBe(answer.workingDays)
  })

  test('of a future day is answered: only a registration must have happened', async () => {
    office.setClock(morning)
    const answer = await office.must('deadline.compute', { kind: 'application', receivedAt: '2027-01-05T10:00' })
    expect(answer.registeredOn).toBe('2027-01-05')
  })

  test('R-24 answers no day of a year whose calendar is missing, and names the year', async () => {
    const asked = { kind: 'application', receivedAt: '2027-12-20T10:00' } as const
    expect(await office.call('deadline.compute', asked)).toMatchObject({
      ok: false,
      failure: { code: 'REFUSED', reason: 'calendar.year-missing', facts: { year: '2028' } },
    })
    expect(await office.must('deadline.compute', { ...asked, clock: 'forward' })).toMatchObject({ dueOn: '2027-12-23' })
  })
})
