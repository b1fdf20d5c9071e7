import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { printedPapers } from '#domain/appeal/events'
import { deliveryWays, proofKinds, returnReasons, reopenCauses } from '#domain/appeal/life-facts'
import { noticeNames } from '#domain/appeal/life-events'
import { appealCardDocument } from '#domain/document/appeal-card-document'
import { controlListDocument, owedSteps } from '#domain/document/control-list-document'
import { followUpListDocument } from '#domain/document/follow-up-list-document'
import { hearingProtocolDocument } from '#domain/document/hearing-protocol-document'
import { letterDocument } from '#domain/document/letter-document'
import type { DocumentLanguage, DocumentModel, KeyedText } from '#domain/document/model'
import { oralProtocolDocument } from '#domain/document/oral-protocol-document'
import { registrationCardDocument } from '#domain/document/registration-card-document'
import { resolutionSlipDocument } from '#domain/document/resolution-slip-document'
import { workListDocument } from '#domain/document/work-list-document'
import { templatePurposes } from '#domain/template/purposes'
import { wordingFor } from '#adapters/documents/document-texts'
import { writeDocument } from '#adapters/documents/write-document'
import { sampleCaseFile } from '../../domain/document/case-samples.ts'
import {
  sampleFollowUpList,
  sampleHearing,
  sampleOral,
  sampleRegistrationCard,
} from '../../domain/document/protocol-samples.ts'
import {
  letterKk,
  letterRu,
  sampleControlList,
  sampleLetter,
  sampleSlip,
  sampleWorkList,
} from '../../domain/document/paper-samples.ts'

const writtenAt = new Date('2026-03-27T10:42:00Z')

const papers: Readonly<Record<string, (language: DocumentLanguage) => DocumentModel>> = {
  letter: () => letterDocument(sampleLetter({ versions: [letterKk, letterRu] })),
  slip: (language) => resolutionSlipDocument(sampleSlip({ language })),
  'control list': (language) => controlListDocument(sampleControlList({ language })),
  'work list': (language) => workListDocument(sampleWorkList({ language })),
  'hearing protocol': (language) => hearingProtocolDocument(sampleHearing({ language })),
  'oral protocol': (language) => oralProtocolDocument(sampleOral({ language })),
  'registration card': (language) => registrationCardDocument(sampleRegistrationCard({ language })),
  'follow-up list': (language) => followUpListDocument(sampleFollowUpList({ language })),
  'case file': (language) => appealCardDocument(sampleCaseFile({ language })),
}

/** Every text of our own in a model, those among facts too. */
function keyed(value: unknown): KeyedText[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap(keyed)
  const inner = Object.values(value).flatMap(keyed)
  return 'key' in value && typeof value.key === 'string' ? [value as KeyedText, ...inner] : inner
}

const isWhole = (said: string) => said !== '' && !/\{\{|\}\}|undefined|\[object/u.test(said)

test.each(Object.keys(papers).flatMap((paper) => (['kk', 'ru'] as const).map((language) => ({ paper, language }))))(
  'every text of a $paper is worded in $language with its facts',
  ({ paper, language }) => {
    const texts = keyed(papers[paper]?.(language))
    const words = wordingFor(language)
    expect(texts.length).toBeGreaterThan(5)
    expect(texts.map((text) => words.inline(text)).filter((said) => !isWhole(said))).toEqual([])
  },
)

const assignmentStates = ['open', 'done', 'passedOn', 'cancelled']
const facts = {
  number: '1',
  on: '2026-04-01',
  way: 'post',
  dueOn: '2026-04-01',
}

test.each([
  ...templatePurposes.filter((purpose) => purpose !== 'resolution').map((kind) => `letter.subject.${kind}`),
  ...owedSteps.map((step) => `control.step.${step}`),
  ...['due', 'control', 'all'].map((scope) => `control.scope-${scope}`),
  ...['appeal', 'letter'].map((to) => `letter.reference-${to}`),
  ...proofKinds.map((proof) => `follow-up.by.${proof}`),
  ...['open', 'done', 'dropped'].map((state) => `follow-up.is.${state}`),
  ...assignmentStates.map((state) => `life.assignment.${state}`),
  ...noticeNames.map((notice) => `life.notice-of.${notice}`),
  ...deliveryWays.map((way) => `case.answer.${way}`),
  ...returnReasons.map((reason) => `life.event.returned.${reason}`),
  ...reopenCauses.map((cause) => `life.event.reopened.${cause}`),
  ...['agreed', 'rework'].map((verdict) => `life.event.reply-reviewed.${verdict}`),
  ...printedPapers.map((paper) => `case.event.printed.${paper}`),
])('a key that is put together at run time has a text: %s', (key) => {
  expect(wordingFor('kk').inline({ key: `document.${key}`, facts })).not.toBe('')
  expect(wordingFor('ru').inline({ key: `document.${key}`, facts })).not.toBe('')
})

const pages = (pdf: Uint8Array) =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type \/Page\b/gu)?.length

test('R-34: a letter in both languages is a Kazakh sheet and a Russian one', async () => {
  const pdf = await writeDocument(letterDocument(sampleLetter({ versions: [letterKk, letterRu] })), 'pdf', {
    writtenAt,
  })
  expect(pages(pdf)).toBe(2)
})

test('in DOCX the last paragraph, the attachments and the room to sign keep to the signature', async () => {
  const xml = documentXml(await writeDocument(letterDocument(sampleLetter()), 'docx', { writtenAt }))
  const kept = xml.split('<w:p>').filter((paragraph) => paragraph.includes('<w:keepNext/>'))
  expect(kept.some((paragraph) => paragraph.includes('91 и 92'))).toBe(true)
  expect(kept.some((paragraph) => paragraph.includes('Акт осмотра уличного освещения'))).toBe(true)
  expect(kept.some((paragraph) => paragraph.includes('М. Үлгібеков'))).toBe(false)
})

test('R-54: a resolution slip with four executors still is one half sheet', async () => {
  const [one] = sampleSlip().executors
  const executors = one === undefined ? [] : Array.from({ length: 4 }, (_, index) => ({ ...one, isLead: index === 3 }))
  const pdf = await writeDocument(resolutionSlipDocument(sampleSlip({ executors })), 'pdf', {
    writtenAt,
  })
  expect(pages(pdf)).toBe(1)
})

const documentXml = (docx: Uint8Array) => strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array())

test('a letter in DOCX has both letterheads, indented paragraphs, and a text of several lines keeps them', async () => {
  const xml = documentXml(await writeDocument(letterDocument(sampleLetter()), 'docx', { writtenAt }))
  expect(xml).toContain('Үлгі ауданы әкімінің аппараты')
  expect(xml).toContain('Аппарат акима Үлгинского района')
  expect(xml).toContain('w:firstLine=')
  const protocol = documentXml(await writeDocument(hearingProtocolDocument(sampleHearing()), 'docx', { writtenAt }))
  expect(protocol).toMatch(/<w:br\/>.{0,200}Ответ: нет, впервые\./su)
})

test('boxes to write in are ruled round and tall in DOCX', async () => {
  const xml = documentXml(await writeDocument(workListDocument(sampleWorkList()), 'docx', { writtenAt }))
  expect(xml).toMatch(/<w:trHeight w:val="907" w:hRule="atLeast"\/>/u)
  expect(xml).toMatch(/<w:left w:val="single"/u)
})

test('a list for the meeting is a table of XLSX too, with its totals', async () => {
  const files = unzipSync(await writeDocument(controlListDocument(sampleControlList()), 'xlsx', { writtenAt }))
  expect(Object.keys(files).filter((name) => name.startsWith('xl/worksheets/sheet'))).toHaveLength(4)
})
