/** Tables and runs of a text document: what the blocks are built of. */
import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  type IRunOptions,
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
  /** Blocks that stay on one sheet. */
  readonly isTogether?: boolean
}

export const tags = { kk: 'kk-KZ', ru: 'ru-RU' } as const
export const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
export const hair = { style: BorderStyle.SINGLE, size: 4, color: 'B0B0B0' } as const
const edge = { style: BorderStyle.SINGLE, size: 4, color: '444444' } as const
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
  if (onOneLine || 'parts' in text) return brokenRuns(words.inline(text), look)
  const lines = words.lines(text)
  return lines.flatMap((line, index) => {
    const language = lines.length === 1 && words.languages.length > 1 ? undefined : words.languages[index]
    return brokenRuns(line, {
      ...look,
      ...(index > 0 && { break: 1 }),
      ...(language !== undefined && { language: { value: tags[language] } }),
    })
  })
}

// A text document knows a new line only as a mark of its own; a line feed inside a run is a blank there.
function brokenRuns(text: string, look: Omit<IRunOptions, 'text'>): TextRun[] {
  return text.split('\n').map((line, index) => new TextRun({ ...look, text: line, ...(index > 0 && { break: 1 }) }))
}

const alignments = {
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
  center: AlignmentType.CENTER,
} as const

interface ParagraphLook {
  /** Room below, in twentieths of a point. */
  readonly after?: number
  readonly align?: keyof typeof alignments
  readonly isIndented?: boolean
  /** Stays on the sheet of what follows. */
  readonly isKept?: boolean
}

export function paragraph(
  children: readonly ParagraphChild[],
  { after = 40, align = 'left', isIndented = false, isKept = false }: ParagraphLook = {},
): Paragraph {
  return new Paragraph({
    children,
    spacing: { after },
    alignment: alignments[align],
    keepNext: isKept,
    ...(isIndented && { indent: { firstLine: Math.round(12.5 * twips) } }),
  })
}

interface CellLook {
  readonly align?: 'left' | 'right'
  readonly bottom?: typeof hair | typeof strong | typeof none
  /** Ruled round, a box to write in. */
  readonly isBoxed?: boolean
  readonly isShaded?: boolean
  readonly isInner?: boolean
  readonly isKept?: boolean
}

export function cell(
  children: readonly ParagraphChild[],
  width: number,
  { align = 'left', bottom = none, isBoxed = false, isShaded = false, isInner = false, isKept = false }: CellLook = {},
): TableCell {
  return new TableCell({
    width: { size: Math.round(width), type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: isInner ? 240 : isBoxed ? 80 : 40, right: 80 },
    borders: isBoxed
      ? { top: edge, left: edge, right: edge, bottom: edge }
      : { top: none, left: none, right: none, bottom },
    ...(isShaded && { shading: { type: ShadingType.CLEAR, fill: 'EFEFEF', color: 'auto' } }),
    children: [paragraph(children, { after: 0, align, isKept })],
  })
}

interface GridLook {
  /** Rows at the head that are repeated on every sheet. */
  readonly header?: number
  /** Least height of the other rows in twips. */
  readonly rowHeight?: number
}

export function grid(
  rows: readonly (readonly TableCell[])[],
  widths: readonly number[],
  { header = 0, rowHeight }: GridLook = {},
): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: Math.round(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: widths.map(Math.round),
    borders: noBorders,
    rows: rows.map(
      (children, index) =>
        new TableRow({
          children,
          cantSplit: true,
          tableHeader: index < header,
          ...(rowHeight !== undefined &&
            index >= header && { height: { value: Math.round(rowHeight), rule: HeightRule.ATLEAST } }),
        }),
    ),
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
  { columns: heads, rows, total, note, size, shaded = [], lines, rowMm }: TableBlock,
  { words, width }: DocxPlace,
): DocxNode[] {
  const widths = columnWidths(heads, width)
  const points = size === 'dense' || heads.length > 7 ? 16 : 18
  const isShaded = new Set(shaded)
  const hasHead = heads.some(({ head }) => words.inline(head) !== '')
  const isBoxed = lines === 'grid'
  const tableCell = (value: Cell | undefined, index: number, look: CellLook, bold = false) => {
    if (value === undefined) return cell([], widths[index] ?? 0, { ...look, isBoxed })
    const isBold = bold || ('cell' in value && value.strong === true)
    const isInner = 'cell' in value && value.isInner === true
    const mark = 'cell' in value && value.mark !== undefined ? [markRun(value.mark)] : []
    return cell([...mark, ...said(cellText(value), words, { size: points, bold: isBold })], widths[index] ?? 0, {
      ...look,
      isInner,
      isBoxed,
      align: heads[index]?.align ?? 'left',
    })
  }
  const headRow = heads.map(({ head, align = 'left' }, index) =>
    cell(said(head, words, { bold: true, size: heads.length > 5 ? 14 : points - 1 }), widths[index] ?? 0, {
      align,
      bottom: strong,
      isBoxed,
    }),
  )
  const body = rows.map((row, rowIndex) =>
    heads.map((_, index) => tableCell(row[index], index, { bottom: hair, isShaded: isShaded.has(rowIndex) })),
  )
  const totalRow = total === undefined ? [] : [heads.map((_, index) => tableCell(total[index], index, {}, true))]
  return [
    grid([...(hasHead ? [headRow] : []), ...body, ...totalRow], widths, {
      header: hasHead ? 1 : 0,
      ...(rowMm !== undefined && { rowHeight: rowMm * twips }),
    }),
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
