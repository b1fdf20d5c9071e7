import { describe, expect, test } from 'vitest'
import type { AppealCard } from '#contract/appeal-fields'
import type { Template } from '#contract/template'
import {
  factsAskedBy,
  isReplyOutcome,
  lawfulLanguages,
  missingOf,
  presetJustified,
  presetLanguage,
  refusedField,
  replyInput,
  returnedDraft,
  startValues,
  templatesFor,
  type ReplyValues,
} from '#renderer/features/appeal/card/reply/reply-form.ts'

const blank: ReplyValues = {
  outcome: null,
  refusalReason: null,
  language: 'ru',
  text: '',
  signatoryId: null,
  files: [],
  isJustified: '',
  replyNumber: '2026-00214-1',
  on: '2026-03-27',
  facts: {},
}

function template(templateId: string, outcome: string | null, isActive = true): Template {
  const text = '{greeting}! {findings} Ответственный: {responsible}. {findings}'
  const names = { nameKk: templateId, nameRu: templateId, textKk: text, textRu: text }
  return { templateId, purpose: 'reply', outcome, ...names, isActive, origin: 'shipped', shipped: null, version: 0 }
}

describe('the language of a reply (R-34)', () => {
  test.each([
    { why: 'to a Kazakh appeal only the state language', appeal: 'kk', lawful: ['kk'], preset: 'kk' },
    { why: 'to a Russian one both', appeal: 'ru', lawful: ['kk', 'ru'], preset: 'ru' },
    { why: 'to a mixed one both, the state language first', appeal: 'mix', lawful: ['kk', 'ru'], preset: 'kk' },
    { why: 'to an English one never Russian', appeal: 'en', lawful: ['kk', 'en'], preset: 'en' },
  ])('$why', ({ appeal, lawful, preset }) => {
    expect({ lawful: lawfulLanguages(appeal), preset: presetLanguage(appeal) }).toEqual({ lawful, preset })
  })
})

test.each([
  { why: 'R-36: forwarding has a form of its own', outcome: 'forwarded', kind: 'application', is: false },
  { why: 'R-36: so has termination', outcome: 'terminated', kind: 'complaint', is: false },
  { why: 'R-31: a complaint is not merely explained', outcome: 'explained', kind: 'complaint', is: false },
  { why: 'R-31: nor taken note of', outcome: 'acceptedForInformation', kind: 'complaint', is: false },
  { why: 'R-31: it is refused', outcome: 'refused', kind: 'complaint', is: true },
  { why: 'an inquiry is explained', outcome: 'explained', kind: 'inquiry', is: true },
] as const)('$why', ({ outcome, kind, is }) => {
  expect(isReplyOutcome(outcome, kind)).toBe(is)
})

describe('what must be there before anything is sent', () => {
  test.each([
    { why: 'outcome and signatory', values: blank, missing: ['outcome', 'signatoryId'] },
    {
      why: 'R-35: the reason of a refusal',
      values: { ...blank, outcome: 'refused', signatoryId: 'o1' },
      missing: ['refusalReason'],
    },
    { why: 'nothing else', values: { ...blank, outcome: 'explained', signatoryId: 'o1' }, missing: [] },
  ])('$why', ({ values, missing }) => {
    expect(missingOf(values)).toEqual(missing)
  })
})

test('a reason of refusal that was chosen first is not sent with another outcome', () => {
  const values: ReplyValues = { ...blank, outcome: 'satisfied', refusalReason: 'R03', text: ' Ответ. \n' }
  expect(replyInput(values)).toMatchObject({ outcome: 'satisfied', refusalReason: null, text: 'Ответ.' })
})

test.each([
  { why: 'R-52: a refused complaint was not justified', outcome: 'refused', kind: 'complaint', preset: 'no' },
  { why: 'one satisfied in part was', outcome: 'partlySatisfied', kind: 'complaint', preset: 'yes' },
  { why: 'an application is not asked', outcome: 'refused', kind: 'application', preset: '' },
] as const)('$why', ({ outcome, kind, preset }) => {
  expect(presetJustified(outcome, kind)).toBe(preset)
})

describe('templates', () => {
  const all = [
    template('reply.general', null),
    template('reply.satisfied', 'satisfied'),
    template('reply.complaint-satisfied', 'satisfied'),
    template('reply.refused', 'refused'),
    template('reply.old', 'satisfied', false),
  ]
  test.each([
    {
      why: 'those of the outcome first, any outcome last, closed ones never',
      kind: 'application' as const,
      ids: ['reply.satisfied', 'reply.complaint-satisfied', 'reply.general'],
    },
    {
      why: 'to a complaint those of complaints first',
      kind: 'complaint' as const,
      ids: ['reply.complaint-satisfied', 'reply.satisfied', 'reply.general'],
    },
  ])('$why', ({ kind, ids }) => {
    expect(templatesFor(all, { outcome: 'satisfied', kind }).map(({ templateId }) => templateId)).toEqual(ids)
  })

  test('what the appeal knows is not asked again, and nothing twice', () => {
    expect(factsAskedBy(all[0], 'ru')).toEqual(['findings', 'responsible'])
  })

  test('an English letter has no template', () => {
    expect(factsAskedBy(all[0], 'en')).toEqual([])
  })
})

describe('what a form begins with', () => {
  const card = {
    language: 'ru',
    nextReplyNumber: '2026-00214-1',
    prepared: null,
    addressee: { officialId: 'left', text: '' },
    resolutions: [{ author: { officialId: 'head' } }],
    kind: 'application',
    timeline: [],
  } as unknown as AppealCard
  const at = { today: '2026-03-27', activeOfficials: new Set(['head', 'deputy']) }

  test('nobody who has left signs: the author of the resolution does', () => {
    expect(startValues(card, at)).toEqual({ ...blank, signatoryId: 'head' })
  })

  test('a prepared text is taken up as it stands', () => {
    const prepared = {
      outcome: 'refused',
      refusalReason: 'R03',
      language: 'kk',
      text: 'Жауап',
      signatory: { officialId: 'deputy' },
      files: [{ fileId: 'f', name: 'a.pdf', mediaType: 'application/pdf', sizeBytes: 3 }],
      isJustified: false,
    } as unknown as AppealCard['prepared']
    expect(startValues({ ...card, prepared }, at)).toEqual({
      ...blank,
      outcome: 'refused',
      refusalReason: 'R03',
      language: 'kk',
      text: 'Жауап',
      signatoryId: 'deputy',
      files: [{ fileId: 'f', name: 'a.pdf', sizeBytes: 3 }],
      isJustified: 'no',
    })
  })
})

describe('a draft that was sent back (R-35)', () => {
  const entry = (type: string, facts: object) => ({ type, facts, actorName: 'Үлгібеков М.' })
  const written = { outcome: 'explained', refusalReason: null, language: 'ru', text: 'Ответ', signatoryId: 'deputy' }
  const prepared = entry('appeal.reply-prepared', written)
  const sentBack = entry('appeal.reply-sent-back', { reason: 'Назовите срок' })
  const cardWith = (timeline: readonly object[]) =>
    ({ kind: 'application', language: 'ru', timeline }) as unknown as AppealCard

  test('is gone on with, and what is to be corrected is told', () => {
    const card = cardWith([entry('appeal.printed', {}), sentBack, entry('appeal.reply-reviewed', {}), prepared])
    expect(returnedDraft(card)).toEqual({
      reason: 'Назовите срок',
      by: 'Үлгібеков М.',
      values: { ...written, isJustified: '' },
    })
  })

  test.each([
    { why: 'a newer draft waits for its signature', timeline: [prepared, sentBack, prepared] },
    { why: 'it was answered since', timeline: [entry('appeal.replied', {}), sentBack, prepared] },
    { why: 'nothing was ever written', timeline: [] },
  ])('not when $why', ({ timeline }) => {
    expect(returnedDraft(cardWith(timeline))).toBeUndefined()
  })
})

test.each([
  { reason: 'reply.empty', field: 'text' },
  { reason: 'reply.before-hearing', field: 'on' },
  { reason: 'reply.number-missing', field: 'replyNumber' },
  { reason: 'appeal.ended', field: undefined },
])('$reason is told at $field', ({ reason, field }) => {
  expect(refusedField(reason)).toBe(field)
})
