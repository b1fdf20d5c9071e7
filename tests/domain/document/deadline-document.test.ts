import { expect, test } from 'vitest'
import { localDate } from '#domain/calendar/local-date'
import { deadlineDocument } from '#domain/document/deadline-document'
import type { Deadline } from '#domain/deadline/deadline'

// Friday 27 March 2026, then the weekend, then two working days.
const deadline: Deadline = {
  registeredOn: localDate('2026-03-27'),
  dueOn: localDate('2026-03-31'),
  workingDays: 2,
  startRule: 'nextDay',
  clock: 'reply',
  missingYear: null,
  steps: [
    { day: localDate('2026-03-27'), weekday: 5, count: null, what: 'registered', why: 'inLunch', time: '13:45' },
    { day: localDate('2026-03-28'), weekday: 6, count: null, what: 'skipped', why: 'weekend' },
    { day: localDate('2026-03-29'), weekday: 7, count: null, what: 'skipped', why: 'weekend' },
    { day: localDate('2026-03-30'), weekday: 1, count: 1, what: 'counted', why: 'working' },
    { day: localDate('2026-03-31'), weekday: 2, count: 2, what: 'due', why: 'lastDay' },
  ],
}

test('R-20: runs of days are told in a row each, those that are not counted on a grey ground', () => {
  const model = deadlineDocument({
    organisationName: { kk: 'Аппарат', ru: 'Аппарат' },
    number: '2026-00312',
    kind: { kk: 'Арыз', ru: 'Заявление' },
    appealKind: 'application',
    deadline,
    calendars: [{ year: 2026, status: 'official' }],
    practice: false,
    language: 'ru',
  })
  const [table] = model.blocks.filter((block) => block.block === 'table')
  expect(table?.rows.map((row) => row[0])).toEqual([{ text: '27.03' }, { text: '28–29.03' }, { text: '30–31.03' }])
  expect(table?.rows[1]?.[1]).toEqual({ kk: 'сб–жс', ru: 'сб–вс' })
  expect(table?.rows[2]?.[2]).toEqual({
    cell: { key: 'document.deadline.day-run', facts: { from: 1, to: 2 } },
    strong: true,
  })
  expect(table?.shaded).toEqual([1])
})

test.each([
  { why: 'an approved year', status: 'official', key: 'document.deadline.calendar' },
  { why: 'a year computed from the law', status: 'derived', key: 'document.deadline.calendar-draft' },
  { why: 'a year without a calendar', status: undefined, key: 'document.deadline.provisional' },
] as const)('R-24: the sheet says what the date rests on: $why', ({ status, key }) => {
  const model = deadlineDocument({
    organisationName: { kk: 'Аппарат', ru: 'Аппарат' },
    number: '2026-00312',
    kind: { kk: 'Арыз', ru: 'Заявление' },
    appealKind: 'application',
    deadline,
    calendars: [{ year: 2026, status }],
    practice: false,
    language: 'kk',
  })
  expect(model.blocks.at(-1)).toEqual({ block: 'note', text: { key, facts: { year: '2026' } } })
})
