/** What users of other systems have asked for: each thread on numbers, due dates, entry, search and printing has a test. */
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root, sourceFiles } from './source-files.ts'

const threads = [
  { thread: 'osTicket/osTicket#6847', asked: 'a lunch break does not break the due date' },
  { thread: 'osTicket/osTicket#6739', asked: 'a week without Monday and Thursday is counted right' },
  { thread: 'zammad/zammad#390', asked: 'which days were skipped is seen' },
  { thread: 'mysociety/alaveteli#5101', asked: 'how the due date was counted is shown, for any date' },
  { thread: 'mysociety/alaveteli#7292', asked: 'a new holiday moves open due dates' },
  { thread: 'mysociety/alaveteli#6727', asked: 'different rules have their own counts' },
  { thread: 'codeforamerica/recordtrac#67', asked: 'weekends and holidays do not count' },
  { thread: 'glpi-project/glpi#687', asked: 'an entry out of hours is counted' },
  { thread: 'osTicket/osTicket#6016', asked: 'a number that drifted is told' },
  { thread: 'osTicket/osTicket#1663', asked: 'numbers with the year, new each year' },
  { thread: 'opensupports/opensupports#456', asked: 'numbers go 1, 2, 3' },
  { thread: 'freescout-help-desk/freescout#3827', asked: 'numbers begin anew after trials' },
  { thread: 'SORMAS-Foundation/SORMAS-Project#1427', asked: 'numbers given apart do not collide' },
  { thread: 'zammad/zammad#1283', asked: 'one or several cases on paper' },
  { thread: 'zammad/zammad#615', asked: 'cases as PDF' },
  { thread: 'opensupports/opensupports#451', asked: 'the whole case on paper' },
  { thread: 'osTicket/osTicket#755', asked: 'a print is no raw page' },
  { thread: 'osTicket/osTicket-1.7#160', asked: 'Cyrillic letters in a PDF' },
  { thread: 'BookStackApp/BookStack#4579', asked: 'no question marks in their place' },
  { thread: 'actualbudget/actual#2755', asked: 'search in Cyrillic' },
  { thread: 'osTicket/osTicket#5325', asked: 'a wrong link is undone' },
  { thread: 'zammad/zammad#377', asked: 'a linked case keeps its own letters' },
  { thread: 'zammad/zammad#4592', asked: 'a repeat is told before it is created' },
  { thread: 'zammad/zammad#4606', asked: 'empty fields give no hint' },
  { thread: 'SORMAS-Foundation/SORMAS-Project#757', asked: 'namesakes are not one person' },
  { thread: 'mysociety/fixmystreet#3294', asked: 'a person without telephone and e-mail' },
  { thread: 'osTicket/osTicket#635', asked: 'what was typed is not lost' },
  { thread: 'zammad/zammad#2786', asked: 'a second draft is kept' },
] as const

/** The names of tests, with their files: what a reader of a report sees. */
const names = sourceFiles('tests')
  .filter((file) => /\.test\.tsx?$/.test(file) && !file.endsWith('asked-for.test.ts'))
  .map((file) => ({ file: relative(root, file), named: namesIn(readFileSync(file, 'utf8')) }))

/** Source without comments: a name is what a run prints. */
function namesIn(source: string): string {
  return source
    .split('\n')
    .filter((line) => !/^\s*(\/\/|\*|\/\*)/.test(line))
    .join('\n')
}

describe('asked for, and tested by name', () => {
  test.each(threads)('$thread: $asked', ({ thread }) => {
    const exact = new RegExp(`${thread.replaceAll('.', String.raw`\.`)}(?!\\d)`)
    expect(names.filter(({ named }) => exact.test(named)).map(({ file }) => file)).not.toEqual([])
  })
})
