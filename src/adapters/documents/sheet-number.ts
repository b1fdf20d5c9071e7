import type { Text } from '#domain/document/model'
import type { Wording } from './document-texts.ts'

/** "Sheet 1 of 6"; both languages share one pair of numbers, as there is little room at the foot. */
export function sheetNumberText({ languages }: Wording, page: string | number, pages: string | number): Text {
  return languages.length === 1
    ? { key: 'document.sheet', facts: { page, pages } }
    : { parts: [{ key: 'document.sheet-word' }, { text: `${page} / ${pages}` }], join: ' ' }
}
