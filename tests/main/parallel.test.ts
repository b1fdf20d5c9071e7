/** Two hundred calls at once, from several processes and through one host, on one register: no gap, no double. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { officeStart, synthetic } from '../register/office.ts'
import { openLoopbackWindow } from '../transport/loopback-window.ts'
import { runCli } from '../transport/transports.ts'

const throughHost = 160
const processes = 8
const callsEach = 5

test('200 registrations at once from nine processes get 200 numbers in a row', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'qabyldau-parallel-'))
  try {
    const { login } = officeStart.administrator
    await runCli(['init', '--data', folder, '--admin', login], '')
    const window = await openLoopbackWindow(folder)
    await window.must('session.open', { login, password: officeStart.administrator.password })
    const input = { essence: 'Көше шамы жанбайды', applicants: [synthetic] }

    const hosted = Array.from({ length: throughHost }, async () => (await window.must('appeal.register', input)).number)
    const called = Array.from({ length: processes }, async () => {
      const numbers: string[] = []
      for (let call = 0; call < callsEach; call += 1) {
        const words = ['call', 'appeal.register', '-', '--data', folder, '--as', login, '--json']
        const { out } = await runCli(words, JSON.stringify(input))
        numbers.push((JSON.parse(out) as { value: { number: string } }).value.number)
      }
      return numbers
    })
    const numbers = [...(await Promise.all(hosted)), ...(await Promise.all(called)).flat()]
    const verified = await window.must('register.verify', {})
    await window.stop()

    const seqs = numbers.map((number) => Number(number.slice(5))).toSorted((a, b) => a - b)
    expect(seqs).toEqual(Array.from({ length: throughHost + processes * callsEach }, (_, index) => index + 1))
    expect(verified).toMatchObject({ clean: true, appeals: 200 })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}, 300_000)
