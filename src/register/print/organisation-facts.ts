/** Facts of the office that documents print. */
import { weekdayShort } from '#domain/language/dates'
import type { TwoLanguages } from '#domain/document/model'
import type { DocumentOrganisation } from '#domain/document/receipt-document'
import type { DictionaryEntry, Organisation } from '#domain/office/events'
import type { ReadTx } from '../ports/unit-of-work.ts'

/** The organisation as a letterhead and the line "where to ask" need it. */
export function organisationFacts({
  nameKk,
  nameRu,
  addressKk,
  addressRu,
  phone,
  hours,
}: Organisation): DocumentOrganisation {
  const time = `${shortTime(hours.opensAt)}–${shortTime(hours.closesAt)}`
  const week = (language: 'kk' | 'ru'): string => `${weekdayShort(1, language)}–${weekdayShort(5, language)} ${time}`
  return {
    name: { kk: nameKk, ru: nameRu },
    address: { kk: addressKk, ru: addressRu },
    phone,
    hours: { kk: week('kk'), ru: week('ru') },
  }
}

export type Labels = (list: string, code: string | null) => TwoLanguages

/** Labels of dictionary entries by list and code; the code itself where an entry is not known. */
export async function dictionaryLabels(tx: ReadTx): Promise<Labels> {
  const { lists } = await tx.office.dictionary()
  const byList = new Map<string, Map<string, DictionaryEntry>>()
  return (list, code) => {
    if (code === null) return { kk: '', ru: '' }
    let entries = byList.get(list)
    if (!entries) {
      entries = new Map((lists[list] ?? []).map((entry) => [entry.code, entry]))
      byList.set(list, entries)
    }
    const entry = entries.get(code)
    return entry ? { kk: entry.kk, ru: entry.ru } : { kk: code, ru: code }
  }
}

/** A label inside a sentence or a row of facts: without the capital of its list. */
export function inSentence({ kk, ru }: TwoLanguages): TwoLanguages {
  return { kk: kk.toLocaleLowerCase('kk'), ru: ru.toLocaleLowerCase('ru') }
}

/** `09:00` as people write it: `9:00`. */
function shortTime(time: string): string {
  return time.startsWith('0') ? time.slice(1) : time
}
