/** The app window of the browser host: one browser of its own, and the moment when all windows are closed. */
import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import type { RunningHost } from '#main/host'
import { windowArguments } from './find-browser.ts'

/** A window that reloads is away for less than this, milliseconds. */
const absence = 10_000
/** After the browser itself has ended nobody reloads. */
const farewell = 1500

export interface BrowserWindow {
  show(address: string): Promise<boolean>
  /** Resolves when the last window was closed. */
  untilClosed(streams: RunningHost['streams']): Promise<void>
  close(): void
}

/** `profile` is the folder in which the browser keeps its own things. */
export function browserWindow(browser: string, profile: string): BrowserWindow {
  const isRoot = process.getuid?.() === 0
  const running = new Set<ReturnType<typeof spawn>>()
  let onEnd: (() => void) | undefined
  return {
    show(address) {
      mkdirSync(profile, { recursive: true, mode: 0o700 })
      return new Promise((resolve) => {
        const child = spawn(browser, windowArguments(address, { profile, isRoot }), { stdio: 'ignore' })
        running.add(child)
        child.on('spawn', () => resolve(true))
        child.on('error', () => resolve(false))
        child.on('close', () => {
          running.delete(child)
          onEnd?.()
        })
      })
    },
    untilClosed(streams) {
      return new Promise((resolve) => {
        let waiting: NodeJS.Timeout | undefined
        let wereSeen = false
        const look = (): void => {
          clearTimeout(waiting)
          wereSeen ||= streams.count() > 0
          if (streams.count() > 0 || (!wereSeen && running.size > 0)) return
          waiting = setTimeout(resolve, running.size > 0 || !wereSeen ? absence : farewell)
        }
        onEnd = look
        streams.onChange(look)
        look()
      })
    },
    close() {
      for (const child of running) child.kill()
    },
  }
}

/** Whether a window can be shown at all: on Linux a display must be there. */
export function hasDisplay(environment: NodeJS.ProcessEnv = process.env, platform: string = process.platform): boolean {
  return platform !== 'linux' || Boolean(environment['DISPLAY'] || environment['WAYLAND_DISPLAY'])
}
