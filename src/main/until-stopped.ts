/** Waits for the end of a program that serves until it is told to stop. */
import { readFileSync } from 'node:fs'

/** How often it is looked whether the starter is still there, in milliseconds. */
const lookEvery = 100

/**
 * Resolves at Ctrl+C, at a request to end, and, when started by npm, at the end of npm: it dies without passing the
 * request on, and a host that nobody can see would hold the folder.
 */
export function untilStopped(environment: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
    if (environment['npm_lifecycle_event'] === undefined || process.platform === 'win32') return
    const look = setInterval(() => {
      if (startersNow() === starters) return
      clearInterval(look)
      resolve()
    }, lookEvery)
    look.unref()
  })
}

/** Noted when the program begins: npm may be gone before it serves. */
const starters = startersNow()

/** The parent and, where the system tells it, the parent's parent: npm stands behind a shell. */
function startersNow(): string {
  const shell = process.ppid
  if (process.platform !== 'linux') return String(shell)
  try {
    // After the name in brackets come the state and the parent.
    const [, parent] = readFileSync(`/proc/${shell}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return `${shell} ${parent}`
  } catch {
    // The shell has just ended; its number alone differs from before.
    return String(shell)
  }
}
