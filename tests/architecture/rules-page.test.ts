/**
 * The page of rules: it names files that are there, tells what the code tells, every rule that is built is cited by a test, and
 * what is not confirmed names its setting with its default.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { defaultRuleSet } from '#domain/deadline/rule-set'
import { defaultOfficeSettings } from '#domain/office/events'
import { citedIn, rulesOn, rulesPage, testsByRule } from '../../tools/rules.ts'
import { root, sourceFiles } from './source-files.ts'

const page = readFileSync(join(root, 'docs/rules.md'), 'utf8')
const cells = page
  .split('\n')
  .filter((line) => line.startsWith('| R-'))
  .map((line) => line.slice(2, -2).split(' | '))
const rows = cells
  .filter(({ length }) => length === 5)
  .map(([rule = '', , status = '', code = '', tests = '']) => ({ rule, status, code, tests }))

const filesIn = (cell: string): string[] => [...cell.matchAll(/`([a-z0-9./-]+\.tsx?)`/g)].map(([, name = '']) => name)

/** Folder of a name by its first part. */
function sourceOf(name: string): string {
  if (/^(register|renderer)\//.test(name)) return `src/${name}`
  if (/^(operations|print)\//.test(name)) return `src/register/${name}`
  return `src/domain/${name}`
}

function testOf(name: string): string {
  return /^(register|renderer)\//.test(name) ? `tests/${name}` : `tests/domain/${name}`
}

test('has every rule once, in order', () => {
  const all = Array.from({ length: 56 }, (_one, at) => `R-${String(at + 1).padStart(2, '0')}`)
  expect(rows.map(({ rule }) => rule)).toEqual(all)
  expect(rulesOn(page)).toEqual(all)
})

test.each(rows)('$rule names code and tests that are there', ({ code, tests }) => {
  const named = [...filesIn(code).map(sourceOf), ...filesIn(tests).map(testOf)]
  expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([])
})

test('every rule that is cited stands on the page', () => {
  const known = new Set(rows.map(({ rule }) => rule))
  const files = ['src', 'tests', 'tools'].flatMap(sourceFiles)
  const wrong = files.flatMap((file) => citedIn(readFileSync(file, 'utf8')).filter((rule) => !known.has(rule)))
  expect(wrong).toEqual([])
})

test('tells what the code tells: `npm run rules` has nothing to change', () => {
  expect(page).toBe(rulesPage(page))
})

describe('every rule that is built is cited by a test', () => {
  const found = testsByRule()
  const built = rows.filter(({ code }) => code !== 'later')
  test.each(built)('$rule', ({ rule, tests }) => {
    const citing = (found.get(rule) ?? []).map((name) => `tests/${name}`)
    expect(citing.length).toBeGreaterThan(0)
    // The tests to read first are among them.
    expect(
      filesIn(tests)
        .map(testOf)
        .filter((file) => !citing.includes(file)),
    ).toEqual([])
    expect(tests).not.toBe('later')
  })
})

test.each([
  { why: 'one', text: 'given late (R-21)', cited: ['R-21'] },
  { why: 'a span', text: 'Source: R-38 to R-40.', cited: ['R-38', 'R-39', 'R-40'] },
  { why: 'two that are no span', text: 'R-04, R-19', cited: ['R-04', 'R-19'] },
  { why: 'a code of a list', text: "refusalReason: 'R03'", cited: [] },
])('a citation: $why', ({ text, cited }) => {
  expect(citedIn(text)).toEqual(cited)
})

describe('what is not confirmed', () => {
  const set = cells.flatMap(([rule = '', by = '', first = '', ...more]) =>
    more.length === 0 && !/^\d+$/.test(by) ? [{ rule, by, first }] : [],
  )
  const settings = new Map<string, string>([
    ...Object.entries({ ...defaultOfficeSettings, ...defaultRuleSet }).map(([name, value]) => said(name, value)),
    ...Object.entries(defaultRuleSet.termWorkingDays).map(([kind, days]) => said(`termWorkingDays.${kind}`, days)),
  ])
  const lists: Record<string, unknown> = JSON.parse(
    readFileSync(join(root, 'resources/data/dictionaries.json'), 'utf8'),
  )

  function said(name: string, value: unknown): [string, string] {
    return [name, Array.isArray(value) ? value.join(', ') : String(value)]
  }

  test.each(rows.filter(({ status, code }) => /\bopen\b/.test(status) && code !== 'later'))(
    '$rule says how it is set',
    ({ rule }) => {
      expect(set.map((one) => one.rule)).toContain(rule)
    },
  )

  test.each(set.filter(({ by }) => by.startsWith('`')))('$rule $by is $first', ({ by, first }) => {
    expect(settings.get(by.replaceAll('`', ''))).toBe(first)
  })

  test.each(set.filter(({ by }) => by.startsWith('list ')))('$rule $by is shipped', ({ by }) => {
    expect(Object.keys(lists)).toContain(by.replace('list ', '').replaceAll('`', ''))
  })
})
