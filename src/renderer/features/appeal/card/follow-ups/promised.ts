/** Promises in the text of a reply, offered as follow-up actions. It reads as the check of replies does. Source: R-37. */
import { type LocalDate, parseLocalDate, yearOf } from '#domain/calendar/local-date'
import { readReply } from '#domain/reply/read-reply'

export interface Promised {
  /** The sentence that promises. */
  readonly what: string
  /** The day that it names; `undefined` where it names none, or a term. */
  readonly dueOn: LocalDate | undefined
  /** Who does it, in the words of the sentence; '' where nobody is named. */
  readonly responsible: string
}

/** Sentences that promise something, in the order of the text. */
export function promisedIn(text: string, today: LocalDate): readonly Promised[] {
  const read = readReply(text)
  return read.flatMap(({ sentence, promised, remedy, isCourtesy, responsible }, at) => {
    if (promised === undefined || remedy !== undefined || isCourtesy) return []
    const what = sentence.text.trim().replaceAll(/\s+/g, ' ').replace(/\.$/, '')
    const dueOn = dayInWords(sentence.text, today)
    const who = wholeName(responsible ?? '', sentence.text)
    if (dueOn !== undefined) return [{ what, dueOn, responsible: who }]
    const line = read.slice(at + 1).find((after) => termLine.test(after.sentence.text))?.sentence.text ?? ''
    return [{ what, dueOn: dayInWords(line, today), responsible: namedIn(line) || who }]
  })
}

/** The line of a letter that names the day, and the person, for all measures above it. */
const termLine = /^(?:срок исполнения|орындау мерзімі)(?!\p{L})/iu

/** Who is named in such a line, to its end; initials keep their full stop. */
function namedIn(line: string): string {
  const [, name = ''] = /(?:ответственн\p{L}*|жауапты)\s*[–—:-]\s*(.+)$/iu.exec(line) ?? []
  return name.trim().replace(/(?<!\p{Lu})\.$/u, '')
}

/** A name that opens a quotation is told to its end: `ТОО «Пример` is `ТОО «Пример Газ»`. */
function wholeName(name: string, sentence: string): string {
  if (!name.includes('«') || name.includes('»')) return name
  const from = sentence.indexOf(name)
  const to = sentence.indexOf('»', from + name.length)
  return from < 0 || to < 0 ? name : sentence.slice(from, to + 1)
}

/** Beginnings of the months in both languages, by their place in the year. */
const months: readonly RegExp[] = [
  /^(?:январ|қаңтар)/u,
  /^(?:феврал|ақпан)/u,
  /^(?:март|наурыз)/u,
  /^(?:апрел|сәуір)/u,
  /^(?:ма[йяею]$|мамыр)/u,
  /^(?:июн|маусым)/u,
  /^(?:июл|шілде)/u,
  /^(?:август|тамыз)/u,
  /^(?:сентябр|қыркүйе)/u,
  /^(?:октябр|қазан)/u,
  /^(?:ноябр|қараша)/u,
  /^(?:декабр|желтоқсан)/u,
]

const inFigures = /(?<!\d)(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)/u
const inWords = /(?<!\d)(?:(\d{4})\s+жыл\p{L}*\s+)?(\d{1,2})\s+(\p{L}+)(?:\s+(\d{4}))?/gu

/**
 * The first day that a sentence names: `30.04.2026`, `30 апреля 2026 года`, `2026 жылғы 30 сәуірге`. A day without a year
 * is the next one that comes.
 */
export function dayInWords(sentence: string, today: LocalDate): LocalDate | undefined {
  const figures = inFigures.exec(sentence)
  if (figures) return dayOf(figures[3], figures[2], figures[1])
  for (const [, yearBefore, day, word = '', yearAfter] of sentence.matchAll(inWords)) {
    const month = months.findIndex((beginning) => beginning.test(word.toLowerCase())) + 1
    if (month === 0) continue
    const year = yearBefore ?? yearAfter
    if (year !== undefined) return dayOf(year, String(month), day)
    const thisYear = dayOf(String(yearOf(today)), String(month), day)
    return thisYear !== undefined && thisYear < today ? dayOf(String(yearOf(today) + 1), String(month), day) : thisYear
  }
  return undefined
}

function dayOf(year = '', month = '', day = ''): LocalDate | undefined {
  return parseLocalDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

/** Promises that no action was recorded for yet. */
export function stillUnrecorded(promises: readonly Promised[], recorded: readonly string[]): readonly Promised[] {
  const known = new Set(recorded.map(plain))
  return promises.filter(({ what }) => !known.has(plain(what)))
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim()
}
