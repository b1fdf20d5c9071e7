/**
 * Takes turns with other runs of the command line on this machine. Checking a password needs 128 MiB for half a second on
 * purpose, so a script that starts two hundred calls at once would ask for more memory than an office PC has.
 */
import { type Server, createServer } from 'node:net'
import { availableParallelism, userInfo } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'

/** Nobody waits longer: then it is slow, but it works. Milliseconds. */
const longestWait = 120_000
const longestPause = 250

/**
 * Waits for a free place, of which there are two for each processor, and answers how to give it back. The system
 * gives it back when the process dies. Systems without such names (macOS) have no turns.
 */
export async function takeTurn({ places = availableParallelism() * 2, name = 'qabyldau' } = {}): Promise<() => void> {
  const prefix = namePrefix()
  if (prefix === undefined) return () => undefined
  const giveUpAt = performance.now() + longestWait
  for (let pause = 10; performance.now() < giveUpAt; pause = Math.min(pause * 2, longestPause)) {
    for (let place = 0; place < places; place += 1) {
      const held = await hold(`${prefix}${name}-${userInfo().username}-turn-${place}`)
      if (held) return () => void held.close()
    }
    await sleep(pause * (0.5 + Math.random()))
  }
  return () => undefined
}

/** Names that stand in no folder and end with their process. */
function namePrefix(): string | undefined {
  if (process.platform === 'linux') return '\0'
  return process.platform === 'win32' ? '\\\\.\\pipe\\' : undefined
}

function hold(name: string): Promise<Server | undefined> {
  return new Promise((resolve) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', () => resolve(undefined))
    server.listen(name, () => {
      server.unref()
      resolve(server)
    })
  })
}
