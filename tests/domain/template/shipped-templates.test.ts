/** The texts that come with the program can be filled as they are, and say what the act asks a reply to say. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { textProblem } from '#domain/language/plain-text'
import { checkReply } from '#domain/reply/check-reply'
import { isRefusal } from '#domain/refusal'
import { sampleFacts, type TemplateField } from '#domain/template/fields'
import { fillTemplate } from '#domain/template/fill-template'
import { parseTemplate } from '#domain/template/parse-template'
import { templatePurposes, type TextLanguage } from '#domain/template/purposes'
import { type KnownTemplate, templateFor } from '#domain/template/template'
import { readTemplateFile } from '#domain/template/template-file'

const json = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../resources/data/${name}`, import.meta.url), 'utf8'))
const read = readTemplateFile(json('templates.json'))
if (isRefusal(read)) throw new Error(`${read.reason} ${JSON.stringify(read.facts)}`)
const templates = read

const textOf = (template: KnownTemplate, language: TextLanguage): string =>
  language === 'kk' ? template.textKk : template.textRu

function filled(template: KnownTemplate, language: TextLanguage) {
  const parts = parseTemplate(textOf(template, language), template.purpose)
  if (isRefusal(parts)) throw new Error(parts.reason)
  return fillTemplate(parts, sampleFacts(template.purpose, language), language)
}

function fieldsIn(template: KnownTemplate, language: TextLanguage): TemplateField[] {
  const parts = parseTemplate(textOf(template, language), template.purpose)
  if (isRefusal(parts)) throw new Error(parts.reason)
  const names = parts.flatMap((part) => (part.part === 'field' ? [part.name] : []))
  return [...new Set(names)].toSorted()
}

test('every purpose has one, resolutions four and replies six at least', () => {
  const count = (purpose: string): number => templates.filter((one) => one.purpose === purpose).length
  for (const purpose of templatePurposes) expect(count(purpose), purpose).toBeGreaterThanOrEqual(1)
  expect(count('resolution')).toBeGreaterThanOrEqual(4)
  expect(count('reply')).toBeGreaterThanOrEqual(6)
})

describe.each(templates.map((template) => ({ ...template, template })))('$templateId', ({ template }) => {
  test('says the same facts in both languages', () => {
    expect(fieldsIn(template, 'kk')).toEqual(fieldsIn(template, 'ru'))
  })

  test.each(['kk', 'ru'] as const)('%s: filled whole, in plain letters of its language', (language) => {
    const { text, missing } = filled(template, language)
    expect(missing).toEqual([])
    expect(text).not.toMatch(/[{}]|\[…\]| {2}|\.\.|,,/)
    expect(textProblem(text)).toBeUndefined()
    expect(/[әғқңөұүһі]/i.test(textOf(template, language))).toBe(language === 'kk')
  })
})

/** Outcomes after which the person goes on to a superior body, then to the court. */
const replies = templates.filter(({ purpose, templateId }) => purpose === 'reply' && !/complaint/.test(templateId))
const onComplaints = templates.filter(({ templateId }) => templateId.startsWith('reply.complaint'))

describe('a reply explains the right and the order to complain (R-35)', () => {
  test.each(replies)(
    '$templateId: superior body through the body itself, three months, then the court (R-28, R-29, R-31)',
    (reply) => {
      const kk = filled(reply, 'kk').text
      expect(kk).toContain('жоғары тұрған әкімшілік органға шағымдануға құқылысыз')
      expect(kk).toContain('(Үлгі ауданы әкімінің аппараты) бұл туралы Сізге белгілі болған күннен бастап үш ай ішінде')
      expect(kk).toContain('кодексінің 91 және 92-баптары')
      expect(kk).toContain('сотқа жүгінуге құқылысыз (Кодекстің 91-бабының 5-бөлігі)')
      const ru = filled(reply, 'ru').text
      expect(ru).toContain('Вы вправе обжаловать его в вышестоящий административный орган')
      expect(ru).toContain('в течение трёх месяцев со дня, когда Вам стало об этом известно (статьи 91 и 92')
      expect(ru).toContain('(часть 5 статьи 91 Кодекса)')
    },
  )

  test.each(onComplaints)('$templateId: after a complaint the court is next (R-31)', (reply) => {
    expect(filled(reply, 'kk').text).toContain('сотқа жүгінуге құқылысыз')
    expect(filled(reply, 'ru').text).toContain('обжаловать его в суде (часть 5 статьи 91')
  })
})

describe('a shipped reply, filled, has no sign of a formal one (R-35)', () => {
  test.each(replies)('$templateId', (reply) => {
    for (const language of ['kk', 'ru'] as const) {
      const { findings } = checkReply({
        replyText: filled(reply, language).text,
        replyLanguage: language,
        appealLanguage: language,
        essence: sampleFacts('reply', language).essence ?? '',
        outcome: reply.outcome ?? 'explained',
        wasForwarded: reply.outcome === 'forwarded',
        earlierReplies: [],
      })
      expect(findings, language).toEqual([])
    }
  })
})

describe('a notice names the article that it follows', () => {
  test.each([
    { id: 'notice.defects', kk: '63-бабында', ru: 'статьи 63', rule: 'R-13' },
    { id: 'notice.forwarding', kk: '65-бабына', ru: 'статьёй 65', rule: 'R-16' },
    { id: 'letter.forwarding', kk: '65-бабына', ru: 'статьёй 65', rule: 'R-16' },
    { id: 'notice.extension', kk: '76-бабының 2-бөлігіне', ru: 'частью 2 статьи 76', rule: 'R-21' },
    { id: 'notice.return', kk: '64-бабына', ru: 'статьёй 64', rule: 'R-14' },
    { id: 'notice.hearing', kk: '73-бабына', ru: 'статьёй 73', rule: 'R-32' },
    { id: 'notice.pass-up', kk: '91-бабына', ru: 'статьёй 91', rule: 'R-28' },
    { id: 'letter.pass-up', kk: '91-бабына', ru: 'статьёй 91', rule: 'R-28' },
  ])('$id ($rule)', ({ id, kk, ru }) => {
    const found = templates.find(({ templateId }) => templateId === id)
    expect(found?.textKk).toContain(kk)
    expect(found?.textRu).toContain(ru)
  })
})

test('outcomes are those of the dictionary (R-36)', () => {
  const { reply_outcomes: outcomes } = json('dictionaries.json') as { reply_outcomes: { code: string }[] }
  const codes = new Set(outcomes.map(({ code }) => code))
  expect(templates.flatMap(({ outcome }) => outcome ?? []).filter((code) => !codes.has(code))).toEqual([])
})

describe('a form begins with the text for its outcome', () => {
  test.each([
    { why: 'the first of that outcome', outcome: 'satisfied', found: 'reply.satisfied' },
    { why: 'one for any outcome where none is written', outcome: 'withdrawn', found: 'reply.general' },
    { why: 'one for any outcome while none is chosen', outcome: null, found: 'reply.general' },
  ])('$why', ({ outcome, found }) => {
    expect(templateFor(templates, { purpose: 'reply', outcome })?.templateId).toBe(found)
  })

  test('never with a closed one', () => {
    const closed = templates.map((one) => ({ ...one, isActive: one.templateId !== 'reply.satisfied' }))
    expect(templateFor(closed, { purpose: 'reply', outcome: 'satisfied' })?.templateId).toBe(
      'reply.complaint-satisfied',
    )
    const none = templates.map((one) => ({ ...one, isActive: false }))
    expect(templateFor(none, { purpose: 'resolution', outcome: null })).toBeUndefined()
  })
})

describe('a file that cannot be used is refused with the place', () => {
  const good = { id: 'a', purpose: 'reply', nameKk: 'а', nameRu: 'а', kk: ['{number}'], ru: ['{number}'] }
  test.each([
    { why: 'no list', file: {}, reason: 'template.not-a-file', facts: {} },
    {
      why: 'one text only',
      file: { templates: [good, { ...good, id: 'b', ru: [] }] },
      reason: 'template.bad-entry',
      facts: { entry: 2 },
    },
    { why: 'the same id twice', file: { templates: [good, good] }, reason: 'template.bad-entry', facts: { entry: 2 } },
    {
      why: 'no such purpose',
      file: { templates: [{ ...good, purpose: 'poem' }] },
      reason: 'template.bad-entry',
      facts: { entry: 1 },
    },
    {
      why: 'an unknown field',
      file: { templates: [{ ...good, ru: ['{nomer}'] }] },
      reason: 'template.unknown-field',
      facts: { entry: 1, language: 'ru', field: 'nomer' },
    },
    {
      why: 'an outcome where nothing is replied',
      file: { templates: [{ ...good, purpose: 'noticeReturn', outcome: 'refused' }] },
      reason: 'template.outcome-not-here',
      facts: { entry: 1 },
    },
  ])('$why', ({ file, reason, facts }) => {
    expect(readTemplateFile(file)).toMatchObject({ refused: true, reason, facts })
  })
})
