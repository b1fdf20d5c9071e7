/**
 * The program in real Electron. It runs wherever the runtime was fetched; where it was not, it says so aloud, because a
 * green run without it proves nothing about Electron.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ElectronApplication, _electron, expect, test } from '@playwright/test'
import type { HostBridge } from '#contract/host-bridge'
import { electronBinary } from '../../tools/electron-binary.ts'

declare global {
  interface Window {
    readonly qabyldau?: HostBridge
  }
}

const binary = electronBinary()
const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])
const missing = binary === undefined ? 'the Electron runtime is not on this machine' : 'there is no display'

let folder: string
let running: ElectronApplication | undefined

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qabyldau-electron-'))
})
test.afterEach(async () => {
  await running?.close()
  running = undefined
  rmSync(folder, { recursive: true, force: true })
})

async function start(): Promise<ElectronApplication> {
  const words = [process.cwd(), `--data=${folder}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
  running = await _electron.launch({ ...(binary !== undefined && { executablePath: binary }), args: words })
  return running
}

if (binary === undefined || !hasDisplay) {
  test('Electron was not tested', () => {
    console.warn(`\n!!! ELECTRON WAS NOT TESTED: ${missing}. Only its settings were, in tests/main/electron.test.ts.\n`)
    test.info().annotations.push({ type: 'not tested', description: missing })
    expect(missing).not.toBe('')
  })
} else {
  test('the first screen appears, over the bridge and without Node', async () => {
    const page = await (await start()).firstWindow()
    await expect(page.locator('main, form').first()).toBeVisible()
    expect(page.url()).toMatch(/^app:\/\/qabyldau\//)
    const seen = await page.evaluate(() => ({
      bridge: Object.keys(window.qabyldau ?? {}).toSorted(),
      node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in window),
    }))
    expect(seen).toEqual({ bridge: ['call', 'cancel', 'print', 'save', 'shell', 'subscribe'], node: [] })
  })

  test('the page calls the register and gets an envelope', async () => {
    const page = await (await start()).firstWindow()
    const envelope = await page.evaluate(() => window.qabyldau?.call({ operation: 'register.status', input: {} }))
    expect(envelope).toMatchObject({ ok: true, value: { state: 'absent' } })
  })

  test('the page reaches no other address and opens no window', async () => {
    const program = await start()
    const page = await program.firstWindow()
    const outcome = await page.evaluate(async () => {
      const isFetched = await fetch('https://example.test/').then(
        () => true,
        () => false,
      )
      return { isFetched, opened: window.open('https://example.test/') !== null }
    })
    expect(outcome).toEqual({ isFetched: false, opened: false })
    expect(program.windows()).toHaveLength(1)
  })

  test('a second start ends and leaves one window', async () => {
    const program = await start()
    await program.firstWindow()
    const words = [process.cwd(), `--data=${folder}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
    await expect(_electron.launch({ executablePath: binary, args: words })).rejects.toThrow()
    expect(program.windows()).toHaveLength(1)
  })
}
