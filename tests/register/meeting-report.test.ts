/** The outcome report of a meeting, for the file and for the public (meetings.md §10, R-50). */
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createDocumentWriter, type DocumentWriter } from '#adapters/documents/document-writer'
import type { OperationInput } from '#contract/operations'
import { bytesOf, type Office, openOffice } from './office.ts'
import { plain, sample } from './sample-questions.ts'

let office: Office

describe('the outcome report', () => {
  let documents: DocumentWriter
  beforeAll(async () => {
    documents = createDocumentWriter()
    office = await openOffice({ documents, at: '2026-11-20T05:00:00.000Z' })
    await office.must('question.import', { content: plain(sample()) })
  })
  afterAll(async () => {
    await office.close()
    await documents.close()
  })

  const xmlOf = (bytes: Uint8Array): string =>
    Object.entries(unzipSync(bytes))
      .filter(([name]) => name.endsWith('.xml'))
      .map(([, part]) => strFromU8(part))
      .join('\n')
  const report = async (input: OperationInput<'meeting.report'>) => {
    const { document } = await office.must('meeting.report', input)
    return { name: document.name, bytes: await bytesOf(office, document) }
  }

  const languages = ['kk', 'ru', 'both'] as const
  const formats = ['docx', 'xlsx'] as const
  test.each(languages.flatMap((language) => formats.map((format) => ({ language, format }))))(
    'in $language as $format',
    async ({ language, format }) => {
      const { name, bytes } = await report({ number: 'M-2026-003', language, format })
      expect(name).toBe(`report-M-2026-003-${language}.${format}`)
      const xml = xmlOf(bytes)
      expect(xml).toContain('M-2026-003')
      expect(xml).toContain('Трансформатордың қуаты жетпейді')
      expect(xml).not.toContain('document.meeting.')
    },
  )

  test.each(languages)('in %s as pdf', async (language) => {
    const { name, bytes } = await report({ number: 'M-2026-003', language })
    expect(name).toBe(`report-M-2026-003-${language}.pdf`)
    expect(Buffer.from(bytes.slice(0, 5)).toString('latin1')).toBe('%PDF-')
  })

  test.each([
    {
      why: 'a telephone',
      number: 'M-2026-003',
      rest: 'На улице у клуба не горят фонари',
      hidden: /700\D*000\D*00\D*01/,
    },
    {
      why: 'a telephone in Kazakh',
      number: 'M-2026-001',
      rest: 'Халық қатысатын бюджетке',
      hidden: /700\D*000\D*00\D*02/,
    },
    { why: 'names', number: 'M-2026-003', rest: 'Трансформатордың қуаты', hidden: /Условнова|Сынақов|Жобаев/ },
  ])('for the public hides $why, which the file keeps (R-50)', async ({ number, rest, hidden }) => {
    const [open, inner] = [
      await report({ number, language: 'both', format: 'docx', audience: 'public' }),
      await report({ number, language: 'both', format: 'docx' }),
    ]
    expect(open.name).toBe(`report-${number}-both-public.docx`)
    expect(xmlOf(inner.bytes)).toMatch(hidden)
    expect(xmlOf(open.bytes)).toContain(rest)
    expect(xmlOf(open.bytes)).not.toMatch(hidden)
  })

  test('for the public hides the number and the name that a visitor wrote (Q060)', async () => {
    const { meetingId, number } = await office.must('meeting.plan', { heldOn: '2026-11-18' })
    const text = sample().questions.find((one) => one.id === 'Q060')?.text ?? ''
    expect(text).toContain('990000000000')
    await office.must('question.record', { meetingId, text, author: 'Макетова Ирина' })
    for (const format of formats) {
      const xml = xmlOf((await report({ number, language: 'ru', format, audience: 'public' })).bytes)
      expect(xml).toContain('ответили ссылкой на приказ')
      expect(xml).not.toMatch(/990000000000|Тестова|Макетова/)
    }
  })

  test('of a meeting at which nothing was asked is made too', async () => {
    const { number } = await office.must('meeting.plan', {
      heldOn: '2026-11-19',
      titleKk: 'Тыныш кездесу',
      titleRu: 'Тихая встреча',
    })
    const { bytes } = await report({ number, language: 'both', format: 'docx' })
    expect(xmlOf(bytes)).toContain('Тыныш кездесу')
  })

  test('of a meeting that is none is not found', async () => {
    const envelope = await office.call('meeting.report', { number: 'M-2020-001', language: 'kk' })
    expect(envelope).toMatchObject({ failure: { code: 'NOT_FOUND', reason: 'meeting.not-found' } })
  })
})
