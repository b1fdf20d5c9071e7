/** The tables of a model as plain cells, for the formats that know nothing but tables. */
import {
  type Block,
  type Cell,
  type DocumentModel,
  type TableColumn,
  type Text,
  cellText,
} from '#domain/document/model'
import type { Wording } from './document-texts.ts'

/** A cell as a spreadsheet knows it. Days are kept as days, so that they sort and filter. */
export type SheetValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number; readonly decimals: 0 | 1 }
  | { readonly kind: 'day'; readonly day: string }

/** One table: its name, heads and rows; the total is the last row. */
export interface TableSheet {
  readonly name: string
  readonly heads: readonly string[]
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly SheetValue[])[]
  readonly hasTotal: boolean
}

/** All tables of a model in their order; rows of facts make a table of two columns. */
export function tableSheets(model: DocumentModel, words: Wording): readonly TableSheet[] {
  const sheets: TableSheet[] = []
  let heading = words.inline(model.title)
  const visit = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.block === 'heading') heading = words.inline(block.text)
      if (block.block === 'columns') for (const { blocks: inner } of block.columns) visit(inner)
      if (block.block === 'inLanguage' || block.block === 'together') visit(block.blocks)
      if (block.block === 'table') {
        sheets.push({
          name: block.title === undefined ? heading : words.inline(block.title),
          heads: block.columns.map(({ head }) => words.inline(head)),
          columns: block.columns,
          rows: [...block.rows, ...(block.total === undefined ? [] : [block.total])].map((row) =>
            row.map((cell) => value(cell, words)),
          ),
          hasTotal: block.total !== undefined,
        })
      }
      if (block.block === 'factRows') {
        sheets.push({
          name: heading,
          heads: [],
          columns: [],
          rows: block.rows.map((row) => [value(row.label, words), value(row.value, words)]),
          hasTotal: false,
        })
      }
    }
  }
  visit(model.blocks)
  return sheets
}

function value(cell: Cell, words: Wording): SheetValue {
  const text: Text = cellText(cell)
  if ('count' in text) return { kind: 'number', number: text.count, decimals: 0 }
  if ('tenths' in text) return { kind: 'number', number: text.tenths / 10, decimals: 1 }
  if ('day' in text && text.form === 'short') return { kind: 'day', day: text.day }
  return { kind: 'text', text: words.inline(text) }
}
