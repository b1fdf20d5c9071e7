/** One suite over every way to the operations: whatever carries a call, the same call gets the same answer. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { operations } from '#contract/operations'
import { synthetic } from '../register/office.ts'
import { newCommandId, type OpenTransport, transports } from './transports.ts'

const minimal = {
  kind: 'application',
  channel: 'desk',
  language: 'kk',
  essence: 'Суды қашан береді?',
  applicants: [
    {
      surname: 'Сынақов',
      givenName: 'Нұрлан',
    },
  ],
}

/** Queries that need no input, so that each transport is asked for the same things. */
const plainQueries = [
  'register.status',
  'session.state',
  'organisation.get',
  'desk.list',
  'user.list',
  'official.list',
  'settings.get',
  'calendar.get',
  'dictionary.get',
  'template.list',
  'appeal.list',
  'appeal.counts',
  'meeting.list',
  'question.list',
  'commitment.list',
  'follow-up.list',
  'work.list',
  'reminder.board',
] as const

describe.each(transports)('$name', ({ open, keepsCommandIds }) => {
  let transport: OpenTransport
  beforeAll(async () => {
    transport = await open()
  })
  afterAll(async () => {
    await transport.close()
  })

  const must = async (operation: string, input: unknown): Promise<Record<string, unknown>> => {
    const envelope = await transport.call(operation, input)
    if (!envelope.ok) throw new Error(`${operation}: ${JSON.stringify(envelope.failure)}`)
    return envelope.value
  }

  test('a success', async () => {
    const registered = await must('appeal.register', minimal)
    expect(operations['appeal.register'].output.safeParse(registered).error).toBeUndefined()
    expect(registered['number']).toMatch(/^\d{4}-\d{5}$/)
    expect(registered['defects']).toEqual(['address.missing'])
    const card = await must('appeal.get', { number: registered['number'] })
    expect(card).toMatchObject({ number: registered['number'], essence: minimal.essence, dueOn: registered['dueOn'] })
  })

  test('a refusal of the domain carries its reason and facts', async () => {
    const envelope = await transport.call('appeal.register', { ...minimal, receivedAt: '2999-01-01T10:00' })
    expect(envelope).toMatchObject({
      ok: false,
      failure: { code: 'REFUSED', reason: 'appeal.received-in-future', facts: { receivedAt: expect.any(String) } },
    })
  })

  test.each([
    { why: 'a wrong field', input: { kind: 'petition' }, path: 'kind', reason: 'field.not-in-list' },
    {
      why: 'a field within a list',
      input: { applicants: [{ birthYear: 'x' }] },
      path: 'applicants.0.birthYear',
      reason: 'field.wrong-type',
    },
    { why: 'an unknown field', input: { urgent: true }, path: '', reason: 'field.unknown' },
  ])('INVALID_INPUT names the field: $why', async ({ input, path, reason }) => {
    const envelope = await transport.call('appeal.register', input)
    expect(envelope).toMatchObject({ ok: false, failure: { code: 'INVALID_INPUT', issues: [{ path, reason }] } })
  })

  test('NOT_FOUND for what is not there, and for an operation that is none', async () => {
    expect(await transport.call('appeal.get', { number: '1999-00001' })).toMatchObject({
      ok: false,
      failure: { code: 'NOT_FOUND', reason: 'appeal.not-found' },
    })
    expect(await transport.call('appeal.delete', {})).toMatchObject({
      ok: false,
      failure: { code: 'NOT_FOUND', reason: 'operation.unknown' },
    })
  })

  test('CONFLICT for an edit of an older version, and nothing is changed', async () => {
    const organisation = await must('organisation.get', {})
    const { version, ...fields } = organisation
    const stale = { ...fields, nameRu: 'Другое имя', expectedVersion: Number(version) + 5 }
    expect(await transport.call('organisation.describe', stale)).toMatchObject({
      ok: false,
      failure: { code: 'CONFLICT' },
    })
    expect(await must('organisation.get', {})).toEqual(organisation)
  })

  test('NOT_ALLOWED for a step of a case by an administrator, and nothing is changed', async () => {
    const { number } = await must('appeal.register', minimal)
    const envelope = await transport.call('appeal.take-on', { number })
    expect(envelope).toMatchObject({ ok: false, failure: { code: 'NOT_ALLOWED', reason: 'session.role-not-allowed' } })
    expect(await must('appeal.get', { number })).toMatchObject({ state: 'registered', version: 1 })
  })

  test('texts travel unchanged: quotes, line ends, Kazakh letters, 150,000 characters', async () => {
    const essence = `«Кавычки» "quotes" \\ back\nәғқңөұүһі ӘҒҚҢӨҰҮҺІ\n${'ұзақ мәтін '.repeat(13_600)}соңы`
    const { number } = await must('appeal.register', { ...minimal, essence, applicants: [synthetic] })
    const card = await must('appeal.get', { number })
    // Compared as one claim, so that a failure does not print the whole text.
    expect(card['essence'] === essence).toBe(true)
  })

  test.each(plainQueries)('%s answers what the contract says', async (operation) => {
    const value = await must(operation, {})
    expect(operations[operation].output.safeParse(value).error).toBeUndefined()
  })

  test.runIf(keepsCommandIds)('a repeated command id gets the first reply', async () => {
    const commandId = newCommandId()
    const first = await transport.call('appeal.register', minimal, { commandId })
    const second = await transport.call('appeal.register', minimal, { commandId })
    expect(first.ok).toBe(true)
    expect(second).toEqual(first)
  })

  test('numbers are given once, whoever asks at the same time', async () => {
    const count = keepsCommandIds ? 40 : 6
    const replies = await Promise.all(Array.from({ length: count }, () => transport.call('appeal.register', minimal)))
    const numbers = replies.map((reply) => (reply.ok ? Number((reply.value as { number: string }).number.slice(5)) : 0))
    const sorted = numbers.toSorted((a, b) => a - b)
    const [first = 0] = sorted
    expect(sorted).toEqual(Array.from({ length: count }, (_, index) => first + index))
  })
})
