import { expect, test } from 'vitest'
import { localDate } from '#domain/calendar/local-date'
import { deliveryWays } from '#domain/appeal/life-facts'
import { noticeNames } from '#domain/appeal/life-events'
import { appealCardDocument } from '#domain/document/appeal-card-document'
import type { CaseLife } from '#domain/document/case-life'
import { lifeEventNames, lifeSentence } from '#domain/document/life-sentence'
import { transitions } from '#domain/appeal/states'
import type { Facts } from '#domain/refusal'
import { labelOf, sampleCard, sampleCaseFile, sampleLife } from './case-samples.ts'
import { hasKey, headings } from './read-model.ts'

const fileOf = (life: CaseLife) => appealCardDocument(sampleCaseFile({ appeals: [{ ...sampleCard, life }] }))

test('R-37: a printed case file has everything in order, the papers last', () => {
  expect(headings(appealCardDocument(sampleCaseFile()), 2)).toEqual([
    'document.card.essence',
    'document.card.people',
    'document.card.facts',
    'document.life.resolutions',
    'document.life.curing',
    'document.life.forwarding',
    'document.life.hearing',
    'document.life.extensions',
    'document.life.notices',
    'document.life.reply',
    'document.life.follow-ups',
    'document.life.satisfaction',
    'document.card.timeline',
    'document.card.files',
  ])
})

const nothing: CaseLife = {
  resolutions: [],
  control: null,
  curing: null,
  forwarding: null,
  parts: [],
  hearing: null,
  hearingSkipped: null,
  extensions: [],
  notices: [],
  replies: [],
  ending: null,
  followUps: [],
  satisfaction: null,
}

test('a section with nothing in it is not printed', () => {
  expect(headings(fileOf(nothing), 2)).toEqual([
    'document.card.essence',
    'document.card.people',
    'document.card.facts',
    'document.card.timeline',
    'document.card.files',
  ])
})

test('the text of a reply is printed whole, a paragraph each', () => {
  const [reply] = sampleLife().replies
  const said = JSON.stringify(fileOf(sampleLife()))
  for (const line of (reply?.text ?? '').split('\n')) expect(said).toContain(JSON.stringify(line).slice(1, -1))
})

test.each([
  { why: 'who took the assignment over from whom', fact: 'Б. Үлгілі' },
  { why: 'report of the executor', fact: 'Проверено на месте, акт приложен.' },
  { why: 'the part that went to another body', fact: '2026-00214/1' },
  { why: 'objection to the preliminary decision', fact: 'Просит назвать день начала работ.' },
  { why: 'the due date before the extension', fact: '"day":"2026-04-14"' },
  { why: 'proof of the notice', fact: 'RR000000001KZ' },
  { why: 'proof of the delivery', fact: 'подпись на втором экземпляре' },
  { why: 'evidence of the follow-up action', fact: 'акт приёмки № 7' },
  { why: 'its files', fact: 'акт-7.pdf' },
  { why: 'why its date was moved', fact: 'поставка кабеля' },
])('R-37, R-54: a case file tells $why', ({ fact }) => {
  expect(JSON.stringify(fileOf(sampleLife()))).toContain(fact)
})

test('a reply without a delivery says that it is not noted', () => {
  const replies = sampleLife().replies.map((reply) => ({ ...reply, deliveries: [] }))
  expect(hasKey(fileOf({ ...nothing, replies }), 'document.life.not-delivered')).toBe(true)
})

test.each([
  {
    why: 'skipped with a reason',
    life: { ...nothing, hearingSkipped: 'решение в пользу заявителя' },
    key: 'hearing-skipped',
  },
  {
    why: 'forwarded whole',
    life: {
      ...nothing,
      forwarding: {
        on: localDate('2026-03-20'),
        to: 'Отдел транспорта',
        grounds: 'статья 65',
        letterNumber: '3-18/5',
        lateReason: '',
      },
    },
    key: 'forwarded-to',
  },
])('a case file of another course: $why', ({ life, key }) => {
  expect(hasKey(fileOf(life), `document.life.${key}`)).toBe(true)
})

test('pages of a paper are printed when somebody counted them', () => {
  const model = appealCardDocument(sampleCaseFile())
  expect(hasKey(model, 'document.card.pages')).toBe(true)
  const files = sampleCard.files.map(({ name, sizeBytes, addedOn }) => ({ name, sizeBytes, addedOn }))
  expect(
    hasKey(appealCardDocument(sampleCaseFile({ appeals: [{ ...sampleCard, files }] })), 'document.card.pages'),
  ).toBe(false)
})

test('every step of an appeal has its sentence', () => {
  expect(lifeEventNames.map((name) => `appeal.${name}`).toSorted()).toEqual(
    Object.keys(transitions)
      .filter((step) => step !== 'appeal.voided')
      .toSorted(),
  )
})

const keysOf = (type: string, facts: Facts) =>
  [
    ...JSON.stringify(lifeSentence(`appeal.${type}`, facts, labelOf)).matchAll(
      /"key":"document\.life\.event\.([^"]+)"/gu,
    ),
  ].map(([, key = '']) => key)

test.each<{ why: string; type: string; facts: Facts; keys: string[] }>([
  {
    why: 'what is empty is not said',
    type: 'resolution-given',
    facts: { author: 'М. Үлгібеков', text: '', lead: '', dueOn: null, others: '' },
    keys: ['resolution-given'],
  },
  {
    why: 'a report and an end differ',
    type: 'assignment-reported',
    facts: { official: 'С. Мысалов', text: 'Начато', isDone: false },
    keys: ['assignment-reported'],
  },
  {
    why: 'done',
    type: 'assignment-reported',
    facts: { official: 'С. Мысалов', isDone: true },
    keys: ['assignment-done'],
  },
  {
    why: 'R-14: a return names its reason and the earlier appeal',
    type: 'returned',
    facts: { reason: 'repeated', earlierNumber: '2025-00007', text: '', lateReason: '' },
    keys: ['returned.repeated', 'earlier'],
  },
  {
    why: 'R-16: a late forwarding says why, and that the applicant was told',
    type: 'forwarded',
    facts: { to: 'Отдел', grounds: 'ст. 65', letterNumber: '1', lateReason: 'сбой связи', isNoticed: true },
    keys: ['forwarded', 'letter', 'grounds', 'late-reason', 'told'],
  },
  {
    why: 'R-23: a late reply says so',
    type: 'replied',
    facts: {
      number: '1',
      on: '2026-04-20',
      outcome: 'satisfied',
      official: 'М.',
      dueOn: '2026-04-14',
      isLate: true,
      jointWith: '',
    },
    keys: ['replied', 'reply-late'],
  },
  {
    why: 'R-35: signs of a formal reply are worded',
    type: 'reply-prepared',
    facts: { outcome: 'satisfied', official: 'М.', flags: 'FR4' },
    keys: ['reply-prepared', 'flags'],
  },
  {
    why: 'sent, not delivered',
    type: 'reply-delivered',
    facts: { way: 'post', isDelivered: false, proof: '' },
    keys: ['reply-sent'],
  },
  {
    why: 'a restart tells the new date',
    type: 'reopened',
    facts: { cause: 'court', reason: 'решение суда', from: '2026-04-14', dueOn: '2026-05-20' },
    keys: ['reopened.court', 'reason', 'new-due'],
  },
  {
    why: 'a date that did not move is not told',
    type: 'defects-cured',
    facts: { text: '', from: null, dueOn: '2026-04-14' },
    keys: ['defects-cured'],
  },
  {
    why: 'the applicant says whether it is solved',
    type: 'satisfaction-noted',
    facts: { score: 'S5', isSolved: false, comment: '' },
    keys: ['satisfaction-noted', 'unsolved'],
  },
])('a sentence of the timeline: $why', ({ type, facts, keys }) => {
  expect(keysOf(type, facts)).toEqual(keys)
})

test.each([
  ...deliveryWays.map((way) => ({ facts: { way, notice: 'extension' }, key: `document.case.answer.${way}` })),
  ...noticeNames.map((notice) => ({ facts: { way: 'post', notice }, key: `document.life.notice-of.${notice}` })),
])('a notice is told with its way: $key', ({ facts, key }) => {
  expect(JSON.stringify(lifeSentence('appeal.notified', facts, labelOf))).toContain(key)
})

test('words of a person end with one point', () => {
  const said = JSON.stringify(lifeSentence('appeal.withdrawn', { text: 'Вопрос решён' }, labelOf))
  expect(said).toContain('"Вопрос решён."')
  expect(JSON.stringify(lifeSentence('appeal.separated', { number: '1', reason: 'ошибка.' }, labelOf))).toContain(
    '"reason":"ошибка"',
  )
})

test('an event of the desk is not told here', () => {
  expect(lifeSentence('appeal.registered', {}, labelOf)).toBeUndefined()
})
