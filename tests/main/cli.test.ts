/** The command line as a person or a script meets it: usage, exit codes, languages, and what needs no register. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fileWith, json, root, run } from './run-cli.ts'

const scratch = mkdtempSync(join(tmpdir(), 'qabyldau-cli-'))
const data = join(scratch, 'register')
const as = ['--data', data, '--as', 'admin']

beforeAll(async () => {
  await json(['init', '--data', data, '--admin', 'admin', '--json'])
})
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

interface Example {
  readonly id: string
  readonly registrationDate: string
  readonly due: string
}

describe('deadline', () => {
  test.each([
    {
      why: 'R-20 fifteen working days after the day of registration, Nauryz skipped',
      words: ['--kind', 'application', '--registered', '2026-03-19T10:00'],
      registered: '2026-03-19',
      due: '2026-04-14',
    },
    {
      why: 'R-27 a complaint has twenty',
      words: ['--kind', 'complaint', '--registered', '2026-11-03T10:15:00+05:00'],
      registered: '2026-11-03',
      due: '2026-12-01',
    },
    {
      why: 'R-20 the day itself counts under sameDay',
      words: ['--kind', 'message', '--registered', '2026-11-03T10:15', '--rule', 'sameDay'],
      registered: '2026-11-03',
      due: '2026-11-23',
    },
    {
      why: 'R-04 one minute after closing belongs to the next day',
      words: ['--kind', 'application', '--registered', '2026-10-20T18:31'],
      registered: '2026-10-21',
      due: '2026-11-12',
    },
    {
      why: 'R-25 a UTC instant is put on the wall clock of the zone',
      words: ['--kind', 'application', '--registered', '2026-03-18T20:00:00Z', '--tz', 'Asia/Aqtau'],
      registered: '2026-03-19',
      due: '2026-04-14',
    },
    {
      why: 'R-16 handing over takes three',
      words: ['--kind', 'inquiry', '--registered', '2026-03-19T15:00', '--clock', 'forward'],
      registered: '2026-03-19',
      due: '2026-03-27',
    },
  ])('$why', async ({ words, registered, due }) => {
    const answer = await json<{ readonly steps: readonly object[] }>(['deadline', ...words, '--json'])
    expect(answer).toMatchObject({ registrationDate: registered, due })
    expect(answer.steps.at(-1)).toMatchObject({ what: 'due', day: due })
  })

  test('all examples, as a file and as the standard input', async () => {
    const fixture = join(root, 'tests', 'fixtures', 'deadline-examples.json')
    const { cases }: { readonly cases: readonly Example[] } = JSON.parse(readFileSync(fixture, 'utf8'))
    const short = (answers: readonly Example[]): Example[] =>
      answers.map(({ id, registrationDate, due }) => ({ id, registrationDate, due }))
    const fromFile = await json<readonly Example[]>(['deadline', '--file', fixture, '--json'])
    expect(short(fromFile)).toEqual(short(cases))
    const input = JSON.stringify(cases)
    const fromInput = await json<readonly Example[]>(['deadline', '--file', '-', '--json'], { input })
    expect(short(fromInput)).toEqual(short(cases))
  })

  test('a calendar of one’s own changes the answer', async () => {
    const shipped = readFileSync(join(root, 'resources', 'data', 'calendar-kz.json'), 'utf8')
    const calendar: { years: Record<string, { status: string; holidays: object[] }> } = JSON.parse(shipped)
    const year = calendar.years['2026']
    if (!year) throw new Error('the shipped calendar holds 2026')
    year.status = 'edited'
    year.holidays.push({ date: '2026-04-14', name_kk: 'сынақ', name_ru: 'проба', kind: 'state' })
    const file = fileWith(scratch, 'calendar.json', calendar)
    const words = ['deadline', '--kind', 'application', '--registered', '2026-03-19T10:00', '--json']
    expect(await json([...words, '--calendar', file])).toMatchObject({ due: '2026-04-15', missingYear: null })
  })

  test('no date is computed past a year that the calendar does not hold: the year is named', async () => {
    const words = ['deadline', '--kind', 'application', '--registered', '2027-12-20T10:00']
    const { code, out } = await run([...words, '--json'])
    expect(code).toBe(1)
    const answer: { readonly steps: readonly { readonly day: string }[] } = JSON.parse(out)
    expect(answer).toMatchObject({ registrationDate: '2027-12-20', due: null, missingYear: 2028 })
    expect(answer.steps.at(-1)?.day).toBe('2027-12-31')
    expect((await run([...words, '--lang', 'ru'])).out).toContain('календаря на 2028 год нет')
  })

  test('without --json a person reads why', async () => {
    const { out } = await run(['deadline', '--kind', 'application', '--registered', '2026-03-19T10:00', '--lang', 'ru'])
    expect(out).toContain('Срок: 2026-04-14')
    expect(out).toMatch(/2026-03-23 +праздник/)
  })
})

describe('check-id', () => {
  test.each([
    {
      why: 'R-46 a person',
      number: '900101300017',
      answer: { valid: true, type: 'iin', birthDate: '1990-01-01', sex: 'male' },
    },
    {
      why: 'R-46 a wrong check digit',
      number: '900101300018',
      answer: { valid: false, type: 'iin', reason: 'checkDigit' },
    },
    { why: 'not twelve digits', number: '12', answer: { valid: false, type: null, reason: 'length' } },
  ])('$why', async ({ number, answer }) => {
    expect(await json(['check-id', number, '--json'])).toMatchObject(answer)
  })
})

describe('wrong usage ends with 2, says how it is done and prints nothing', () => {
  test.each([
    { why: 'no command', words: [] },
    { why: 'an unknown command', words: ['frobnicate'] },
    { why: 'an unknown option', words: ['check-id', '900101300017', '--colour'] },
    { why: 'an option without its value', words: ['deadline', '--kind'] },
    { why: 'a missing option', words: ['deadline', '--kind', 'application'] },
    { why: 'a kind that is none', words: ['deadline', '--kind', 'rumour', '--registered', '2026-03-19T10:00'] },
    { why: 'a day that is none', words: ['deadline', '--kind', 'application', '--registered', '2026-02-30T10:00'] },
    {
      why: 'a zone that is none',
      words: ['deadline', '--kind', 'application', '--registered', '2026-03-19T10:00', '--tz', 'Asia/Nowhere'],
    },
    { why: 'no number to check', words: ['check-id'] },
    { why: 'words too many', words: ['check-id', '1', '2'] },
    { why: 'init without an administrator', words: ['init', '--data', join(scratch, 'none')] },
    { why: 'a call without a login', words: ['call', 'appeal.list', '{}', '--data', data] },
    { why: 'a call whose input is no JSON', words: ['call', 'appeal.list', '{', ...as] },
    { why: 'a number of cases that is none', words: ['demo', '--data', join(scratch, 'none'), '--cases', 'many'] },
    { why: 'a report of nothing', words: ['report', ...as, '--out', 'x.pdf'] },
    { why: 'a report in no known format', words: ['report', 'meeting', ...as, '--out', 'x', '--format', 'gif'] },
  ])('$why', async ({ words }) => {
    const { code, out, err } = await run(words)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(/Usage:|Commands/)
  })

  test('a missing password is named', async () => {
    const { code, err } = await run(['call', 'appeal.list', ...as], { environment: { QABYLDAU_PASSWORD: '' } })
    expect(code).toBe(2)
    expect(err).toContain('QABYLDAU_PASSWORD')
  })

  test('help is asked for, so it is an answer', async () => {
    const { code, out } = await run(['--help'])
    expect(code).toBe(0)
    expect(out).toContain('check-id')
    expect(await run(['deadline', '--help'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('--registered') as unknown,
    })
  })
})

describe('refusals end with 1 and a sentence in the language asked for', () => {
  test.each([
    { lang: 'en', sentence: 'is no JSON' },
    { lang: 'ru', sentence: 'не JSON' },
    { lang: 'kk', sentence: 'JSON емес' },
  ])('$lang', async ({ lang, sentence }) => {
    const file = fileWith(scratch, 'broken.json', '[{')
    const { code, out, err } = await run(['deadline', '--file', file, '--lang', lang])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain(sentence)
  })

  test.each([
    { why: 'a file that is not there', words: ['deadline', '--file', 'no-such-file.json'] },
    {
      why: 'a list with a record that does not fit',
      words: ['deadline', '--file', fileWith(scratch, 'bad.json', [{ kind: 'application' }])],
    },
    {
      why: 'a calendar that is none',
      words: [
        'deadline',
        '--kind',
        'application',
        '--registered',
        '2026-03-19T10:00',
        '--calendar',
        fileWith(scratch, 'c.json', {}),
      ],
    },
    { why: 'a second init', words: ['init', '--data', data, '--admin', 'other'] },
    { why: 'a wrong login', words: ['call', 'appeal.list', '--data', data, '--as', 'nobody'] },
    { why: 'an unknown operation', words: ['call', 'appeal.explode', '{}', ...as] },
    { why: 'a field that nobody knows', words: ['call', 'appeal.list', '{"colour":1}', ...as] },
    { why: 'verify of an empty folder', words: ['verify', '--data', join(scratch, 'empty')] },
  ])('$why', async ({ words }) => {
    const { code, err } = await run(words)
    expect(code).toBe(1)
    expect(err.trim().length).toBeGreaterThan(10)
    expect(err).not.toMatch(/ {4}at |undefined|\{\{/)
  })

  test('under --json the failure is the one value on the output', async () => {
    const { code, out } = await run(['verify', '--data', join(scratch, 'empty'), '--json'])
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ ok: false, failure: { reason: 'register.absent' } })
  })
})

test('operations lists every operation with its forms', async () => {
  const list = await json<readonly Readonly<Record<string, unknown>>[]>(['operations', '--json'])
  const register = list.find(({ name }) => name === 'appeal.register')
  expect(register).toMatchObject({ mode: 'command', roles: ['clerk', 'official', 'supervisor', 'admin'] })
  expect(register?.['input']).toMatchObject({ type: 'object' })
  for (const each of list)
    expect(Object.keys(each)).toEqual(expect.arrayContaining(['roles', 'input', 'output', 'failures']))
})

test('deadline and check-id load neither contract nor store', async () => {
  for (const name of [
    'deadline',
    'deadline-record',
    'compute-deadline',
    'read-calendar',
    'read-json',
    'check-id',
    'command',
    'run-command-line',
  ]) {
    const imports = [...sourceOf(name).matchAll(/^import (?!type).* from '(.+)'$/gm)].map(([, target = '']) => target)
    expect(imports.filter((target) => /#contract|#register|#store|zod|kysely|compose/.test(target))).toEqual([])
  }
})

function sourceOf(name: string): string {
  return readFileSync(join(root, 'src', 'main', 'cli', `${name}.ts`), 'utf8')
}
