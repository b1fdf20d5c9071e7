/**
 * `npm test`: types, lint, format, unit and conformance tests, build, end-to-end tests in a real browser. Every step
 * runs even when an earlier one failed, so that one run tells everything; the last line is `N passed, N failed`.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepareTestBrowser } from './test-browser.ts'

interface Count {
  passed: number
  failed: number
  skipped: number
}

const reports = mkdtempSync(join(tmpdir(), 'qabyldau-reports-'))
const total: Count = { passed: 0, failed: 0, skipped: 0 }
const lines: string[] = []

/** Runs one npm script; resolves with its exit code. */
function run(script: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script, '--', ...args], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, ...environment },
    })
    child.on('error', () => resolve(1))
    child.on('exit', (code) => resolve(code ?? 1))
  })
}

function add(step: string, count: Count): void {
  total.passed += count.passed
  total.failed += count.failed
  total.skipped += count.skipped
  const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : ''
  lines.push(`${step}: ${count.passed} passed, ${count.failed} failed${skipped}`)
}

/** A step that has no tests of its own counts as one. */
async function check(step: string, script: string): Promise<void> {
  console.log(`\n== ${step}`)
  const isGreen = (await run(script, [])) === 0
  add(step, { passed: isGreen ? 1 : 0, failed: isGreen ? 0 : 1, skipped: 0 })
}

/** The counts of a report; a run that ended badly without one is one failure. */
function counted(code: number, read: () => Count): Count {
  try {
    const count = read()
    return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
  } catch (error) {
    console.error(`The report of the step cannot be read: ${String(error)}`)
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

async function unit(): Promise<void> {
  console.log('\n== unit, register, store, transport')
  const file = join(reports, 'unit.json')
  const code = await run('test:unit', ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`])
  add(
    'unit, register, store, transport',
    counted(code, () => {
      const report = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>
      const { numPassedTests: passed = 0, numFailedTests: failed = 0, numPendingTests: skipped = 0 } = report
      return { passed, failed, skipped }
    }),
  )
}

async function endToEnd(): Promise<void> {
  console.log('\n== end to end')
  const browser = await prepareTestBrowser()
  if (browser === undefined) {
    const isCi = process.env['CI'] !== undefined && process.env['CI'] !== ''
    console.error(
      '\n!! NOT RUN: the end-to-end tests. No Chromium, Chrome or Edge was found and none could be installed.\n' +
        '!! Install one, or name it in QABYLDAU_BROWSER, and run "npm run test:e2e".\n',
    )
    add('end to end', { passed: 0, failed: isCi ? 1 : 0, skipped: 1 })
    return
  }
  const file = join(reports, 'e2e.json')
  const code = await run('test:e2e', ['--reporter=list,json'], {
    QABYLDAU_BROWSER: browser,
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  })
  add(
    'end to end',
    counted(code, () => {
      const { stats } = JSON.parse(readFileSync(file, 'utf8')) as { stats: Record<string, number> }
      const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = stats
      return { passed: expected + flaky, failed: unexpected, skipped }
    }),
  )
}

await check('types', 'typecheck')
await check('lint', 'lint')
await check('format', 'format:check')
await unit()
await check('build', 'build')
await endToEnd()
rmSync(reports, { recursive: true, force: true })
console.log(`\n${lines.join('\n')}\n`)
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`)
process.exitCode = total.failed === 0 ? 0 : 1
