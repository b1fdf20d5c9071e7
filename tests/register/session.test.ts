/** Sign-in, lock and switch: nobody guesses a password, and nobody works under another's name. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Office, openOffice, signIn } from './office.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(async () => {
  await office.close()
})

const open = (login: string, password: string, session = 'other') =>
  office.call('session.open', { login, password }, { session })
const stateOf = (session: string) => office.must('session.state', {}, { session })
const wrong = { ok: false, failure: { code: 'REFUSED', reason: 'session.wrong-password' } }

const person = {
  login: 'ainur',
  name: 'Сынақова А. М.',
  positionKk: 'маман',
  positionRu: 'специалист',
  role: 'clerk' as const,
  deskId: null,
}
const addPerson = async () => (await office.must('user.add', { ...person, password: 'first-password' })).userId

describe('signing in', () => {
  test.each([
    { why: 'a wrong password', login: 'admin', password: 'not-it' },
    { why: 'a login that is none', login: 'nobody', password: 'admin-password' },
    { why: 'an empty password', login: 'admin', password: '' },
    { why: 'a password in other letters', login: 'admin', password: 'ADMIN-PASSWORD' },
  ])('with $why says the same', async ({ login, password }) => {
    expect(await open(login, password)).toEqual({ ok: false, failure: { ...wrong.failure, facts: {} } })
    expect((await stateOf('other')).user).toBeNull()
  })

  test('an unknown login costs as much work as a wrong password, so that logins cannot be listed', async () => {
    const [hash, verify] = [vi.spyOn(office.deps.passwords, 'hash'), vi.spyOn(office.deps.passwords, 'verify')]
    await open('admin', 'not-it')
    expect([hash.mock.calls.length, verify.mock.calls.length]).toEqual([0, 1])
    await open('nobody', 'not-it')
    expect([hash.mock.calls.length, verify.mock.calls.length]).toEqual([1, 1])
  })

  test('tells who works here', async () => {
    const envelope = await open(' Admin ', 'admin-password')
    expect(envelope).toMatchObject({
      ok: true,
      value: { user: { login: 'admin', role: 'admin', deskNameRu: 'Стол № 1' } },
    })
    expect(await stateOf('other')).toMatchObject({
      locked: false,
      lockAfterMinutes: 10,
      user: { name: 'Макетов П. И.' },
    })
  })
})

describe('after five wrong passwords', () => {
  const fiveWrong = async (login: string) => {
    for (let at = 0; at < 5; at += 1) expect(await open(login, `no-${at}`)).toMatchObject(wrong)
  }

  test.each([{ login: 'admin' }, { login: 'nobody' }])(
    '$login waits half a minute, the right one too',
    async ({ login }) => {
      await fiveWrong(login)
      const waiting = { ok: false, failure: { reason: 'session.too-many-tries', facts: { seconds: 30 } } }
      expect(await open(login, 'admin-password')).toMatchObject(waiting)
      office.setClock('2026-03-19T05:00:29.000Z')
      expect(await open(login, 'admin-password')).toMatchObject({ failure: { facts: { seconds: 1 } } })
      office.setClock('2026-03-19T05:00:30.000Z')
      expect((await open(login, 'admin-password')).ok).toBe(login === 'admin')
    },
  )

  test('one more wrong one waits again', async () => {
    await fiveWrong('admin')
    office.setClock('2026-03-19T05:00:31.000Z')
    expect(await open('admin', 'no-6')).toMatchObject(wrong)
    expect(await open('admin', 'admin-password')).toMatchObject({ failure: { reason: 'session.too-many-tries' } })
  })

  test('another login does not wait, and a right password forgets the wrong ones', async () => {
    await addPerson()
    await fiveWrong('admin')
    expect((await open('ainur', 'first-password')).ok).toBe(true)
    office.setClock('2026-03-19T05:00:31.000Z')
    expect((await open('admin', 'admin-password')).ok).toBe(true)
    for (let at = 0; at < 4; at += 1) expect(await open('admin', `no-${at}`)).toMatchObject(wrong)
    expect((await open('admin', 'admin-password')).ok).toBe(true)
  })

  test('a locked window waits as well', async () => {
    await office.must('session.lock', {})
    for (let at = 0; at < 5; at += 1) {
      expect(await office.call('session.unlock', { password: `no-${at}` })).toMatchObject(wrong)
    }
    const envelope = await office.call('session.unlock', { password: 'admin-password' })
    expect(envelope).toMatchObject({ failure: { reason: 'session.too-many-tries' } })
  })
})

describe('a locked window', () => {
  test('does nothing until the password of its own person is typed', async () => {
    await addPerson()
    await office.must('session.lock', {})
    expect(await stateOf('window')).toMatchObject({ locked: true, user: { login: 'admin' } })
    expect(await office.call('appeal.counts', {})).toMatchObject({ failure: { reason: 'session.locked' } })
    expect(await office.call('session.unlock', { password: 'first-password' })).toMatchObject(wrong)
    expect(await office.call('appeal.counts', {})).toMatchObject({ failure: { reason: 'session.locked' } })
    await office.must('session.unlock', { password: 'admin-password' })
    expect((await office.call('appeal.counts', {})).ok).toBe(true)
  })

  test('is one window: the others of the same person go on', async () => {
    await open('admin', 'admin-password')
    await office.must('session.lock', {})
    expect((await office.call('appeal.counts', {}, { session: 'other' })).ok).toBe(true)
  })

  test('where nobody works there is nothing to unlock', async () => {
    await office.must('session.lock', {}, { session: 'empty' })
    const envelope = await office.call('session.unlock', { password: 'admin-password' }, { session: 'empty' })
    expect(envelope).toMatchObject(wrong)
  })
})

describe('who works here', () => {
  test('a switch signs the one before out, and a locked window is opened by it', async () => {
    await signIn(office, 'clerk')
    await office.must('session.lock', {})
    await office.must('session.open', { login: 'clerk-person', password: 'second-password' })
    expect(await stateOf('window')).toMatchObject({ locked: false, user: { login: 'clerk-person', role: 'clerk' } })
    expect(await office.call('desk.open', {} as never)).toMatchObject({
      failure: { reason: 'session.role-not-allowed' },
    })
  })

  test('a failed switch leaves the one before', async () => {
    await open('admin', 'not-it', 'window')
    expect((await stateOf('window')).user?.login).toBe('admin')
  })

  test('signing out ends it', async () => {
    await office.must('session.close', {})
    expect((await stateOf('window')).user).toBeNull()
    expect(await office.call('appeal.counts', {})).toMatchObject({ failure: { reason: 'session.nobody-signed-in' } })
  })

  test('a window that went away is forgotten', async () => {
    office.dispatcher.endSession('window')
    expect((await stateOf('window')).user).toBeNull()
  })

  test('a closed account works no more at once, and signs in no more', async () => {
    const session = await signIn(office, 'clerk')
    const { items } = await office.must('user.list', {})
    const clerk = items.find((one) => one.login === 'clerk-person')
    if (!clerk) throw new Error('the clerk is listed')
    const { version, ...rest } = clerk
    await office.must('user.change', { ...rest, isActive: false, expectedVersion: version })
    expect(await office.call('appeal.counts', {}, { session })).toMatchObject({ failure: { code: 'NOT_ALLOWED' } })
    expect((await stateOf(session)).user).toBeNull()
    expect(await open('clerk-person', 'second-password')).toMatchObject(wrong)
  })
})

describe('a password that was given', () => {
  test('must change before anything else is done', async () => {
    const userId = await addPerson()
    await open('ainur', 'first-password')
    expect((await stateOf('other')).user?.mustChangePassword).toBe(true)
    const turned = { failure: { code: 'NOT_ALLOWED', reason: 'session.password-must-change' } }
    expect(await office.call('appeal.register', {}, { session: 'other' })).toMatchObject(turned)
    const change = { userId, password: 'second-password', oldPassword: 'first-password' }
    await office.must('user.set-password', change, { session: 'other' })
    expect((await office.call('appeal.register', {}, { session: 'other' })).ok).toBe(true)
    expect(await open('ainur', 'first-password', 'third')).toMatchObject(wrong)
    expect((await open('ainur', 'second-password', 'third')).ok).toBe(true)
  })

  test.each([
    {
      why: 'the old one is wrong',
      oldPassword: 'not-it',
      password: 'second-password',
      reason: 'session.wrong-password',
    },
    {
      why: 'the old one is missing',
      oldPassword: undefined,
      password: 'second-password',
      reason: 'session.wrong-password',
    },
    { why: 'it is the same', oldPassword: 'first-password', password: 'first-password', reason: 'user.password-same' },
  ])('is not changed where $why', async ({ oldPassword, password, reason }) => {
    const userId = await addPerson()
    await open('ainur', 'first-password')
    const change = { userId, password, ...(oldPassword === undefined ? {} : { oldPassword }) }
    const envelope = await office.call('user.set-password', change, { session: 'other' })
    expect(envelope).toMatchObject({ failure: { code: 'REFUSED', reason } })
    expect((await stateOf('other')).user?.mustChangePassword).toBe(true)
  })

  test('by an administrator stops the windows that are open under the old one', async () => {
    const session = await signIn(office, 'clerk')
    const { items } = await office.must('user.list', {})
    const userId = items.find((one) => one.login === 'clerk-person')?.userId ?? ''
    await office.must('user.set-password', { userId, password: 'third-password' })
    const turned = { failure: { reason: 'session.password-must-change' } }
    expect(await office.call('appeal.counts', {}, { session })).toMatchObject(turned)
  })

  test('for a person who is none is not found', async () => {
    const input = { userId: '00000000-0000-4000-8000-0000000000ff', password: 'any-password' }
    expect(await office.call('user.set-password', input)).toMatchObject({ failure: { code: 'NOT_FOUND' } })
  })

  test('shorter than eight letters tells its field', async () => {
    const envelope = await office.call('user.add', { ...person, password: 'short' })
    expect(envelope).toMatchObject({ failure: { issues: [{ path: 'password', reason: 'field.password-short' }] } })
  })
})
