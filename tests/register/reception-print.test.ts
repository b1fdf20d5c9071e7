/** Papers of personal reception: journal, card, lists, schedule, notice (R-38, R-39, meetings.md §11, R-50). */
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createDocumentWriter, type DocumentWriter } from '#adapters/documents/document-writer'
import { bytesOf, eventTypes, type Office, openOffice, synthetic } from './office.ts'
import { addOfficial, bookAt, newDay, visitor } from './reception-office.ts'

let office: Office
let documents: DocumentWriter
let today: string
let moved: string
let received: string

beforeAll(async () => {
  documents = createDocumentWriter()
  office = await openOffice({ documents, at: '2026-03-19T10:10:00.000Z' })
  const akim = await addOfficial(office, 'Жобаев Е. Н.')
  today = await newDay(office, akim, '2026-03-19')
  const next = await newDay(office, akim, '2026-03-26')
  const first = await office.must('visit.record', {
    receptionId: today,
    person: { ...synthetic, socialCategories: ['pensioner'] },
    question: 'Когда отремонтируют дорогу на улице Школьной?',
    topic: 'ROD.1',
    language: 'ru',
    isRepeat: true,
    result: 'instruction',
    answer: 'Дорога включена в обследование',
    instruction: { text: 'Обследовать дорогу', executor: 'Отдел дорог', dueOn: '2026-04-10' },
  })
  received = first.visitId
  await office.must('visit.record', {
    receptionId: today,
    person: visitor(),
    question: 'Көшеде жарық жоқ',
    result: 'appeal',
  })
  moved = await bookAt(office, today, '15:30', { surname: 'Ауыстырова', phone: '+7 700 000 00 19' })
  const asked = { visitId: moved, expectedVersion: 1, receptionId: next, slot: '16:00' }
  await office.must('visit.move', { ...asked, why: 'notReached', reason: 'уақыт жетпеді' })
  await bookAt(office, today, '16:00', { surname: 'Күтушіева', phone: '+7 700 000 00 20' })
})
afterAll(async () => {
  await office.close()
  await documents.close()
})

const textOf = (bytes: Uint8Array): string =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) => /^(word\/(document|footer\d*)|xl\/(sharedStrings|worksheets\/sheet\d+))\.xml$/.test(name))
    .map(([, part]) => strFromU8(part))
    .join('\n')
const day = { from: '2026-03-19', to: '2026-03-19' }

describe('the journal', () => {
  test.each(['docx', 'xlsx'] as const)('as %s has the columns of the journal in both languages', async (format) => {
    const { document } = await office.must('reception.print-journal', { ...day, format })
    expect(document.name).toBe(`reception-journal-2026-03-19-2026-03-19.${format}`)
    const text = textOf(await bytesOf(office, document))
    for (const said of [
      'Условнова Ирина Петровна',
      'Когда отремонтируют дорогу на улице Школьной?',
      'Обследовать дорогу',
      'Отдел дорог',
      '2026-00001',
      'Зейнеткер',
      'повторно',
      'Ауыстырова Айгүл',
      'уақыт жетпеді',
    ])
      expect(text.includes(said), said).toBe(true)
    expect(text).not.toContain('document.reception.')
  })

  test('tells that its numbers run without a gap', async () => {
    const { document } = await office.must('reception.print-journal', { ...day, format: 'docx', language: 'ru' })
    expect(textOf(await bytesOf(office, document))).toContain('Номера идут без пропусков')
  })

  test('leaves a trace, whoever prints it (R-50)', async () => {
    const { userId } = (await office.must('session.state', {})).user ?? { userId: '' }
    const before = (await eventTypes(office, { kind: 'access', id: userId })).length
    await office.must('reception.print-journal', day)
    expect((await eventTypes(office, { kind: 'access', id: userId })).length).toBe(before + 1)
  })
})

test('the card has the fields of R-39', async () => {
  const { document } = await office.must('visit.print-card', { visitId: received, format: 'docx', language: 'ru' })
  const text = textOf(await bytesOf(office, document))
  for (const said of [
    '19 марта 2026 г., 15:10',
    'Жобаев Е. Н., аким района',
    'Условнова Ирина Петровна',
    '990101100010',
    'Школьная, 14',
    'Когда отремонтируют дорогу',
    'Дано поручение',
    'Обследовать дорогу',
    'Отдел дорог',
    '10 апреля 2026 г.',
  ])
    expect(text.includes(said), said).toBe(true)
})

test('the list for the door tells strangers nothing, the one for the table everything (R-50)', async () => {
  const list = async (audience: 'door' | 'desk') => {
    const { document } = await office.must('reception.print-list', { receptionId: today, audience, format: 'docx' })
    return textOf(await bytesOf(office, document))
  }
  const door = await list('door')
  expect(door).toContain('К. А.')
  expect(door).toContain('16:00')
  expect(door).not.toContain('Күтушіева')
  expect(door).not.toContain('700 000 00 20')
  const desk = await list('desk')
  expect(desk).toContain('Күтушіева Айгүл')
  expect(desk).toContain('+7 700 000 00 20')
  expect(desk).not.toContain('Ауыстырова')
})

test('the schedule of a month is printed as it stands, and as it was published', async () => {
  const print = async () => {
    const asked = { month: '2026-03', format: 'docx', language: 'ru' } as const
    return textOf(await bytesOf(office, (await office.must('reception.print-schedule', asked)).document))
  }
  expect(await print()).toContain('15:00–17:00')
  await office.must('reception.publish', { month: '2026-03', publishedOn: '2026-03-01' })
  expect(await print()).toContain('Опубликовано 01.03.2026, редакция 1')
  expect(await office.call('reception.print-schedule', { month: '2026-07' })).toMatchObject({
    failure: { reason: 'reception.nothing-to-publish' },
  })
})

test('the notice of a moved date names both days and the reason', async () => {
  const { document } = await office.must('visit.print-notice', { visitId: moved, format: 'docx', language: 'both' })
  const text = textOf(await bytesOf(office, document))
  for (const said of ['19 наурыз 2026 ж. · 19 марта 2026 г., 15:30', '26 марта 2026 г., 16:00', 'уақыт жетпеді'])
    expect(text.includes(said), said).toBe(true)
  expect(await eventTypes(office, { kind: 'visit', id: moved })).toContain('visit.printed')
  expect(await office.call('visit.print-notice', { visitId: received })).toMatchObject({
    failure: { reason: 'visit.nothing-to-tell' },
  })
})

test.each([
  'reception.print-journal',
  'reception.print-list',
  'visit.print-card',
  'visit.print-notice',
  'reception.print-schedule',
] as const)('%s as pdf', async (operation) => {
  const inputs = {
    'reception.print-journal': day,
    'reception.print-list': { receptionId: today },
    'visit.print-card': { visitId: received },
    'visit.print-notice': { visitId: moved },
    'reception.print-schedule': { month: '2026-03' },
  }
  const { document } = await office.must(operation, inputs[operation])
  const bytes = await bytesOf(office, document)
  expect(Buffer.from(bytes.slice(0, 5)).toString('latin1')).toBe('%PDF-')
})
