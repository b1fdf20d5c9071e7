/** The command line on a register: calls, documents, imports, checks, several processes at once. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { json, root, run } from './run-cli.ts'

const scratch = mkdtempSync(join(tmpdir(), 'qabyldau-cli-'))
const data = join(scratch, 'register')
const as = ['--data', data, '--as', 'admin']

beforeAll(async () => {
  await json(['init', '--data', data, '--admin', 'admin', '--json'])
})
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

describe('a register', () => {
  test('call answers with the envelope alone; a repeated command id gives the first answer again', async () => {
    const input = JSON.stringify({
      kind: 'application',
      channel: 'desk',
      language: 'kk',
      essence: 'Сынақ мәтіні',
      applicants: [{ surname: 'Үлгі', givenName: 'Сынақ' }],
    })
    const words = ['call', 'appeal.register', input, ...as, '--command-id', '0b8e4c1a-7a55-4a8e-9a54-0d6a3a7c2f11']
    const first = await json(words)
    expect(first).toMatchObject({ ok: true, value: { number: expect.stringMatching(/^\d{4}-00001$/) as unknown } })
    expect(await json(words)).toEqual(first)
    const found = await json(['call', 'appeal.search', '-', ...as], { input: '{"text":"Ulgi"}' })
    expect(found).toMatchObject({ ok: true, value: { total: 1 } })
  })

  test('an operation for anyone needs no login', async () => {
    const answer = await json(['call', 'register.status', '--data', data])
    expect(answer).toMatchObject({ ok: true, value: { state: 'ready', practice: false } })
  })

  test('a refusal is printed as its envelope, with the sentence beside it', async () => {
    const { code, out, err } = await run(['call', 'appeal.get', '{"number":"2000-1"}', ...as])
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ ok: false, failure: { code: 'NOT_FOUND' } })
    expect(err.trim()).not.toBe('')
  })

  test('a document goes to --out, or under a plain name into documents/', async () => {
    const list = await json<{
      readonly value: { readonly items: readonly { readonly number: string }[] }
    }>(['call', 'appeal.list', '{}', ...as])
    const number = list.value.items[0]?.number
    const input = JSON.stringify({ number, language: 'kk', paper: 'a4half' })
    const out = join(scratch, 'receipt.pdf')
    const asked = await json<{
      readonly value: { readonly writtenTo: string }
    }>(['call', 'receipt.print', input, ...as, '--out', out])
    expect(asked.value.writtenTo).toBe(out)
    expect(readFileSync(out).subarray(0, 5).toString()).toBe('%PDF-')
    const kept = await json<typeof asked>(['call', 'receipt.print', input, ...as])
    expect(kept.value.writtenTo.startsWith(join(data, 'documents'))).toBe(true)
    expect(existsSync(kept.value.writtenTo)).toBe(true)
  })

  test('a dry import checks and keeps nothing, then the import keeps', async () => {
    const file = join(root, 'resources', 'data', 'sample-questions.json')
    const count = async (): Promise<number> => {
      const list = await json<{
        readonly value: { readonly items: readonly unknown[] }
      }>(['call', 'meeting.list', '{}', ...as])
      return list.value.items.length
    }
    expect(await json(['import', file, ...as, '--dry-run', '--json'])).toMatchObject({ dryRun: true })
    expect(await count()).toBe(0)
    const kept = await json<{ readonly meetings: readonly unknown[] }>(['import', file, ...as, '--json'])
    expect(await count()).toBe(kept.meetings.length)
  })

  test('report meeting asks which one, then writes it', async () => {
    const words = [
      'report',
      'meeting',
      ...as,
      '--lang',
      'kk',
      '--format',
      'docx',
      '--out',
      join(scratch, 'report.docx'),
    ]
    const unclear = await run(words)
    expect(unclear.code).toBe(1)
    const list = await json<{
      readonly value: { readonly items: readonly { readonly number: string }[] }
    }>(['call', 'meeting.list', '{}', ...as])
    const number = list.value.items[0]?.number ?? ''
    expect(await run([...words, '--id', number])).toMatchObject({ code: 0 })
    expect(readFileSync(join(scratch, 'report.docx')).subarray(0, 2).toString()).toBe('PK')
  })

  test('export appeals writes the table', async () => {
    const out = join(scratch, 'appeals.xlsx')
    expect(await run(['export', 'appeals', ...as, '--lang', 'ru', '--format', 'xlsx', '--out', out])).toMatchObject({
      code: 0,
    })
    expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK')
  })

  test('verify finds it sound without anybody signed in', async () => {
    const { QABYLDAU_PASSWORD: _, ...environment } = process.env
    const answer = await run(['verify', '--data', data, '--json'], { environment })
    expect(answer.code).toBe(0)
    expect(JSON.parse(answer.out)).toMatchObject({ clean: true, problems: [] })
  })

  test('a damaged register ends with 3', async () => {
    const damaged = join(scratch, 'damaged')
    expect(await run(['init', '--data', damaged, '--admin', 'admin'])).toMatchObject({ code: 0 })
    writeFileSync(join(damaged, 'register.db'), 'this was a register once. '.repeat(400))
    expect(await run(['verify', '--data', damaged])).toMatchObject({ code: 3, out: '' })
    expect(await run(['call', 'appeal.list', '{}', '--data', damaged, '--as', 'admin'])).toMatchObject({ code: 3 })
  })
})

test('demo makes a practice register, the same for the same seed', async () => {
  const numbers: unknown[] = []
  for (const name of ['one', 'two']) {
    const folder = join(scratch, name)
    const words = ['demo', '--data', folder, '--cases', '30', '--seed', '7', '--until', '2026-11-20']
    expect(await run(words)).toMatchObject({ code: 0, out: '' })
    const list = await run(
      ['call', 'appeal.list', '{"filter":{"state":"all"},"limit":100}', '--data', folder, '--as', 'supervisor'],
      {
        environment: { QABYLDAU_PASSWORD: 'practice' },
      },
    )
    const {
      value,
    }: {
      readonly value: { readonly items: readonly { readonly number: string; readonly essence: string }[] }
    } = JSON.parse(list.out)
    expect(value.items.length).toBeGreaterThanOrEqual(30)
    numbers.push(value.items.map(({ number, essence }) => `${number} ${essence}`))
  }
  expect(numbers[1]).toEqual(numbers[0])
})

test('many processes register at once: numbers without gap or double', async () => {
  const processes = 4
  const each = 2
  const before = await json<{
    readonly value: { readonly total: number }
  }>(['call', 'appeal.list', '{"filter":{"state":"all"},"limit":100}', ...as])
  const numbers = await Promise.all(
    Array.from({ length: processes }, async () => {
      const own: string[] = []
      for (let at = 0; at < each; at += 1) {
        const words = [
          'call',
          'appeal.register',
          '{"kind":"message","channel":"desk","language":"ru","essence":"проба","applicants":[]}',
          ...as,
        ]
        own.push((await json<{ readonly value: { readonly number: string } }>(words)).value.number)
      }
      return own
    }),
  )
  const sequence = numbers
    .flat()
    .map((number) => Number(number.slice(5)))
    .toSorted((a, b) => a - b)
  expect(sequence).toEqual(Array.from({ length: processes * each }, (_, at) => before.value.total + at + 1))
}, 180_000)
