import { expect, test } from 'vitest'
import { localDate } from '#domain/calendar/local-date'
import { localMoment } from '#domain/calendar/local-time'
import { appealCardDocument, type AppealCard } from '#domain/document/appeal-card-document'
import { listDocument } from '#domain/document/list-document'
import { meetingReportDocument } from '#domain/document/meeting-report-document'
import { joinSmall } from '#domain/document/meeting-report-figures'
import type { Block } from '#domain/document/model'
import { receiptDocument } from '#domain/document/receipt-document'
import { organisation, reportQuestions, sampleFile, sampleReceipt, sampleReport } from './samples.ts'

const flat = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) =>
    block.block === 'columns' ? block.columns.flatMap(({ blocks: inner }) => flat(inner)) : [block],
  )

const labels = (blocks: readonly Block[]): string[] =>
  flat(blocks).flatMap((block) =>
    block.block === 'factRows' ? block.rows.map(({ label }) => ('key' in label ? label.key : '')) : [],
  )

test.each(['a4half', 'roll80'] as const)(
  'R-03: a receipt on %s has number, time, acceptor and position, due date, code',
  (paper) => {
    const model = receiptDocument(sampleReceipt({ paper }))
    const said = JSON.stringify(model)
    for (const fact of [
      '2026-00417',
      '2026-03-27T10:42:00',
      'Үлгібаева С. Ж.',
      'бас маман',
      'главный специалист',
      '2026-04-17',
      'K7MX-4R2P',
    ])
      expect(said).toContain(fact)
    expect(labels(model.blocks)).toContain('document.receipt.due')
    const [qr] = flat(model.blocks).filter((block) => block.block === 'qr')
    expect(qr?.sizeMm).toBeGreaterThanOrEqual(20)
  },
)

test('R-04: an arrival after hours shows both the arrival and the day of registration', () => {
  const model = receiptDocument(
    sampleReceipt({ arrivedAt: localMoment('2026-03-27T19:05:00'), registeredOn: localDate('2026-03-30') }),
  )
  expect(labels(model.blocks).slice(0, 2)).toEqual(['document.receipt.arrived', 'document.receipt.registered-on'])
})

test('R-11: a receipt of an unknown author says so', () => {
  expect(JSON.stringify(receiptDocument(sampleReceipt({ applicantName: '' })))).toContain('document.unknown-author')
})

const card: AppealCard = {
  number: '2026-00312',
  kind: { kk: 'үн қосу', ru: 'отклик' },
  state: { kk: 'Орындалуда', ru: 'Исполняется' },
  dueOn: localDate('2026-04-01'),
  dueMark: 'open',
  dueWords: null,
  people: [],
  essence: '',
  essenceLang: 'ru',
  facts: [],
  files: [{ name: 'a.pdf', sizeBytes: 1_380_000, addedOn: localDate('2026-03-05') }],
  timeline: [],
}

test('each appeal of a pile begins a part of its own with its own number at the foot', () => {
  const model = appealCardDocument({
    organisationName: organisation.name,
    appeals: [card, { ...card, number: '2026-00313' }],
    printedAt: localMoment('2026-03-27T10:00:00'),
    practice: false,
    language: 'kk',
  })
  expect(model.footer).toEqual({ key: 'document.appeal-footer', facts: { number: '2026-00312' } })
  expect(model.blocks.filter(({ block }) => block === 'newPart')).toEqual([
    { block: 'newPart', footer: { key: 'document.appeal-footer', facts: { number: '2026-00313' } } },
  ])
  expect(JSON.stringify(model)).toContain('"size":{"tenths":14}')
})

test('a list counts its own rows and tells its filters', () => {
  const model = listDocument({
    name: 'appeals',
    organisationName: organisation.name,
    title: { kk: 'Жолданымдар', ru: 'Обращения' },
    filters: [{ text: 'M1' }],
    totalBeforeFilters: 142,
    columns: [{ head: { text: '№' }, width: 'content' }],
    rows: [[{ text: '1' }]],
    printedAt: localMoment('2026-03-27T10:00:00'),
    practice: true,
    language: 'ru',
  })
  expect(model.blocks[0]).toMatchObject({
    subtitle: { key: 'document.list.count-filtered', facts: { number: 1, total: 142 } },
  })
})

const headings = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) =>
    block.block === 'heading' && block.level === 2 && 'parts' in block.text
      ? block.text.parts.map((part) =>
          'key' in part ? part.key.replace('document.meeting.', '') : 'text' in part ? part.text : '',
        )
      : [],
  )

test('R-42: the sections of an outcome report in their order, promises before questions', () => {
  const names = headings(meetingReportDocument(sampleReport()).blocks).filter((name) => !/^\d/u.test(name))
  expect(names).toEqual([
    'course',
    'promised',
    'people',
    'outcomes',
    'topics',
    'settlements',
    'departments',
    'question-table',
    'plan',
    'control',
    'appeals',
    'not-reached',
    'control-totals',
    'contacts',
  ])
})

test('signals are listed apart and are in no table of questions', () => {
  const questions = reportQuestions(sampleFile.questions.filter(({ meeting }) => meeting === 'M3'))
  const model = meetingReportDocument(sampleReport({ questions }))
  const tables = model.blocks.filter((block) => block.block === 'table')
  const rowsOf = (key: string) =>
    tables.find(({ title }) => title !== undefined && 'key' in title && title.key === key)?.rows.length
  expect(rowsOf('document.meeting.question-table')).toBe(20)
  expect(rowsOf('document.meeting.signals')).toBe(2)
})

test('the control box writes the sums out: 14 + 4 + 4 + 1 + 1 = 24', () => {
  const [box] = meetingReportDocument(sampleReport()).blocks.filter((block) => block.block === 'controlBox')
  expect(box?.agrees).toBe(true)
  expect(box?.sentences[0]).toEqual({
    key: 'document.meeting.sum-outcomes',
    facts: { sum: '14 + 4 + 4 + 1 + 1 = 24' },
  })
})

test('a difference from the minutes is named in the box', () => {
  const [box] = meetingReportDocument(sampleReport({ stated: { all: 25 } })).blocks.filter(
    (block) => block.block === 'controlBox',
  )
  expect(box?.agrees).toBe(false)
  expect(JSON.stringify(box?.sentences)).toContain('document.meeting.difference.stated')
})

test('the public report names nobody who asked and hides personal data; the file keeps them', () => {
  const questions = reportQuestions(sampleFile.questions.filter(({ kind }) => kind !== 'signal'))
  const forFile = JSON.stringify(meetingReportDocument(sampleReport({ questions })))
  const forPublic = JSON.stringify(meetingReportDocument(sampleReport({ questions, audience: 'public' })))
  for (const secret of ['990000000000', '700 000 00 01', '700 000 00 02', 'Тестова А.']) {
    expect(forFile).toContain(secret)
    expect(forPublic).not.toContain(secret)
  }
  const people = [...new Set(questions.flatMap(({ person }) => person ?? []))]
  expect(people.filter((person) => forPublic.includes(person))).toEqual([])
})

test('refusals print their reason in both languages', () => {
  const said = JSON.stringify(meetingReportDocument(sampleReport()))
  const refused = reportQuestions(sampleFile.questions.filter(({ id }) => id === 'Q081'))[0]?.refusalReason
  expect(said).toContain(refused?.kk)
  expect(said).toContain(refused?.ru)
})

test('a meeting without a question still has its report, with nil rows and a signature', () => {
  const model = meetingReportDocument(sampleReport({ questions: [] }))
  const said = JSON.stringify(model)
  expect(said).toContain('document.meeting.no-questions')
  expect(said).toContain('"sum":"0 = 0"')
  expect(model.blocks.some(({ block }) => block === 'signature')).toBe(true)
})

test.each([
  { why: 'a small group goes with the next smallest', counts: [88, 51, 4], printed: [88, 55] },
  { why: 'two small groups that are enough together', counts: [30, 3, 2], printed: [30, 5] },
  { why: 'nothing to join', counts: [30, 5], printed: [30, 5] },
  { why: 'all of it is small', counts: [2, 1], printed: [3] },
])('R-42, groups under five: $why', ({ counts, printed }) => {
  const rows = counts.map((count, index) => ({ code: String(index), kk: `${index}`, ru: `${index}`, count }))
  expect(joinSmall(rows).map(({ count }) => count)).toEqual(printed)
})
