/** The page of rules names files that exist, and every rule that a test of domain or register cites stands on it. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root, sourceFiles } from './source-files.ts'

const rows = readFileSync(join(root, 'docs/rules.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| R-'))
  .map((line) => line.split(' | ').map((cell) => cell.replaceAll('|', '').trim()))
  .map(([rule = '', , , code = '', tests = '']) => ({ rule, code, tests }))

const filesIn = (cell: string): string[] => [...cell.matchAll(/`([a-z0-9./-]+\.ts)`/g)].map(([, name = '']) => name)

/** Folder of a name by its first part. */
function sourceOf(name: string): string {
  if (name.startsWith('register/')) return `src/${name}`
  if (name.startsWith('operations/') || name.startsWith('print/')) return `src/register/${name}`
  return `src/domain/${name}`
}

test.each(rows)('$rule names code and tests that are there', ({ code, tests }) => {
  const named = [
    ...filesIn(code).map((name) => sourceOf(name)),
    ...filesIn(tests).map((name) => (name.startsWith('register/') ? `tests/${name}` : `tests/domain/${name}`)),
  ]
  expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([])
})

test('every rule that is cited stands on the page', () => {
  const known = new Set(rows.map(({ rule }) => rule))
  const cited = [
    ...sourceFiles('src/domain'),
    ...sourceFiles('src/register'),
    ...sourceFiles('tests/register'),
  ].flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\bR-\d{2}\b/g)].map(([rule]) => rule))
  expect([...new Set(cited)].filter((rule) => !known.has(rule))).toEqual([])
})
