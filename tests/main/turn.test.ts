/** Calls from many processes take turns, so that two hundred at once do not ask for more memory than there is. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { takeTurn } from '#main/cli/turn'

const turn = join(import.meta.dirname, '..', '..', 'src', 'main', 'cli', 'turn.ts')

describe.runIf(process.platform !== 'darwin')('turns', () => {
  test('a full house waits until a place is given back', async () => {
    const name = `test-${process.pid}-one`
    const [first, second] = [await takeTurn({ places: 2, name }), await takeTurn({ places: 2, name })]
    let isIn = false
    const third = takeTurn({ places: 2, name }).then((end) => {
      isIn = true
      return end
    })
    await new Promise((done) => setTimeout(done, 400))
    expect(isIn).toBe(false)
    first()
    const end = await third
    expect(isIn).toBe(true)
    second()
    end()
  })

  test('the place of a process that was killed is free', async () => {
    const name = `test-${process.pid}-two`
    const script = `const { takeTurn } = await import(${JSON.stringify(turn)})
      await takeTurn({ places: 1, name: ${JSON.stringify(name)} }); console.log('in'); setInterval(() => {}, 1000)`
    const holder = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    await new Promise((done) => holder.stdout.once('data', done))
    let isIn = false
    const waiting = takeTurn({ places: 1, name }).then((end) => {
      isIn = true
      return end
    })
    await new Promise((done) => setTimeout(done, 400))
    expect(isIn).toBe(false)
    holder.kill('SIGKILL')
    const end = await waiting
    end()
    expect(isIn).toBe(true)
  })
})
