/** Waits for the end of a program that serves until it is told to stop. */

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
    const parent = process.ppid
    const look = setInterval(() => {
      if (process.ppid === parent) return
      clearInterval(look)
      resolve()
    }, lookEvery)
    look.unref()
  })
}
