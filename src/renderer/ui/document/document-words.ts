/** Puts a document's keys and facts into the words of its own language, which need not be that of the screen. */
import i18next from 'i18next'
import { parseLocalDate } from '#domain/calendar/local-date'
import type { DocumentLanguage, Text } from '#domain/document/model'
import { formatDay, formatMoment, languages, type Language } from '#domain/language/dates'

/** The words of one document. */
export interface DocumentWords {
  /** Language of the sheet as a whole. */
  readonly lang: Language
  /** On one line; two languages that differ are told apart by a middle dot. */
  readonly inline: (text: Text) => string
  /** Each language on a line of its own, told once when both say the same. */
  readonly lines: (text: Text) => readonly { readonly lang: Language; readonly said: string }[]
}

/** Days among the facts are written by the message: `{{dueOn, day}}`. */
const dayForms = { day: 'long', shortDay: 'short', dayMonth: 'dayMonth' } as const
let formatsAdded = false

function addFormats(): void {
  if (formatsAdded) return
  for (const [name, form] of Object.entries(dayForms)) {
    i18next.services.formatter?.add(name, (value: unknown, language: string | undefined) => {
      const day = parseLocalDate(String(value))
      const known = languages.find((each) => each === language) ?? 'kk'
      return day === undefined ? String(value) : formatDay(day, known, form)
    })
  }
  formatsAdded = true
}

/** The words for a document's language, or for a language of the screen. */
export function documentWords(language: DocumentLanguage | Language): DocumentWords {
  addFormats()
  const spoken: readonly Language[] = language === 'both' ? ['kk', 'ru'] : [language]
  return {
    lang: spoken[0] ?? 'kk',
    inline: (text) => inline(text, spoken),
    lines: (text) => {
      const lines = spoken.map((lang) => ({ lang, said: say(text, lang) })).filter(({ said }) => said !== '')
      return lines.filter(({ said }, at) => lines.findIndex((line) => line.said === said) === at)
    },
  }
}

// Parts stand beside each other one by one: "name, position · position", not the whole row twice.
function inline(text: Text, spoken: readonly Language[]): string {
  if ('parts' in text) {
    return text.parts
      .map((part) => inline(part, spoken))
      .filter((part) => part !== '')
      .join(text.join)
  }
  return [...new Set(spoken.map((lang) => say(text, lang)))].filter((said) => said !== '').join(' · ')
}

function say(text: Text, lang: Language): string {
  if ('key' in text) return translate(text.key, text.facts ?? {}, lang)
  if ('text' in text) return text.text
  if ('day' in text) return formatDay(text.day, lang, text.form)
  if ('moment' in text) return formatMoment(text.moment)
  if ('count' in text) return grouped(text.count)
  if ('tenths' in text) return `${text.tenths < 0 ? '−' : ''}${tenths(Math.abs(text.tenths))}`
  if ('parts' in text) {
    return text.parts
      .map((part) => say(part, lang))
      .filter((part) => part !== '')
      .join(text.join)
  }
  return lang === 'en' ? text.ru : text[lang]
}

function translate(key: string, facts: Readonly<Record<string, string | number | Text>>, lang: Language): string {
  const said = Object.entries(facts).map(([name, fact]) => [name, typeof fact === 'object' ? say(fact, lang) : fact])
  // Keys of documents are data of the model; a test of the writers proves that each has a text.
  const look: (key: string, facts: Record<string, unknown>) => string = i18next.getFixedT(lang, 'document') as never
  return look(key.replace(/^document\./, ''), Object.fromEntries(said) as Record<string, unknown>)
}

function grouped(count: number): string {
  return String(count).replaceAll(/\B(?=(\d{3})+(?!\d))/g, '\u00A0')
}

function tenths(value: number): string {
  return `${grouped(Math.trunc(value / 10))},${value % 10}`
}
