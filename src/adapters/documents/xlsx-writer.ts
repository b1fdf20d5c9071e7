/** Writes the tables of a model as a workbook: one sheet a table, numbers as numbers, days as days, heads frozen. */
import { type Cell, type CellStyle, type CellValue, writeXlsx as writeWorkbook, type WriteSheet } from 'hucre/xlsx'
import type { DocumentModel } from '#domain/document/model'
import { documentMarks } from './document-parts.ts'
import { documentTitle, wordingFor } from './document-texts.ts'
import { type SheetValue, type TableSheet, tableSheets } from './table-sheets.ts'
import type { WriteOptions } from './write-options.ts'

const font = { name: 'Noto Sans', size: 10 } as const

/** The bytes of an XLSX. A model without a table gives one sheet with its title. */
export async function writeXlsx(
  model: DocumentModel,
  { writtenAt }: Pick<WriteOptions, 'writtenAt'>,
): Promise<Uint8Array> {
  const words = wordingFor(model.language)
  const title = documentTitle(model)
  const marks = documentMarks(model, words)
  const tables = tableSheets(model, words)
  const names = uniqueNames(tables.map(({ name }) => name))
  const sheets = tables.map((table, index) =>
    sheet(table, names[index] ?? String(index + 1), marks, model.landscape === true),
  )
  return writeWorkbook({
    sheets: sheets.length > 0 ? sheets : [{ name: sheetName(title), rows: [...marks.map((mark) => [mark]), [title]] }],
    properties: { title, creator: 'Qabyldau', lastModifiedBy: 'Qabyldau', created: writtenAt, modified: writtenAt },
    defaultFont: font,
  })
}

function sheet(
  { heads, rows, hasTotal, columns }: TableSheet,
  name: string,
  marks: readonly string[],
  landscape: boolean,
): WriteSheet {
  const above = marks.length + (heads.length > 0 ? 1 : 0)
  const cells = new Map<string, Partial<Cell>>()
  const style = (row: number, column: number, look: CellStyle) => cells.set(`${row},${column}`, { style: look })
  marks.forEach((_, row) => style(row, 0, { font: { ...font, bold: true } }))
  heads.forEach((_, column) =>
    style(marks.length, column, {
      font: { ...font, bold: true },
      alignment: { wrapText: true, vertical: 'top' },
      border: { bottom: { style: 'medium', color: { rgb: '111111' } } },
    }),
  )
  rows.forEach((row, rowIndex) => {
    const bold = hasTotal && rowIndex === rows.length - 1
    row.forEach((value, column) => style(above + rowIndex, column, looks(value, bold)))
  })
  return {
    name,
    columns: widths({ heads, rows, columns }),
    rows: [
      ...marks.map((mark) => [mark]),
      ...(heads.length > 0 ? [[...heads]] : []),
      ...rows.map((row) => row.map(plain)),
    ],
    cells,
    freezePane: { rows: above },
    pageSetup: {
      orientation: landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      ...(above > 0 && { printTitlesRow: `$1:$${above}` }),
    },
  }
}

function looks(value: SheetValue, bold: boolean): CellStyle {
  const base: CellStyle = { font: { ...font, bold }, alignment: { vertical: 'top', wrapText: value.kind === 'text' } }
  if (value.kind === 'day') return { ...base, numFmt: 'dd.mm.yyyy' }
  if (value.kind === 'number') return { ...base, numFmt: value.decimals === 1 ? '0.0' : '#,##0' }
  // Text stays text: a leading equals sign or a long number is not reckoned with.
  return { ...base, numFmt: '@' }
}

function plain(value: SheetValue): CellValue {
  switch (value.kind) {
    case 'text':
      return value.text
    case 'number':
      return value.number
    case 'day':
      return new Date(`${value.day}T00:00:00Z`)
  }
}

function widths({ heads, rows, columns }: Pick<TableSheet, 'heads' | 'rows' | 'columns'>): { width: number }[] {
  const count = Math.max(heads.length, ...rows.map((row) => row.length), 1)
  return Array.from({ length: count }, (_, column) => {
    const longest = rows.reduce((most, row) => Math.max(most, letters(row[column])), heads[column]?.length ?? 0)
    const isText = columns[column]?.align !== 'right'
    return { width: Math.min(isText ? 60 : 18, Math.max(8, longest + 2)) }
  })
}

function letters(value: SheetValue | undefined): number {
  if (value === undefined) return 0
  return value.kind === 'text' ? value.text.length : 10
}

// Spreadsheets take names of 31 letters without some signs, each once whatever the case.
function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const short = sheetName(name)
    let unique = short
    for (let number = 2; taken.has(unique.toLowerCase()); number += 1) {
      const suffix = ` ${number}`
      unique = `${short.slice(0, 31 - suffix.length)}${suffix}`
    }
    taken.add(unique.toLowerCase())
    return unique
  })
}

function sheetName(name: string): string {
  const clean = name
    .replace(/[[\]:*?/\\]/gu, ' ')
    .replace(/^'+|'+$/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
  return clean === '' ? '1' : clean.slice(0, 31).trim()
}
