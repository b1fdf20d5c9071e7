/** Who may do what: every operation, called as everybody. An unknown field keeps an allowed call from doing anything. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { roles } from '#contract/operation'
import { type OperationName, operations } from '#contract/operations'
import { eventTypes, type Office, openOffice, signIn, synthetic } from './office.ts'

let office: Office
const sessions: Record<string, string> = { nobody: 'window-of-nobody', locked: 'window-locked', given: 'window-given' }

const person = {
  name: 'Тестова',
  positionKk: 'маман',
  positionRu: 'специалист',
  deskId: null,
  password: 'first-password',
}

beforeAll(async () => {
  office = await openOffice()
  for (const role of roles) sessions[role] = await signIn(office, role)
  await office.must('user.add', { ...person, login: 'given', role: 'admin' })
  await office.must('session.open', { login: 'given', password: 'first-password' }, { session: 'window-given' })
  await office.must('session.open', { login: 'admin', password: 'admin-password' }, { session: 'window-locked' })
  await office.must('session.lock', {}, { session: 'window-locked' })
})
afterAll(async () => {
  await office.close()
})

const names = Object.keys(operations) as OperationName[]

/** Steps of a case: an administrator keeps the program and decides none. */
const caseWork: readonly OperationName[] = [
  'appeal.take-on',
  'appeal.forward',
  'appeal.forward-part',
  'appeal.pass-up',
  'appeal.leave-unconsidered',
  'appeal.assign',
  'appeal.reassign',
  'appeal.report-assignment',
  'appeal.cancel-assignment',
  'appeal.put-on-control',
  'appeal.take-off-control',
  'appeal.notify-defects',
  'appeal.cure-defects',
  'appeal.return',
  'appeal.extend',
  'appeal.set-hearing',
  'appeal.hold-hearing',
  'appeal.skip-hearing',
  'appeal.note-objection',
  'appeal.prepare-reply',
  'appeal.send-back-reply',
  'appeal.review-reply',
  'appeal.reply',
  'appeal.deliver-reply',
  'appeal.terminate',
  'appeal.withdraw',
  'appeal.join',
  'appeal.separate',
  'appeal.reopen',
  'appeal.notify',
  'appeal.note-satisfaction',
  'appeal.assign-many',
  'follow-up.open',
  'follow-up.move',
  'follow-up.finish',
  'follow-up.drop',
  'control-list.print',
]

/** Before sign-in too: nothing of a case is told by these. */
const forAnyone: readonly string[] = [
  'register.status',
  'register.create',
  'register.open-practice',
  'register.leave-practice',
  'session.state',
  'session.open',
  'session.close',
  'session.lock',
  'session.unlock',
]
/** What needs a role; everything else is for every signed-in person (R-02: every role registers). */
const forRoles: Readonly<Record<string, readonly string[]>> = {
  'register.verify': ['supervisor', 'admin'],
  'number.reserve': ['admin'],
  'organisation.describe': ['admin'],
  'desk.open': ['admin'],
  'desk.change': ['admin'],
  'user.add': ['admin'],
  'user.change': ['admin'],
  'official.add': ['supervisor', 'admin'],
  'official.change': ['supervisor', 'admin'],
  'settings.change': ['admin'],
  'calendar.preview': ['supervisor', 'admin'],
  'calendar.amend': ['admin'],
  'calendar.import': ['admin'],
  'calendar.pending': ['supervisor', 'admin'],
  'calendar.recompute': ['admin'],
  'dictionary.save-entry': ['admin'],
  'template.save': ['supervisor', 'admin'],
  'template.close': ['supervisor', 'admin'],
  'template.reopen': ['supervisor', 'admin'],
  'appeal.void': ['clerk', 'supervisor', 'admin'],
  'reception.set-schedule': ['clerk', 'supervisor', 'admin'],
  'reception.plan': ['clerk', 'supervisor', 'admin'],
  'reception.change': ['clerk', 'supervisor', 'admin'],
  'reception.move': ['clerk', 'supervisor', 'admin'],
  'reception.cancel': ['clerk', 'supervisor', 'admin'],
  'reception.publish': ['clerk', 'supervisor', 'admin'],
  'visit.void': ['clerk', 'supervisor', 'admin'],
  ...Object.fromEntries(caseWork.map((name) => [name, ['clerk', 'official', 'supervisor']])),
}

/** `allowed` when the call came as far as its input, else the reason with which it was turned away. */
async function answerTo(operation: OperationName, as: string): Promise<string> {
  const session = sessions[as] ?? ''
  const envelope = await office.call(operation, { aFieldThatIsNone: true } as never, { session })
  if (envelope.ok) return 'done'
  return envelope.failure.code === 'INVALID_INPUT' ? 'allowed' : `${envelope.failure.code} ${envelope.failure.reason}`
}

describe.each(names)('%s', (operation) => {
  const isForAnyone = forAnyone.includes(operation)

  test('for every role as the contract says', async () => {
    for (const role of roles) {
      const may = isForAnyone || (forRoles[operation]?.includes(role) ?? true)
      expect(await answerTo(operation, role), role).toBe(may ? 'allowed' : 'NOT_ALLOWED session.role-not-allowed')
    }
    const { access } = operations[operation]
    const told: readonly string[] = typeof access === 'string' ? roles : access
    const held = forRoles[operation] ?? roles
    expect(told.toSorted()).toEqual(held.toSorted())
  })

  test('nobody, behind a lock, and with a password that must change', async () => {
    const isOwn = operation === 'user.set-password'
    expect(await answerTo(operation, 'nobody')).toBe(isForAnyone ? 'allowed' : 'NOT_ALLOWED session.nobody-signed-in')
    expect(await answerTo(operation, 'locked')).toBe(isForAnyone ? 'allowed' : 'NOT_ALLOWED session.locked')
    expect(await answerTo(operation, 'given')).toBe(
      isForAnyone || isOwn ? 'allowed' : 'NOT_ALLOWED session.password-must-change',
    )
  })
})

test('the lists above name operations that are there', () => {
  expect([...forAnyone, ...Object.keys(forRoles)].filter((name) => !Object.hasOwn(operations, name))).toEqual([])
})

test.each(['clerk', 'official', 'supervisor'] as const)('a %s sets no password of another', async (role) => {
  const { items } = await office.must('user.list', {})
  const admin = items.find((one) => one.login === 'admin')
  const input = { userId: admin?.userId ?? '', password: 'stolen-password' }
  const envelope = await office.call('user.set-password', input, { session: sessions[role] ?? '' })
  expect(envelope).toMatchObject({ ok: false, failure: { reason: 'session.role-not-allowed' } })
  const stolen = { login: 'admin', password: 'stolen-password' }
  expect((await office.call('session.open', stolen, { session: 'window-thief' })).ok).toBe(false)
})

describe('an administrator reads no case without a trace (R-50)', () => {
  const traces = async (role: string) => {
    const user = (await office.must('session.state', {}, { session: sessions[role] ?? '' })).user
    return await eventTypes(office, { kind: 'access', id: user?.userId ?? '' })
  }

  test('an administrator who opens a card leaves access.read; everybody else does not', async () => {
    const { number } = await office.must('appeal.register', { essence: 'Су', applicants: [synthetic] })
    for (const role of roles) {
      const before = (await traces(role)).length
      await office.must('appeal.get', { number }, { session: sessions[role] ?? '' })
      expect((await traces(role)).slice(before), role).toEqual(role === 'admin' ? ['access.read'] : [])
    }
    const user = (await office.must('session.state', {}, { session: sessions['admin'] ?? '' })).user
    const stream = { kind: 'access', id: user?.userId ?? '' } as const
    const events = await office.deps.house.open().unitOfWork.read((tx) => tx.journal.load(stream))
    expect(events.at(-1)).toMatchObject({
      actorId: user?.userId,
      event: {
        type: 'access.read',
        operation: 'appeal.get',
        subject: number,
      },
    })
  })

  test('a card that is not there leaves none', async () => {
    const before = (await traces('admin')).length
    await office.call('appeal.get', { number: '2026-99999' }, { session: sessions['admin'] ?? '' })
    expect(await traces('admin')).toHaveLength(before)
  })

  test('the card itself is untouched by being read', async () => {
    const { appealId, number } = await office.must('appeal.register', { essence: 'Су', applicants: [synthetic] })
    await office.must('appeal.get', { number }, { session: sessions['admin'] ?? '' })
    expect(await eventTypes(office, { kind: 'appeal', id: appealId })).toEqual(['appeal.registered'])
  })
})

test('where there is no register, everything but the first run says so', async () => {
  const empty = await openOffice({ start: false })
  for (const operation of names) {
    const envelope = await empty.call(operation, { aFieldThatIsNone: true } as never)
    const wanted = forAnyone.includes(operation) ? 'input.invalid' : 'register.absent'
    expect(envelope, operation).toMatchObject({ ok: false, failure: { reason: wanted } })
  }
  await empty.close()
})
