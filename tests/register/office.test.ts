/** Organisation, desks, people and officials: edits meet, and the office can always go on working. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { OperationInput } from '#contract/operations'
import { eventTypes, type Office, openOffice, signIn, soundEvents, synthetic } from './office.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(async () => {
  await office.close()
})

const newPerson = {
  login: 'ainur',
  name: 'Сынақова А. М.',
  positionKk: 'маман',
  positionRu: 'специалист',
  role: 'clerk',
  deskId: null,
  password: 'first-password',
} as const satisfies OperationInput<'user.add'>

async function administrator() {
  const { items } = await office.must('user.list', {})
  const found = items.find((one) => one.login === 'admin')
  if (!found) throw new Error('an office has an administrator')
  return found
}
async function firstDesk() {
  const [desk] = (await office.must('desk.list', {})).items
  if (!desk) throw new Error('an office has a desk')
  return desk
}
async function changeOrganisation(changes: Partial<OperationInput<'organisation.describe'>>) {
  const { version, ...organisation } = await office.must('organisation.get', {})
  return await office.call('organisation.describe', { ...organisation, expectedVersion: version, ...changes })
}

describe('the organisation', () => {
  test('is described anew as a whole, and the event says so', async () => {
    expect(await changeOrganisation({ nameRu: 'Аппарат акима Образцового района' })).toMatchObject({ ok: true })
    const now = await office.must('organisation.get', {})
    expect(now).toMatchObject({
      version: 2,
      nameRu: 'Аппарат акима Образцового района',
      nameKk: 'Үлгі ауданы әкімінің аппараты',
    })
    const stream = { kind: 'organisation', id: 'organisation' } as const
    expect(await eventTypes(office, stream)).toEqual(['organisation.described', 'organisation.described'])
    expect((await office.must('register.status', {})).organisation?.nameRu).toBe('Аппарат акима Образцового района')
  })

  const hours = { opensAt: '09:00', closesAt: '18:30', lunchFrom: '13:00', lunchTo: '14:30' }
  test.each([
    { why: 'closes first', changes: { hours: { ...hours, closesAt: '08:00' } }, reason: 'hours.closes-before-opening' },
    { why: 'half a lunch', changes: { hours: { ...hours, lunchTo: null } }, reason: 'hours.lunch-incomplete' },
    { why: 'lunch at night', changes: { hours: { ...hours, lunchTo: '19:00' } }, reason: 'hours.lunch-outside-hours' },
    { why: 'no such time zone', changes: { timeZone: 'Asia/Ulgi' }, reason: 'organisation.unknown-time-zone' },
  ])('is refused where no count could follow: $why', async ({ changes, reason }) => {
    expect(await changeOrganisation(changes)).toMatchObject({ ok: false, failure: { code: 'REFUSED', reason } })
    expect((await office.must('organisation.get', {})).version).toBe(1)
    expect((await office.must('register.status', {})).today).toBe('2026-03-19')
  })

  test('two edits of one version: the second answers CONFLICT', async () => {
    expect(await changeOrganisation({ phone: '1' })).toMatchObject({ ok: true })
    expect(await changeOrganisation({ phone: '2', expectedVersion: 1 })).toMatchObject({
      failure: { code: 'CONFLICT' },
    })
    expect((await office.must('organisation.get', {})).phone).toBe('1')
  })
})

describe('desks', () => {
  const second = { code: '2', nameKk: '№ 2 үстел', nameRu: 'Стол № 2', place: '' }

  test.each([
    { why: 'the code of another desk', input: { ...second, code: '1' }, reason: 'desk.code-taken' },
    { why: 'a code that spoils numbers (R-10)', input: { ...second, code: 'A-1' }, reason: 'desk.bad-code' },
  ])('are not opened with $why', async ({ input, reason }) => {
    expect(await office.call('desk.open', input)).toMatchObject({ failure: { code: 'REFUSED', reason } })
  })

  test('the code of a closed desk is not given to another', async () => {
    const { deskId } = await office.must('desk.open', second)
    await office.must('desk.change', { ...second, deskId, isOpen: false, expectedVersion: 1 })
    expect(await office.call('desk.open', second)).toMatchObject({ failure: { reason: 'desk.code-taken' } })
  })

  test('the last open one stays open: appeals are accepted somewhere (R-02)', async () => {
    const { deskId, code, nameKk, nameRu, place, version } = await firstDesk()
    const closed = { deskId, code, nameKk, nameRu, place, isOpen: false, expectedVersion: version }
    expect(await office.call('desk.change', closed)).toMatchObject({ failure: { reason: 'desk.last-open' } })
    await office.must('desk.open', second)
    expect(await office.call('desk.change', closed)).toMatchObject({ ok: true })
  })

  test('a person whose desk was closed registers at an open one (R-02)', async () => {
    const { deskId, code, nameKk, nameRu, place, version } = await firstDesk()
    const other = await office.must('desk.open', second)
    await office.must('desk.change', { deskId, code, nameKk, nameRu, place, isOpen: false, expectedVersion: version })
    const { number } = await office.must('appeal.register', { essence: 'Қар', applicants: [synthetic] })
    expect((await office.must('appeal.get', { number })).deskId).toBe(other.deskId)
  })

  test('a desk that is not there is not found; a stale edit answers CONFLICT', async () => {
    const { deskId } = await office.must('desk.open', second)
    await office.must('desk.change', { ...second, place: '12', deskId, isOpen: true, expectedVersion: 1 })
    const stale = await office.call('desk.change', { ...second, place: '13', deskId, isOpen: true, expectedVersion: 1 })
    expect(stale).toMatchObject({ failure: { code: 'CONFLICT' } })
    const unknown = { ...second, deskId: '00000000-0000-4000-8000-0000000000ff', isOpen: true, expectedVersion: 1 }
    expect(await office.call('desk.change', unknown)).toMatchObject({ failure: { code: 'NOT_FOUND' } })
  })
})

describe('people', () => {
  test('a login belongs to one account, a closed one too', async () => {
    const { userId } = await office.must('user.add', newPerson)
    const { password: _password, ...person } = newPerson
    await office.must('user.change', { ...person, userId, isActive: false, expectedVersion: 1 })
    for (const login of ['ainur', 'AINUR', ' ainur ']) {
      const envelope = await office.call('user.add', { ...newPerson, login })
      expect(envelope, login).toMatchObject({ failure: { code: 'REFUSED', reason: 'user.login-taken' } })
    }
    const renamed = { ...person, login: 'admin', userId, isActive: true, expectedVersion: 2 }
    expect(await office.call('user.change', renamed)).toMatchObject({ failure: { reason: 'user.login-taken' } })
  })

  test.each([
    { why: 'closed', changes: { isActive: false } },
    { why: 'made a clerk', changes: { role: 'clerk' as const } },
  ])('the last administrator is not $why', async ({ changes }) => {
    const { version, ...admin } = await administrator()
    const envelope = await office.call('user.change', { ...admin, ...changes, expectedVersion: version })
    expect(envelope).toMatchObject({ failure: { code: 'REFUSED', reason: 'user.last-administrator' } })
    const { userId } = await office.must('user.add', { ...newPerson, role: 'admin' })
    expect(await office.call('user.change', { ...admin, ...changes, expectedVersion: version })).toMatchObject({
      ok: true,
    })
    expect(userId).not.toBe(admin.userId)
  })

  test('an administrator whose account is closed does not count as one left', async () => {
    const { userId } = await office.must('user.add', { ...newPerson, role: 'admin' })
    const { password: _password, ...person } = newPerson
    await office.must('user.change', { ...person, role: 'admin', userId, isActive: false, expectedVersion: 1 })
    const { version, ...admin } = await administrator()
    const envelope = await office.call('user.change', { ...admin, isActive: false, expectedVersion: version })
    expect(envelope).toMatchObject({ failure: { reason: 'user.last-administrator' } })
  })

  test('a desk that is none is refused, and nothing of the person stays', async () => {
    const before = await soundEvents(office)
    const envelope = await office.call('user.add', { ...newPerson, deskId: '00000000-0000-4000-8000-0000000000ff' })
    expect(envelope).toMatchObject({ failure: { code: 'REFUSED', reason: 'user.unknown-desk' } })
    expect(await soundEvents(office)).toBe(before)
    expect((await office.must('user.list', {})).items).toHaveLength(1)
  })

  test('no password and no hash stands in the journal or in a list', async () => {
    const { userId } = await office.must('user.add', newPerson)
    const events = await office.deps.house.open().unitOfWork.read((tx) => tx.journal.load({ kind: 'user', id: userId }))
    const told = JSON.stringify([events, await office.must('user.list', {})])
    expect(told).not.toMatch(/first-password|scrypt/)
    expect(told).toContain('ainur')
  })

  test('a stale edit answers CONFLICT and keeps the first', async () => {
    const { userId } = await office.must('user.add', newPerson)
    const { password: _password, ...person } = newPerson
    await office.must('user.change', { ...person, name: 'Бірінші', userId, isActive: true, expectedVersion: 1 })
    const stale = { ...person, name: 'Екінші', userId, isActive: true, expectedVersion: 1 }
    expect(await office.call('user.change', stale)).toMatchObject({ failure: { code: 'CONFLICT' } })
    const { items } = await office.must('user.list', {})
    expect(items.find((one) => one.userId === userId)?.name).toBe('Бірінші')
  })
})

describe('officials', () => {
  const official = { name: 'Жобаев Е. Н.', positionKk: 'аудан әкімі', positionRu: 'аким района' }

  test('are kept by a supervisor too; a closed one stays on old cards', async () => {
    const session = await signIn(office, 'supervisor')
    const { officialId } = await office.must('official.add', official, { session })
    const addressee = { officialId, text: '' }
    const { number } = await office.must('appeal.register', { essence: 'Су', applicants: [synthetic], addressee })
    await office.must('official.change', { ...official, officialId, isActive: false, expectedVersion: 1 }, { session })
    expect((await office.must('official.list', {})).items).toMatchObject([{ officialId, isActive: false, version: 2 }])
    expect((await office.must('appeal.get', { number })).addresseeName).toBe('Жобаев Е. Н.')
    const stale = { ...official, officialId, isActive: true, expectedVersion: 1 }
    expect(await office.call('official.change', stale)).toMatchObject({ failure: { code: 'CONFLICT' } })
  })
})

describe('a first run', () => {
  test.each([
    { why: 'hours that close first', change: { opensAt: '19:00' }, reason: 'hours.closes-before-opening' },
    { why: 'a time zone that is none', change: {}, timeZone: 'Mars/Base', reason: 'organisation.unknown-time-zone' },
  ])('with $why leaves the folder empty', async ({ change, timeZone = 'Asia/Almaty', reason }) => {
    const empty = await openOffice({ start: false })
    const hours = { opensAt: '09:00', closesAt: '18:30', lunchFrom: null, lunchTo: null, ...change }
    const envelope = await empty.call('register.create', {
      organisation: { nameKk: 'Үлгі', nameRu: 'Пример', hours, timeZone },
      administrator: { login: 'admin', password: 'admin-password', name: 'Макетов П. И.' },
    })
    expect(envelope).toMatchObject({ failure: { code: 'REFUSED', reason } })
    expect((await empty.must('register.status', {})).state).toBe('absent')
    await empty.close()
  })

  test('happens once', async () => {
    const again = await office.call('register.create', {
      organisation: { nameKk: 'Үлгі', nameRu: 'Пример' },
      administrator: { login: 'admin', password: 'admin-password', name: 'Макетов П. И.' },
    })
    expect(again).toMatchObject({ failure: { code: 'REFUSED', reason: 'register.exists' } })
  })
})
