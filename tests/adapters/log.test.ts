import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { createLog, impersonal } from '#adapters/log'

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'qabyldau-log-'))
}

function linesIn(folder: string, name = 'qabyldau.log'): Record<string, unknown>[] {
  const lines = readFileSync(join(folder, name), 'utf8').trim().split('\n')
  return lines.map((line): Record<string, unknown> => JSON.parse(line))
}

test('a line holds time, level, event and known fields', () => {
  const folder = newFolder()
  const log = createLog({ folder, now: () => new Date(Date.UTC(2026, 2, 19)) })
  const traceId = '3f0c9a52-0f7b-4a53-8a0e-1f6d1f6f0a11'
  log.write({ level: 'error', event: 'operation.failed', operation: 'appeal.register', traceId, ms: 12 })
  expect(linesIn(folder)).toEqual([
    {
      at: '2026-03-19T00:00:00.000Z',
      level: 'error',
      event: 'operation.failed',
      traceId,
      operation: 'appeal.register',
      ms: 12,
    },
  ])
})

test('fields that nobody allowed are not written', () => {
  const folder = newFolder()
  createLog({ folder }).write({ level: 'info', event: 'x', surname: 'SYNTHETIC', input: { iin: '000000000000' } })
  expect(readFileSync(join(folder, 'qabyldau.log'), 'utf8')).not.toMatch(/SYNTHETIC|000000000000|input|surname/)
})

test.each([
  { why: 'a Kazakh name', text: 'no user Сынақбай Үлгіұлы here', left: 'no user … here' },
  { why: 'a quoted text', text: 'Unexpected token in "Testbai Synthetic" at 3', left: 'Unexpected token in "…" at 3' },
  { why: 'an IIN', text: 'bad 990101300007 number', left: 'bad … number' },
  { why: 'a telephone', text: 'call +7 700 000 00 00 now', left: 'call … now' },
  { why: 'an e-mail', text: 'to sample@example.test failed', left: 'to … failed' },
  {
    why: 'a table stays',
    text: 'UNIQUE constraint failed: appeal.number',
    left: 'UNIQUE constraint failed: appeal.number',
  },
  {
    why: 'a place in the code stays',
    text: 'at run (src/register/dispatch.ts:104:21)',
    left: 'at run (src/register/dispatch.ts:104:21)',
  },
])('what could name a person is blanked: $why', ({ text, left }) => {
  expect(impersonal(text)).toBe(left)
})

test('a full file is put aside and the oldest one goes', () => {
  const folder = newFolder()
  const log = createLog({ folder, maxBytes: 300, keep: 2 })
  for (let count = 0; count < 20; count += 1) log.write({ level: 'info', event: 'tick', count })
  expect(readdirSync(folder).toSorted()).toEqual(['qabyldau.1.log', 'qabyldau.2.log', 'qabyldau.log'])
  expect(linesIn(folder).at(-1)?.['count']).toBe(19)
})

test('a log that cannot be written goes to the error output and stops nothing', () => {
  const folder = newFolder()
  writeFileSync(join(folder, 'taken'), '')
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  createLog({ folder: join(folder, 'taken') }).write({ level: 'warn', event: 'register.watch-failed' })
  expect(written.mock.calls.join('')).toContain('register.watch-failed')
  written.mockRestore()
  expect(existsSync(join(folder, 'taken', 'qabyldau.log'))).toBe(false)
})
