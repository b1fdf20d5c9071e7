/** What is typed at a reception and what the call gets; who is next; nothing known is lost by a correction. */
import { describe, expect, test } from 'vitest'
import type { Visit } from '#contract/reception-fields'
import {
  type ListedVisit,
  movedTo,
  nextWaiting,
  shapeOf,
  stateWordsOf,
} from '#renderer/features/reception/day-order.ts'
import {
  blankPlan,
  firstChoice,
  placesOf,
  planInput,
  scheduleInput,
  withSchedule,
} from '#renderer/features/reception/plan-form.ts'
import { outcomeInput, resultShortcuts, type SettleForm, settleOf } from '#renderer/features/reception/settle-form.ts'
import { blankVisit, formOf, isFindable, visitInput } from '#renderer/features/reception/visit-form.ts'

const person: Visit['person'] = {
  type: 'person',
  role: 'applicant',
  surname: 'Условнова',
  givenName: 'Ирина',
  patronymic: '',
  name: '',
  nationalNumber: '',
  birthYear: 1899,
  sex: null,
  phone: '',
  email: 'irina@example.test',
  settlement: null,
  street: '',
  house: '',
  flat: '',
  socialCategories: ['pensioner', 'disability'],
  authority: '',
}
const place = { receptionId: 'r1', on: '2026-03-19', slot: '15:00', queue: null }
const visit = (changes: Partial<ListedVisit> = {}): ListedVisit => ({
  visitId: 'v1',
  version: 1,
  state: 'booked',
  officialId: 'o1',
  officialName: 'Жобаев Е. Н.',
  number: null,
  year: null,
  place,
  bookings: [{ place, left: null }],
  name: 'Условнова И.',
  person,
  question: 'Свет',
  topic: null,
  language: 'ru',
  isRepeat: null,
  people: 1,
  numberCheck: 'none',
  arrivedAt: null,
  startedAt: null,
  endedAt: null,
  result: null,
  answer: '',
  instruction: null,
  appealId: null,
  appealNumber: null,
  reason: '',
  mustBeTold: false,
  isHere: true,
  ...changes,
})

describe('a visitor as typed', () => {
  test('a form that was not touched changes nothing, and what it does not show is kept', () => {
    const known = visit()
    expect(visitInput(formOf(known), known)).toEqual({
      person,
      question: 'Свет',
      topic: null,
      language: 'ru',
      isRepeat: null,
      people: 1,
    })
  })

  test.each([
    { typed: '', people: 1 },
    { typed: '0', people: 1 },
    { typed: '4', people: 4 },
  ])('people typed as "$typed" are $people', ({ typed, people }) => {
    expect(visitInput({ ...blankVisit, people: typed }).people).toBe(people)
  })

  test.each([
    { why: 'a whole number', form: { nationalNumber: '990101 100010' }, is: true },
    { why: 'a part of one', form: { nationalNumber: '990101' }, is: false },
    { why: 'a telephone', form: { phone: '+7 700 000 00 03' }, is: true },
    { why: 'surname and name', form: { surname: 'Условнова', givenName: 'Ирина' }, is: true },
    { why: 'a surname alone', form: { surname: 'Условнова' }, is: false },
  ])('earlier visits are looked for by $why: $is', ({ form, is }) => {
    expect(isFindable({ ...blankVisit, ...form })).toBe(is)
  })
})

describe('a result', () => {
  const form: SettleForm = {
    result: null,
    answer: 'о',
    text: 'Проверить',
    officialId: null,
    executor: 'Отдел',
    dueOn: '2026-04-01',
  }
  test('only an instruction has its fields', () => {
    expect(outcomeInput({ ...form, result: 'explained' })).toEqual({
      result: 'explained',
      answer: 'о',
      instruction: null,
    })
    expect(outcomeInput({ ...form, result: 'instruction' }).instruction).toMatchObject({
      text: 'Проверить',
      executor: 'Отдел',
    })
  })

  test('begins with what was written before', () => {
    const instruction = {
      text: 'Проверить',
      officialId: 'o2',
      executor: 'Мысалов Д. Е.',
      dueOn: null,
      isLate: false,
      end: null,
    }
    expect(settleOf(visit({ result: 'instruction', answer: 'а', instruction }))).toEqual({
      result: 'instruction',
      answer: 'а',
      text: 'Проверить',
      officialId: 'o2',
      executor: '',
      dueOn: null,
    })
  })

  test('each digit chooses its result, alone and with Alt', () => {
    const chosen: string[] = []
    const keys = resultShortcuts((result) => chosen.push(result))
    for (const key of ['Digit1', 'Alt+Digit2', 'Digit3', 'Alt+Digit4']) keys[key]?.()
    expect(chosen).toEqual(['solvedOnSpot', 'explained', 'instruction', 'appeal'])
    expect(keys['Digit5']).toBeUndefined()
  })
})

describe('the order of a day', () => {
  const first = visit({ visitId: 'a' })
  const second = visit({ visitId: 'b', state: 'received', result: 'explained' })
  const third = visit({ visitId: 'c' })
  test.each([
    { why: 'nobody is open', current: undefined, next: 'a' },
    { why: 'behind the one that is open', current: 'a', next: 'c' },
    { why: 'from the beginning when nobody is behind', current: 'c', next: 'a' },
  ])('next, $why: $next', ({ current, next }) => {
    expect(nextWaiting([first, second, third], current)?.visitId).toBe(next)
  })

  test.each([
    { state: visit(), shape: 'open', words: 'state.booked' },
    { state: visit({ state: 'arrived' }), shape: 'soon', words: 'state.arrived' },
    { state: visit({ state: 'received', result: 'appeal' }), shape: 'done', words: 'result.appeal' },
    { state: visit({ state: 'missed' }), shape: 'late', words: 'state.missed' },
    { state: visit({ isHere: false }), shape: 'paused', words: 'state.movedWaiting' },
  ] as const)('$words has the shape $shape', ({ state, shape, words }) => {
    expect(shapeOf(state)).toBe(shape)
    expect(stateWordsOf(state, null)).toBe(words)
  })

  test('who was moved away names the new day', () => {
    const to = { ...place, on: '2026-03-26' }
    const left = { how: 'moved' as const, why: 'office' as const, reason: '', to, told: null }
    const moved = visit({
      isHere: false,
      bookings: [
        { place, left },
        { place: to, left: null },
      ],
      place: to,
    })
    expect(movedTo(moved, '2026-03-19')).toBe('2026-03-26')
    expect(stateWordsOf(moved, '2026-03-26')).toBe('state.movedAway')
  })
})

describe('planning', () => {
  const day = (one: string, changes: object = {}) => ({
    day: one,
    kind: 'working' as const,
    holidayKk: '',
    holidayRu: '',
    offered: null,
    isPlanned: false,
    ...changes,
  })
  test('marks the working day that is offered in place of a day off, and nothing that is planned', () => {
    expect(
      firstChoice([
        day('2026-03-16'),
        day('2026-03-23', { offered: '2026-03-26' }),
        day('2026-03-30', { isPlanned: true }),
      ]),
    ).toEqual(['2026-03-16', '2026-03-26'])
  })

  test.each([
    { why: 'two hours by a quarter', form: {}, places: 8 },
    { why: 'hours that cannot be', form: { endsAt: '14:00' }, places: null },
    { why: 'no minutes', form: { slotMinutes: '' }, places: null },
  ])('places: $why', ({ form, places }) => {
    expect(placesOf({ ...blankPlan, ...form })).toBe(places)
  })

  test('a usual schedule comes back as it was kept', () => {
    const schedule = {
      pattern: { kind: 'weekdays' as const, weekdays: [4 as const], weeks: ['first' as const] },
      startsAt: '10:00',
      endsAt: '12:00',
      slotMinutes: 20,
      placeKk: 'а',
      placeRu: 'б',
      perMonth: 2,
    }
    expect(scheduleInput(withSchedule(blankPlan, schedule))).toEqual(schedule)
    expect(withSchedule(blankPlan, null)).toBe(blankPlan)
  })

  test('days go in order, and a meeting only with a linked reception', () => {
    const input = planInput({ ...blankPlan, officialId: 'o1', meetingId: 'm1' }, ['2026-03-26', '2026-03-12'], false)
    expect(input).toMatchObject({ days: ['2026-03-12', '2026-03-26'], meetingId: null, daysOffAccepted: false })
  })
})
