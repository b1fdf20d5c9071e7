/** What lists, boards and work lists show of the life of an appeal. */
import { beforeAll, describe, expect, test } from 'vitest'
import type { AppealEvent } from '#domain/appeal/events'
import { localDate } from '#domain/calendar/local-date'
import type { AppealConditions, AppealRecord, AppealSort } from '#register/ports/appeal-reader'
import { type RegisterFile, openRegisterFile } from '#store/open-register'
import { append, instant, makeRegister, read, verify } from './fixtures/registers.ts'
import { clockOf, deliveryOf, followUpOpened, replied, replyOf, resolutionGiven } from './fixtures/life.ts'
import { forwardClock, registered } from './fixtures/sample.ts'

const day = localDate
const takenOn = { type: 'appeal.taken-on', on: day('2026-03-20') } as const
const formal = { ...replyOf('r', 'Түсіндіреміз'), outcome: 'explained', flags: ['FR1', 'FR4'] }
const signed = { number: 'шығ-7', signedOn: '2026-04-02' }
const sent = { to: 'Үлгі облысының басқармасы', grounds: 'негіз', letterNumber: 'ш-15', lateReason: '' }
const given = { givenOn: '2026-03-20', dueOn: '2026-04-03', text: 'Қарап, жауап беріңіз' }

/** Each appeal by its place, 1 to 9, with what happened to it. */
const lives: readonly (readonly AppealEvent[])[] = [
  [
    takenOn,
    resolutionGiven('s1', { ...given, executors: ['o1', 'o2'] }),
    { type: 'appeal.put-on-control', on: day('2026-03-20'), officialId: 'o9', note: '' },
    {
      type: 'appeal.reassigned',
      assignmentId: 's1-o1',
      on: day('2026-03-26'),
      reason: 'демалыс',
      next: {
        ...(resolutionGiven('s1', { ...given, dueOn: '2026-04-08', executors: ['o3'] }).assignments[0] ?? never()),
        takenFrom: 's1-o1',
      },
    },
  ],
  [takenOn, replied(formal, signed), followUpOpened('p1', { dueOn: '2026-05-01', officialId: 'o2' })],
  [],
  [
    {
      type: 'appeal.joined',
      on: day('2026-03-20'),
      to: { appealId: 'a1', number: '2026-00001' },
      reason: 'бір мәселе',
    },
  ],
  [
    {
      type: 'appeal.forwarded',
      forwarding: { on: day('2026-03-20'), ...sent },
      notice: clockOf('forwardingNotice', '2026-03-20', '2026-03-20'),
    },
  ],
  [
    takenOn,
    resolutionGiven('s6', { ...given, executors: ['o1'] }),
    followUpOpened('p6', { dueOn: '2026-04-01' }),
    { type: 'appeal.voided', reason: 'қате' },
  ],
  [takenOn, { type: 'appeal.reply-prepared', on: day('2026-04-01'), reply: { ...formal, replyId: 'r7' } }],
  [
    takenOn,
    resolutionGiven('s8', { ...given, executors: ['o2'] }),
    replied({ ...replyOf('r8', 'Шам ауыстырылды'), outcome: 'satisfied' }, { number: 'шығ-8', signedOn: '2026-04-10' }),
    { type: 'appeal.reply-delivered', replyId: 'r8', delivery: deliveryOf(day('2026-04-11'), { isDelivered: true }) },
    followUpOpened('p8', { dueOn: '2026-04-20', department: 'HKH' }),
    {
      type: 'appeal.follow-up-moved',
      followUpId: 'p8',
      on: day('2026-04-12'),
      from: day('2026-04-20'),
      dueOn: day('2026-04-25'),
      reason: 'ауа райы',
    },
    { type: 'appeal.follow-up-done', followUpId: 'p8', on: day('2026-04-24'), evidence: 'Акт № 3', files: [] },
    { type: 'appeal.printed', document: 'receipt', language: 'kk', isCopy: false },
  ],
  [
    takenOn,
    { type: 'appeal.withdrawn', on: day('2026-03-30'), text: 'өтініш', files: [] },
    {
      type: 'appeal.reopened',
      on: day('2026-04-06'),
      cause: 'court',
      reason: 'сот',
      restartedOn: day('2026-04-06'),
      dueOn: day('2026-04-27'),
    },
  ],
]

function never(): never {
  throw new Error('a resolution with executors has shares')
}

let file: RegisterFile

beforeAll(async () => {
  file = await openRegisterFile({ path: ':memory:', key: null, mode: 'create', now: () => instant })
  await file.unitOfWork.write({ author: { actorId: 'u', deskId: null }, operation: 'test' }, async (tx) => {
    await tx.files.noteFile({ fileId: 'f', mediaType: 'image/png', sizeBytes: 1 })
    return { keep: true, value: null }
  })
  for (const at of lives.keys()) {
    await append(file, { kind: 'appeal', id: `a${at + 1}` }, [registered(at + 1, { clocks: [forwardClock] })])
  }
  for (const [at, life] of lives.entries()) await append(file, { kind: 'appeal', id: `a${at + 1}` }, life)
})

const record = async (place: number): Promise<AppealRecord> => {
  const found = await read(file, (tx) => tx.appeals.byId(`a${place}`))
  if (found === undefined) throw new Error('not registered')
  return found
}
const numbersOf = (items: readonly { readonly number: string }[]) => items.map(({ number }) => Number(number.slice(5)))

test('the tables follow from the journal', async () => {
  expect((await verify(file)).problems).toEqual([])
})

describe('a record', () => {
  test.each<{ why: string; place: number; told: Partial<AppealRecord> }>([
    {
      why: 'in work, on control, the lead is the one to whom the share was passed',
      place: 1,
      told: { state: 'inWork', isOpen: true, leadId: 'o3', isOnControl: true, endedOn: null, outcome: null },
    },
    {
      why: 'answered by a reply that looks formal, sent to nobody yet, with a promise open',
      place: 2,
      told: {
        state: 'answered',
        isOpen: false,
        endedOn: day('2026-04-02'),
        outcome: 'explained',
        isUndelivered: true,
        awaitsReader: true,
        openFollowUps: 1,
      },
    },
    {
      why: 'only registered',
      place: 3,
      told: { state: 'registered', isOpen: true, leadId: null, isReceiptPrinted: false },
    },
    { why: 'joined: an answer is still owed', place: 4, told: { state: 'joined', isOpen: true } },
    {
      why: 'forwarded: the outcome is the state',
      place: 5,
      told: { state: 'forwarded', isOpen: false, outcome: 'forwarded', endedOn: day('2026-03-20') },
    },
    {
      why: 'void: a number only, nothing waits on it (R-10)',
      place: 6,
      told: { state: 'void', isOpen: false, outcome: null, endedOn: null, leadId: null, openFollowUps: 0 },
    },
    { why: 'a prepared reply waits for a second reader', place: 7, told: { state: 'toSign', awaitsReader: true } },
    {
      why: 'delivered, promise kept, receipt printed',
      place: 8,
      told: {
        outcome: 'satisfied',
        isUndelivered: false,
        openFollowUps: 0,
        awaitsReader: false,
        isReceiptPrinted: true,
        endedOn: day('2026-04-10'),
      },
    },
    {
      why: 'taken up again by a court: a new term, no end (R-37)',
      place: 9,
      told: { state: 'inWork', isOpen: true, dueOn: day('2026-04-27'), endedOn: null, outcome: null },
    },
  ])('$place: $why', async ({ place, told }) => {
    expect(await record(place)).toMatchObject(told)
  })
})

describe('conditions', () => {
  const byNumber: AppealSort = { by: 'number', descending: false }
  test.each<{ why: string; conditions: AppealConditions; places: number[] }>([
    { why: 'open', conditions: { state: 'open' }, places: [1, 3, 4, 7, 9] },
    { why: 'ended, and void is no end', conditions: { state: 'ended' }, places: [2, 5, 8] },
    { why: 'void', conditions: { state: 'void' }, places: [6] },
    { why: 'one open state', conditions: { state: 'inWork' }, places: [1, 9] },
    { why: 'answered', conditions: { state: 'answered' }, places: [2, 8] },
    { why: 'an ending of its own', conditions: { state: 'forwarded' }, places: [5] },
    { why: 'a state that none is in', conditions: { state: 'returned' }, places: [] },
    { why: 'an outcome of replies', conditions: { state: 'all', outcome: 'satisfied' }, places: [8] },
    { why: 'an outcome that is a state', conditions: { state: 'ended', outcome: 'forwarded' }, places: [5] },
    {
      why: 'work of an executor: closed shares count no more',
      conditions: { state: 'open', executorId: 'o1' },
      places: [],
    },
    { why: 'a helper has a share as well', conditions: { state: 'all', executorId: 'o2' }, places: [1] },
    {
      why: 'unassigned: a joined one is answered with another',
      conditions: { state: 'open', isUnassigned: true },
      places: [3, 7, 9],
    },
    { why: 'assigned', conditions: { state: 'open', isUnassigned: false }, places: [1, 4] },
    { why: 'on control', conditions: { state: 'all', isOnControl: true }, places: [1] },
    { why: 'not delivered', conditions: { state: 'all', isUndelivered: true }, places: [2] },
    { why: 'with open follow-ups', conditions: { state: 'all', hasOpenFollowUps: true }, places: [2] },
    { why: 'ended without open follow-ups', conditions: { state: 'ended', hasOpenFollowUps: false }, places: [5, 8] },
    { why: 'waits for a second reader', conditions: { state: 'all', awaitsReader: true }, places: [2, 7] },
    { why: 'receipt not printed', conditions: { state: 'open', isReceiptPrinted: false }, places: [1, 3, 4, 7, 9] },
    { why: 'receipt printed', conditions: { state: 'all', isReceiptPrinted: true }, places: [8] },
    { why: 'a small term runs', conditions: { state: 'all', clock: 'forward' }, places: [3] },
    { why: 'a notice is owed after the end', conditions: { state: 'ended', clock: 'forwardingNotice' }, places: [5] },
    {
      why: 'one of several small terms runs',
      conditions: { state: 'all', anyClock: { clocks: ['forward', 'forwardingNotice'] } },
      places: [3, 5],
    },
    {
      why: 'no small term had run out by then',
      conditions: { state: 'all', anyClock: { clocks: ['forward', 'forwardingNotice'], dueTo: day('2026-01-01') } },
      places: [],
    },
    { why: 'answers for it now', conditions: { state: 'all', leadId: 'o3' }, places: [1] },
    { why: 'answered for it, and it ended', conditions: { state: 'ended', leadId: 'o2' }, places: [8] },
    { why: 'ended since', conditions: { state: 'ended', endedFrom: day('2026-04-02') }, places: [2, 8] },
    { why: 'ended until', conditions: { state: 'all', endedTo: day('2026-04-02') }, places: [2, 5] },
    { why: 'words of a resolution', conditions: { state: 'all', text: 'карап' }, places: [1, 6, 8] },
    { why: 'words of a resolution, open ones', conditions: { state: 'open', text: 'карап' }, places: [1] },
    { why: 'words of a resolution, ended ones', conditions: { state: 'ended', text: 'карап' }, places: [8] },
    { why: 'due until, ended', conditions: { state: 'ended', dueTo: day('2026-04-14') }, places: [2, 5, 8] },
  ])('$why', async ({ conditions, places }) => {
    const { items, total } = await read(file, (tx) => tx.appeals.list(conditions, byNumber, { limit: 50 }))
    expect(numbersOf(items)).toEqual(places)
    expect(total).toBe(places.length)
    expect(await read(file, (tx) => tx.appeals.count(conditions))).toBe(places.length)
    for (const by of ['dueOn', 'registeredOn'] as const) {
      const other = await read(file, (tx) => tx.appeals.list(conditions, { by, descending: true }, { limit: 50 }))
      expect(numbersOf(other.items).toSorted((a, b) => a - b)).toEqual(places)
    }
  })
})

describe('work lists', () => {
  test('open shares by due date, each with its appeal and the text of the resolution', async () => {
    const { items, total } = await read(file, (tx) => tx.appeals.assignments({ state: 'open' }, 10))
    expect(items.map((one) => [one.officialId, one.isLead, one.dueOn, one.appeal.number, one.text])).toEqual([
      ['o2', false, '2026-04-03', '2026-00001', 'Қарап, жауап беріңіз'],
      ['o3', true, '2026-04-08', '2026-00001', 'Қарап, жауап беріңіз'],
    ])
    expect(total).toBe(2)
  })

  test.each([
    {
      why: 'all of one official, closed ones too',
      asked: { state: 'all', officialIds: ['o2'] },
      shares: ['s1-o2', 's8-o2'],
    },
    { why: 'of two officials', asked: { state: 'open', officialIds: ['o3', 'o2'] }, shares: ['s1-o2', 's1-o3'] },
    { why: 'of nobody', asked: { state: 'open', officialIds: [] }, shares: [] },
    { why: 'due until a day', asked: { state: 'open', dueTo: day('2026-04-07') }, shares: ['s1-o2'] },
    { why: 'shares of a void number are no work', asked: { state: 'all', officialIds: ['o1'] }, shares: ['s1-o1'] },
  ] as const)('shares: $why', async ({ asked, shares }) => {
    const { items, total } = await read(file, (tx) => tx.appeals.assignments(asked, 10))
    expect(items.map(({ assignmentId }) => assignmentId)).toEqual(shares)
    expect(total).toBe(shares.length)
  })

  test('the limit cuts the items and not the total', async () => {
    const { items, total } = await read(file, (tx) => tx.appeals.assignments({ state: 'open' }, 1))
    expect([items.length, total]).toEqual([1, 2])
  })

  test.each([
    { why: 'one name', asked: { clocks: ['forward'] }, told: [['forward', '2026-03-19', '2026-03-27', '2026-00003']] },
    {
      why: 'two names, the earliest first',
      asked: { clocks: ['forward', 'forwardingNotice'] },
      told: [
        ['forwardingNotice', '2026-03-20', '2026-03-20', '2026-00005'],
        ['forward', '2026-03-19', '2026-03-27', '2026-00003'],
      ],
    },
    { why: 'due until a day', asked: { clocks: ['forward'], dueTo: day('2026-03-26') }, told: [] },
    { why: 'one that never runs here', asked: { clocks: ['objection'] }, told: [] },
  ] as const)('small terms: $why', async ({ asked, told }) => {
    const { items, total } = await read(file, (tx) => tx.appeals.clocks(asked, 10))
    expect(items.map((one) => [one.clock, one.startedOn, one.dueOn, one.appeal.number])).toEqual(told)
    expect(total).toBe(told.length)
  })

  test('a follow-up action tells where it belongs, who does it and how often it was moved', async () => {
    const { items } = await read(file, (tx) => tx.appeals.followUps({ state: 'done' }, 10))
    expect(items).toEqual([
      {
        followUpId: 'p8',
        appealId: 'a8',
        number: '2026-00008',
        applicant: 'Үлгіәлі Н. М.',
        what: 'Жарық шамын ауыстыру',
        officialId: null,
        responsible: '',
        department: 'HKH',
        openedOn: '2026-04-01',
        firstDueOn: '2026-04-20',
        dueOn: '2026-04-25',
        proof: 'act',
        state: 'done',
        moves: 1,
        closedOn: '2026-04-24',
        evidence: 'Акт № 3',
      },
    ])
  })

  test.each([
    { why: 'open', asked: { state: 'open' }, ids: ['p1'] },
    { why: 'all, by due date, none of a void number', asked: { state: 'all' }, ids: ['p8', 'p1'] },
    { why: 'late by a day', asked: { state: 'open', dueTo: day('2026-04-30') }, ids: [] },
    { why: 'of an official', asked: { state: 'open', officialId: 'o2' }, ids: ['p1'] },
    { why: 'of a department', asked: { state: 'all', department: 'HKH' }, ids: ['p8'] },
    { why: 'dropped', asked: { state: 'dropped' }, ids: [] },
  ] as const)('follow-up actions: $why', async ({ asked, ids }) => {
    const { items, total } = await read(file, (tx) => tx.appeals.followUps(asked, 10))
    expect(items.map(({ followUpId }) => followUpId)).toEqual(ids)
    expect(total).toBe(ids.length)
  })

  test('appeals that are answered together with one', async () => {
    const told = await read(file, async (tx) => [await tx.appeals.joinedTo('a1'), await tx.appeals.joinedTo('a4')])
    expect(told.map(numbersOf)).toEqual([[4], []])
  })

  test('terms of open appeals only, with small terms and what has moved the date', async () => {
    const told = await read(file, (tx) => tx.appeals.openTerms())
    expect(numbersOf(told)).toEqual([1, 3, 4, 7, 9])
    const [, third, , , ninth] = told
    expect(third?.clocks).toEqual([forwardClock])
    expect(ninth).toMatchObject({
      dueOn: '2026-04-27',
      moved: { by: 'restart', dueOn: '2026-04-27', startedOn: '2026-04-06' },
    })
    expect(ninth?.clocks).toEqual([{ ...forwardClock, endedOn: '2026-03-20' }])
  })
})

test.each([
  { why: 'a void number leaves no work behind', event: { type: 'appeal.voided', reason: 'қате' }, left: [0, 0, 0] },
  {
    why: 'an appeal that is answered leaves its shares closed and its promises open',
    event: replied(formal, signed),
    left: [0, 0, 1],
  },
] as const)('$why', async ({ event, left }) => {
  const own = await makeRegister()
  await append(own, { kind: 'appeal', id: 'a' }, [
    registered(1, { clocks: [forwardClock] }),
    resolutionGiven('s', { ...given, executors: ['o1'] }),
    followUpOpened('p', { dueOn: '2026-05-01' }),
    event,
  ])
  const told = await read(own, async ({ appeals }) => [
    (await appeals.clocks({ clocks: ['forward'] }, 9)).total,
    (await appeals.assignments({ state: 'open' }, 9)).total,
    (await appeals.followUps({ state: 'open' }, 9)).total,
  ])
  expect(told).toEqual(left)
})
