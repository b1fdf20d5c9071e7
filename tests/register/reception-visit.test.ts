/** People at personal reception: the journal without a gap, the result on the spot, the appeal in one step. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { eventTypes, type Office, openOffice, signIn, soundEvents, synthetic } from './office.ts'
import { addOfficial, bookAt, newDay, visitor } from './reception-office.ts'

let office: Office
let akim: string
let today: string
beforeEach(async () => {
  office = await openOffice({ at: '2026-03-19T10:10:00.000Z' })
  akim = await addOfficial(office, 'Жобаев Е. Н.')
  today = await newDay(office, akim, '2026-03-19')
})
afterEach(async () => {
  await soundEvents(office)
  await office.close()
})

const record = (changes: object = {}) =>
  office.must('visit.record', {
    receptionId: today,
    person: visitor(),
    question: 'Көшеде жарық жоқ',
    result: 'explained',
    answer: 'Ереже түсіндірілді',
    ...changes,
  })
const visitOf = async (visitId: string) => (await office.must('visit.get', { visitId })).visit

describe('booking', () => {
  test('a slot is one person’s, and the next free one is offered', async () => {
    await bookAt(office, today, '15:00')
    expect(await office.call('visit.book', { receptionId: today, slot: '15:00', person: visitor() })).toMatchObject({
      failure: { reason: 'visit.slot-taken', facts: { slot: '15:00', next: '15:15' } },
    })
    expect((await office.must('reception.get', { receptionId: today })).freeSlots).not.toContain('15:00')
  })

  test('the live queue is numbered and a number told is not told again', async () => {
    const first = await office.must('visit.book', { receptionId: today, person: visitor() })
    expect(first).toMatchObject({ slot: null, queue: 1 })
    await office.must('visit.cancel', { visitId: first.visitId, expectedVersion: 1, reason: 'кетіп қалды' })
    expect(await office.must('visit.book', { receptionId: today, person: visitor() })).toMatchObject({ queue: 2 })
  })

  test('a freed slot is free again', async () => {
    const visitId = await bookAt(office, today, '15:00')
    await office.must('visit.cancel', { visitId, expectedVersion: 1, reason: 'шешілді' })
    await bookAt(office, today, '15:00')
    const { reception } = await office.must('reception.get', { receptionId: today })
    expect(reception.counts).toMatchObject({ booked: 2, cancelled: 1, waiting: 1 })
  })

  test('a person without a day waits for one, with the official they asked for', async () => {
    await office.must('visit.book', { officialId: akim, person: visitor(), question: 'Жер' })
    expect((await office.must('reception.notices', {})).waiting).toMatchObject([
      { officialName: 'Жобаев Е. Н.', state: 'waiting', place: null },
    ])
  })

  test('a wrong IIN is kept and marked, never refused (R-49)', async () => {
    const visitId = await bookAt(office, today, null, { nationalNumber: '9901 0110 0011' })
    expect(await visitOf(visitId)).toMatchObject({ numberCheck: 'wrong', person: { nationalNumber: '990101100011' } })
  })

  test.each([
    { why: 'an unknown topic', change: { topic: 'NO.1' }, reason: 'visit.unknown-code' },
    {
      why: 'no such day',
      change: { receptionId: '00000000-0000-4000-8000-000000000000' },
      reason: 'visit.no-reception',
    },
    { why: 'neither a day nor an official', change: { receptionId: null }, reason: 'visit.unknown-official' },
  ])('is refused: $why', async ({ change, reason }) => {
    expect(await office.call('visit.book', { receptionId: today, person: visitor(), ...change })).toMatchObject({
      failure: { reason },
    })
  })
})

describe('the journal', () => {
  test('is numbered without gap by official and year', async () => {
    const deputy = await addOfficial(office, 'Мысалов Д. Е.')
    const other = await newDay(office, deputy, '2026-03-19')
    expect([(await record()).number, (await record()).number]).toEqual([1, 2])
    expect(await record({ receptionId: other })).toMatchObject({ number: 1, year: 2026 })
    expect((await record()).number).toBe(3)
    const { items, gaps } = await office.must('reception.journal', {
      from: '2026-03-01',
      to: '2026-03-31',
      officialId: akim,
    })
    expect(items.map(({ visit }) => visit.number)).toEqual([1, 2, 3])
    expect(gaps).toEqual([])
  })

  test('a refused visit gives its number back', async () => {
    expect(
      await office.call('visit.record', { receptionId: today, person: visitor(), result: 'instruction' }),
    ).toMatchObject({
      failure: { reason: 'visit.instruction-empty' },
    })
    expect((await record()).number).toBe(1)
  })

  test('a void visit keeps its number and its reason, and is counted nowhere', async () => {
    const { visitId } = await record()
    await office.must('visit.void', { visitId, expectedVersion: 1 + 2, reason: 'қате енгізілген' })
    expect((await record()).number).toBe(2)
    const { items, received, gaps } = await office.must('reception.journal', { from: '2026-03-19', to: '2026-03-19' })
    expect(items.map(({ visit }) => [visit.number, visit.state])).toEqual([
      [1, 'void'],
      [2, 'received'],
    ])
    expect({ received, gaps }).toEqual({ received: 1, gaps: [] })
  })

  test('who was booked and not received is kept with the reason and the new date (meetings.md §11)', async () => {
    const next = await newDay(office, akim, '2026-03-26')
    const absent = await bookAt(office, today, '15:00')
    const late = await bookAt(office, today, '15:15')
    await office.must('visit.miss', { visitId: absent, expectedVersion: 1, reason: 'хабар жоқ' })
    await office.must('visit.move', {
      visitId: late,
      expectedVersion: 1,
      receptionId: next,
      slot: '15:00',
      why: 'notReached',
      reason: 'уақыт жетпеді',
    })
    await record()
    const journal = await office.must('reception.journal', { from: '2026-03-19', to: '2026-03-19' })
    expect(journal).toMatchObject({ received: 1, notReceived: 2, people: 1 })
    const left = journal.items.filter(({ isReceived }) => !isReceived)
    expect(left.map(({ visit }) => visit.bookings[0]?.left)).toMatchObject([
      { how: 'missed', why: 'didNotCome', reason: 'хабар жоқ', to: null },
      { how: 'moved', why: 'notReached', reason: 'уақыт жетпеді', to: { on: '2026-03-26', slot: '15:00' } },
    ])
  })

  test('counts people, results and instructions', async () => {
    await record({ people: 3 })
    const due = { text: 'Шамдарды ауыстыру', executor: 'ТКШ бөлімі', dueOn: '2026-03-20' }
    const { visitId } = await record({ result: 'instruction', instruction: due })
    await record({ result: 'instruction', instruction: { ...due, dueOn: '2026-04-20' } })
    office.setClock('2026-03-27T05:00:00.000Z')
    const period = { from: '2026-03-19', to: '2026-03-19' }
    expect(await office.must('reception.journal', period)).toMatchObject({
      received: 3,
      people: 5,
      results: [
        { result: 'explained', count: 1 },
        { result: 'instruction', count: 2 },
      ],
      instructions: { given: 2, done: 0, late: 1 },
    })
    await office.must('visit.close-instruction', { visitId, expectedVersion: 3, state: 'done', note: 'акт' })
    expect((await office.must('reception.journal', period)).instructions).toEqual({ given: 2, done: 1, late: 0 })
  })
})

describe('a visit', () => {
  test('arrives, begins, ends: each moment by the office’s clock', async () => {
    const visitId = await bookAt(office, today, '15:00')
    await office.must('visit.arrive', { visitId, expectedVersion: 1 })
    office.setClock('2026-03-19T10:15:00.000Z')
    expect(await office.must('visit.start', { visitId, expectedVersion: 2 })).toEqual({ number: 1, year: 2026 })
    office.setClock('2026-03-19T10:22:00.000Z')
    await office.must('visit.settle', { visitId, expectedVersion: 3, result: 'solvedOnSpot', answer: 'жөнделді' })
    expect(await visitOf(visitId)).toMatchObject({
      state: 'received',
      arrivedAt: '2026-03-19T15:10:00+05:00',
      startedAt: '2026-03-19T15:15:00+05:00',
      endedAt: '2026-03-19T15:22:00+05:00',
      result: 'solvedOnSpot',
    })
  })

  test('of an earlier day is typed in later with the time of its slot', async () => {
    const visitId = await bookAt(office, today, '15:45')
    office.setClock('2026-03-26T05:00:00.000Z')
    await office.must('visit.settle', { visitId, expectedVersion: 1, result: 'explained', answer: 'ж' })
    expect(await visitOf(visitId)).toMatchObject({
      startedAt: '2026-03-19T15:45:00+05:00',
      endedAt: '2026-03-19T15:45:00+05:00',
    })
  })

  test('of a day to come is not received yet', async () => {
    const visitId = await bookAt(office, await newDay(office, akim, '2026-03-26'), '15:00')
    expect(await office.call('visit.start', { visitId, expectedVersion: 1 })).toMatchObject({
      failure: { reason: 'visit.not-yet-held', facts: { heldOn: '2026-03-26' } },
    })
  })

  test('settled by two clerks at once: the second sees what the first did', async () => {
    const visitId = await bookAt(office, today, '15:00')
    await office.must('visit.settle', { visitId, expectedVersion: 1, result: 'explained', answer: 'бірінші' })
    expect(
      await office.call('visit.settle', { visitId, expectedVersion: 1, result: 'explained', answer: 'екінші' }),
    ).toMatchObject({ failure: { code: 'CONFLICT' } })
    expect((await visitOf(visitId)).answer).toBe('бірінші')
  })

  test('is corrected with what stood before on the record (R-37)', async () => {
    const { visitId } = await record()
    const { version, person, question, topic, language, people } = await visitOf(visitId)
    const typed = { person, question, topic, language, people, isRepeat: true }
    await office.must('visit.correct', { visitId, expectedVersion: version, ...typed, reason: 'айтты' })
    expect(await visitOf(visitId)).toMatchObject({ isRepeat: true, question: 'Көшеде жарық жоқ' })
    expect(await eventTypes(office, { kind: 'visit', id: visitId })).toEqual([
      'visit.booked',
      'visit.started',
      'visit.settled',
      'visit.corrected',
    ])
  })

  test('a pressed key sent twice is one visit', async () => {
    const commandId = '00000000-0000-4000-8000-00000000000e'
    const input = { receptionId: today, person: visitor(), result: 'explained' as const }
    const first = await office.must('visit.record', input, { commandId })
    expect(await office.must('visit.record', input, { commandId })).toEqual(first)
    expect((await office.must('reception.journal', { from: '2026-03-19', to: '2026-03-19' })).received).toBe(1)
  })
})

describe('a visit that becomes an appeal (R-40)', () => {
  test('is registered by the same rules, addressed to the official, and both name each other', async () => {
    const made = await record({ person: synthetic, topic: 'HCS.2', language: 'ru', result: 'appeal' })
    expect(made.appeal).toMatchObject({ number: '2026-00001', dueOn: '2026-04-14' })
    const card = await office.must('appeal.get', { number: '2026-00001' })
    expect(card).toMatchObject({
      channel: 'reception',
      essence: 'Көшеде жарық жоқ',
      topic: 'HCS.2',
      language: 'ru',
      settlement: 'S04',
      addresseeName: 'Жобаев Е. Н.',
      receivedAt: '2026-03-19T15:10:00+05:00',
      applicants: [{ surname: 'Условнова', nationalNumber: '990101100010' }],
    })
    const { visit } = await office.must('visit.get', { appealNumber: '2026-00001' })
    expect(visit).toMatchObject({ number: 1, result: 'appeal', appealNumber: '2026-00001', appealId: card.appealId })
  })

  test('an open day has its own channel', async () => {
    const { receptionIds } = await office.must('reception.plan', {
      officialId: akim,
      days: ['2026-03-19'],
      startsAt: '09:00',
      endsAt: '12:00',
      slotMinutes: 5,
      kind: 'openDay',
    })
    await record({ receptionId: receptionIds[0], result: 'appeal', startedAt: '2026-03-19T09:10' })
    expect(await office.must('appeal.get', { number: '2026-00001' })).toMatchObject({ channel: 'openDay' })
  })

  test('what was explained may still become one, and then it stays one', async () => {
    const { visitId } = await record({ person: synthetic })
    await office.must('visit.settle', { visitId, expectedVersion: 3, result: 'appeal' })
    expect(await office.call('visit.settle', { visitId, expectedVersion: 4, result: 'explained' })).toMatchObject({
      failure: { reason: 'visit.is-appeal', facts: { number: '2026-00001' } },
    })
    expect(await office.call('visit.void', { visitId, expectedVersion: 4, reason: 'р' })).toMatchObject({
      failure: { reason: 'visit.is-appeal' },
    })
  })

  test('refused, it leaves neither a visit nor a number', async () => {
    const commandId = '00000000-0000-4000-8000-00000000000f'
    const visitId = await bookAt(office, today, '15:00')
    const stale = { visitId, expectedVersion: 7, result: 'appeal' as const }
    expect(await office.call('visit.settle', stale, { commandId })).toMatchObject({ failure: { code: 'CONFLICT' } })
    expect((await office.must('appeal.list', { filter: { state: 'all' } })).total).toBe(0)
    await office.must('visit.settle', { visitId, expectedVersion: 1, result: 'appeal' })
    expect((await office.must('appeal.list', { filter: { state: 'all' } })).items[0]?.number).toBe('2026-00001')
  })
})

test('an administrator reads no visitor without a trace (design, table of roles)', async () => {
  await record()
  const { userId } = (await office.must('session.state', {})).user ?? { userId: '' }
  await office.must('reception.get', { receptionId: today })
  await office.must('reception.journal', { from: '2026-03-19', to: '2026-03-19' })
  expect(await eventTypes(office, { kind: 'access', id: userId })).toEqual(['access.read', 'access.read'])
})

test('earlier visits of the same person are found by IIN, telephone or name, never by a wrong IIN', async () => {
  await record({ person: synthetic })
  const found = async (input: object) => (await office.must('visit.earlier', input)).items.length
  expect(await found({ nationalNumber: '990101100010' })).toBe(1)
  expect(await found({ phone: '8 700 000 00 03' })).toBe(1)
  expect(await found({ surname: 'условнова', givenName: 'ирина' })).toBe(1)
  expect(await found({ nationalNumber: '990101100011' })).toBe(0)
  expect(await found({ surname: 'Условнова' })).toBe(0)
})

test('every role receives; who arranges is another matter', async () => {
  const session = await signIn(office, 'official')
  const input = { receptionId: today, person: visitor(), result: 'explained' as const }
  expect((await office.must('visit.record', input, { session })).number).toBe(1)
})
