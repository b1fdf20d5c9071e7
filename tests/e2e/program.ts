/**
 * The real program for end-to-end tests: its host as a process of its own, a real register in a folder of the test, and
 * a page in a real browser. Nothing is replaced.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { AxeBuilder } from '@axe-core/playwright'
import { type Page, test as base, expect } from '@playwright/test'

const cli = join(process.cwd(), 'src/main/cli.ts')

export interface Program {
  readonly folder: string
  /** Starts the host (again) and shows it in the page. */
  start(page: Page): Promise<void>
  /** Shows the running host in a page of another browser: a second person at a second desk. */
  join(page: Page): Promise<void>
  /** Ends the host as a power cut would. */
  kill(): Promise<void>
  /** Runs the command line on the same folder. */
  cli(words: readonly string[], options?: { readonly input?: string; readonly password?: string }): Promise<string>
}

/** A test that has a program of its own. */
export const test = base.extend<{ program: Program }>({
  // Playwright reads the names of the fixtures from this pattern, so it must be there.
  // oxlint-disable-next-line no-empty-pattern
  program: async ({}, use, info) => {
    const folder = mkdtempSync(join(tmpdir(), 'qabyldau-e2e-'))
    let host: ChildProcess | undefined
    const end = async (signal: NodeJS.Signals): Promise<void> => {
      const ending = host
      host = undefined
      if (!ending || ending.exitCode !== null) return
      const gone = once(ending, 'exit')
      ending.kill(signal)
      await gone
    }
    await use({
      folder,
      start: async (page) => {
        host = spawn(process.execPath, [cli, 'host', '--data', folder, '--json'], {
          stdio: ['ignore', 'pipe', 'inherit'],
        })
        await page.goto(await addressOf(host))
      },
      join: async (page) => {
        const told = await run(['host', '--data', folder, '--json'])
        await page.goto((JSON.parse(told) as { readonly address: string }).address)
      },
      kill: () => end('SIGKILL'),
      cli: (words, options) => run([...words, '--data', folder], options),
    })
    await end('SIGTERM')
    const log = join(folder, 'log', 'qabyldau.log')
    if (info.status !== info.expectedStatus && existsSync(log)) await info.attach('log', { path: log })
    rmSync(folder, { recursive: true, force: true })
  },
})

export { expect }

/** No violations of WCAG 2.2 AA on what the page shows now; of its colours alone where the rest was looked at before. */
export async function expectAccessible(
  page: Page,
  what: string,
  { coloursOnly = false }: { readonly coloursOnly?: boolean } = {},
): Promise<void> {
  const axe = new AxeBuilder({ page })
  if (coloursOnly) axe.withRules(['color-contrast', 'link-in-text-block'])
  else axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
  const { violations } = await axe.analyze()
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`)
  expect(told, what).toEqual([])
}

/** The colour schemes in which every screen is looked at. */
export const schemes = ['light', 'dark'] as const

/** Shows the page in a scheme, as the switch in the program would. */
export async function showIn(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await page.evaluate((value) => document.documentElement.setAttribute('data-mantine-color-scheme', value), scheme)
}

async function addressOf(host: ChildProcess): Promise<string> {
  if (!host.stdout) throw new Error('the host has no output')
  for await (const line of createInterface({ input: host.stdout })) {
    return (JSON.parse(line) as { readonly address: string }).address
  }
  throw new Error('the host ended before it told its address')
}

function run(words: readonly string[], { input = '', password = 'practice' } = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...words], { env: { ...process.env, QABYLDAU_PASSWORD: password } })
    let out = ''
    child.stdout.setEncoding('utf8').on('data', (piece: string) => (out += piece))
    child.stderr.resume()
    child.on('error', reject)
    child.on('exit', () => resolve(out))
    child.stdin.end(input)
  })
}
