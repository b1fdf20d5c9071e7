/** By `call`: an appeal of each of the six kinds from its registration to its end, a process for every step. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { json, run } from './run-cli.ts'

const scratch = mkdtempSync(join(tmpdir(), 'qabyldau-life-'))
const data = join(scratch, 'register')
const environment = { QABYLDAU_PASSWORD: 'practice' }
let officials: Readonly<Record<string, string>>

interface Reply {
  readonly ok: boolean
  readonly value: Readonly<Record<string, unknown>>
  readonly failure: { readonly reason: string }
}

/** One call of the command line, told as its value or the reason of its refusal. */
async function call(operation: string, input: object): Promise<Readonly<Record<string, unknown>> | string> {
  const words = ['call', operation, JSON.stringify(input), '--data', data, '--as', 'clerk']
  const { out } = await run(words, { environment })
  const reply = JSON.parse(out) as Reply
  return reply.ok ? reply.value : reply.failure.reason
}

async function arrived(kind: string): Promise<string> {
  const value = await call('appeal.register', {
    kind,
    language: 'ru',
    receivedAt: '2026-04-06T10:00:00',
    essence: 'Прошу отремонтировать мост. Когда начнутся работы?',
    complaintAgainst: kind === 'complaint' ? 'Отдел строительства' : '',
    applicants: [{ surname: 'Примеров', givenName: 'Пётр', settlement: 'S01', street: 'Школьная', house: '1' }],
  })
  if (typeof value === 'string') throw new Error(value)
  return String(value['number'])
}

const stateOf = async (number: string): Promise<unknown> => {
  const card = await call('appeal.get', { number })
  return typeof card === 'string' ? card : card['state']
}

beforeAll(async () => {
  await json(['demo', '--data', data, '--cases', '1', '--until', '2026-03-31', '--json'], { environment })
  const list = await call('official.list', {})
  if (typeof list === 'string') throw new Error(list)
  const items = list['items'] as { readonly officialId: string; readonly rank: string }[]
  const of = (rank: string) => items.find((one) => one.rank === rank)?.officialId ?? ''
  officials = { head: of('head'), executor: of('other') }
}, 240_000)
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const signed = (number: string, on: string) => ({
  number,
  on,
  outcome: 'explained',
  language: 'ru',
  signatoryId: officials['head'],
  text: 'Ремонт моста начнётся 1 июня 2026 года, исполнитель – отдел строительства. Ответ можно обжаловать за три месяца.',
})

// Each step is a process that signs in; on a machine with much to do they add up.
describe('by the command line alone', { timeout: 240_000 }, () => {
  test('an application is extended, answered, delivered and followed up (R-21, R-36, R-37)', async () => {
    const number = await arrived('application')
    const resolution = { number, on: '2026-04-07', authorId: officials['head'], text: 'Рассмотреть', language: 'ru' }
    expect(
      await call('appeal.assign', { ...resolution, executors: [{ officialId: officials['executor'] }] }),
    ).toMatchObject({
      state: 'inWork',
    })
    const extension = { number, on: '2026-04-20', reason: 'Нужен осмотр моста', dueOn: '2026-05-20' }
    expect(await call('appeal.extend', { ...extension, decidedBy: officials['executor'] })).toBe('extension.no-right')
    expect(await call('appeal.extend', { ...extension, decidedBy: officials['head'] })).toMatchObject({
      dueOn: '2026-05-20',
    })
    await call('appeal.notify', { number, on: '2026-04-21', notice: 'extension', way: 'post', proof: 'RR000000000KZ' })
    expect(await call('appeal.reply', signed(number, '2026-05-19'))).toMatchObject({ state: 'answered', warnings: [] })
    expect(await call('appeal.deliver-reply', { number, on: '2026-05-20', way: 'post' })).toBe('delivery.no-proof')
    await call('appeal.deliver-reply', { number, on: '2026-05-20', way: 'post', proof: 'RR000000002KZ' })
    const opened = await call('follow-up.open', {
      number,
      on: '2026-05-19',
      what: 'Начать ремонт моста',
      officialId: officials['executor'],
      dueOn: '2026-06-01',
      proof: 'visit',
    })
    const followUpId = typeof opened === 'string' ? opened : opened['followUpId']
    const done = { number, on: '2026-06-01', followUpId, evidence: 'Работы начаты, осмотрено на месте' }
    expect(await call('follow-up.finish', done)).toMatchObject({ state: 'answered' })
    expect(await call('appeal.get', { number })).toMatchObject({ isOpen: false, followUps: [{ state: 'done' }] })
  })

  test('a complaint goes up to the superior, or is forwarded with its reason when it is late (R-16, R-28)', async () => {
    const number = await arrived('complaint')
    const sending = { number, on: '2026-04-09', to: 'Акимат области', grounds: 'Обжалуется акт', isNoticed: true }
    expect(
      await call('appeal.extend', { number, decidedBy: officials['head'], reason: 'х', dueOn: '2026-05-20' }),
    ).toBe('extension.kind')
    expect(await call('appeal.pass-up', sending)).toMatchObject({ state: 'passedUp' })
    const other = await arrived('complaint')
    const late = { ...sending, number: other, on: '2026-04-10' }
    expect(await call('appeal.forward', late)).toBe('forward.too-late')
    expect(await call('appeal.forward', { ...late, lateReason: 'Не успели' })).toMatchObject({ state: 'forwarded' })
  })

  test('a message is forwarded in part and answered for the rest (R-16)', async () => {
    const number = await arrived('message')
    const sending = { number, on: '2026-04-08', to: 'Полиция', grounds: 'Вне компетенции', isNoticed: true }
    await call('appeal.forward-part', { ...sending, part: 'О шуме по ночам' })
    await call('appeal.reply', signed(number, '2026-04-20'))
    expect([await stateOf(number), await stateOf(`${number}/1`)]).toEqual(['answered', 'forwarded'])
  })

  test('a proposal is joined to another and answered with it (R-12)', async () => {
    const [lead, number] = [await arrived('proposal'), await arrived('proposal')]
    await call('appeal.join', { number, on: '2026-04-08', to: lead, reason: 'Об одном мосте' })
    await call('appeal.reply', signed(lead, '2026-04-20'))
    expect(await call('appeal.get', { number })).toMatchObject({ state: 'answered', replies: [{ jointWith: lead }] })
  })

  test('a response is terminated, and reopened where that was a mistake (R-36, R-37)', async () => {
    const number = await arrived('response')
    await call('appeal.terminate', { number, on: '2026-04-08', reason: 'Ошибка', grounds: 'АППК, ст. 70', way: 'post' })
    expect(
      await call('appeal.reopen', { number, on: '2026-04-09', cause: 'mistake', reason: 'Не то дело' }),
    ).toMatchObject({
      state: 'inWork',
      // 15 working days from Monday 6 April; 1 May is a holiday and comes after.
      dueOn: '2026-04-27',
    })
    await call('appeal.reply', signed(number, '2026-04-20'))
    expect(await stateOf(number)).toBe('answered')
  })

  test('an inquiry waits for corrections and is returned when they do not come (R-13)', async () => {
    const number = await arrived('inquiry')
    const asked = { number, on: '2026-04-07', text: 'Назовите мост', way: 'post', workingDays: 3 }
    expect(await call('appeal.notify-defects', asked)).toMatchObject({ state: 'correcting' })
    const back = { number, reason: 'uncured', text: 'Не исправлено', way: 'post' }
    expect(await call('appeal.return', { ...back, on: '2026-04-10' })).toBe('return.curing-not-over')
    expect(await call('appeal.return', { ...back, on: '2026-04-14' })).toMatchObject({ state: 'returned' })
  })

  test('and the register is sound after all of it', async () => {
    const { out } = await run(['verify', '--data', data, '--json'], { environment })
    expect(JSON.parse(out)).toMatchObject({ clean: true })
  })
})
