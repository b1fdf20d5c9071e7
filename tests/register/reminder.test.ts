/** Today's board, work lists and the printed lists: what is owed is told, and the counts are those of the lists. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OperationInput, OperationName, OperationOutput } from '#contract/operations'
import { bytesOf, type Office, openOffice, signIn, synthetic } from './office.ts'

let office: Office
let session: string
let head: string
let executor: string
let left: string
const numbers: Record<string, string> = {}

const must = <Name extends OperationName>(name: Name, input: OperationInput<Name>): Promise<OperationOutput<Name>> =>
  office.must(name, input, { session })

async function arrived(name: string, receivedAt: string): Promise<string> {
  const { number } = await must('appeal.register', {
    receivedAt,
    language: 'ru',
    essence: `Дело ${name}`,
    applicants: [synthetic],
  })
  numbers[name] = number
  return number
}

const resolution = (number: string, officialId: string, dueOn: string | null = null) => ({
  number,
  on: '2026-04-07',
  authorId: head,
  text: 'Рассмотреть',
  language: 'ru' as const,
  executors: [{ officialId, isLead: true, dueOn }],
})

beforeAll(async () => {
  // Tuesday 28 April 2026, 10:00 in Almaty.
  office = await openOffice({ at: '2026-04-28T05:00:00.000Z' })
  session = await signIn(office, 'supervisor')
  const official = (name: string, rank: 'head' | 'other', userId: string | null = null) =>
    office.must('official.add', {
      name,
      positionKk: 'басшы',
      positionRu: 'руководитель',
      rank,
      department: 'HKH',
      userId,
    })
  const { items } = await office.must('user.list', {})
  const own = items.find((one) => one.login === 'supervisor-person')?.userId ?? null
  head = (await official('Жобаев Е. Н.', 'head')).officialId
  executor = (await official('Нобайұлы Қ. С.', 'other', own)).officialId
  left = (await official('Сынақбаев О. Р.', 'other')).officialId
  // Registered Monday 6 April: due Monday 27 April, one working day late today.
  await must('appeal.assign', resolution(await arrived('late', '2026-04-06T10:00:00'), executor, '2026-04-20'))
  // Registered Tuesday 7 April: due today.
  await must('appeal.assign', resolution(await arrived('today', '2026-04-07T10:00:00'), left))
  // Registered Wednesday 8 April: due tomorrow; nobody was named.
  await arrived('soon', '2026-04-08T10:00:00')
  // A complaint may be somebody else's and must be passed up: two small terms, one thing to decide.
  const { number } = await must('appeal.register', {
    kind: 'complaint',
    receivedAt: '2026-04-27T11:00:00',
    language: 'ru',
    essence: 'Дело complaint',
    applicants: [synthetic],
  })
  numbers['complaint'] = number
  const answered = await arrived('undelivered', '2026-04-09T10:00:00')
  await must('appeal.reply', {
    number: answered,
    outcome: 'satisfied',
    language: 'ru',
    text: 'Сделано.',
    signatoryId: head,
  })
  await must('follow-up.open', {
    number: answered,
    on: '2026-04-10',
    what: 'Заменить трубу',
    officialId: executor,
    dueOn: '2026-04-24',
  })
  await must('appeal.forward', {
    number: await arrived('forwarded', '2026-04-27T10:00:00'),
    to: 'Отдел полиции',
    grounds: 'Вне компетенции',
  })
  const { officialId, version, ...fields } = (await office.must('official.list', {})).items.find(
    (one) => one.officialId === left,
  ) ?? {
    officialId: '',
    version: 0,
  }
  await office.must('official.change', {
    ...(fields as OperationInput<'official.change'>),
    officialId,
    isActive: false,
    expectedVersion: version,
  })
})
afterAll(() => office.close())

const numbersIn = (board: OperationOutput<'reminder.board'>, group: string): string[] =>
  board.groups.find((one) => one.group === group)?.items.map((one) => one.number) ?? []

describe('the board (R-16, R-23, R-26, R-37)', () => {
  test.each([
    { group: 'late', names: ['late'] },
    { group: 'today', names: ['today'] },
    { group: 'soon', names: ['soon'] },
    { group: 'forwardSoon', names: ['soon', 'complaint'] },
    { group: 'noticesOwed', names: ['forwarded'] },
    { group: 'unassigned', names: ['soon', 'complaint'] },
    { group: 'assignmentsLate', names: ['late'] },
    { group: 'undelivered', names: ['undelivered'] },
    { group: 'followUpsLate', names: ['undelivered'] },
    { group: 'executorLeft', names: ['today'] },
  ])('$group: $names', async ({ group, names }) => {
    const board = await must('reminder.board', {})
    expect(numbersIn(board, group)).toEqual(names.map((name) => numbers[name]))
  })

  test('an official sees what is theirs, and nothing that concerns all', async () => {
    const board = await must('reminder.board', { mine: true })
    expect(board.groups.map((one) => one.group)).toEqual(['late', 'assignmentsLate', 'followUpsLate'])
  })

  test.each([
    { group: 'late', filter: { due: 'late' as const } },
    { group: 'forwardSoon', filter: { state: 'all' as const, clock: 'ours' as const } },
    { group: 'noticesOwed', filter: { state: 'all' as const, clock: 'notices' as const } },
    { group: 'unassigned', filter: { isUnassigned: true } },
    { group: 'undelivered', filter: { state: 'all' as const, isUndelivered: true } },
  ])('$group counts the rows of the list behind it', async ({ group, filter }) => {
    const board = await must('reminder.board', {})
    const list = await must('appeal.list', { filter })
    expect(board.groups.find((one) => one.group === group)?.total).toBe(list.total)
    expect(list.items.map((one) => one.number).toSorted()).toEqual(numbersIn(board, group).toSorted())
  })

  test('counts only: no rows travel when none are asked for', async () => {
    const board = await must('reminder.board', { perGroup: 0 })
    expect(board.groups.find((one) => one.group === 'late')).toMatchObject({ total: 1, items: [] })
  })
})

describe('work lists (R-54)', () => {
  test.each([
    { why: 'all', input: {}, names: ['late', 'today'] },
    { why: 'mine', input: { mine: true }, names: ['late'] },
    { why: 'of a department', input: { department: 'HKH' }, names: ['late', 'today'] },
    { why: 'of a department without work', input: { department: 'ZAN' }, names: [] },
  ])('$why', async ({ input, names }) => {
    const { items, total } = await must('work.list', input)
    expect(items.map((one) => one.appeal.number)).toEqual(names.map((name) => numbers[name]))
    expect(total).toBe(names.length)
  })

  test('the printed list and the control list name the people and the cases', async () => {
    const work = await must('work.print', { language: 'ru' })
    const control = await must('control-list.print', { language: 'ru' })
    const text = async (document: { readonly fileId: string }) =>
      new TextDecoder().decode(await bytesOf(office, document))
    expect(await text(work.document)).toContain('Нобайұлы Қ. С.')
    const listed = await text(control.document)
    for (const name of ['late', 'today', 'soon']) expect(listed).toContain(numbers[name])
    expect(listed).not.toContain(numbers['undelivered'])
  })
})

describe('one resolution for many appeals (R-54)', () => {
  test('each is tried by itself, and what was refused is told with its reason', async () => {
    const first = await arrived('first', '2026-04-28T09:00:00')
    const { number: _one, on: _day, ...said } = resolution(first, executor)
    const reply = await must('appeal.assign-many', {
      ...said,
      numbers: [first, numbers['undelivered'] ?? '', '1999-00001'],
    })
    expect(reply.done.map((one) => one.number)).toEqual([first])
    expect(reply.refused).toMatchObject([
      { number: numbers['undelivered'], reason: 'appeal.ended' },
      { number: '1999-00001', reason: 'appeal.not-found' },
    ])
    expect(reply.isCancelled).toBe(false)
  })

  test('an executor who left is given nothing', async () => {
    const number = await arrived('second', '2026-04-28T09:10:00')
    const envelope = await office.call('appeal.assign', { ...resolution(number, left), on: '2026-04-28' }, { session })
    expect(envelope).toMatchObject({ ok: false, failure: { reason: 'assignment.executor-left' } })
  })
})

test('two clerks answer one case at once: the second sees a conflict, and nothing of the first is lost (CONFLICT)', async () => {
  const number = await arrived('both', '2026-04-28T09:20:00')
  const { version } = await must('appeal.get', { number })
  const answer = { number, expectedVersion: version, outcome: 'explained', language: 'ru' as const, signatoryId: head }
  await must('appeal.reply', { ...answer, text: 'Первый ответ.' })
  const second = await office.call('appeal.reply', { ...answer, text: 'Второй ответ.' }, { session })
  expect(second).toMatchObject({ ok: false, failure: { code: 'CONFLICT' } })
  const card = await must('appeal.get', { number })
  expect(card.replies.map((one) => one.text)).toEqual(['Первый ответ.'])
})

describe('papers of an appeal', () => {
  const printed = async (input: OperationInput<'paper.print'>): Promise<string> => {
    const { document } = await must('paper.print', input)
    return new TextDecoder().decode(await bytesOf(office, document))
  }

  test.each([
    { paper: 'resolution' as const, name: 'late', says: 'Рассмотреть' },
    { paper: 'reply' as const, name: 'undelivered', says: 'Сделано.' },
    { paper: 'notice' as const, notice: 'forwarding' as const, name: 'forwarded', says: 'Отдел полиции' },
    { paper: 'letter' as const, notice: 'forwarding' as const, name: 'forwarded', says: 'Отдел полиции' },
    { paper: 'registrationCard' as const, name: 'late', says: 'Нобайұлы Қ. С.' },
    { paper: 'oralProtocol' as const, name: 'soon', says: 'Условнова Ирина Петровна' },
  ])('$paper of $name, noted on the timeline', async ({ paper, notice, name, says }) => {
    const number = numbers[name] ?? ''
    expect(await printed({ number, paper, language: 'ru', ...(notice === undefined ? {} : { notice }) })).toContain(
      says,
    )
    const [newest] = (await must('appeal.get', { number })).timeline
    expect(newest).toMatchObject({ type: 'appeal.printed', facts: { document: paper } })
  })

  test('the case file tells the reply in full, its promise, and every step in a sentence (R-37)', async () => {
    const { document } = await must('appeal.print', { numbers: [numbers['undelivered'] ?? ''], language: 'ru' })
    const text = new TextDecoder().decode(await bytesOf(office, document))
    for (const said of [
      'Сделано.',
      'Заменить трубу',
      'document.life.event.replied',
      'document.life.event.follow-up-opened',
    ]) {
      expect(text).toContain(said)
    }
  })

  test('promises are listed for a department (R-37)', async () => {
    const { document } = await must('follow-up.print', { language: 'ru' })
    expect(new TextDecoder().decode(await bytesOf(office, document))).toContain('Заменить трубу')
  })

  test('what never was is not printed', async () => {
    const envelope = await office.call(
      'paper.print',
      { number: numbers['soon'] ?? '', paper: 'reply', language: 'ru' },
      { session },
    )
    expect(envelope).toMatchObject({ ok: false, failure: { reason: 'paper.nothing-to-print' } })
  })
})
