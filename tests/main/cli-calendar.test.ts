/** Years of the calendar by the command line: looked at, loaded, and refused line by line. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fileWith, json, run } from './run-cli.ts'

const scratch = mkdtempSync(join(tmpdir(), 'qabyldau-cli-calendar-'))
const as = ['--data', join(scratch, 'register'), '--as', 'admin']

beforeAll(async () => {
  await json(['init', '--data', join(scratch, 'register'), '--admin', 'admin', '--json'])
})
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const table = ['date;what;name_kk;name_ru;kind;from', '2028;year;;;official', '2028-01-03;movedDayOff;;;;2028-01-01']

test('a table is tried, loaded, and not loaded twice', async () => {
  const file = fileWith(scratch, 'calendar.csv', table.join('\r\n'))
  expect(await json(['import', file, ...as, '--dry-run', '--json'])).toMatchObject({
    dryRun: true,
    years: [{ year: 2028, isNew: true, movedDaysOff: 1 }],
  })
  expect(await json(['import', file, ...as, '--recompute', '--json'])).toMatchObject({ moved: 0, waiting: 0 })
  expect(await json(['call', 'calendar.get', '{}', ...as])).toMatchObject({
    value: { years: { 2028: { status: 'official', movedDaysOff: [{ date: '2028-01-03', from: '2028-01-01' }] } } },
  })
  const again = await run(['import', file, ...as])
  expect(again).toMatchObject({ code: 1 })
  expect(again.err).toContain('There is nothing to change')
}, 120_000)

test('mistakes are told by their lines, in the language of the person', async () => {
  const input = [...table, '2028-02-30;holiday;а;б', '2028-05-01;праздник;;Праздник'].join('\n')
  const { code, err } = await run(['import', '-', ...as, '--lang', 'ru'], { input })
  expect(code).toBe(1)
  expect(err.trim().split('\n')).toEqual([
    'Строка 4, date: «2028-02-30» – не дата. Напишите 2028-01-03 или 03.01.2028.',
    'Строка 5, name_kk: У праздника 2028-05-01 нет названия. Напишите его на казахском и на русском.',
  ])
}, 120_000)
