/** Officials' schedules and reception days: planned, published, moved with everybody, held (R-38). */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Office, openOffice, signIn, soundEvents } from './office.ts'
import { addOfficial, afternoon, bookAt, newDay, visitor } from './reception-office.ts'

let office: Office
let akim: string
beforeEach(async () => {
  office = await openOffice()
  akim = await addOfficial(office, 'Жобаев Е. Н.')
})
afterEach(async () => {
  await soundEvents(office)
  await office.close()
})

const schedule = {
  pattern: { kind: 'weekdays' as const, weekdays: [1 as const], weeks: [] },
  ...afternoon,
  placeKk: '1-қабат',
  placeRu: '1 этаж',
  perMonth: 1,
}

describe('a usual schedule', () => {
  test('is kept by official and edited with its version', async () => {
    await office.must('reception.set-schedule', { officialId: akim, expectedVersion: 0, schedule })
    const [own] = (await office.must('reception.schedules', {})).items
    expect(own).toMatchObject({ officialId: akim, version: 1, schedule })
    expect(
      await office.call('reception.set-schedule', { officialId: akim, expectedVersion: 0, schedule }),
    ).toMatchObject({ failure: { code: 'CONFLICT' } })
  })

  test('proposes the Mondays of March with the working days offered in place of days off (R-24)', async () => {
    await newDay(office, akim, '2026-03-30')
    const { days } = await office.must('reception.propose', {
      officialId: akim,
      month: '2026-03',
      pattern: schedule.pattern,
    })
    expect(days.map(({ day, kind, offered, isPlanned }) => [day, kind, offered, isPlanned])).toEqual([
      ['2026-03-02', 'working', null, false],
      ['2026-03-09', 'movedDayOff', '2026-03-10', false],
      ['2026-03-16', 'working', null, false],
      ['2026-03-23', 'holiday', '2026-03-26', false],
      ['2026-03-30', 'working', null, true],
    ])
  })
})

describe('planning', () => {
  test('makes all days or none', async () => {
    const days = ['2026-04-02', '2026-04-04']
    expect(await office.call('reception.plan', { officialId: akim, days, ...afternoon })).toMatchObject({
      failure: { reason: 'reception.day-off', facts: { day: '2026-04-04', offered: '2026-04-06' } },
    })
    expect((await office.must('reception.month', { month: '2026-04' })).days).toEqual([])
    await office.must('reception.plan', { officialId: akim, days, ...afternoon, daysOffAccepted: true })
    const { days: planned } = await office.must('reception.month', { month: '2026-04' })
    expect(planned.map(({ heldOn, state }) => [heldOn, state])).toEqual([
      ['2026-04-02', 'planned'],
      ['2026-04-04', 'planned'],
    ])
  })

  test.each([
    { why: 'the official has a reception then', change: {}, reason: 'reception.overlaps' },
    {
      why: 'nobody knows the official',
      change: { officialId: '00000000-0000-4000-8000-000000000000' },
      reason: 'reception.unknown-official',
    },
    {
      why: 'there is no such meeting',
      change: { meetingId: '00000000-0000-4000-8000-000000000000' },
      reason: 'reception.unknown-meeting',
    },
  ])('is refused when $why', async ({ change, reason }) => {
    await newDay(office, akim, '2026-03-26')
    const asked = {
      officialId: akim,
      days: ['2026-03-26'],
      ...afternoon,
      startsAt: '16:00',
      endsAt: '18:00',
      ...change,
    }
    expect(await office.call('reception.plan', asked)).toMatchObject({ failure: { reason } })
  })

  test('is for those who arrange receptions', async () => {
    const session = await signIn(office, 'official')
    const asked = { officialId: akim, days: ['2026-03-26'], ...afternoon }
    expect(await office.call('reception.plan', asked, { session })).toMatchObject({
      failure: { code: 'NOT_ALLOWED' },
    })
  })

  test('a reception linked to a meeting names it (meetings.md §1)', async () => {
    const { meetingId, number } = await office.must('meeting.plan', { heldOn: '2026-03-27' })
    await office.must('reception.plan', {
      officialId: akim,
      days: ['2026-03-26'],
      ...afternoon,
      kind: 'linked',
      meetingId,
    })
    const [day] = (await office.must('reception.month', { month: '2026-03' })).days
    expect(day).toMatchObject({ kind: 'linked', meetingNumber: number })
  })
})

describe('publication', () => {
  test('what was published stays as it was, and the differences are told', async () => {
    const receptionId = await newDay(office, akim, '2026-03-26')
    const where = { whereKk: 'сайт', whereRu: 'сайт' }
    expect(await office.must('reception.publish', { month: '2026-03', ...where })).toEqual({ edition: 1, days: 1 })
    expect(await office.call('reception.publish', { month: '2026-03' })).toMatchObject({
      failure: { reason: 'reception.published-as-it-is' },
    })
    const change = { receptionId, expectedVersion: 1, ...afternoon, startsAt: '16:00', endsAt: '18:00' }
    const details = { kind: 'personal' as const, placeKk: '', placeRu: '', meetingId: null, note: '' }
    expect(await office.call('reception.change', { ...change, ...details })).toMatchObject({
      failure: { reason: 'reception.reason-needed' },
    })
    await office.must('reception.change', { ...change, ...details, reason: 'сессия мәслихаты' })
    const month = await office.must('reception.month', { month: '2026-03' })
    expect(month.days[0]).toMatchObject({ startsAt: '16:00', isPublished: false, reason: 'сессия мәслихаты' })
    expect(month.publications[0]?.days[0]).toMatchObject({ startsAt: '15:00' })
    expect(month.changes).toEqual([{ change: 'changed', heldOn: '2026-03-26', officialName: 'Жобаев Е. Н.' }])
    expect(await office.must('reception.publish', { month: '2026-03' })).toEqual({ edition: 2, days: 1 })
    const again = await office.must('reception.month', { month: '2026-03' })
    expect(again.publications.map(({ edition }) => edition)).toEqual([1, 2])
    expect(again.changes).toEqual([])
  })

  test('an empty month has nothing to publish', async () => {
    expect(await office.call('reception.publish', { month: '2026-05' })).toMatchObject({
      failure: { reason: 'reception.nothing-to-publish' },
    })
  })
})

describe('a moved day', () => {
  test('takes everybody along with their times, and lists whom to tell', async () => {
    const receptionId = await newDay(office, akim, '2026-03-26')
    await bookAt(office, receptionId, '15:00', { surname: 'Сынақова', phone: '+7 700 000 00 11' })
    await bookAt(office, receptionId, null, { surname: 'Үлгіәлі' })
    const { notices } = await office.must('reception.move', {
      receptionId,
      expectedVersion: 1,
      heldOn: '2026-03-27',
      reason: 'іссапар',
    })
    expect(
      notices.map(({ name, phone, fromOn, fromSlot, toOn, toSlot }) => ({
        name,
        phone,
        fromOn,
        fromSlot,
        toOn,
        toSlot,
      })),
    ).toEqual([
      {
        name: 'Сынақова А.',
        phone: '+7 700 000 00 11',
        fromOn: '2026-03-26',
        fromSlot: '15:00',
        toOn: '2026-03-27',
        toSlot: '15:00',
      },
      { name: 'Үлгіәлі А.', phone: '', fromOn: '2026-03-26', fromSlot: null, toOn: '2026-03-27', toSlot: null },
    ])
    const month = await office.must('reception.month', { month: '2026-03' })
    expect(month.days.map(({ heldOn, movedFrom, counts }) => [heldOn, movedFrom, counts.waiting])).toEqual([
      ['2026-03-27', '2026-03-26', 2],
    ])
    expect(month.movedAway).toMatchObject([{ from: '2026-03-26', to: '2026-03-27', reason: 'іссапар' }])
    expect(month.untold).toBe(2)
    const { visits } = await office.must('reception.get', { receptionId })
    expect(visits.map(({ name, place, isHere }) => [name, place?.slot, isHere])).toEqual([
      ['Сынақова А.', '15:00', true],
      ['Үлгіәлі А.', null, true],
    ])
  })

  test('everybody is told once, with the day and how', async () => {
    const receptionId = await newDay(office, akim, '2026-03-26')
    const visitId = await bookAt(office, receptionId, '15:00')
    await office.must('reception.move', { receptionId, expectedVersion: 1, heldOn: '2026-03-27', reason: 'іссапар' })
    const [notice] = (await office.must('reception.notices', {})).untold
    expect(notice).toMatchObject({ visitId, version: 2 })
    await office.must('visit.tell', { visitId, expectedVersion: 2, how: 'phone', note: 'келеді' })
    expect((await office.must('reception.notices', {})).untold).toEqual([])
    const { visit } = await office.must('visit.get', { visitId })
    expect(visit.bookings[0]?.left).toMatchObject({
      how: 'moved',
      reason: 'іссапар',
      told: { on: '2026-03-19', how: 'phone', note: 'келеді' },
    })
    expect(visit.mustBeTold).toBe(false)
  })

  test('a cancelled day leaves nobody out: they wait for a new date', async () => {
    const receptionId = await newDay(office, akim, '2026-03-26')
    const visitId = await bookAt(office, receptionId, '15:15')
    const { notices } = await office.must('reception.cancel', { receptionId, expectedVersion: 1, reason: 'сырқат' })
    expect(notices).toMatchObject([{ visitId, toOn: null }])
    const { waiting } = await office.must('reception.notices', {})
    expect(waiting.map((one) => one.visitId)).toEqual([visitId])
    const next = await newDay(office, akim, '2026-04-02')
    await office.must('visit.move', {
      visitId,
      expectedVersion: 2,
      receptionId: next,
      slot: '15:30',
      why: 'office',
      reason: 'жаңа күн',
    })
    expect((await office.must('reception.notices', {})).waiting).toEqual([])
    expect((await office.must('reception.get', { receptionId: next })).visits).toMatchObject([
      { visitId, place: { on: '2026-04-02', slot: '15:30' } },
    ])
  })

  test('cannot be moved any more when people have been received', async () => {
    const receptionId = await newDay(office, akim, '2026-03-19')
    await office.must('visit.record', { receptionId, person: visitor(), result: 'explained', answer: 'түсіндірілді' })
    expect(
      await office.call('reception.move', { receptionId, expectedVersion: 1, heldOn: '2026-03-26', reason: 'р' }),
    ).toMatchObject({ failure: { reason: 'reception.begun', facts: { received: 1 } } })
  })
})

describe('months without a reception (R-38)', () => {
  test('a reception counts when it was held, and a planned day only until it has passed', async () => {
    const deputy = await addOfficial(office, 'Мысалов Д. Е.')
    await office.must('reception.set-schedule', {
      officialId: deputy,
      expectedVersion: 0,
      schedule: { ...schedule, perMonth: 0 },
    })
    await newDay(office, akim, '2026-02-12')
    const held = await newDay(office, akim, '2026-03-19')
    await office.must('reception.close', { receptionId: held, expectedVersion: 1 })
    const { items, missed } = await office.must('reception.owed', { from: '2026-02', to: '2026-04' })
    expect(items.map(({ officialName, month, state }) => [officialName, month, state])).toEqual([
      ['Жобаев Е. Н.', '2026-02', 'missed'],
      ['Жобаев Е. Н.', '2026-03', 'kept'],
      ['Жобаев Е. Н.', '2026-04', 'short'],
    ])
    expect(missed).toBe(1)
  })

  test('a day is held when nobody on its list is without a mark (R-40)', async () => {
    const receptionId = await newDay(office, akim, '2026-03-19')
    const visitId = await bookAt(office, receptionId, '15:00')
    expect(await office.call('reception.close', { receptionId, expectedVersion: 1 })).toMatchObject({
      failure: { reason: 'reception.people-waiting', facts: { number: 1 } },
    })
    await office.must('visit.miss', { visitId, expectedVersion: 1 })
    await office.must('reception.close', { receptionId, expectedVersion: 1, heldTo: '17:20' })
    const [day] = (await office.must('reception.month', { month: '2026-03' })).days
    expect(day).toMatchObject({ state: 'held', heldFrom: '15:00', heldTo: '17:20', counts: { booked: 1, missed: 1 } })
  })
})
