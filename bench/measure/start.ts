/**
 * From the command to a usable window, as `npm start` goes about it: the host's process, its first answer over loopback,
 * a browser, the sign-in screen. Then what the host's memory is, before and after a morning's calls.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { chromium } from '@playwright/test'
import type { Envelope } from '#contract/failure'
import { askRunningHost } from '#main/host-lock'
import { practicePassword } from '#register/practice-office'
import { takeSamples } from './samples.ts'
import { percentile } from './timings.ts'

export interface StartResult {
  /** Milliseconds until `register.status` is answered over loopback. */
  readonly untilAnswer: number
  /** Milliseconds until the sign-in screen can be typed into; null without a browser. */
  readonly untilWindow: number | null
  /** Resident memory of the host, bytes; null where the system does not tell it. */
  readonly memoryAtStart: number | null
  readonly memoryAfterCalls: number | null
}

const root = dirname(dirname(import.meta.dirname))
const starts = 5
const calls = 200

export async function measureStart(folder: string, told: (text: string) => void): Promise<StartResult> {
  const browser = browserPath()
  if (browser === undefined) told('!! No browser was found: the time until a window is shown is NOT measured.')
  const answers: number[] = []
  const windows: number[] = []
  const atStart: (number | null)[] = []
  for (let start = 0; start < starts; start += 1) {
    const startedAt = performance.now()
    const host = await startHost(folder)
    await host.call('register.status', {})
    answers.push(performance.now() - startedAt)
    atStart.push(host.memory())
    if (browser !== undefined)
      windows.push(performance.now() - startedAt + (await showWindow(browser, await host.address())))
    await host.stop()
  }
  const [memoryAtStart = null] = atStart
  return {
    untilAnswer: percentile(answers, 0.5),
    untilWindow: windows.length === 0 ? null : percentile(windows, 0.5),
    memoryAtStart,
    memoryAfterCalls: await memoryAfterCalls(folder),
  }
}

/** Milliseconds until the sign-in screen stands there, the start of the browser included. */
async function showWindow(executablePath: string, address: string): Promise<number> {
  const startedAt = performance.now()
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await chromium.launch({ executablePath, args: [...asRoot, '--disable-gpu', '--no-first-run'] })
  try {
    const page = await browser.newPage()
    await page.goto(address)
    await page.locator('input[type="password"]').waitFor({ timeout: 30_000 })
    return performance.now() - startedAt
  } finally {
    await browser.close()
  }
}

/** A morning in short: searches, lists, cards, hints while typing and registrations in turn. */
async function memoryAfterCalls(folder: string): Promise<number | null> {
  const { appeals } = takeSamples(folder)
  const host = await startHost(folder)
  await host.call('session.open', { login: 'clerk', password: practicePassword })
  for (let call = 0; call < calls; call += 1) {
    const one = appeals[call % appeals.length]
    if (one === undefined) throw new Error('there is nothing to ask for')
    const { person, essence, topic, number } = one
    const turns = [
      () => host.call('appeal.search', { text: person.surname }),
      () => host.call('appeal.list', { filter: { due: 'late' } }),
      () => host.call('appeal.get', { number }),
      () => host.call('appeal.suggest', { ...person, essence, topic }),
      () => host.call('appeal.register', { essence, topic, settlement: person.settlement, applicants: [person] }),
    ]
    await turns[call % turns.length]?.()
  }
  const used = host.memory()
  await host.stop()
  return used
}

interface Host {
  /** An address with a new code, as a second start is given it. */
  address(): Promise<string>
  call(operation: string, input: object): Promise<unknown>
  memory(): number | null
  stop(): Promise<void>
}

/** Starts the host as a person does, through npm, and enters it by its first code. */
async function startHost(folder: string): Promise<Host> {
  const process = spawn('npm', ['run', '-s', 'qabyldau', '--', 'host', '--data', folder, '--json'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const { address } = JSON.parse(await firstLine(process)) as { readonly address: string }
  const { pid } = JSON.parse(readFileSync(join(folder, 'host.json'), 'utf8')) as { readonly pid: number }
  const { origin } = new URL(address)
  const entered = await fetch(address, { redirect: 'manual' })
  const cookie = entered.headers.get('set-cookie')?.split(';')[0]
  if (cookie === undefined) throw new Error('the host let nobody in')
  return {
    async address() {
      const answer = await askRunningHost(folder, 'address')
      if (!answer?.address) throw new Error('the host gives no address')
      return answer.address
    },
    async call(operation, input) {
      const headers = { 'content-type': 'application/json', 'x-qabyldau': '1', cookie, origin }
      const body = JSON.stringify({ operation, input })
      const envelope = (await (await fetch(`${origin}/call`, { method: 'POST', headers, body })).json()) as Envelope
      if (!envelope.ok) throw new Error(`${operation}: ${JSON.stringify(envelope.failure)}`)
      return envelope.value
    },
    memory: () => residentBytes(pid),
    stop: () => stopHost(process, pid),
  }
}

async function stopHost(process: ChildProcess, pid: number): Promise<void> {
  const ended = new Promise((resolve) => process.once('exit', resolve))
  globalThis.process.kill(pid, 'SIGTERM')
  await ended
  // npm ends with the host; a moment later its file of the folder is gone too.
  await sleep(100)
}

async function firstLine(process: ChildProcess): Promise<string> {
  if (!process.stdout) throw new Error('the host has no output')
  for await (const line of createInterface({ input: process.stdout })) return line
  throw new Error('the host ended without an address')
}

/** Resident memory of a process; null where it is not told. */
function residentBytes(pid: number): number | null {
  const path = `/proc/${pid}/status`
  if (!existsSync(path)) return null
  const kilobytes = /VmRSS:\s+(\d+) kB/.exec(readFileSync(path, 'utf8'))?.[1]
  return kilobytes === undefined ? null : Number(kilobytes) * 1024
}

function browserPath(): string | undefined {
  const places = [process.env['QABYLDAU_BROWSER'], '/usr/bin/chromium', '/usr/bin/google-chrome']
  const known = places.find((path) => path !== undefined && path !== '' && existsSync(path))
  if (known !== undefined) return known
  const packed = chromium.executablePath()
  return existsSync(packed) ? packed : undefined
}
