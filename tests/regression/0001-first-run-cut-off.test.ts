/**
 * What the user saw: the computer went off while the first run was saving. The next start showed an error on every
 * screen, since the register file was there and nothing was in it.
 */
import { expect, test } from 'vitest'
import { officeStart, openOffice } from '../register/office.ts'

test('a register file that was cut off before its first entry is a first run again', async () => {
  const office = await openOffice({ start: false })
  try {
    await office.deps.house.create({ practice: false })
    expect(await office.must('register.status', {})).toMatchObject({ state: 'absent', organisation: null })
    expect(await office.must('session.state', {})).toMatchObject({ user: null })
    await office.must('register.create', officeStart)
    expect(await office.must('register.status', {})).toMatchObject({ state: 'ready' })
    expect((await office.must('session.state', {})).user?.login).toBe('admin')
    expect(await office.call('register.create', officeStart)).toMatchObject({ failure: { reason: 'register.exists' } })
  } finally {
    await office.close()
  }
})

test('a practice register that was cut off in the middle is made anew', async () => {
  const office = await openOffice({ start: false })
  try {
    await office.deps.house.create({ practice: true })
    await office.must('register.open-practice', { cases: 5, seed: 1 })
    await office.must('session.open', { login: 'clerk', password: 'practice' })
    expect((await office.must('meeting.list', {})).items).toHaveLength(4)
  } finally {
    await office.close()
  }
})
