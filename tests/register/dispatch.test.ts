/** The one door: whatever comes, an envelope goes back, and a failed call leaves nothing. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { handlers } from '#register/handlers'
import type { UnitOfWork } from '#register/ports/unit-of-work'
import { eventTypes, type Office, openOffice, signIn, soundEvents, synthetic } from './office.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(async () => {
  await office.close()
})

const raw = (request: unknown) => office.dispatcher.call(request, { session: 'window' })

describe('a request', () => {
  test.each([
    { why: 'is nothing', request: undefined },
    { why: 'is a text', request: 'appeal.counts' },
    { why: 'has no operation', request: { input: {} } },
    { why: 'has a field too many', request: { operation: 'appeal.counts', input: {}, role: 'admin' } },
    { why: 'has an id that is none', request: { operation: 'appeal.counts', input: {}, commandId: 'one' } },
  ])('that $why is not understood', async ({ request }) => {
    expect(await raw(request)).toMatchObject({
      ok: false,
      failure: { code: 'INVALID_INPUT', reason: 'request.invalid' },
    })
  })

  test.each(['appeal.delete', '', 'constructor', '__proto__', 'toString'])(
    'for the operation «%s» finds none',
    async (operation) => {
      expect(await raw({ operation, input: {} })).toEqual({
        ok: false,
        failure: {
          code: 'NOT_FOUND',
          reason: 'operation.unknown',
          facts: { operation },
        },
      })
    },
  )

  test('with null for its input is one with nothing in it', async () => {
    expect(await raw({ operation: 'appeal.counts', input: null })).toMatchObject({ ok: true, value: { open: 0 } })
  })

  test.each([
    {
      why: 'an unknown field',
      input: { kinds: 'x' },
      issues: [{ path: '', reason: 'field.unknown', facts: { names: 'kinds' } }],
    },
    { why: 'a wrong type', input: { essence: 7 }, issues: [{ path: 'essence', reason: 'field.wrong-type' }] },
    {
      why: 'a mistake inside a list',
      issues: [
        {
          path: 'applicants.0.birthYear',
          reason: 'field.too-small',
        },
      ],
      input: { applicants: [{ birthYear: 12 }] },
    },
    {
      why: 'two mistakes, both told',
      input: {
        kind: 'x',
        pages: -1,
      },
      issues: [
        {
          path: 'kind',
          reason: 'field.not-in-list',
        },
        { path: 'pages' },
      ],
    },
  ])('with $why names the field', async ({ input, issues }) => {
    const before = await soundEvents(office)
    const envelope = await raw({ operation: 'appeal.register', input })
    expect(envelope).toMatchObject({ ok: false, failure: { code: 'INVALID_INPUT', issues } })
    expect(await soundEvents(office)).toBe(before)
  })
})

describe('a repeated command', () => {
  const commandId = '00000000-0000-4000-8000-00000000000a'

  test('gets the first reply, also after the register was opened again', async () => {
    const input = { essence: 'Су', applicants: [synthetic] }
    const first = await office.must('appeal.register', input, { commandId })
    await office.close({ keepFolder: true })
    office = await openOffice({ folder: office.folder, start: false })
    await office.must('session.open', { login: 'admin', password: 'admin-password' })
    expect(await office.must('appeal.register', input, { commandId })).toEqual(first)
    expect((await office.must('appeal.counts', {})).open).toBe(1)
  })

  test('sent twice at once registers once', async () => {
    const input = { essence: 'Су', applicants: [synthetic] }
    const [first, second] = await Promise.all([
      office.must('appeal.register', input, { commandId }),
      office.must('appeal.register', input, { commandId }),
    ])
    expect(second).toEqual(first)
    expect((await office.must('appeal.counts', {})).open).toBe(1)
  })

  test('that was refused may be tried again with the same id', async () => {
    const refused = await office.call('appeal.register', { receivedAt: '2026-03-19T10:01' }, { commandId })
    expect(refused.ok).toBe(false)
    expect((await office.call('appeal.register', { essence: 'Су' }, { commandId })).ok).toBe(true)
  })
})

describe('what changed is announced after it is kept', () => {
  test.each([
    { operation: 'appeal.register', input: {}, nouns: ['appeal'] },
    { operation: 'desk.open', input: { code: '2', nameKk: 'а', nameRu: 'б', place: '' }, nouns: ['desk'] },
    { operation: 'appeal.counts', input: {}, nouns: [] },
    { operation: 'appeal.register', input: { receivedAt: '2030-01-01T10:00' }, nouns: [] },
    { operation: 'session.lock', input: {}, nouns: ['session'] },
  ])('$operation: $nouns', async ({ operation, input, nouns }) => {
    office.announced.length = 0
    await raw({ operation, input })
    expect(office.announced).toEqual(nouns)
  })
})

/** The same office, where something inside of every transaction goes wrong. */
function failing(change: (unitOfWork: UnitOfWork) => UnitOfWork): Promise<Office> {
  return openOffice({
    rebuilt: (deps) => {
      let broken = false
      const open = () => {
        const register = deps.house.open()
        return broken ? { ...register, unitOfWork: change(register.unitOfWork) } : register
      }
      const create: typeof deps.house.create = async (options) => {
        const made = await deps.house.create(options)
        broken = true
        return made
      }
      return { ...deps, house: { ...deps.house, open, create } }
    },
  })
}

describe('a mistake of ours', () => {
  const personal = '990101100010 Сынақова'

  test('answers INTERNAL with a trace id; the log has the same id and nothing of a person', async () => {
    await office.close()
    office = await failing((unitOfWork) => ({
      ...unitOfWork,
      write: (options, work) =>
        unitOfWork.write(options, async (tx) => {
          await work(tx)
          throw new Error(`cannot write ${personal}`)
        }),
    }))
    const envelope = await office.call('appeal.register', { essence: personal, applicants: [synthetic] })
    expect(envelope).toMatchObject({
      ok: false,
      failure: { code: 'INTERNAL', reason: 'internal.unexpected', facts: {} },
    })
    const traceId = envelope.ok ? undefined : envelope.failure.traceId
    expect(traceId).toMatch(/^[0-9a-f-]{36}$/)
    const line = office.logged.find((one) => one['traceId'] === traceId)
    expect(line).toMatchObject({ level: 'error', operation: 'appeal.register', error: 'Error' })
    expect(String(line?.['stack'])).toMatch(/^\s+at /)
    for (const told of [JSON.stringify(office.logged), JSON.stringify(envelope)]) {
      expect(told).not.toMatch(/990101100010|Сынақова|Условнова/)
    }
    expect((await office.must('appeal.counts', {})).open).toBe(0)
  })

  test('a reply that does not fit the contract undoes what was written', async () => {
    await office.close()
    let isBroken = false
    office = await openOffice({
      rebuilt: (deps) => ({
        ...deps,
        codes: { ...deps.codes, newId: () => (isBroken ? 'no id' : deps.codes.newId()) },
      }),
    })
    const before = await soundEvents(office)
    isBroken = true
    const envelope = await office.call('appeal.register', { essence: 'Су', applicants: [synthetic] })
    expect(envelope).toMatchObject({ ok: false, failure: { code: 'INTERNAL' } })
    expect(await soundEvents(office)).toBe(before)
    expect(office.announced.filter((noun) => noun === 'appeal')).toEqual([])
  })

  test('a command that appended no event is one', async () => {
    await office.close()
    office = await failing((unitOfWork) => ({
      ...unitOfWork,
      write: (options, work) =>
        unitOfWork.write(options, (tx) =>
          work({ ...tx, journal: { ...tx.journal, append: async () => ({ version: 1 }), appended: () => 0 } }),
        ),
    }))
    const desk = { code: '2', nameKk: 'а', nameRu: 'б', place: '' }
    expect(await office.call('desk.open', desk)).toMatchObject({ ok: false, failure: { code: 'INTERNAL' } })
  })
})

describe('a long task', () => {
  const numbersOf = async (count: number) => {
    const numbers: string[] = []
    for (let at = 0; at < count; at += 1) numbers.push((await office.must('appeal.register', { essence: 'Су' })).number)
    return numbers
  }
  const commandId = '00000000-0000-4000-8000-00000000000b'

  /** Asks to stop whenever another message can come in. */
  function askToStop(session: string): () => void {
    let isAsking = true
    const ask = () => {
      office.dispatcher.cancel(commandId, { session })
      if (isAsking) setImmediate(ask)
    }
    setImmediate(ask)
    return () => {
      isAsking = false
    }
  }

  test('stops when its own window asks, and leaves nothing', async () => {
    const numbers = await numbersOf(3)
    const printed = office.call('appeal.print', { numbers, language: 'kk' }, { commandId })
    const enough = askToStop('window')
    expect(await printed).toMatchObject({ ok: false, failure: { code: 'REFUSED', reason: 'task.cancelled' } })
    enough()
    const { appealId } = await office.must('appeal.get', { number: numbers[0] ?? '' })
    expect(await eventTypes(office, { kind: 'appeal', id: appealId })).toEqual(['appeal.registered'])
  })

  test('does not stop when another window asks', async () => {
    const session = await signIn(office, 'clerk')
    const numbers = await numbersOf(3)
    const printed = office.call('appeal.print', { numbers, language: 'kk' }, { commandId })
    const enough = askToStop(session)
    expect((await printed).ok).toBe(true)
    enough()
  })

  test('lets other calls go in between', async () => {
    const numbers = await numbersOf(40)
    const order: string[] = []
    const printed = office.call('appeal.print', { numbers, language: 'kk' }).then(() => order.push('print'))
    const counted = new Promise((resolve) => setImmediate(resolve))
      .then(() => office.call('appeal.counts', {}))
      .then(() => order.push('counts'))
    await Promise.all([printed, counted])
    expect(order).toEqual(['counts', 'print'])
  })
})

test('every operation has its use case, and idle waits for what is under way', async () => {
  expect(Object.keys(handlers).length).toBeGreaterThan(60)
  let answered = false
  void office.call('appeal.register', { essence: 'Су' }).then(() => {
    answered = true
  })
  await office.dispatcher.idle()
  await Promise.resolve()
  expect(answered).toBe(true)
})
