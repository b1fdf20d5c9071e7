/** Puts a document's keys and facts into words, in one language of the office or in both. Called by the writers only. */
import { createInstance, type i18n } from 'i18next'
import { parseLocalDate } from '#domain/calendar/local-date'
import type { DocumentLanguage, DocumentModel, KeyedText, Text } from '#domain/document/model'
import { type DayForm, formatDay, formatMoment } from '#domain/language/dates'
import { documentTexts } from '#messages/document-texts'

/** A language in which documents are printed. */
export type PrintedLanguage = 'kk' | 'ru'

/** The words of one document. */
export interface Wording {
  readonly languages: readonly PrintedLanguage[]
  /** The text on one line; two languages that differ are told apart by a middle dot. */
  readonly inline: (text: Text) => string
  /** The text in each language on a line of its own; one line when both languages say the same. */
  readonly lines: (text: Text) => readonly string[]
  /** The text in one language. */
  readonly inOne: (text: Text, language: PrintedLanguage) => string
}

const separator = ' · '

/** The words for a document's language. */
export function wordingFor(language: DocumentLanguage): Wording {
  const languages: readonly PrintedLanguage[] = language === 'both' ? ['kk', 'ru'] : [language]
  const lines = (text: Text) => [...new Set(languages.map((each) => say(text, each)))].filter((line) => line !== '')
  return {
    languages,
    lines,
    inline: (text) => inline(text, languages),
    inOne: (text, one) => say(text, one),
  }
}

/** Title of a document as its file properties name it. */
export function documentTitle(model: DocumentModel): string {
  return wordingFor(model.language).inline(model.title)
}

// Parts are put side by side one by one: "name, position · position", not the whole row twice.
function inline(text: Text, languages: readonly PrintedLanguage[]): string {
  if ('parts' in text)
    return text.parts
      .map((part) => inline(part, languages))
      .filter(isNotEmpty)
      .join(text.join)
  const said = languages.map((language) => say(text, language))
  return [...new Set(said)].filter(isNotEmpty).join(separator)
}

function say(text: Text, language: PrintedLanguage): string {
  if ('key' in text) return translate(text, language)
  if ('text' in text) return text.text
  if ('day' in text) return formatDay(text.day, language, text.form)
  if ('moment' in text) return formatMoment(text.moment)
  if ('count' in text) return formatCount(text.count)
  if ('tenths' in text) return formatTenths(text.tenths)
  if ('parts' in text)
    return text.parts
      .map((part) => say(part, language))
      .filter(isNotEmpty)
      .join(text.join)
  return text[language]
}

function translate({ key, facts = {} }: KeyedText, language: PrintedLanguage): string {
  const words = Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, typeof fact === 'object' ? say(fact, language) : fact]),
  )
  const dotted = key.startsWith('document.') ? key.slice('document.'.length) : undefined
  if (dotted === undefined) throw new Error(`a document has texts of documents only: ${key}`)
  return instance.t(dotted, { ...words, lng: language })
}

/** Whole numbers are grouped by thousands with a no-break space: 1 112. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+(?!\d))/gu, '\u00A0')
}

/** Tenths with a comma, as both languages of the office write them: 583 is 58,3. */
export function formatTenths(tenths: number): string {
  const whole = Math.trunc(Math.abs(tenths) / 10)
  return `${tenths < 0 ? '−' : ''}${formatCount(whole)},${Math.abs(tenths) % 10}`
}

function isNotEmpty(text: string): boolean {
  return text !== ''
}

const instance = textInstance()

function textInstance(): i18n {
  const texts = createInstance()
  void texts.init({
    initAsync: false,
    fallbackLng: false,
    lng: 'kk',
    defaultNS: 'document',
    ns: ['document'],
    resources: {
      kk: { document: documentTexts.kk },
      ru: { document: documentTexts.ru },
      en: { document: documentTexts.en },
    },
    interpolation: { escapeValue: false },
    returnNull: false,
    parseMissingKeyHandler: (key: string) => {
      throw new Error(`a document has no text for ${key}`)
    },
  })
  addDayFormat(texts, 'day', 'long')
  addDayFormat(texts, 'shortDay', 'short')
  addDayFormat(texts, 'dayMonth', 'dayMonth')
  return texts
}

// A message asks for a form of its day: `{{dueOn, day}}`, `{{dueOn, shortDay}}`.
function addDayFormat(texts: i18n, name: string, form: DayForm): void {
  texts.services.formatter?.add(name, (value: unknown, language: string | undefined) => {
    const day = typeof value === 'string' ? parseLocalDate(value) : undefined
    if (day === undefined) throw new Error(`a message of documents was given no day: ${String(value)}`)
    return formatDay(day, language === 'ru' ? 'ru' : 'kk', form)
  })
}
