/** Tables of the PDF: widths, heads, lines and cells. */
import { type Cell, type TableBlock, type TableColumn, type Text, cellText } from '#domain/document/model'
import type { Wording } from './document-texts.ts'
import { markSvg, mm } from './drawings.ts'

/** A node of the PDF library. */
export type Node = Readonly<Record<string, unknown>> | string

/** Where blocks are placed. */
export interface Place {
  readonly words: Wording
  /** Free width in points. */
  readonly width: number
  /** Size of ordinary text in points. */
  readonly size: number
  readonly isTape: boolean
}

/** Lines of a table. */
export const hair = 0.5
export const grey = '#B0B0B0'

/** The nodes of a table with its note. Heads repeat on every sheet, and no row is split. */
export function pdfTable(
  { columns: heads, rows, total, note, size: density = 'normal', shaded = [], lines = 'rows', rowMm }: TableBlock,
  place: Place,
): Node[] {
  const { words } = place
  const fontSize = density === 'dense' || heads.length > 7 ? place.size - 1.5 : place.size - 0.5
  const hasHead = heads.some(({ head }) => words.inline(head) !== '')
  const headRow = heads.map(({ head, align = 'left' }) => ({
    text: fitted(head, words, heads.length > 5 ? 10 : 24),
    font: 'NotoSansSemiBold',
    fontSize: fontSize - (heads.length > 5 ? 1.3 : 0.7),
    alignment: align,
  }))
  const widths = columnWidths(heads, lines === 'grid' ? place.width - hair * (heads.length + 1) : place.width)
  // Letters of this size that stand on one line of each column.
  const rooms = widths.map((width) => (typeof width === 'number' ? Math.floor(width / (fontSize * 0.54)) : 36))
  const cellAt = (row: readonly Cell[], isTotal: boolean) =>
    heads.map((head, index) => tableCell(row[index], head, { fontSize, words, isTotal, room: rooms[index] ?? 36 }))
  const body = rows.map((row) => cellAt(row, false))
  const totalRow = total === undefined ? [] : [cellAt(total, true)]
  const first = hasHead ? 1 : 0
  return [
    {
      table: {
        headerRows: first,
        keepWithHeaderRows: first === 1 && body.length > 0 ? 1 : 0,
        dontBreakRows: true,
        widths,
        ...(rowMm !== undefined && { heights: (row: number) => (row < first ? 0 : rowMm * mm) }),
        body: [...(hasHead ? [headRow] : []), ...body, ...totalRow],
      },
      layout: {
        ...tableLayout(first, total !== undefined, new Set(shaded.map((row) => row + first)), heads.length > 5),
        ...(lines === 'grid' && gridLines(heads.length > 5)),
      },
      margin: [0, 1, 0, 3],
    },
    ...(note === undefined
      ? []
      : [{ text: words.lines(note).join('\n'), fontSize: place.size - 1, margin: [0, 1, 0, 4] }]),
  ]
}

interface CellPlace {
  readonly fontSize: number
  readonly words: Wording
  readonly isTotal: boolean
  readonly room: number
}

function tableCell(
  cell: Cell | undefined,
  { align = 'left' }: TableColumn,
  { fontSize, words, isTotal, room }: CellPlace,
): Node {
  if (cell === undefined) return ''
  const text = fitted(cellText(cell), words, room)
  const bold = isTotal || ('cell' in cell && cell.strong === true)
  const said = { text, fontSize, alignment: align, ...(bold && { bold }) }
  if (!('cell' in cell)) return said
  if (cell.mark === undefined) return cell.isInner === true ? { ...said, margin: [10, 0, 0, 0] } : said
  return {
    columnGap: 5,
    columns: [
      { svg: markSvg(cell.mark, fontSize), width: fontSize, margin: [0, 2, 0, 0] },
      { ...said, width: '*' },
    ],
  }
}

/**
 * The text of a narrow place: two languages stand below each other when they are long, side by side when they are
 * short. Texts with parts are joined part by part.
 * @param room letters that fit on one line
 */
export function fitted(text: Text, words: Wording, room: number): string {
  const onOneLine = words.inline(text)
  return onOneLine.length <= room || words.languages.length === 1 || 'parts' in text
    ? onOneLine
    : words.lines(text).join('\n')
}

function columnWidths(heads: readonly TableColumn[], free: number): (number | string)[] {
  const padding = heads.length > 5 ? 5 : 8
  const fixed = heads.reduce(
    (sum, { width }) => sum + (typeof width === 'object' && 'mm' in width ? width.mm * mm : 0),
    0,
  )
  const parts = heads.reduce(
    (sum, { width }) => sum + (typeof width === 'object' && 'parts' in width ? width.parts : 0),
    0,
  )
  // When the fixed columns leave too little for the texts, all fixed columns give way alike.
  const most = parts === 0 ? free : free * 0.72
  const squeeze = fixed > most ? most / fixed : 1
  const rest = free - fixed * squeeze
  return heads.map(({ width }) => {
    if (width === 'content') return 'auto'
    const points = 'mm' in width ? width.mm * mm * squeeze : (rest * width.parts) / parts
    return Math.max(8, points - padding)
  })
}

function gridLines(isNarrow: boolean) {
  return {
    hLineWidth: () => hair,
    hLineColor: () => '#444444',
    vLineWidth: () => hair,
    vLineColor: () => '#444444',
    paddingLeft: () => (isNarrow ? 2.5 : 4),
  }
}

function tableLayout(headRows: number, hasTotal: boolean, shaded: ReadonlySet<number>, isNarrow: boolean) {
  return {
    hLineWidth: (index: number, node: { table: { body: unknown[] } }) => {
      if (index === 0) return 0
      if (index === headRows) return 0.9
      return index === node.table.body.length && hasTotal ? 0 : hair
    },
    hLineColor: (index: number) => (index === headRows ? '#111111' : grey),
    vLineWidth: () => 0,
    fillColor: (row: number) => (shaded.has(row) ? '#EFEFEF' : null),
    paddingLeft: (index: number) => (index === 0 ? (shaded.size > 0 ? 3 : 0) : isNarrow ? 2.5 : 4),
    paddingRight: () => (isNarrow ? 2.5 : 4),
    paddingTop: () => 2.6,
    paddingBottom: () => 2.6,
  }
}
