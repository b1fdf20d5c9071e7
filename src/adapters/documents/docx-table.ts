/** Tables and runs of a text document: what the blocks are built of. */
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { type Cell, type Mark, type TableBlock, type TableColumn, type Text, cellText } from '#domain/document/model'
import type { Wording } from './document-texts.ts'

/** What stands in a section. */
export type DocxNode = Paragraph | Table

/** Twentieths of a point in a millimetre, the unit of widths and margins. */
export const twips = 1440 / 25.4

/** Where blocks are placed: their words and the free width in twips. */
export interface DocxPlace {
  readonly words: Wording
  readonly width: number
}

export const tags = { kk: 'kk-KZ', ru: 'ru-RU' } as const
export const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
export const hair = { style: BorderStyle.SINGLE, size: 4, color: 'B0B0B0' } as const
export const strong = { style: BorderStyle.SINGLE, size: 8, color: '111111' } as const
export const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
} as const

export interface Look {
  readonly bold?: boolean
  /** Half points. */
  readonly size?: number
  readonly color?: string
  readonly onOneLine?: boolean
}

/** Runs of a text, each line in its own language, so that spelling is checked by the right dictionary. */
export function said(text: Text, words: Wording, { onOneLine = false, ...look }: Look = {}): TextRun[] {
  if (onOneLine || 'parts' in text) return [new TextRun({ ...look, text: words.inline(text) })]
  const lines = words.lines(text)
  return lines.map((line, index) => {
    const language = lines.length === 1 && words.languages.length > 1 ? undefined : words.languages[index]
    return new TextRun({
      ...look,
      text: line,
      ...(index > 0 && { break: 1 }),
      ...(language !== undefined && { language: { value: tags[language] } }),
    })
  })
}

export function paragraph(
  children: readonly ParagraphChild[],
  { after = 40, align = 'left' }: { readonly after?: number; readonly align?: 'left' | 'right' } = {},
): Paragraph {
  return new Paragraph({
    children,
    spacing: { after },
    alignment: align === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
  })
}

interface CellLook {
  readonly align?: 'left' | 'right'
  readonly bottom?: typeof hair | typeof strong | typeof none
  readonly isShaded?: boolean
  readonly isInner?: boolean
}

export function cell(
  children: readonly ParagraphChild[],
  width: number,
  { align = 'left', bottom = none, isShaded = false, isInner = false }: CellLook = {},
): TableCell {
  return new TableCell({
    width: { size: Math.round(width), type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: isInner ? 240 : 40, right: 80 },
    borders: { top: none, left: none, right: none, bottom },
    ...(isShaded && { shading: { type: ShadingType.CLEAR, fill: 'EFEFEF', color: 'auto' } }),
    children: [paragraph(children, { after: 0, align })],
  })
}

export function grid(rows: readonly (readonly TableCell[])[], widths: readonly number[], header = 0): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: Math.round(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: widths.map(Math.round),
    borders: noBorders,
    rows: rows.map((children, index) => new TableRow({ children, cantSplit: true, tableHeader: index < header })),
  })
}

const markSigns: Readonly<Record<Mark, string>> = {
  done: '\u2713',
  partly: '\u25D0',
  late: '\u25B2',
  open: '\u25CB',
  failed: '\u2717',
}

export function markRun(mark: Mark): TextRun {
  // The office's font has no such signs; every office program has them in this one or replaces it.
  return new TextRun({ text: `${markSigns[mark]}\u00A0`, font: 'Segoe UI Symbol' })
}

/** A table with its note. Heads repeat on every sheet, and no row is split. */
export function docxTable(
  { columns: heads, rows, total, note, size, shaded = [] }: TableBlock,
  { words, width }: DocxPlace,
): DocxNode[] {
  const widths = columnWidths(heads, width)
  const points = size === 'dense' || heads.length > 7 ? 16 : 18
  const isShaded = new Set(shaded)
  const hasHead = heads.some(({ head }) => words.inline(head) !== '')
  const tableCell = (value: Cell | undefined, index: number, look: CellLook, bold = false) => {
    if (value === undefined) return cell([], widths[index] ?? 0, look)
    const isBold = bold || ('cell' in value && value.strong === true)
    const isInner = 'cell' in value && value.isInner === true
    const mark = 'cell' in value && value.mark !== undefined ? [markRun(value.mark)] : []
    return cell([...mark, ...said(cellText(value), words, { size: points, bold: isBold })], widths[index] ?? 0, {
      ...look,
      isInner,
      align: heads[index]?.align ?? 'left',
    })
  }
  const headRow = heads.map(({ head, align = 'left' }, index) =>
    cell(said(head, words, { bold: true, size: heads.length > 5 ? 14 : points - 1 }), widths[index] ?? 0, {
      align,
      bottom: strong,
    }),
  )
  const body = rows.map((row, rowIndex) =>
    heads.map((_, index) => tableCell(row[index], index, { bottom: hair, isShaded: isShaded.has(rowIndex) })),
  )
  const totalRow = total === undefined ? [] : [heads.map((_, index) => tableCell(total[index], index, {}, true))]
  return [
    grid([...(hasHead ? [headRow] : []), ...body, ...totalRow], widths, hasHead ? 1 : 0),
    ...(note === undefined ? [] : [paragraph(said(note, words, { size: 17 }), { after: 60 })]),
  ]
}

function columnWidths(heads: readonly TableColumn[], free: number): number[] {
  const fixed = heads.reduce((sum, head) => sum + fixedOf(head), 0)
  const parts = heads.reduce((sum, head) => sum + partsOf(head), 0)
  const most = parts === 0 ? free : free * 0.72
  const squeeze = fixed > most ? most / fixed : 1
  const rest = free - fixed * squeeze
  return heads.map((head) => (partsOf(head) > 0 ? (rest * partsOf(head)) / parts : fixedOf(head) * squeeze))
}

function fixedOf({ width }: TableColumn): number {
  if (width === 'content') return 24 * twips
  return 'mm' in width ? width.mm * twips : 0
}

function partsOf({ width }: TableColumn): number {
  return typeof width === 'object' && 'parts' in width ? width.parts : 0
}
