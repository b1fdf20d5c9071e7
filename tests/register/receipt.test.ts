/** What goes out on paper, by the real writer: receipt, why this date, case files, lists. */
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createDocumentWriter, type DocumentWriter } from '#adapters/documents/document-writer'
import type { OperationInput, OperationOutput } from '#contract/operations'
import { bytesOf, eventTypes, type Office, openOffice, smallPdf, soundEvents, synthetic, upload } from './office.ts'

let documents: DocumentWriter
let office: Office
beforeAll(async () => {
  documents = createDocumentWriter()
  office = await openOffice({ documents })
})
afterAll(async () => {
  await office.close()
  await documents.close()
})

const kazakhLetters = 'ӘҒҚҢӨҰҮҺІ әғқңөұүһі'
const register = (input: OperationInput<'appeal.register'> = {}) =>
  office.must('appeal.register', { essence: `Су жоқ: ${kazakhLetters}`, applicants: [synthetic], ...input })
const card = (number: string) => office.must('appeal.get', { number })
const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

/** Texts of a DOCX or XLSX, every part of it. */
function xmlOf(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .filter(([name]) => name.endsWith('.xml'))
    .map(([, part]) => strFromU8(part))
    .join('\n')
}

/** A PDF in the open: begins as one and carries a subset of its own font. */
function expectReadablePdf(bytes: Uint8Array): void {
  expect(latin(bytes.slice(0, 5))).toBe('%PDF-')
  expect(latin(bytes)).toMatch(/\/FontName \/[A-Z]{6}\+NotoSans/)
  expect(latin(bytes)).toContain('/FontFile')
  expect(latin(bytes)).toContain('/ToUnicode')
}

/** Every case with its number and its words; of a PDF, whose words are packed, that it can be read. */
function expectCases(bytes: Uint8Array, numbers: readonly string[]): void {
  if (latin(bytes.slice(0, 2)) !== 'PK') return expectReadablePdf(bytes)
  const xml = xmlOf(bytes)
  for (const [at, number] of numbers.entries())
    expect(xml).toMatch(new RegExp(`${number}[^]*Іс ${at} ${kazakhLetters}`))
}

describe('a receipt (R-03)', () => {
  test('is one PDF; a second print is a copy, and both stand on the timeline', async () => {
    const { number, verificationCode, appealId } = await register()
    const before = await soundEvents(office)
    const first = await office.must('receipt.print', { number })
    expect(first).toMatchObject({
      isCopy: false,
      verificationCode,
      document: { name: `receipt-${number}.pdf`, mediaType: 'application/pdf' },
    })
    expectReadablePdf(await bytesOf(office, first.document))
    const second = await office.must('receipt.print', { number, language: 'kk' })
    expect(second.isCopy).toBe(true)
    expect(second.document.fileId).not.toBe(first.document.fileId)
    expect(await soundEvents(office)).toBe(before + 2)
    const { timeline, receiptPrints } = await card(number)
    expect(receiptPrints).toBe(2)
    expect(timeline.slice(0, 2).map((line) => line.facts)).toEqual([
      { document: 'receipt', language: 'kk', isCopy: true },
      { document: 'receipt', language: 'both', isCopy: false },
    ])
    expect(await eventTypes(office, { kind: 'appeal', id: appealId })).toEqual([
      'appeal.registered',
      'appeal.printed',
      'appeal.printed',
    ])
  })

  test.each([
    { language: 'kk', paper: 'a4half' },
    { language: 'ru', paper: 'a4half' },
    { language: 'both', paper: 'roll80' },
  ] as const)(
    'in $language on $paper, its letters in an embedded font (osTicket/osTicket-1.7#160)',
    async ({ language, paper }) => {
      const { number } = await register()
      const { document } = await office.must('receipt.print', { number, language, paper })
      const bytes = await bytesOf(office, document)
      expect(bytes.length).toBe(document.sizeBytes)
      expectReadablePdf(bytes)
    },
  )

  test('says number, moment, due date and who took it, and not what it is about', async () => {
    const { number, verificationCode } = await register({ receivedAt: '2026-03-18T18:31' })
    const { model, isCopy } = await office.must('receipt.preview', { number })
    const said = JSON.stringify(model)
    expect(isCopy).toBe(false)
    for (const fact of [
      number,
      verificationCode,
      '2026-03-18T18:31',
      '2026-03-19',
      '2026-04-14',
      'Макетов П. И.',
      'Условнова И. П.',
    ]) {
      expect(said, fact).toContain(fact)
    }
    expect(said).not.toContain('Су жоқ')
    expect(said).not.toContain('990101100010')
    expect(model).toMatchObject({ practice: false, language: 'both', paper: 'a4half' })
    expect((await card(number)).receiptPrints).toBe(0)
  })

  test.each([
    {
      why: 'neither e-mail nor telephone (mysociety/fixmystreet#3294)',
      applicants: [{ ...synthetic, phone: '' }],
      defects: [],
    },
    { why: 'nobody known (R-11)', applicants: [], isAnonymous: true, defects: ['anonymous'] },
  ])('is given for $why: the slip stands for the contact', async ({ applicants, isAnonymous = false, defects }) => {
    const registered = await register({ applicants, isAnonymous })
    expect(registered.defects).toEqual(defects)
    const printed = await office.must('receipt.print', { number: registered.number })
    expect(printed.verificationCode).toMatch(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/)
  })

  test('goes to the representative who is named for letters (R-12)', async () => {
    const representative = {
      surname: 'Тестова',
      givenName: 'Ольга',
      role: 'representative' as const,
      authority: 'сенімхат',
    }
    const { number } = await register({ applicants: [synthetic, { ...representative, settlement: 'S01' }] })
    const { model } = await office.must('receipt.preview', { number })
    expect(JSON.stringify(model)).toContain('Тестова О.')
  })
})

describe('the code of a receipt', () => {
  const check = (number: string, code: string) => office.must('receipt.check', { number, code })
  const denied = { genuine: false, registeredOn: null, dueOn: null, state: null }
  let first: OperationOutput<'appeal.register'>
  let second: OperationOutput<'appeal.register'>
  beforeAll(async () => {
    first = await register()
    second = await register()
  })

  test.each([
    { why: 'as printed', typed: (code: string) => code },
    { why: 'in small letters', typed: (code: string) => code.toLowerCase() },
    { why: 'without the hyphen', typed: (code: string) => code.replace('-', '') },
    {
      why: 'with Cyrillic letters that look alike',
      typed: (code: string) => code.replaceAll('A', 'А').replaceAll('K', 'К').replaceAll('M', 'М'),
    },
  ])('is right $why', async ({ typed }) => {
    const answer = { genuine: true, registeredOn: '2026-03-19', dueOn: '2026-04-14', state: 'registered' }
    expect(await check(first.number, typed(first.verificationCode))).toEqual(answer)
  })

  test.each([
    { why: 'another code', number: () => first.number, code: () => 'ZZZZ-ZZZZ' },
    { why: 'the code of another number', number: () => first.number, code: () => second.verificationCode },
    { why: 'a number that is none', number: () => '2026-99999', code: () => first.verificationCode },
    { why: 'half a code', number: () => first.number, code: () => first.verificationCode.slice(0, 4) },
  ])('is wrong with $why, and then nothing is told', async ({ number, code }) => {
    expect(await check(number(), code())).toEqual(denied)
  })

  test('stays after a correction that moves the day, and tells the new due date', async () => {
    const { appealId, number, verificationCode } = await register()
    const changes = { receivedAt: '2026-03-18T10:00', kind: 'complaint' as const }
    await office.must('appeal.correct', { appealId, expectedVersion: 1, reason: 'қате', changes })
    expect((await card(number)).verificationCode).toBe(verificationCode)
    expect(await check(number, verificationCode)).toEqual({
      genuine: true,
      registeredOn: '2026-03-18',
      dueOn: '2026-04-20',
      state: 'registered',
    })
  })

  test('of a void number tells that it is void', async () => {
    const { appealId, number, verificationCode } = await register()
    await office.must('appeal.void', { appealId, expectedVersion: 1, reason: 'қате' })
    expect(await check(number, verificationCode)).toMatchObject({ genuine: true, state: 'void' })
  })

  test('of another register is not ours', async () => {
    const other = await openOffice()
    const { number, verificationCode } = await other.must('appeal.register', { essence: 'Су', applicants: [synthetic] })
    await other.close()
    expect(verificationCode).not.toBe((await card(number)).verificationCode)
    expect(await check(number, verificationCode)).toEqual(denied)
  })
})

describe('papers of a case', () => {
  test.each(['kk', 'ru'] as const)('the sheet that explains the date in %s (zammad/zammad#390)', async (language) => {
    const { number } = await register()
    const { document } = await office.must('deadline.print', { number, language })
    expect(document.name).toBe(`deadline-${number}.pdf`)
    expectReadablePdf(await bytesOf(office, document))
    expect((await card(number)).timeline[0]?.facts).toEqual({ document: 'deadline', language, isCopy: false })
  })

  test.each([
    { format: 'pdf', many: 1, name: 'one (zammad/zammad#1283)' },
    { format: 'pdf', many: 3, name: 'several (zammad/zammad#615)' },
    { format: 'docx', many: 1, name: 'one' },
    { format: 'docx', many: 3, name: 'several' },
  ] as const)('$name as $format', async ({ format, many }) => {
    const numbers: string[] = []
    for (let at = 0; at < many; at += 1) numbers.push((await register({ essence: `Іс ${at} ${kazakhLetters}` })).number)
    const { document } = await office.must('appeal.print', { numbers, language: 'kk', format })
    const bytes = await bytesOf(office, document)
    expect(document.name).toBe(many === 1 ? `case-${numbers[0]}.${format}` : `cases-${many}.${format}`)
    expectCases(bytes, numbers)
    for (const number of numbers) {
      expect((await card(number)).timeline[0]).toMatchObject({
        type: 'appeal.printed',
        facts: { document: 'caseFile' },
      })
    }
  })

  test('the whole case: what was said, done, linked, and its papers by name (opensupports/opensupports#451)', async () => {
    const earlier = await register()
    const { appealId, number } = await register()
    await office.must('appeal.link', { appealId, kind: 'repeatOf', number: earlier.number })
    const { fileId, name } = await upload(office, { name: 'сканер қағазы.pdf', bytes: smallPdf })
    await office.must('appeal.attach', { appealId, files: [{ fileId, name }] })
    const changes = { receivedFrom: 'облыс әкімдігі' }
    await office.must('appeal.correct', { appealId, expectedVersion: 3, reason: 'жіберуші ұмытылған', changes })
    const { document } = await office.must('appeal.print', { numbers: [number], language: 'kk', format: 'docx' })
    const xml = xmlOf(await bytesOf(office, document))
    for (const said of [
      number,
      earlier.number,
      'сканер қағазы.pdf',
      'облыс әкімдігі',
      'жіберуші ұмытылған',
      kazakhLetters,
      'Макетов П. И.',
    ]) {
      expect(xml, said).toContain(said)
    }
    expect(xml).not.toMatch(/\?{3}|document\.case\./)
  })

  test('signs of a page are printed as they were typed, never as a page (osTicket/osTicket#755)', async () => {
    const typed = '<b>қалың</b> & "тырнақша" <script>alert(1)</script>'
    const { number } = await register({ essence: typed })
    const { document } = await office.must('appeal.print', { numbers: [number], language: 'kk', format: 'docx' })
    const xml = xmlOf(await bytesOf(office, document))
    expect(xml).toMatch(
      /&lt;b&gt;қалың&lt;\/b&gt; &amp; ("|&quot;)тырнақша("|&quot;) &lt;script&gt;alert\(1\)&lt;\/script&gt;/,
    )
    expect(xml).not.toContain('<script>')
    const receipt = await office.must('receipt.print', { number })
    const pages = latin(await bytesOf(office, receipt.document)).match(/\/MediaBox \[0 0 [\d.]+ [\d.]+\]/g)
    expect(pages).toHaveLength(1)
  })

  test('a number that is none prints nothing', async () => {
    const { number } = await register()
    const envelope = await office.call('appeal.print', { numbers: [number, '2026-99999'], language: 'kk' })
    expect(envelope).toMatchObject({ failure: { code: 'NOT_FOUND', reason: 'appeal.not-found' } })
    expect((await card(number)).timeline).toHaveLength(1)
  })
})

describe('a list as a table, with Kazakh letters (BookStackApp/BookStack#4579)', () => {
  test.each(['xlsx', 'docx', 'csv', 'pdf'] as const)('as %s', async (format) => {
    const { number } = await register({ kind: 'proposal' })
    const filter = { state: 'open' as const, kind: 'proposal' as const }
    const { total } = await office.must('appeal.list', { filter })
    const { document } = await office.must('appeal.export', { filter, language: 'kk', format })
    expect(document.name).toBe(`appeals-2026-03-19.${format}`)
    const bytes = await bytesOf(office, document)
    if (format === 'pdf') {
      expectReadablePdf(bytes)
      return
    }
    const text = format === 'csv' ? Buffer.from(bytes).toString('utf8') : xmlOf(bytes)
    expect(text).toContain(kazakhLetters)
    expect(text.split(number).length - 1).toBe(1)
    expect([...text.matchAll(/2026-\d{5}/g)].length).toBe(total)
  })
})
