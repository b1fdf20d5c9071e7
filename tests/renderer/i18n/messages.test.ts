import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { failureCodes } from '#contract/failure'
import { isOperationName, operations } from '#contract/operations'
import { namespaces } from '#messages/keys'

const root = path.resolve(import.meta.dirname, '../../..')
const languages = ['kk', 'ru', 'en'] as const
/** Plural forms that each language needs, by ICU. */
const forms = { kk: ['one', 'other'], ru: ['one', 'few', 'many', 'other'], en: ['one', 'other'] } as const
const suffix = /_(?:zero|one|two|few|many|other)$/

type Texts = { readonly [key: string]: string | Texts }

function flat(texts: Texts, before = ''): Map<string, string> {
  const all = new Map<string, string>()
  for (const [key, value] of Object.entries(texts)) {
    if (typeof value === 'string') all.set(before + key, value)
    else for (const [inner, text] of flat(value, `${before + key}.`)) all.set(inner, text)
  }
  return all
}

function textsOf(language: string, noun: string): Map<string, string> {
  return flat(JSON.parse(readFileSync(path.join(root, 'src/messages', language, `${noun}.json`), 'utf8')) as Texts)
}

function nounsOf(language: string): string[] {
  return readdirSync(path.join(root, 'src/messages', language))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -5))
    .toSorted()
}

function stems(texts: Map<string, string>): string[] {
  return [...new Set([...texts.keys()].map((key) => key.replace(suffix, '')))].toSorted()
}

function placeholders(text: string): string {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)]
    .map(([, name = '']) => name)
    .toSorted((a, b) => (a < b ? -1 : 1))
    .join(' ')
}

function filesUnder(folder: string, endings: RegExp): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => endings.test(name))
    .map((name) => readFileSync(path.join(root, folder, name), 'utf8'))
}

test('every language has the same message files', () => {
  for (const language of languages) expect(nounsOf(language), language).toEqual(nounsOf('ru'))
  expect(nounsOf('ru')).toEqual(expect.arrayContaining([...namespaces]))
})

test.each(nounsOf('ru'))('%s: same keys, placeholders and every plural form in each language', (noun) => {
  const russian = textsOf('ru', noun)
  for (const language of languages) {
    const texts = textsOf(language, noun)
    expect(stems(texts), language).toEqual(stems(russian))
    for (const [key, text] of texts) {
      expect(text.trim(), `${language} ${key}`).not.toBe('')
      const stem = key.replace(suffix, '')
      const missing = stem === key ? [] : forms[language].filter((form) => !texts.has(`${stem}_${form}`))
      expect(missing, `${language} ${stem}`).toEqual([])
      const sameInRussian = russian.get(key) ?? russian.get(`${stem}_other`) ?? ''
      expect(placeholders(text), `${language} ${key}`).toBe(placeholders(sameInRussian))
    }
  }
})

const refusals = Object.values(operations).flatMap((each: { refusals?: readonly string[] }) => each.refusals ?? [])
const fieldReasons = filesUnder('src/contract', /\.ts$/).flatMap((source) =>
  [...source.matchAll(/'((?:field|text|input|reply)\.[a-z-]+)'/g)]
    .map(([, reason]) => reason ?? '')
    .filter((reason) => !isOperationName(reason)),
)
/** Reasons that use cases, stores and shells give beside the refusals that the contract names. */
const otherReasons = ['src/register', 'src/main', 'src/renderer/host'].flatMap((folder) =>
  filesUnder(folder, /\.ts$/).flatMap((source) =>
    [...source.matchAll(/(?:fail\(\s*'[A-Z_]+',|refuse\(|notFound\()\s*'([a-z-]+\.[a-z-]+)'/g)].map(
      ([, reason]) => reason ?? '',
    ),
  ),
)

test.each([...new Set([...refusals, ...fieldReasons, ...otherReasons, 'text.has-emoji', 'text.has-invisible'])])(
  'a person is told what to do: %s',
  (reason) => {
    for (const language of languages) {
      const text = textsOf(language, 'failure').get(reason)
      expect(text, `${language} ${reason}`).toBeDefined()
      expect(text, `${language} ${reason}`).not.toMatch(/!|пожалуйста|өтінемі|\bplease\b/i)
    }
  },
)

test.each(failureCodes)('%s has a sentence of its own for reasons that nobody foresaw', (code) => {
  for (const language of languages) expect(textsOf(language, 'failure').has(`code.${code}`)).toBe(true)
})

test('every reason is one sentence on what happened and one on what to do', () => {
  for (const language of languages) {
    for (const [reason, text] of textsOf(language, 'failure')) {
      expect(text.match(/[.:;](?=\s|$)/g)?.length ?? 0, `${language} ${reason}: ${text}`).toBeGreaterThanOrEqual(2)
    }
  }
})

test('every key that a screen of the frame asks for exists', () => {
  const known = new Set(nounsOf('ru').flatMap((noun) => stems(textsOf('ru', noun))))
  for (const source of ['app', 'ui', 'features/session', 'features/first-run'].flatMap((folder) =>
    filesUnder(`src/renderer/${folder}`, /\.tsx?$/),
  )) {
    for (const [, key = ''] of source.matchAll(/\bt\(\s*'([^']+)'/g)) {
      expect(known.has(key.replace(/^[a-z-]+:/, '')), key).toBe(true)
    }
  }
})
