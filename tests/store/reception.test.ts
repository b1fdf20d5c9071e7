/** Receptions and visits as their events have left them: rows, counts, journal; verified against the journal. */
import { expect, test } from 'vitest'
import { localDate } from '#domain/calendar/local-date'
import { localMoment } from '#domain/calendar/local-time'
import type { Place, Reception, VisitContent, VisitEvent } from '#domain/reception/events'
import type { RegisterFile } from '#store/open-register'
import { append, makeRegister, read, verify } from './fixtures/registers.ts'
import { person } from './fixtures/sample.ts'

const day = localDate('2026-03-19')
const later = localDate('2026-03-26')
const reception: Reception = {
  officialId: 'akim',
  heldOn: day,
  startsAt: '15:00',
  endsAt: '17:00',
  slotMinutes: 15,
  kind: 'personal',
  placeKk: '',
  placeRu: '',
  meetingId: null,
  note: '',
}
const content: VisitContent = {
  person: { ...person, phone: '+7 700 000 00 03', nationalNumber: '990101100010' },
  question: 'Су',
  topic: null,
  language: 'kk',
  isRepeat: true,
  people: 2,
}
const place = (on: typeof day, slot: string | null, queue: number | null = null): Place => ({
  receptionId: 'r1',
  officialId: 'akim',
  on,
  slot,
  queue,
})
const booked = (kept: Place): VisitEvent => ({ type: 'visit.booked', officialId: 'akim', content, place: kept })
const at = (time: string) => localMoment(`2026-03-19T${time}:00+05:00`)
const received = (number: number): VisitEvent[] => [
  { type: 'visit.started', given: { officialId: 'akim', year: 2026, number }, at: at('15:05') },
  {
    type: 'visit.settled',
    at: at('15:10'),
    outcome: {
      result: 'instruction',
      answer: 'ж',
      instruction: { text: 'т', officialId: null, executor: 'о', dueOn: later },
      appeal: null,
    },
  },
]
const visit = (id: string) => ({ kind: 'visit', id }) as const

async function withDay(): Promise<RegisterFile> {
  const file = await makeRegister()
  await append(file, { kind: 'reception', id: 'r1' }, [{ type: 'reception.planned', reception }])
  await append(file, visit('v1'), [booked(place(day, '15:00')), ...received(1)])
  await append(file, visit('v2'), [
    booked(place(day, '15:15')),
    { type: 'visit.moved', from: place(day, '15:15'), to: place(later, '15:15'), why: 'office', reason: 'р' },
  ])
  await append(file, visit('v3'), [booked(place(day, null, 1))])
  return file
}

test('a visit is read back as its events say', async () => {
  const file = await withDay()
  const [found] = await read(file, async ({ receptions }) => [await receptions.visit('v1')])
  expect(found).toMatchObject({
    version: 3,
    state: 'received',
    content,
    given: { officialId: 'akim', year: 2026, number: 1 },
    outcome: { result: 'instruction', instruction: { text: 'т', executor: 'о', dueOn: later } },
    instructionEnd: null,
  })
  const moved = await read(file, ({ receptions }) => receptions.visit('v2'))
  expect(moved?.bookings).toEqual([
    {
      place: place(day, '15:15'),
      left: { how: 'moved', why: 'office', reason: 'р', to: place(later, '15:15'), told: null },
    },
    { place: place(later, '15:15'), left: null },
  ])
})

test('a day counts the places that were kept on it, and knows what is taken', async () => {
  const file = await withDay()
  const found = await read(file, ({ receptions }) => receptions.reception('r1'))
  expect(found?.counts).toEqual({ booked: 3, waiting: 1, received: 1, missed: 0, moved: 1, cancelled: 0 })
  const taken = await read(file, ({ receptions }) => receptions.taken({ receptionId: 'r1', heldOn: day }))
  expect([...taken.slots]).toEqual(['15:00'])
  expect(taken.lastQueue).toBe(1)
  const order = await read(file, ({ receptions }) => receptions.visitsOf({ receptionId: 'r1', heldOn: day }))
  expect(order.map(({ visitId }) => visitId)).toEqual(['v1', 'v2', 'v3'])
})

test('the journal holds who was received by number, and who left without being received', async () => {
  const file = await withDay()
  const lines = await read(file, ({ receptions }) => receptions.journal({ from: day, to: day }))
  expect(lines.map(({ isReceived, visit: { visitId } }) => [visitId, isReceived])).toEqual([
    ['v1', true],
    ['v2', false],
  ])
  expect(await read(file, ({ receptions }) => receptions.journal({ from: later, to: later }))).toEqual([])
  expect(await read(file, ({ receptions }) => receptions.nextNumber('akim', 2026))).toBe(2)
  expect(await read(file, ({ receptions }) => receptions.nextNumber('akim', 2027))).toBe(1)
  expect(await read(file, ({ receptions }) => receptions.nextNumber('deputy', 2026))).toBe(1)
})

test('a number is given once by official and year, whatever writes it', async () => {
  const file = await withDay()
  await expect(append(file, visit('v4'), [booked(place(day, '15:30')), ...received(1)])).rejects.toThrow(/UNIQUE/)
  expect(await read(file, ({ receptions }) => receptions.visit('v4'))).toBeUndefined()
})

test('people to tell and people who wait are found by what their last place says', async () => {
  const file = await withDay()
  const ids = async (which: 'untold' | 'waiting') =>
    (await read(file, ({ receptions }) => receptions[which]())).map(({ visitId }) => visitId)
  expect(await ids('untold')).toEqual(['v2'])
  await append(file, visit('v2'), [{ type: 'visit.told', on: day, how: 'phone', note: '' }])
  expect(await ids('untold')).toEqual([])
  await append(file, visit('v3'), [
    { type: 'visit.moved', from: place(day, null, 1), to: null, why: 'person', reason: '' },
  ])
  expect(await ids('waiting')).toEqual(['v3'])
})

test('a moved day keeps where it stood; publications stand beside each other', async () => {
  const file = await withDay()
  const hours = { startsAt: '15:00', endsAt: '17:00', slotMinutes: 15 }
  await append(file, { kind: 'reception', id: 'r1' }, [
    { type: 'reception.moved', from: { heldOn: day, ...hours }, to: { heldOn: later, ...hours }, reason: 'р' },
  ])
  expect(await read(file, ({ receptions }) => receptions.movedAway({ from: day, to: day }))).toEqual([
    { receptionId: 'r1', officialId: 'akim', from: day, to: later, reason: 'р' },
  ])
  const published = { month: '2026-03', publishedOn: day, whereKk: '', whereRu: '', days: [] }
  const stream = { kind: 'receptionMonth', id: '2026-03' } as const
  await append(file, stream, [{ type: 'reception.published', edition: 1, ...published }])
  await append(file, stream, [{ type: 'reception.published', edition: 2, ...published }])
  const editions = await read(file, ({ receptions }) => receptions.publications('2026-03'))
  expect(editions.map(({ edition }) => edition)).toEqual([1, 2])
  expect((await verify(file)).problems).toEqual([])
})
