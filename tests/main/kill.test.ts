/** An acknowledged registration survives kill -9: the host is ended at random moments while it registers. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { officeStart, synthetic } from '../register/office.ts'
import { type LoopbackWindow, openLoopbackWindow } from '../transport/loopback-window.ts'

const kills = 20
const registrations = 2000
const atOnce = 8

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qabyldau-kill-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

test('20 kills during 2,000 registrations: every acknowledged number is there, no gap, verify is clean', async () => {
  const acknowledged = new Set<string>()
  const chance = chanceFrom(20261122)
  const first = await openLoopbackWindow(folder)
  await first.must('register.create', officeStart)
  await first.stop()
  for (let kill = 0; kill < kills; kill += 1) {
    const window = await signedInWindow()
    const share = Math.ceil((registrations * (kill + 1)) / kills) - acknowledged.size
    // Somewhere within the share, and a few milliseconds off any answer.
    const killAfter = 1 + Math.floor(chance() * Math.max(1, share - 1))
    await registerUntilKilled(window, acknowledged, { share, killAfter, delay: chance() * 12 })
  }
  const last = await signedInWindow()
  while (acknowledged.size < registrations) await registerOne(last, acknowledged)
  const numbers = await allNumbers(last)
  const verified = await last.must('register.verify', {})
  await last.stop()

  expect(verified).toMatchObject({ clean: true, problems: [] })
  const there = new Set(numbers)
  expect([...acknowledged].filter((number) => !there.has(number))).toEqual([])
  expect(numbers.map((number) => Number(number.slice(5)))).toEqual(numbers.map((_number, index) => index + 1))
}, 600_000)

async function signedInWindow(): Promise<LoopbackWindow> {
  const window = await openLoopbackWindow(folder)
  await window.must('session.open', { login: 'admin', password: officeStart.administrator.password })
  return window
}

async function registerOne(window: LoopbackWindow, acknowledged: Set<string>): Promise<void> {
  const registered = await window.must('appeal.register', {
    essence: 'Жарық жоқ, қашан қосылады?',
    applicants: [synthetic],
  })
  acknowledged.add(registered.number)
}

/** Several callers at once; what was not answered when the host died does not count as acknowledged. */
async function registerUntilKilled(
  window: LoopbackWindow,
  acknowledged: Set<string>,
  { share, killAfter, delay }: { readonly share: number; readonly killAfter: number; readonly delay: number },
): Promise<void> {
  let answered = 0
  const host = { isDead: false }
  let killed: Promise<void> | undefined
  const caller = async (): Promise<void> => {
    while (!host.isDead && answered < share) {
      try {
        await registerOne(window, acknowledged)
      } catch (error) {
        if (killed === undefined) throw error
        return
      }
      answered += 1
      if (answered >= killAfter && killed === undefined) {
        killed = new Promise((resolve) => setTimeout(resolve, delay)).then(async () => {
          host.isDead = true
          await window.kill()
        })
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, caller))
  if (killed === undefined) throw new Error('the host was not killed')
  await killed
}

async function allNumbers(window: LoopbackWindow): Promise<string[]> {
  const numbers: string[] = []
  let cursor: string | undefined
  do {
    const page = await window.must('appeal.list', {
      filter: { state: 'all' as const },
      sort: 'number' as const,
      limit: 500,
      ...(cursor === undefined ? {} : { cursor }),
    })
    numbers.push(...page.items.map((row) => row.number))
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)
  return numbers
}

/** A small seeded generator, so that a failing run can be repeated. */
function chanceFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
