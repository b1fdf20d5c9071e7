/** A calendar file is read whole or not at all, and every mistake is named by its line. Source: R-24. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeCalendarCsv } from '#domain/calendar/calendar-csv'
import { areProblems, readCalendarText, writeCalendarJson } from '#domain/calendar/calendar-text'
import { workingDaysByMonth } from '#domain/calendar/calendar-totals'
import type { CalendarData } from '#domain/calendar/working-calendar'
import { shippedData } from './shipped-calendar.ts'

const shippedFile = new URL('../../../resources/data/calendar-kz.json', import.meta.url)

function read(text: string): CalendarData {
  const data = readCalendarText(text)
  if (areProblems(data)) throw new Error(JSON.stringify(data))
  return data
}

function problems(text: string) {
  const data = readCalendarText(text)
  return areProblems(data) ? data.map(({ line, column, reason }) => ({ line, column, reason })) : data
}

/** A table with the usual columns. */
const table = (...rows: readonly string[]): string => ['date;what;name_kk;name_ru;kind;from', ...rows].join('\n')

describe('a table of days', () => {
  const filled = [
    'date,what,name_kk,name_ru,kind,from',
    '2028,year,,,official,',
    '2028-01-01,holiday,Жаңа жыл,Новый год,state,',
    '2028-01-02,holiday,Жаңа жыл,Новый год,,',
    '03.01.2028,movedDayOff,,,,2028-01-01',
    '4.1.2028,movedDayOff,,,,',
    '2028-01-07,holiday,"Рождество, православиелік","Рождество ""православное""",religious,',
    '2028-03-04,workingWeekend,,,,',
  ]
  const year2028 = {
    status: 'official',
    holidays: [
      { date: '2028-01-01', nameKk: 'Жаңа жыл', nameRu: 'Новый год', kind: 'state' },
      { date: '2028-01-02', nameKk: 'Жаңа жыл', nameRu: 'Новый год', kind: 'state' },
      {
        date: '2028-01-07',
        nameKk: 'Рождество, православиелік',
        nameRu: 'Рождество "православное"',
        kind: 'religious',
      },
    ],
    movedDaysOff: [
      { date: '2028-01-03', from: '2028-01-01' },
      { date: '2028-01-04', from: null },
    ],
    workingWeekendDays: ['2028-03-04'],
  }

  test.each([
    { why: 'commas', text: filled.join('\n') },
    { why: 'semicolons, as a spreadsheet saves here', text: filled.join('\n').replaceAll(/,(?! )/g, ';') },
    { why: 'tabs, as pasted from a spreadsheet', text: filled.join('\n').replaceAll(/,(?! )/g, '\t') },
    {
      why: 'a mark of the encoding, ends of lines of Windows, an empty line',
      text: `\uFEFF${filled.join('\r\n')}\r\n\r\n`,
    },
    { why: 'ends of lines of old', text: filled.join('\r') },
  ])('R-24 $why', ({ text }) => {
    expect(read(text)).toEqual({ years: { 2028: year2028 } })
  })

  test.each([
    {
      why: 'Kazakh words',
      rows: [
        '2028-01-01;Мереке;а;б;;',
        '2028-01-03;ауыстырылған демалыс;;;;',
        '2028-03-04;жұмыс істейтін демалыс күні;;;;',
      ],
    },
    {
      why: 'Russian words',
      rows: ['2028-01-01;праздник;а;б;;', '2028-01-03;Перенесенный выходной;;;;', '2028-03-04;рабочий выходной;;;;'],
    },
  ])('R-24 what a day is may be written in $why', ({ rows }) => {
    const { 2028: year } = read(table(...rows)).years
    expect(year).toMatchObject({
      status: 'edited',
      holidays: [{ date: '2028-01-01' }],
      movedDaysOff: [{ date: '2028-01-03' }],
      workingWeekendDays: ['2028-03-04'],
    })
  })

  test('columns in another order, and one of the person’s own', () => {
    const text = 'What;Note;Date;Name RU;name-kk\nholiday;own words;2028-05-09;Победа;Жеңіс'
    expect(read(text).years['2028']?.holidays).toEqual([
      { date: '2028-05-09', nameKk: 'Жеңіс', nameRu: 'Победа', kind: 'state' },
    ])
  })

  test('a year without any special day is a year all the same', () => {
    expect(read(table('2028;year;;;derived;')).years['2028']).toMatchObject({ status: 'derived', holidays: [] })
  })
})

describe('mistakes of a table', () => {
  test.each([
    { why: 'an empty text', text: ' \n', line: 1, column: null, reason: 'calendar.file-empty' },
    { why: 'no header', text: '2028-01-01;holiday;а;б', line: 1, column: null, reason: 'calendar.csv-no-column' },
    { why: 'only a header', text: table(), line: 1, column: null, reason: 'calendar.no-years' },
    {
      why: 'a quote that never ends',
      text: table('2028-01-01;holiday;"а;б'),
      line: 2,
      column: null,
      reason: 'calendar.csv-quote',
    },
    {
      why: 'more cells than columns',
      text: table('2028-01-01;holiday;а;б;;;;'),
      line: 2,
      column: null,
      reason: 'calendar.csv-too-many-cells',
    },
    { why: 'no such day', text: table('2028-02-30;holiday;а;б'), line: 2, column: 'date', reason: 'calendar.bad-date' },
    {
      why: 'a day turned round',
      text: table('01/02/2028;holiday;а;б'),
      line: 2,
      column: 'date',
      reason: 'calendar.bad-date',
    },
    {
      why: 'a year that cannot be meant',
      text: table('0028-02-03;holiday;а;б'),
      line: 2,
      column: 'date',
      reason: 'calendar.bad-year',
    },
    {
      why: 'an unknown word',
      text: table('2028-02-01;vacation;;'),
      line: 2,
      column: 'what',
      reason: 'calendar.bad-what',
    },
    {
      why: 'a holiday without its Kazakh name',
      text: table('2028-02-01;holiday;;б'),
      line: 2,
      column: 'name_kk',
      reason: 'calendar.name-missing',
    },
    {
      why: 'an unknown kind',
      text: table('2028-02-01;holiday;а;б;local'),
      line: 2,
      column: 'kind',
      reason: 'calendar.bad-kind',
    },
    {
      why: 'an unknown state of a year',
      text: table('2028;year;;;final'),
      line: 2,
      column: 'kind',
      reason: 'calendar.bad-status',
    },
    {
      why: 'a worked weekday',
      text: table('2028-02-01;workingWeekend;;'),
      line: 2,
      column: 'date',
      reason: 'calendar.not-a-weekend',
    },
    {
      why: 'moved from no day',
      text: table('2028-02-01;movedDayOff;;;;30.02.2028'),
      line: 2,
      column: 'from',
      reason: 'calendar.bad-date',
    },
    {
      why: 'a day twice',
      text: table('2028-02-01;holiday;а;б', '', '01.02.2028;movedDayOff'),
      line: 4,
      column: 'date',
      reason: 'calendar.named-twice',
    },
    {
      why: 'a year twice',
      text: table('2028;year;;;official', '2028;year;;;derived'),
      line: 3,
      column: 'date',
      reason: 'calendar.named-twice',
    },
  ])('$why → line $line, $column: $reason', ({ text, line, column, reason }) => {
    expect(problems(text)).toEqual([{ line, column, reason }])
  })

  test('all of them are told at once, in the order of their lines', () => {
    const text = table(
      '2028-13-01;holiday;а;б',
      '2028-02-01;holiday;"два\nслова";',
      '2028-02-02;rest;;',
      '2028-02-05;workingWeekend',
    )
    expect(problems(text)).toEqual([
      { line: 2, column: 'date', reason: 'calendar.bad-date' },
      { line: 3, column: 'name_ru', reason: 'calendar.name-missing' },
      { line: 5, column: 'what', reason: 'calendar.bad-what' },
    ])
  })

  test('no more than a hundred', () => {
    expect(problems(table(...Array.from({ length: 300 }, () => 'x;holiday;а;б')))).toHaveLength(100)
  })
})

describe('JSON', () => {
  const shipped = readFileSync(shippedFile, 'utf8')

  test('R-24 the file that the program ships is read as it is', () => {
    expect(read(shipped)).toEqual(shippedData)
  })

  const json = (year: object): string => JSON.stringify({ years: { 2028: year } }, null, 2)
  const empty = { status: 'official', holidays: [], transferredDaysOff: [], workingWeekendDays: [] }
  test.each([
    { why: 'cut off', text: '{\n  "years": {\n', line: 2, column: null, reason: 'calendar.not-json' },
    {
      why: 'a comma too many',
      text: '{\n  "years": {\n    "2028": {},\n  }\n}',
      line: 4,
      column: null,
      reason: 'calendar.not-json',
    },
    { why: 'a list', text: '[]', line: 1, column: null, reason: 'calendar.not-a-file' },
    { why: 'no years', text: '{"years": {}}', line: 1, column: null, reason: 'calendar.no-years' },
    {
      why: 'no state',
      text: json({ ...empty, status: 'final' }),
      line: 3,
      column: null,
      reason: 'calendar.bad-status',
    },
    { why: 'no list', text: json({ status: 'official' }), line: 3, column: 'holidays', reason: 'calendar.bad-list' },
    // Four lines lead to the list, each day of it stands on its own.
    {
      why: 'no such day',
      text: json({ ...empty, workingWeekendDays: ['2028-03-04', '2028-02-30'] }),
      line: 9,
      column: 'workingWeekendDays',
      reason: 'calendar.bad-date',
    },
    {
      why: 'a holiday without a name',
      text: json({ ...empty, holidays: [{ date: '2028-01-01', name_kk: 'а', name_ru: '', kind: 'state' }] }),
      line: 9,
      column: 'name_ru',
      reason: 'calendar.bad-entry',
    },
    {
      why: 'totals that do not agree',
      text: json({ ...empty, workingDays5: 1 }),
      line: 3,
      column: null,
      reason: 'calendar.total-differs',
    },
  ])('$why → line $line, $column: $reason', ({ text, line, column, reason }) => {
    expect(problems(text)).toEqual([{ line, column, reason }])
  })

  test('a mistake of one year does not hide that of the next', () => {
    const text = JSON.stringify({ years: { 2028: { ...empty, status: '' }, 2029: empty, 2030: {} } })
    expect(problems(text)).toMatchObject([{ reason: 'calendar.bad-status' }, { reason: 'calendar.bad-status' }])
  })

  test('quotes, brackets and backslashes in other fields mislead nobody', () => {
    const text = JSON.stringify(
      { about: 'a "quote", a } and a \\', years: { 2028: { ...empty, status: '}' } } },
      null,
      1,
    )
    expect(problems(text)).toEqual([{ line: 4, column: null, reason: 'calendar.bad-status' }])
  })
})

describe('what is written can be read again', () => {
  test('R-24 every shipped year, as a table and as JSON', () => {
    expect(read(writeCalendarCsv(shippedData))).toEqual(shippedData)
    expect(read(writeCalendarJson(shippedData))).toEqual(shippedData)
  })

  test('JSON names the totals, so that a slip in a year that nobody edited is found', () => {
    const { 2026: year } = shippedData.years
    if (!year) throw new Error('2026 is shipped')
    const text = writeCalendarJson({ years: { 2026: year } })
    expect(JSON.parse(text).years['2026'].workingDaysByMonth).toEqual(workingDaysByMonth(2026, year))
    expect(problems(text.replace('"date": "2026-05-11"', '"date": "2026-05-16"'))).toMatchObject([
      { column: null, reason: 'calendar.total-differs' },
    ])
  })

  test('names with separators, quotes and ends of lines', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(';', ',', '"', '\n', '\t', 'ә', 'ё', ' ', 'а'), { minLength: 1, maxLength: 12 }),
        (parts) => {
          const name = `н${parts.join('')}н`
          const holidays = [{ date: '2028-01-01', nameKk: name, nameRu: name, kind: 'state' }]
          const year = { status: 'edited', holidays, movedDaysOff: [], workingWeekendDays: [] }
          const data = { years: { 2028: year } } as unknown as CalendarData
          expect(read(writeCalendarCsv(data))).toEqual(data)
        },
      ),
    )
  })

  test('no text at all makes the reader fail', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => void readCalendarText(text)))
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => void readCalendarText(`date;what\n${text}`)))
  })
})
