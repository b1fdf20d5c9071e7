/** Writes the tables of a model as CSV that office programs open as it is: UTF-8 with its mark, semicolons, CRLF. */
import type { DocumentModel } from '#domain/document/model'
import { documentMarks } from './document-parts.ts'
import { wordingFor } from './document-texts.ts'
import { type SheetValue, tableSheets } from './table-sheets.ts'

const byteOrderMark = '\uFEFF'

/** The bytes of a CSV. Several tables follow each other, each under its name and after an empty line. */
export function writeCsv(model: DocumentModel): Uint8Array {
  const words = wordingFor(model.language)
  const tables = tableSheets(model, words)
  const marks = documentMarks(model, words).map((mark) => [mark])
  const lines = tables.flatMap(({ name, heads, rows }, index) => [
    ...(tables.length > 1 ? [...(index > 0 ? [[]] : []), [name]] : []),
    ...(heads.length > 0 ? [[...heads]] : []),
    ...rows.map((row) => row.map(plain)),
  ])
  const text = [...marks, ...lines].map((line) => line.map(field).join(';')).join('\r\n')
  return new TextEncoder().encode(`${byteOrderMark}${text}\r\n`)
}

function plain(value: SheetValue): string | number {
  switch (value.kind) {
    case 'text':
      return value.text
    case 'number':
      return value.number
    case 'day':
      return `${value.day.slice(8)}.${value.day.slice(5, 7)}.${value.day.slice(0, 4)}`
  }
}

/**
 * One field. A text that an office program would run as a formula gets an apostrophe before it; numbers of our own keep
 * their sign and take the comma that the country writes.
 */
export function field(value: string | number): string {
  if (typeof value === 'number') return String(value).replace('.', ',')
  const safe = /^[\s\u00a0]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u.test(value) ? `'${value}` : value
  return /[";\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
