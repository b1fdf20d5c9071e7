import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { morning, type Office, openOffice, signIn, synthetic } from './office.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(async () => {
  await office.close()
})

describe('a registration', () => {
  test('needs no more than what the law asks for first (R-02, R-05)', async () => {
    const registered = await office.must('appeal.register', {
      kind: 'application',
      channel: 'desk',
      language: 'kk',
      essence: 'Суды қашан береді?',
      applicants: [{ surname: 'Сынақов', givenName: 'Нұрлан' }],
    })
    expect(registered).toMatchObject({ registeredOn: '2026-03-19', dueOn: '2026-04-14', workingDays: 15 })
    expect(registered.number).toBe('2026-00001')
    expect(registered.verificationCode).toMatch(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/)
  })

  test.each([
    { why: 'nothing at all', input: {}, defects: ['name.missing', 'address.missing', 'essence.missing'] },
    {
      why: 'a wrong check digit (R-49)',
      input: { essence: 'Қар тазаланбайды', applicants: [{ ...synthetic, nationalNumber: '990101100011' }] },
      defects: ['nationalNumber.wrong'],
    },
    {
      why: 'no given name',
      input: { essence: 'Нет света', applicants: [{ ...synthetic, givenName: '' }] },
      defects: ['name.missing'],
    },
    {
      why: 'no address',
      input: { essence: 'Нет света', applicants: [{ surname: 'Тестова', givenName: 'Ольга' }] },
      defects: ['address.missing'],
    },
    { why: 'an anonymous one (R-11)', input: { essence: 'Шум ночью', isAnonymous: true }, defects: ['anonymous'] },
    {
      why: 'a complaint against nobody (R-30)',
      input: { kind: 'complaint' as const, essence: 'Отказали', applicants: [synthetic] },
      defects: ['complaint.against-missing'],
    },
    {
      why: 'a representative without a paper (R-05)',
      input: { essence: 'За соседа', applicants: [{ ...synthetic, role: 'representative' as const }] },
      defects: ['authority.missing'],
    },
  ])('is never blocked by $why: it is registered with named defects', async ({ input, defects }) => {
    const registered = await office.must('appeal.register', input)
    expect(registered.defects).toEqual(defects)
    const card = await office.must('appeal.get', { number: registered.number })
    expect(card.defects).toEqual(defects)
    const listed = await office.must('appeal.list', { filter: { state: 'open', hasDefects: true } })
    expect(listed.items.map((row) => row.number)).toContain(registered.number)
  })

  test.each([
    { why: 'in the future', receivedAt: '2026-03-19T10:01', reason: 'appeal.received-in-future' },
    { why: 'before the law', receivedAt: '2019-03-19T10:01', reason: 'appeal.received-too-early' },
  ])('is refused for an arrival $why, and the number goes back', async ({ receivedAt, reason }) => {
    const before = await office.must('appeal.register', { essence: 'до', applicants: [synthetic] })
    const envelope = await office.call('appeal.register', { essence: 'x', receivedAt })
    expect(envelope).toMatchObject({ ok: false, failure: { code: 'REFUSED', reason } })
    const after = await office.must('appeal.register', { essence: 'после', applicants: [synthetic] })
    expect(seqOf(after.number) - seqOf(before.number)).toBe(1)
  })

  test.each([
    {
      why: 'a date that is none',
      input: { receivedAt: '2026-02-30T10:00' },
      path: 'receivedAt',
      reason: 'field.not-a-moment',
    },
    {
      why: 'a text over 200,000 characters',
      input: { essence: 'я'.repeat(200_001) },
      path: 'essence',
      reason: 'field.too-long',
    },
    { why: 'an emoji', input: { essence: 'Спасибо 🙂' }, path: 'essence', reason: 'text.has-emoji' },
    {
      why: 'an invisible letter',
      input: { essence: 'Усло\u200Bвнова' },
      path: 'essence',
      reason: 'text.has-invisible',
    },
    { why: 'an unknown field', input: { urgent: true } as never, path: '', reason: 'field.unknown' },
    { why: 'a kind that is none', input: { kind: 'petition' as never }, path: 'kind', reason: 'field.not-in-list' },
  ])('tells the field for $why', async ({ input, path, reason }) => {
    const envelope = await office.call('appeal.register', input)
    expect(envelope).toMatchObject({ ok: false, failure: { code: 'INVALID_INPUT', issues: [{ path, reason }] } })
  })

  test.each([
    { why: 'R-04: 18:30 is still the working day', receivedAt: '2026-03-18T18:30', registeredOn: '2026-03-18' },
    { why: 'R-04: 18:31 is the next one', receivedAt: '2026-03-18T18:31', registeredOn: '2026-03-19' },
    { why: 'R-04: a Sunday is Monday', receivedAt: '2026-03-15T11:00', registeredOn: '2026-03-16' },
  ])('$why', async ({ receivedAt, registeredOn }) => {
    const registered = await office.must('appeal.register', {
      essence: 'Түнгі шам',
      applicants: [synthetic],
      receivedAt,
    })
    expect(registered.registeredOn).toBe(registeredOn)
  })

  test('a repeated call with the same command id gets the first reply, not a second number', async () => {
    const commandId = '00000000-0000-4000-8000-000000000001'
    const first = await office.must('appeal.register', { essence: 'бір рет', applicants: [synthetic] }, { commandId })
    const second = await office.must('appeal.register', { essence: 'бір рет', applicants: [synthetic] }, { commandId })
    expect(second).toEqual(first)
  })

  test('fills birth year and sex from a right IIN (R-47), and what was typed wins', async () => {
    const { number } = await office.must('appeal.register', { essence: 'а', applicants: [synthetic] })
    const card = await office.must('appeal.get', { number })
    expect(card.applicants[0]).toMatchObject({ birthYear: 1899, sex: 'male', numberCheck: 'valid' })
    const typed = await office.must('appeal.register', {
      essence: 'а',
      applicants: [{ ...synthetic, birthYear: 1960, sex: 'female' }],
    })
    const other = await office.must('appeal.get', { number: typed.number })
    expect(other.applicants[0]).toMatchObject({ birthYear: 1960, sex: 'female' })
  })

  test('every role registers (R-02), nobody without a sign-in does', async () => {
    for (const role of ['clerk', 'official', 'supervisor'] as const) {
      const session = await signIn(office, role)
      const envelope = await office.call('appeal.register', { essence: 'Бәрі тіркейді' }, { session })
      expect(envelope.ok, role).toBe(true)
    }
    const envelope = await office.call('appeal.register', { essence: 'x' }, { session: 'stranger' })
    expect(envelope).toMatchObject({ ok: false, failure: { code: 'NOT_ALLOWED', reason: 'session.nobody-signed-in' } })
  })

  test('the clock set back is told, and order is kept by sequence', async () => {
    office.setClock('2026-03-18T05:00:00.000Z')
    const before = await office.must('register.status', {})
    expect(before.clockBehind).toBe(true)
    const last = await office.must('appeal.register', { essence: 'кері сағат', applicants: [synthetic] })
    const listed = await office.must('appeal.list', {
      filter: { state: 'all' },
      sort: 'number',
      descending: true,
      limit: 1,
    })
    expect(listed.items[0]?.number).toBe(last.number)
    office.setClock(morning)
  })

  test('numbers are without gap, and a check at the start says so (osTicket/osTicket#6016)', async () => {
    const listed = await office.must('appeal.list', { filter: { state: 'all' }, sort: 'number', limit: 500 })
    expect(listed.items.map((row) => seqOf(row.number))).toEqual(listed.items.map((_row, index) => index + 1))
    expect((await office.must('register.status', {})).gaps).toEqual([])
  })
})

function seqOf(number: string): number {
  return Number(number.slice(5))
}
