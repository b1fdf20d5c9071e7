import { describe, expect, test } from 'vitest'
import { localDate } from '#domain/calendar/local-date'
import { isRefusal } from '#domain/refusal'
import { calendarData, editList, putEdit, withEdits } from '#renderer/features/settings/calendar/calendar-data.ts'
import { dayAfterKey, weeksOf } from '#renderer/features/settings/calendar/grid-keys.ts'
import { dictionaryRows } from '#renderer/features/settings/dictionaries/dictionary-rows.ts'
import { mayDo } from '#renderer/features/settings/may-do.ts'
import { numberExamples, type NumberingDraft } from '#renderer/features/settings/numbers/number-preview.ts'
import { officeForm, officeInput } from '#renderer/features/settings/numbers/office-form.ts'
import { remindDaysOf, ruleSetForm, ruleSetOf } from '#renderer/features/settings/numbers/rule-fields.ts'
import { settingsSearchOf, settingsTabOf } from '#renderer/features/settings/settings-tabs.ts'
import { isUntouched, mergeEdits } from '#renderer/ui/merge-edits.ts'
import { defaultRuleSet } from '#domain/deadline/rule-set'

describe('two people edit one record', () => {
  const base = { phone: '1', name: 'A', place: 'x' }
  test.each([
    {
      why: 'only they changed',
      mine: base,
      theirs: { ...base, phone: '2' },
      values: { ...base, phone: '2' },
      clashes: [],
    },
    {
      why: 'different fields',
      mine: { ...base, name: 'B' },
      theirs: { ...base, phone: '2' },
      values: { phone: '2', name: 'B', place: 'x' },
      clashes: [],
    },
    {
      why: 'the same field, mine is kept and named',
      mine: { ...base, phone: '3' },
      theirs: { ...base, phone: '2' },
      values: { ...base, phone: '3' },
      clashes: ['phone'],
    },
    {
      why: 'the same change',
      mine: { ...base, phone: '2' },
      theirs: { ...base, phone: '2' },
      values: { ...base, phone: '2' },
      clashes: [],
    },
  ])('$why', ({ mine, theirs, values, clashes }) => {
    expect(mergeEdits(base, mine, theirs)).toEqual({ values, clashes })
  })
  test('a form with what it was opened with is untouched', () => {
    expect([isUntouched(base, { ...base }), isUntouched(base, { ...base, name: 'B' })]).toEqual([true, false])
  })
})

describe('arrows over the days of a year', () => {
  test.each([
    { key: 'ArrowRight', from: '2026-01-31', to: '2026-02-01' },
    { key: 'ArrowUp', from: '2026-03-05', to: '2026-02-26' },
    { key: 'PageDown', from: '2026-01-31', to: '2026-02-28' },
    { key: 'Home', from: '2026-05-17', to: '2026-05-01' },
    { key: 'End', from: '2026-02-03', to: '2026-02-28' },
    { key: 'ArrowLeft', from: '2026-01-01', to: '2026-01-01' },
    { key: 'ArrowDown', from: '2026-12-28', to: '2026-12-31' },
    { key: 'Enter', from: '2026-12-28', to: undefined },
  ])('$key from $from to $to', ({ key, from, to }) => {
    expect(dayAfterKey(localDate(from), key)).toBe(to)
  })
  test('March 2026 begins on a Sunday and takes six weeks', () => {
    const weeks = weeksOf(2026, 3)
    expect([weeks.length, weeks[0]?.[6], weeks[5]?.[1], weeks[5]?.[2]]).toEqual([6, '2026-03-01', '2026-03-31', null])
  })
})

describe('edits of the calendar are collected', () => {
  const data = calendarData({
    '2026': {
      status: 'official',
      holidays: [{ date: '2026-03-08', nameKk: 'Әйелдер күні', nameRu: 'Женский день', kind: 'national' }],
      movedDaysOff: [{ date: '2026-03-09', from: '2026-03-08' }],
      workingWeekendDays: [],
    },
  })
  const day = localDate('2026-03-10')
  test('a new day off and its year marked as edited', () => {
    const edits = putEdit({}, day, { now: { kind: 'movedDayOff', from: null }, before: { kind: 'working' } })
    const year = withEdits(data, edits).years['2026']
    expect([year?.status, year?.movedDaysOff.map(({ date }) => date)]).toEqual(['edited', ['2026-03-09', '2026-03-10']])
  })
  test('what the calendar says anyway takes the edit back', () => {
    const edits = putEdit({}, day, { now: { kind: 'movedDayOff', from: null }, before: { kind: 'working' } })
    expect(putEdit(edits, day, { now: { kind: 'plain' }, before: { kind: 'working' } })).toEqual({})
  })
  test('they are sent in the order of their days', () => {
    expect(
      editList({ '2026-05-02': { kind: 'plain' }, '2026-01-02': { kind: 'plain' } }).map((one) => one.day),
    ).toEqual(['2026-01-02', '2026-05-02'])
  })
})

describe('the next numbers under a template (R-10)', () => {
  const draft: NumberingDraft = {
    template: '{year}-{seq:5}',
    scope: 'register',
    organisationCode: '',
    deskCodes: ['1', '2'],
    year: 2026,
  }
  test.each([
    { why: 'one series for the register', change: {}, numbers: ['2026-00001'] },
    {
      why: 'a series per desk',
      change: { template: '{desk}-{yy}-{seq:3}', scope: 'desk' as const },
      numbers: ['1-26-001', '2-26-001'],
    },
    {
      why: 'a series per kind',
      change: { template: '{kind}-{year}-{seq:2}', scope: 'kind' as const },
      numbers: ['A-2026-01', 'C-2026-01'],
    },
  ])('$why', ({ change, numbers }) => {
    const examples = numberExamples({ ...draft, ...change })
    expect(isRefusal(examples) ? examples.reason : examples.map((one) => one.numbers[0])).toEqual(numbers)
  })
  test.each([
    { why: 'no year', template: '{seq:5}', reason: 'number.no-year' },
    { why: 'an open brace', template: '{year-{seq}', reason: 'number.brace-unclosed' },
  ])('$why is said while typing', ({ template, reason }) => {
    const examples = numberExamples({ ...draft, template })
    expect(isRefusal(examples) && examples.reason).toBe(reason)
  })
})

test('megabytes and minutes go there and back', () => {
  const office = {
    numberTemplate: '{year}-{seq:5}',
    seriesScope: 'register' as const,
    organisationCode: '',
    lockAfterMinutes: 10,
    receiptPaper: 'a4half' as const,
    receiptLanguage: 'both' as const,
    attachmentMaxBytes: 50 * 1024 * 1024,
    defaultSettlement: null,
  }
  expect([officeForm(office).attachmentMegabytes, officeInput(officeForm(office))]).toEqual(['50', office])
})

describe('a dated set of rules', () => {
  const set = { ...defaultRuleSet, remindDays: [...defaultRuleSet.remindDays] }
  test('begins as a copy of the one in force, with a day of its own', () => {
    const next = ruleSetOf({ ...ruleSetForm(set), validFrom: '2027-01-01' })
    expect(next).toEqual({ ...set, id: 'from-2027-01-01', validFrom: '2027-01-01' })
  })
  test('reminders are read whatever stands between them', () => {
    expect(remindDaysOf('10; 5, 1')).toEqual([10, 5, 1])
  })
})

test('a list of two levels: each upper entry, then what belongs to it', () => {
  const entry = (code: string, parent: string | null) => ({
    code,
    parent,
    kk: code,
    ru: code,
    en: null,
    closedOn: null,
    attributes: {},
  })
  const rows = dictionaryRows([entry('A', null), entry('B', null), entry('A.1', 'A'), entry('S', 'R')])
  expect(rows.map(({ entry: { code }, level }) => `${level} ${code}`)).toEqual(['0 A', '1 A.1', '0 B', '0 S'])
})

test.each([
  { role: 'clerk' as const, name: 'desk.open' as const, may: false },
  { role: 'admin' as const, name: 'desk.open' as const, may: true },
  { role: 'supervisor' as const, name: 'official.add' as const, may: true },
  { role: 'clerk' as const, name: 'desk.list' as const, may: true },
  { role: undefined, name: 'desk.list' as const, may: false },
])('$role and $name: $may', ({ role, name, may }) => {
  expect(mayDo(role, name)).toBe(may)
})

test('the address names tab, year and list; nonsense is left out', () => {
  expect([
    settingsTabOf('calendar'),
    settingsTabOf('x'),
    settingsSearchOf({ year: '2027', list: 'topics' }),
    settingsSearchOf({ year: 'x', list: 3 }),
  ]).toEqual(['calendar', 'organisation', { year: 2027, list: 'topics' }, {}])
})
