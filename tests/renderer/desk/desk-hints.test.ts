import { describe, expect, test } from 'vitest'
import { localDate } from '#domain/calendar/local-date'
import { defaultWorkingHours } from '#domain/calendar/working-hours'
import { defaultRuleSet } from '#domain/deadline/rule-set'
import { formatUntil } from '#domain/language/until-day'
import type { OperationOutput } from '#contract/operations'
import { blankForm, firstFields } from '#renderer/features/appeal/desk/desk-form.ts'
import { previewDue } from '#renderer/features/appeal/desk/due-preview.ts'
import { groupedNumber, numberHint } from '#renderer/features/appeal/desk/number-hint.ts'
import { spokenIn, spokenNumber } from '#renderer/features/appeal/desk/receipt-words.ts'
import { sharedWords } from '#renderer/features/appeal/desk/shared-words.ts'
import { shownTopic, suggestInput } from '#renderer/features/appeal/desk/suggest-input.ts'
import { readCalendarFile } from '#domain/calendar/calendar-file'
import calendarJson from '../../../resources/data/calendar-kz.json' with { type: 'json' }

const today = localDate('2026-03-27')
const blank = blankForm(firstFields)

test.each([
  { why: 'nothing typed', text: '', left: true, state: 'empty' },
  { why: 'still typing: nothing is blamed yet', text: '99010110', left: false, state: 'typing' },
  { why: 'left with too few digits', text: '99010110', left: true, state: 'wrong' },
  { why: 'right in two groups (R-46)', text: '990101 100010', left: false, state: 'right' },
  { why: 'wrong check digit (R-46)', text: '990101100011', left: false, state: 'wrong' },
])('number: $why', ({ text, left, state }) => {
  expect(numberHint(text, today, { left }).state).toBe(state)
})

test('a number is shown in two groups as people read it out', () => {
  expect(groupedNumber('990101100010')).toBe('990101 100010')
  expect(groupedNumber('99010')).toBe('99010')
})

describe('what is asked about earlier appeals', () => {
  test.each([
    { why: 'an empty form asks nothing', changes: {} },
    { why: 'a settlement alone is not a person', changes: { settlement: 'S01' } },
    { why: 'a surname alone has too many namesakes', changes: { surname: 'Шартов' } },
    { why: 'half a number', changes: { nationalNumber: '990101' } },
  ])('$why', ({ changes }) => {
    expect(suggestInput({ ...blank, ...changes })).toBeUndefined()
  })
  test('a whole IIN is enough and brings the year of birth', () => {
    expect(suggestInput({ ...blank, nationalNumber: '990101 100010' })).toMatchObject({
      nationalNumber: '990101100010',
      birthYear: 1899,
    })
  })
  test('signs that the register refuses do not silence the help', () => {
    expect(suggestInput({ ...blank, essence: 'Суды қашан береді 🙏' })?.essence).toBe('Суды қашан береді')
  })
})

test.each([
  {
    why: 'the clerk has chosen',
    chosen: 'WAT.1',
    suggested: [{ code: 'HCS.1', score: 0.9 }],
    shown: 'WAT.1',
    isSuggested: false,
  },
  {
    why: 'a likely one is offered',
    chosen: null,
    suggested: [{ code: 'HCS.1', score: 0.9 }],
    shown: 'HCS.1',
    isSuggested: true,
  },
  {
    why: 'an unlikely one is not',
    chosen: null,
    suggested: [{ code: 'HCS.1', score: 0.2 }],
    shown: null,
    isSuggested: false,
  },
  {
    why: 'a closed one is not',
    chosen: null,
    suggested: [{ code: 'OLD.1', score: 0.9 }],
    shown: null,
    isSuggested: false,
  },
])('topic: $why', ({ chosen, suggested, shown, isSuggested }) => {
  expect(shownTopic(chosen, suggested, new Set(['HCS.1', 'WAT.1']))).toEqual({ code: shown, isSuggested })
})

test('shared stems are shown as the words that were typed', () => {
  expect(sharedWords('Батареи холодные всю зиму', 'батаре, зиму')).toBe('батареи, зиму')
})

test.each([
  { why: 'year and sequence: the sequence is said', number: '2026-00417', said: '417' },
  { why: 'a desk in the number: said whole', number: 'A-2026-00417', said: 'A-2026-00417' },
])('receipt: $why', ({ number, said }) => {
  expect(spokenNumber(number)).toBe(said)
})

test('the person is told in their own language; of two languages the one on the screen', () => {
  expect(spokenIn('kk', 'ru')).toBe('kk')
  expect(spokenIn('mix', 'ru')).toBe('ru')
})

test.each([
  { why: 'Kazakh puts the month into the dative', language: 'kk', day: '2026-04-17', said: '17 сәуірге' },
  { why: 'hard vowels take -ға', language: 'kk', day: '2026-06-01', said: '1 маусымға' },
  { why: 'another year is told', language: 'kk', day: '2027-01-11', said: '2027 жылғы 11 қаңтарға' },
  { why: 'Russian genitive', language: 'ru', day: '2026-04-17', said: '17 апреля' },
  { why: 'Russian with the year', language: 'ru', day: '2027-01-11', said: '11 января 2027 г.' },
] as const)('last day: $why', ({ language, day, said }) => {
  expect(formatUntil(localDate(day), language, today)).toBe(said)
})

describe('the due date while typing', () => {
  const read = readCalendarFile(calendarJson)
  if ('reason' in read) throw new Error('the shipped calendar was not read')
  const facts = {
    calendar: { years: read.years, version: 1 } as unknown as OperationOutput<'calendar.get'>,
    settings: { ruleSets: [defaultRuleSet], version: 1 } as unknown as OperationOutput<'settings.get'>,
    hours: { opensAt: '09:00', closesAt: '18:30', lunchFrom: '13:00', lunchTo: '14:30' },
  }
  test.each([
    {
      why: 'in hours on a Friday: 15 working days, no holiday between (R-20)',
      kind: 'application',
      at: '2026-03-27T10:42',
      due: '2026-04-17',
    },
    { why: 'a complaint has 20 (R-27)', kind: 'complaint', at: '2026-03-27T10:42', due: '2026-04-24' },
    { why: '18:31 is the next working day (R-04)', kind: 'application', at: '2026-03-27T18:31', due: '2026-04-20' },
  ] as const)('$why', ({ kind, at, due }) => {
    expect(previewDue(kind, at, facts)?.dueOn).toBe(due)
  })
  test('a moment that is none has no due date', () => {
    expect(previewDue('application', '2026-02-30T10:00', facts)).toBeUndefined()
  })
  test('the hours of the office are those of the rules', () => {
    expect(facts.hours).toEqual(defaultWorkingHours)
  })
})
