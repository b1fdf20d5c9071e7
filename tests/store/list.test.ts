/** Lists: conditions, order, pages and totals. */
import { beforeAll, describe, expect, test } from 'vitest'
import { localDate } from '#domain/calendar/local-date'
import type { AppealConditions, AppealSort } from '#register/ports/appeal-reader'
import { type RegisterFile, openRegisterFile } from '#store/open-register'
import { append, instant, makeRegister, read, register } from './fixtures/registers.ts'
import { person, registered } from './fixtures/sample.ts'

const byDue: AppealSort = { by: 'dueOn', descending: false }
let file: RegisterFile
const ids: string[] = []

beforeAll(async () => {
  file = await openRegisterFile({ path: ':memory:', key: null, mode: 'create', now: () => instant })
  const events = [
    registered(1, { dueOn: '2026-04-10', registeredOn: '2026-03-19', content: { topic: 'HCS', language: 'ru' } }),
    registered(2, {
      dueOn: '2026-04-01',
      registeredOn: '2026-03-10',
      content: { topic: 'HCS.1', kind: 'complaint', complaintAgainst: 'ЖШС' },
    }),
    registered(3, { dueOn: '2026-04-10', registeredOn: '2026-03-20', content: { topic: 'HCS.10', channel: 'post' } }),
    registered(4, { dueOn: '2026-03-20', registeredOn: '2026-03-01', content: { topic: 'ROAD.1', settlement: 'S02' } }),
    registered(5, {
      dueOn: '2026-05-01',
      registeredOn: '2026-03-21',
      content: { topic: null, settlement: null, elsewhere: [{ system: 'eOtinish', number: 'ЖТ-1', date: null }] },
    }),
    registered(6, {
      dueOn: '2026-04-02',
      registeredOn: '2026-03-11',
      content: {
        topic: 'HCS.1',
        addressee: { officialId: 'o1', text: 'Әкім' },
        applicants: [{ ...person, surname: '' }],
      },
    }),
  ]
  for (const event of events) ids.push(await register(file, event))
  const [first = '', second = '', , fourth = ''] = ids
  await append(file, { kind: 'appeal', id: fourth }, [{ type: 'appeal.voided', reason: 'қате' }])
  const link = { kind: 'repeatOf', appealId: second, number: '2026-00002' } as const
  await append(file, { kind: 'appeal', id: first }, [{ type: 'appeal.linked', link }])
})

const page = (conditions: AppealConditions, sort = byDue, limit = 50) =>
  read(file, (tx) => tx.appeals.list(conditions, sort, { limit }))
const numbersOf = (items: readonly { readonly number: string }[]) => items.map(({ number }) => Number(number.slice(5)))

describe('conditions', () => {
  test.each<{ why: string; conditions: AppealConditions; numbers: number[] }>([
    { why: 'open ones, the next due first', conditions: { state: 'open' }, numbers: [2, 6, 1, 3, 5] },
    { why: 'all', conditions: { state: 'all' }, numbers: [4, 2, 6, 1, 3, 5] },
    { why: 'void ones', conditions: { state: 'void' }, numbers: [4] },
    { why: 'a topic with all below it', conditions: { state: 'all', topic: 'HCS' }, numbers: [2, 6, 1, 3] },
    { why: 'HCS.1 and not HCS.10', conditions: { state: 'all', topic: 'HCS.1' }, numbers: [2, 6] },
    { why: 'a settlement', conditions: { state: 'all', settlement: 'S02' }, numbers: [4] },
    { why: 'a kind', conditions: { state: 'open', kind: 'complaint' }, numbers: [2] },
    { why: 'a channel', conditions: { state: 'open', channel: 'post' }, numbers: [3] },
    { why: 'a language', conditions: { state: 'open', language: 'ru' }, numbers: [1] },
    { why: 'a desk', conditions: { state: 'open', deskId: 'desk-2' }, numbers: [] },
    { why: 'an acceptor', conditions: { state: 'open', acceptedBy: 'user-1' }, numbers: [2, 6, 1, 3, 5] },
    { why: 'an addressee', conditions: { state: 'open', officialId: 'o1' }, numbers: [6] },
    { why: 'due up to a day', conditions: { state: 'open', dueTo: localDate('2026-04-02') }, numbers: [2, 6] },
    {
      why: 'due between days, both included',
      conditions: { state: 'open', dueFrom: localDate('2026-04-02'), dueTo: localDate('2026-04-10') },
      numbers: [6, 1, 3],
    },
    {
      why: 'registered since',
      conditions: { state: 'open', registeredFrom: localDate('2026-03-20') },
      numbers: [3, 5],
    },
    { why: 'registered until', conditions: { state: 'open', registeredTo: localDate('2026-03-10') }, numbers: [2] },
    { why: 'with defects', conditions: { state: 'open', hasDefects: true }, numbers: [6] },
    { why: 'without defects', conditions: { state: 'open', hasDefects: false }, numbers: [2, 1, 3, 5] },
    { why: 'repeats', conditions: { state: 'open', isRepeat: true }, numbers: [1] },
    { why: 'not in the state system', conditions: { state: 'open', notInStateSystem: true }, numbers: [2, 6, 1, 3] },
    { why: 'in the state system', conditions: { state: 'open', notInStateSystem: false }, numbers: [5] },
    { why: 'words in any spelling', conditions: { state: 'all', text: 'Ulgi' }, numbers: [4, 2, 1, 3, 5] },
    { why: 'words, void ones left out', conditions: { state: 'open', text: 'Ulgi' }, numbers: [2, 1, 3, 5] },
    { why: 'words, void ones only', conditions: { state: 'void', text: 'Ulgi' }, numbers: [4] },
    { why: 'words of no appeal', conditions: { state: 'all', text: 'трамвай' }, numbers: [] },
    { why: 'signs only say nothing', conditions: { state: 'all', text: '--' }, numbers: [] },
    {
      why: 'several at once',
      conditions: { state: 'open', topic: 'HCS', kind: 'application', settlement: 'S01' },
      numbers: [6, 1, 3],
    },
  ])('$why', async ({ conditions, numbers }) => {
    const found = await page(conditions)
    expect(numbersOf(found.items)).toEqual(numbers)
    expect(found.total).toBe(numbers.length)
    expect(await read(file, (tx) => tx.appeals.count(conditions))).toBe(numbers.length)
  })
})

describe('order', () => {
  test.each<{ sort: AppealSort; numbers: number[] }>([
    { sort: { by: 'dueOn', descending: true }, numbers: [5, 3, 1, 6, 2, 4] },
    { sort: { by: 'registeredOn', descending: false }, numbers: [4, 2, 6, 1, 3, 5] },
    { sort: { by: 'registeredOn', descending: true }, numbers: [5, 3, 1, 6, 2, 4] },
    { sort: { by: 'number', descending: true }, numbers: [6, 5, 4, 3, 2, 1] },
  ])('$sort.by, descending: $sort.descending', async ({ sort, numbers }) => {
    expect(numbersOf((await page({ state: 'all' }, sort)).items)).toEqual(numbers)
  })

  test('numbers stand in the order of numbers, not of letters', async () => {
    const own = await makeRegister()
    for (const seq of [9, 10, 100]) {
      const event = registered(seq)
      await register(own, { ...event, given: { ...event.given, number: `A-${seq}` } })
    }
    const { items } = await read(own, (tx) =>
      tx.appeals.list({ state: 'all' }, { by: 'number', descending: false }, { limit: 9 }),
    )
    expect(items.map(({ number }) => number)).toEqual(['A-9', 'A-10', 'A-100'])
  })
})

test.each<AppealSort>([
  { by: 'dueOn', descending: false },
  { by: 'registeredOn', descending: true },
  { by: 'number', descending: true },
])('pages by $by visit every appeal once while others are registered', async (sort) => {
  const own = await makeRegister()
  const due = ['2026-04-01', '2026-04-02', '2026-04-03']
  for (let seq = 1; seq <= 23; seq += 1) await register(own, registered(seq, { dueOn: due[seq % 3] ?? '' }))
  const seen: string[] = []
  let next: string | null = ''
  for (let added = 24; next !== null; added += 1) {
    const cursor: string = next
    const { items, nextCursor } = await read(own, (tx) =>
      tx.appeals.list({ state: 'open' }, sort, { cursor, limit: 4 }),
    )
    seen.push(...items.map(({ number }) => number))
    next = nextCursor
    await register(own, registered(added, { dueOn: due[added % 3] ?? '' }))
    expect(added).toBeLessThan(60)
  }
  expect(new Set(seen).size).toBe(seen.length)
  for (let seq = 1; seq <= 23; seq += 1) expect(seen).toContain(`2026-${String(seq).padStart(5, '0')}`)
})

test('a cursor that is none begins at the first page', async () => {
  const found = await read(file, (tx) => tx.appeals.list({ state: 'open' }, byDue, { cursor: '%%', limit: 2 }))
  expect(numbersOf(found.items)).toEqual([2, 6])
})

test.each([
  { why: 'as printed', number: '2026-00003', found: '2026-00003' },
  { why: 'without its sign', number: '202600003', found: '2026-00003' },
  { why: 'another', number: '2026-00099', found: undefined },
])('by number: $why', async ({ number, found }) => {
  expect((await read(file, (tx) => tx.appeals.byNumber(number)))?.number).toBe(found)
})

test('links are told from both ends, and an unlinked repeat is none', async () => {
  const [first = '', second = ''] = ids
  const told = await read(file, async (tx) => [await tx.appeals.links(first), await tx.appeals.links(second)])
  expect(told.flat().map(({ kind, direction, number }) => [kind, direction, number])).toEqual([
    ['repeatOf', 'out', '2026-00002'],
    ['repeatOf', 'in', '2026-00001'],
  ])
  const own = await makeRegister()
  const id = await register(own, registered(1))
  const link = { kind: 'duplicateOf', appealId: 'x', number: '1' } as const
  await append(own, { kind: 'appeal', id }, [{ type: 'appeal.linked', link }])
  expect((await read(own, (tx) => tx.appeals.byId(id)))?.isRepeat).toBe(true)
  await append(own, { kind: 'appeal', id }, [{ type: 'appeal.unlinked', link }])
  expect((await read(own, (tx) => tx.appeals.byId(id)))?.isRepeat).toBe(false)
})

test('a record tells what lists show, the essence cut at 240 characters', async () => {
  const own = await makeRegister()
  const essence = 'ә'.repeat(300)
  const id = await register(own, registered(7, { content: { essence, isConfidential: true } }))
  expect(await read(own, (tx) => tx.appeals.byId(id))).toEqual({
    appealId: id,
    number: '2026-00007',
    kind: 'application',
    channel: 'desk',
    language: 'kk',
    receivedAt: '2026-03-19T10:15:00+05:00',
    registeredOn: '2026-03-19',
    dueOn: '2026-04-14',
    state: 'registered',
    isOpen: true,
    endedOn: null,
    outcome: null,
    leadId: null,
    isOnControl: false,
    isUndelivered: false,
    openFollowUps: 0,
    awaitsReader: false,
    isReceiptPrinted: false,
    applicant: 'Үлгіәлі Н. М.',
    applicants: 1,
    essence: 'ә'.repeat(240),
    topic: 'HCS.1',
    settlement: 'S01',
    addressee: '',
    deskId: 'desk-1',
    isRepeat: false,
    isConfidential: true,
    defects: [],
  })
})

test('terms of open appeals follow a moved due date', async () => {
  const own = await makeRegister()
  const event = registered(1)
  const id = await register(own, event)
  const terms = { ...event.terms, dueOn: localDate('2026-04-15') }
  await append(own, { kind: 'appeal', id }, [
    { type: 'appeal.due-moved', from: event.terms.dueOn, terms, cause: 'calendar' },
  ])
  const told = await read(own, (tx) => tx.appeals.openTerms())
  expect(told).toEqual([
    {
      appealId: id,
      number: '2026-00001',
      kind: 'application',
      receivedAt: event.receivedAt,
      dueOn: '2026-04-15',
      terms,
      moved: null,
      pauses: [],
      clocks: [],
    },
  ])
  expect((await read(own, (tx) => tx.appeals.byId(id)))?.dueOn).toBe('2026-04-15')
})
