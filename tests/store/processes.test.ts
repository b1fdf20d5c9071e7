/** Several processes on one register, and one that is killed in the middle. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { openRegisterFile } from '#store/open-register'
import { instant, read, reopen, tempFolder, verify } from './fixtures/registers.ts'

const script = fileURLToPath(new URL('fixtures/write-many.ts', import.meta.url))

async function emptyRegister(): Promise<string> {
  const path = join(tempFolder(), 'register.db')
  const file = await openRegisterFile({ path, key: null, mode: 'create', now: () => instant })
  file.close()
  return path
}

interface Ended {
  readonly numbers: readonly number[]
  readonly code: number | null
  readonly complaints: string
}

/** Runs the writing process; `killAfter` acknowledged numbers it is killed without warning. */
function writeMany(path: string, count: number, killAfter = Infinity): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, path, String(count)], { stdio: ['ignore', 'pipe', 'pipe'] })
    let printed = ''
    let complaints = ''
    child.stderr.on('data', (piece: Buffer) => {
      complaints += piece.toString()
    })
    child.stdout.on('data', (piece: Buffer) => {
      printed += piece.toString()
      if (printed.split('\n').length > killAfter) child.kill('SIGKILL')
    })
    child.on('close', (code) => {
      const whole = printed.slice(0, printed.lastIndexOf('\n') + 1)
      resolve({ numbers: whole.split('\n').filter(Boolean).map(Number), code, complaints })
    })
  })
}

test('four processes at once give numbers without gap or double', async () => {
  const path = await emptyRegister()
  const ended = await Promise.all([1, 2, 3, 4].map(() => writeMany(path, 25)))
  expect(ended.map(({ code, complaints }) => [code, complaints])).toEqual(ended.map(() => [0, '']))
  const numbers = ended.flatMap((one) => one.numbers).toSorted((a, b) => a - b)
  expect(numbers).toEqual(Array.from({ length: 100 }, (_, at) => at + 1))
  expect(await verify(await reopen(path))).toMatchObject({ clean: true, appeals: 100 })
})

test('a process killed in the middle loses nothing that it acknowledged', async () => {
  const path = await emptyRegister()
  const acknowledged: number[] = []
  for (const killAfter of [1, 3, 8, 20]) {
    const { numbers } = await writeMany(path, 100_000, killAfter)
    expect(numbers.length).toBeGreaterThanOrEqual(killAfter - 1)
    acknowledged.push(...numbers)
    const file = await openRegisterFile({ path, key: null, mode: 'open', now: () => instant })
    expect(file.state).toBe('ready')
    expect((await verify(file)).problems).toEqual([])
    const kept = await read(file, (tx) => tx.office.series('register/2026', 2026))
    expect(kept.last).toBeGreaterThanOrEqual(Math.max(...acknowledged))
    file.close()
  }
  expect(new Set(acknowledged).size).toBe(acknowledged.length)
})
