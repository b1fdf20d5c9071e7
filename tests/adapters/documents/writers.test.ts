import { inflateSync } from 'node:zlib'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { localDate } from '#domain/calendar/local-date'
import { localMoment } from '#domain/calendar/local-time'
import { listDocument } from '#domain/document/list-document'
import { meetingReportDocument } from '#domain/document/meeting-report-document'
import type { DocumentModel } from '#domain/document/model'
import { receiptDocument } from '#domain/document/receipt-document'
import { field } from '#adapters/documents/csv-writer'
import { ornamentSvg } from '#adapters/documents/ornament'
import { writeDocument } from '#adapters/documents/write-document'
import { organisation, sampleReceipt, sampleReport } from '../../domain/document/samples.ts'

const writtenAt = new Date('2026-03-27T10:42:00Z')
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

const list: DocumentModel = listDocument({
  name: 'appeals',
  organisationName: organisation.name,
  title: { kk: 'Жолданымдар', ru: 'Обращения' },
  filters: [],
  totalBeforeFilters: 2,
  columns: [
    { head: { kk: 'Нөмірі', ru: 'Номер' }, width: 'content' },
    { head: { kk: 'Мәтіні', ru: 'Суть' }, width: { parts: 1 } },
    { head: { kk: 'Мерзімі', ru: 'Срок' }, width: { mm: 25 }, align: 'right' },
    { head: { kk: 'Парақ', ru: 'Листов' }, width: { mm: 15 }, align: 'right' },
  ],
  rows: [
    [
      { text: '2026-00001' },
      { text: 'Ұңғыма; «ә ғ қ ң ө ұ ү һ і»' },
      { day: localDate('2026-04-01'), form: 'short' },
      { count: 3 },
    ],
    [{ text: '2026-00002' }, { text: '=1+1' }, { day: localDate('2026-04-02'), form: 'short' }, { count: 1 }],
  ],
  printedAt: localMoment('2026-03-27T10:00:00'),
  practice: false,
  language: 'kk',
})

/** Names of the embedded fonts; they stand in the open even where streams are packed. */
const pdfFonts = (pdf: Uint8Array) =>
  [...new Set([...latin(pdf).matchAll(/\/FontName \/\w+\+(\S+)/gu)].map(([, name = '']) => name))].toSorted((a, b) =>
    a < b ? -1 : 1,
  )

const pageSizes = (pdf: Uint8Array) =>
  [...latin(pdf).matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)].map(([, width, height]) => [
    Math.round((Number(width) * 25.4) / 72),
    Math.round((Number(height) * 25.4) / 72),
  ])

test.each(['kk', 'ru', 'both'] as const)(
  'R-03: a receipt in %s is one half sheet of PDF with embedded fonts',
  async (language) => {
    const pdf = await writeDocument(receiptDocument(sampleReceipt({ language })), 'pdf', { writtenAt })
    expect(latin(pdf.slice(0, 8))).toBe('%PDF-1.7')
    expect(pageSizes(pdf)).toEqual([[210, 148]])
    expect(pdfFonts(pdf)).toContain('NotoSans-Bold')
    expect(latin(pdf)).toContain(language === 'ru' ? '/Lang (ru-RU)' : '/Lang (kk-KZ)')
  },
)

test('a marked half sheet with an addressee and a long position still is one sheet', async () => {
  const receipt = sampleReceipt({
    practice: true,
    copy: true,
    addressee: { kk: 'аудан әкімі', ru: 'аким района' },
    acceptor: {
      name: 'Үлгібаева-Сынақтоғаева С. Ж.',
      position: { kk: 'қабылдау бөлмесінің бас маманы', ru: 'главный специалист приёмной аппарата акима' },
    },
  })
  expect(pageSizes(await writeDocument(receiptDocument(receipt), 'pdf', { writtenAt }))).toHaveLength(1)
})

test('a tape is 80 mm wide, one piece, and as long as it needs', async () => {
  const sizes = pageSizes(
    await writeDocument(receiptDocument(sampleReceipt({ paper: 'roll80' })), 'pdf', { writtenAt }),
  )
  expect(sizes).toHaveLength(1)
  expect(sizes[0]?.[0]).toBe(80)
  expect(sizes[0]?.[1]).toBeGreaterThan(100)
  expect(sizes[0]?.[1]).toBeLessThan(220)
})

test.each(['pdf', 'docx', 'xlsx', 'csv'] as const)(
  'the same model and moment give the same %s, byte for byte',
  async (format) => {
    const model = meetingReportDocument(sampleReport({ language: 'both' }))
    const [first, second] = [
      await writeDocument(model, format, { writtenAt }),
      await writeDocument(model, format, { writtenAt }),
    ]
    expect(Buffer.compare(first, second)).toBe(0)
  },
)

test('a PDF says its title and moment in its properties and declares itself as an archive', async () => {
  const pdf = latin(await writeDocument(receiptDocument(sampleReceipt({ language: 'ru' })), 'pdf', { writtenAt }))
  expect(pdf).toContain('D:20260327104200Z')
  expect(pdf).toContain('<pdfaid:part>2</pdfaid:part>')
})

test('a DOCX keeps its language, its repeated heads, its sheet numbers and its fonts', async () => {
  const files = unzipSync(
    await writeDocument(meetingReportDocument(sampleReport({ language: 'kk' })), 'docx', { writtenAt }),
  )
  const xml = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  expect(xml('word/document.xml')).toContain('Кездесу қалай өтті')
  expect(xml('word/document.xml')).toContain('<w:tblHeader/>')
  expect(xml('word/styles.xml')).toContain('kk-KZ')
  const footer = Object.keys(files).find((name) => /^word\/footer\d+\.xml$/u.test(name)) ?? ''
  expect(xml(footer)).toContain('NUMPAGES')
  expect(Object.keys(files).filter((name) => name.endsWith('.odttf'))).toHaveLength(2)
  expect(xml('docProps/core.xml')).toContain('2026-03-27T10:42:00Z')
})

test('an embedded font opens under the key that its table names', async () => {
  const files = unzipSync(await writeDocument(receiptDocument(sampleReceipt()), 'docx', { writtenAt }))
  const [, key = ''] = /w:fontKey="\{([^}]+)\}"/u.exec(strFromU8(files['word/fontTable.xml'] ?? new Uint8Array())) ?? []
  const bytes = (key.replaceAll('-', '').match(/../gu) ?? []).map((pair) => Number.parseInt(pair, 16)).toReversed()
  const font = files['word/fonts/font1.odttf'] ?? new Uint8Array()
  // A TrueType file begins with 00 01 00 00.
  expect(Array.from(font.slice(0, 4), (byte, index) => byte ^ (bytes[index] ?? 0))).toEqual([0, 1, 0, 0])
})

test('an XLSX is read by another reader: texts as texts, days and counts as numbers', async () => {
  const files = unzipSync(await writeDocument(list, 'xlsx', { writtenAt }))
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  const strings = strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array())
  expect(strFromU8(files['xl/workbook.xml'] ?? new Uint8Array())).toContain('Жолданымдар')
  expect(strings).toContain('«ә ғ қ ң ө ұ ү һ і»')
  expect(strings).toContain('=1+1')
  expect(sheet).not.toContain('<f>')
  // 1 April 2026 is day 46113 of a spreadsheet.
  expect(sheet).toMatch(/<c r="C2"[^>]*><v>46113<\/v>/u)
  expect(sheet).toMatch(/<c r="D2"[^>]*><v>3<\/v>/u)
  expect(sheet).toContain('state="frozen"')
})

test('a CSV opens in an office program as it is', async () => {
  const bytes = await writeDocument(list, 'csv', { writtenAt })
  expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf])
  expect(new TextDecoder().decode(bytes)).toBe(
    'Нөмірі;Мәтіні;Мерзімі;Парақ\r\n' +
      '2026-00001;"Ұңғыма; «ә ғ қ ң ө ұ ү һ і»";01.04.2026;3\r\n' +
      "2026-00002;'=1+1;02.04.2026;1\r\n",
  )
})

test.each([
  { why: 'a formula', value: '=cmd()', written: "'=cmd()" },
  { why: 'a formula after a blank', value: ' +1', written: "' +1" },
  { why: 'an at sign', value: '@SUM(A1)', written: "'@SUM(A1)" },
  { why: 'a full-width equals sign', value: '\uFF1D1', written: "'\uFF1D1" },
  { why: 'a telephone keeps its plus as text', value: '+7 700', written: "'+7 700" },
  { why: 'quotes are doubled', value: 'а "б"', written: '"а ""б"""' },
  { why: 'a line break is kept inside quotes', value: 'а\nб', written: '"а\nб"' },
  { why: 'a share of our own', value: 58.3, written: '58,3' },
  { why: 'a negative number of our own', value: -5, written: '-5' },
])('a field of CSV: $why', ({ value, written }) => {
  expect(field(value)).toBe(written)
})

test('the horn band holds whole repeats only, whatever the width', () => {
  for (const width of [170, 272, 496, 520]) {
    const [, drawn = ''] = /viewBox="0 0 (\d+) 16"/u.exec(ornamentSvg(width, 16)) ?? []
    expect(Number(drawn) % 36).toBe(0)
    expect(ornamentSvg(width, 16).match(/translate/gu)).toHaveLength(Number(drawn) / 36)
  }
})

test('no text of a PDF is lost to a missing letter: the fonts have all Kazakh letters, № and ₸', async () => {
  const sample = 'Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі № ₸ «» – ·'
  const pdf = Buffer.from(
    await writeDocument(
      {
        name: 'letters',
        title: { text: 'letters' },
        language: 'kk',
        paper: 'a4',
        practice: false,
        blocks: [{ block: 'paragraph', text: { text: sample } }],
      },
      'pdf',
      { writtenAt },
    ),
  )
  // The map from glyphs to letters that lets a reader copy text out of the file.
  const maps = [...pdf.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/gu)].flatMap(
    ([, stream = '']) => {
      try {
        return [inflateSync(Buffer.from(stream, 'latin1')).toString('latin1')]
      } catch (error) {
        if (error instanceof Error && 'code' in error) return []
        throw error
      }
    },
  )
  const map = maps.find((text) => text.includes('begincmap')) ?? ''
  for (const letter of sample.replaceAll(' ', ''))
    expect(map.toLowerCase()).toContain(`<${(letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}>`)
})
