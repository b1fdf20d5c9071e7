import { expect, test } from 'vitest'
import { localDate } from '#domain/calendar/local-date'
import { formatCount, formatTenths, wordingFor } from '#adapters/documents/document-texts'
import { documentTexts } from '#messages/document-texts'

type Tree = { readonly [key: string]: string | Tree }

const plural = /_(?:zero|one|two|few|many|other)$/u

function leaves(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : leaves(value, `${path}${key}.`),
  )
}

const placeholders = (text: string) =>
  [...text.matchAll(/\{\{(\w+)/gu)]
    .map(([, name = '']) => name)
    .toSorted((a, b) => (a < b ? -1 : 1))
    .join(' ')

const keysWithPlaceholders = (tree: Tree) =>
  [...new Set(leaves(tree).map(([key, text]) => `${key.replace(plural, '')}: ${placeholders(text)}`))].toSorted()

test.each(['ru', 'en'] as const)('%s has the same keys and placeholders as kk', (language) => {
  expect(keysWithPlaceholders(documentTexts[language])).toEqual(keysWithPlaceholders(documentTexts.kk))
})

test.each([
  { why: 'Kazakh words a day its own way', language: 'kk', text: 'Кездесу 1 сәуір 2026 ж. өтті' },
  { why: 'and so does Russian', language: 'ru', text: 'Встреча состоялась 1 апреля 2026 г.' },
] as const)('$why', ({ language, text }) => {
  expect(wordingFor(language).inline({ key: 'document.meeting.held-on', facts: { on: localDate('2026-04-01') } })).toBe(
    text,
  )
})

test.each([
  { why: 'two languages side by side', text: { kk: 'арыз', ru: 'заявление' }, inline: 'арыз · заявление' },
  { why: 'what is the same is said once', text: { kk: 'WhatsApp', ru: 'WhatsApp' }, inline: 'WhatsApp' },
  {
    why: 'a name is said once, its position twice',
    text: { parts: [{ text: 'Үлгібаева С. Ж.' }, { kk: 'бас маман', ru: 'главный специалист' }], join: ', ' },
    inline: 'Үлгібаева С. Ж., бас маман · главный специалист',
  },
])('both: $why', ({ text, inline }) => {
  expect(wordingFor('both').inline(text)).toBe(inline)
})

test('facts that have two languages are said in the language of their sentence', () => {
  const ask = {
    key: 'document.receipt.ask',
    facts: { phone: '8 (700) 000-00-00', hours: { kk: 'дс–жм', ru: 'пн–пт' } },
  }
  expect(wordingFor('both').lines(ask)).toEqual([
    'Жауап туралы білу: 8 (700) 000-00-00, дс–жм. Нөмір мен кодты айтыңыз.',
    'Узнать об ответе: 8 (700) 000-00-00, пн–пт. Назовите номер и код.',
  ])
})

test.each([
  { count: 1, text: '1 вопрос' },
  { count: 24, text: '24 вопроса' },
  { count: 25, text: '25 вопросов' },
])('Russian counts: $text', ({ count, text }) => {
  expect(wordingFor('ru').inline({ key: 'document.meeting.questions', facts: { count } })).toBe(text)
})

test('a key without a text is a bug and not a key on paper', () => {
  expect(() => wordingFor('ru').inline({ key: 'document.no-such-key' })).toThrow('no text')
})

test('figures are written as both languages write them', () => {
  expect(formatCount(1112)).toBe('1\u00A0112')
  expect(formatTenths(583)).toBe('58,3')
  expect(formatTenths(-5)).toBe('−0,5')
})
