/** The practice register: the same year from the same seed, sound, and gone without a trace when given up. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import type { OperationInput } from '#contract/operations'
import { type Office, openOffice, soundEvents, synthetic } from './office.ts'

const open: Office[] = []
afterEach(async () => {
  for (const office of open.splice(0)) await office.close()
})

async function practice(seed = 1): Promise<Office> {
  const office = await openOffice({ start: false })
  open.push(office)
  await office.must('register.open-practice', { cases: 120, seed, until: '2026-03-18' })
  await office.must('session.open', { login: 'admin', password: 'practice' })
  return office
}

const told = async (office: Office) =>
  (await office.must('appeal.list', { filter: { state: 'all' }, sort: 'number', limit: 500 })).items
    // A part that went to another body is an appeal of its own beside those that were asked for.
    .filter(({ number }) => !number.includes('/'))
    .map(({ number, essence, dueOn, applicant, state, isRepeat }) => ({
      number,
      essence,
      dueOn,
      applicant,
      state,
      isRepeat,
    }))

test('a seed gives the same year twice to the last hash of the journal, and another seed another', async () => {
  const offices = [await practice(), await practice(), await practice(2)]
  const [first = [], second, other = []] = await Promise.all(offices.map(told))
  const heads = await Promise.all(offices.map(async (one) => (await one.must('register.verify', {})).headHash))
  expect(second).toEqual(first)
  expect(heads[1]).toBe(heads[0])
  expect(heads[2]).not.toBe(heads[0])
  expect(first).toHaveLength(120)
  expect(other.map(({ essence }) => essence)).not.toEqual(first.map(({ essence }) => essence))
})

describe('a practice year', () => {
  test('is sound: verified, without gap, with meetings, promises and repeats', async () => {
    const office = await practice()
    expect(await soundEvents(office)).toBeGreaterThan(240)
    expect(await office.must('register.status', {})).toMatchObject({ state: 'ready', practice: true, gaps: [] })
    expect((await office.must('meeting.list', {})).items.map((one) => one.number)).toEqual([
      'M-2026-004',
      'M-2026-003',
      'M-2026-002',
      'M-2026-001',
    ])
    const promises = await office.must('commitment.list', { state: 'all' })
    expect(promises.items.length).toBeGreaterThan(20)
    expect(promises.items.every((one) => one.responsible !== '' && one.firstDueOn > one.promisedOn)).toBe(true)
    const all = await told(office)
    expect(all.some((one) => one.isRepeat)).toBe(true)
    expect(all.some((one) => /[әғқңөұүһі]/.test(one.essence))).toBe(true)
  })

  test('lives: most are answered in time, a few are late, forwarded, returned, still in work (R-16, R-23, R-36)', async () => {
    const office = await practice()
    const total = async (filter: OperationInput<'appeal.list'>['filter']) =>
      (await office.must('appeal.list', { filter })).total
    const [all, stillOpen, late, answered] = [
      await total({ state: 'all' }),
      await total({ state: 'open' }),
      await total({ due: 'late' }),
      await total({ state: 'answered' }),
    ]
    expect(answered / all).toBeGreaterThan(0.7)
    expect(stillOpen).toBeGreaterThan(2)
    expect(late / all).toBeLessThan(0.06)
    expect(await total({ state: 'forwarded' })).toBeGreaterThan(0)
    expect(await total({ state: 'all', awaitsReader: true })).toBeLessThan(all / 10)
  })

  test('every role signs in with the password that is told, and papers are marked', async () => {
    const office = await practice()
    for (const login of ['clerk', 'clerk2', 'clerk3', 'official', 'supervisor', 'admin']) {
      const { user } = await office.must('session.open', { login, password: 'practice' }, { session: login })
      expect(user.mustChangePassword, login).toBe(false)
    }
    const { number } = await office.must('appeal.register', { essence: 'Сынақ', applicants: [synthetic] })
    const { model } = await office.must('receipt.preview', { number })
    expect(model.practice).toBe(true)
  })

  test('then the real register begins clean at number one (freescout-help-desk/freescout#3827)', async () => {
    const office = await practice()
    await office.must('register.leave-practice', {})
    expect((await office.must('register.status', {})).state).toBe('absent')
    await office.must('register.create', {
      organisation: { nameKk: 'Үлгі', nameRu: 'Пример' },
      administrator: { login: 'admin', password: 'admin-password', name: 'Макетов П. И.' },
    })
    expect(await office.must('register.status', {})).toMatchObject({ state: 'ready', practice: false })
    const { number } = await office.must('appeal.register', { essence: 'Су', applicants: [synthetic] })
    expect(number).toBe('2026-00001')
    expect(await told(office)).toHaveLength(1)
    await office.must('register.open-practice', {})
    await office.must('session.open', { login: 'admin', password: 'practice' })
    expect(await told(office)).toHaveLength(120)
  })
})

test('given up half-way it leaves nothing, and the real register stays', async () => {
  const commandId = '00000000-0000-4000-8000-00000000000c'
  const office: Office = await openOffice({
    rebuilt: (deps) => ({
      ...deps,
      progress: (id, done) => {
        if (id === commandId && done >= 20) office.dispatcher.cancel(commandId, { session: 'window' })
      },
    }),
  })
  open.push(office)
  const envelope = await office.call('register.open-practice', { cases: 120 }, { commandId })
  expect(envelope).toMatchObject({ ok: false, failure: { code: 'REFUSED', reason: 'task.cancelled' } })
  expect(existsSync(join(office.folder, 'practice'))).toBe(false)
  expect(await office.must('register.status', {})).toMatchObject({ state: 'ready', practice: false })
})

test('a wish to stop is heard while the year is made', async () => {
  const commandId = '00000000-0000-4000-8000-00000000000d'
  const office = await openOffice({ start: false })
  open.push(office)
  const made = office.call('register.open-practice', { cases: 120 }, { commandId })
  setTimeout(() => office.dispatcher.cancel(commandId, { session: 'window' }), 30)
  expect(await made).toMatchObject({ ok: false, failure: { reason: 'task.cancelled' } })
  expect((await office.must('register.status', {})).state).toBe('absent')
})
