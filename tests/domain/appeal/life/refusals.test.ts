/** Every refusal of the life of an appeal names a rule of the page, and a table here shows when it comes. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../../..')
const read = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8')
const life = readdirSync(join(root, 'src/domain/appeal/life')).map((name) => ({
  name,
  source: read('src/domain/appeal/life', name),
}))
const sources = [...life, { name: 'states.ts', source: read('src/domain/appeal/states.ts') }]

const refusals = sources.flatMap(({ name, source }) =>
  [...source.matchAll(/refuseBy\(\s*([^,]+),\s*'([a-z-]+\.[a-z-]+)'/g)].map(([, rule = '', reason = '']) => ({
    name,
    rule,
    reason,
  })),
)
/** Reasons that stand in a table of the code, or come from the calendar. */
const others = ['forward.too-late', 'pass-up.too-late', 'calendar.year-missing']
const reasons = [...new Set([...refusals.map(({ reason }) => reason), ...others])].toSorted()

const tables = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.test.ts') && name !== 'refusals.test.ts')
  .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
  .join('\n')
const page = read('docs/rules.md')

test('there are as many as the life of an appeal has', () => {
  expect(reasons.length).toBeGreaterThan(45)
})

test('no step refuses past `refuseBy`', () => {
  expect(life.filter(({ source }) => /\brefuse\(/.test(source)).map(({ name }) => name)).toEqual([])
})

describe('names a rule that stands on the page', () => {
  test.each(refusals)('$name $reason: $rule', ({ rule }) => {
    const named = [...rule.matchAll(/R-\d{2}/g)].map(([each]) => each)
    // A rule that is looked up comes from the transitions or from a table beside it, whose own rules are literal.
    expect(named.length > 0 || rule === 'rule').toBe(true)
    for (const each of named) expect(page).toContain(`| ${each} |`)
  })
})

describe('comes in a table with its rule', () => {
  test.each(reasons.map((reason) => ({ reason })))('$reason', ({ reason }) => {
    expect(tables).toMatch(new RegExp(`(R-\\d{2}|\\$\\{rule\\}) ${reason.replace('.', '\\.')}\\b`))
  })
})

describe('has a text in every language', () => {
  test.each(['kk', 'ru', 'en'])('%s', (language) => {
    const texts: Record<string, Record<string, string>> = JSON.parse(read('src/messages', language, 'failure.json'))
    const textOf = (reason: string): string => {
      const [noun = '', state = ''] = reason.split('.')
      return texts[noun]?.[state] ?? ''
    }
    expect(reasons.filter((reason) => textOf(reason).length < 20)).toEqual([])
  })
})
