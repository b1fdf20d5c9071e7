/** Turns the blocks of a model into paragraphs and tables of a text document. One function a block. */
import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  ImageRun,
  type ParagraphChild,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import {
  type BarPattern,
  type Block,
  type Cell,
  type FactRow,
  type Mark,
  type TableBlock,
  type TableColumn,
  type Text,
  cellText,
} from '#domain/document/model'
import type { Wording } from './document-texts.ts'
import { qrPng } from './png.ts'

/** What stands in a section. */
export type DocxNode = Paragraph | Table

/** Twentieths of a point in a millimetre, the unit of widths and margins. */
export const twips = 1440 / 25.4

/** Where blocks are placed: their words and the free width in twips. */
export interface DocxPlace {
  readonly words: Wording
  readonly width: number
}

const tags = { kk: 'kk-KZ', ru: 'ru-RU' } as const
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const hair = { style: BorderStyle.SINGLE, size: 4, color: 'B0B0B0' } as const
const strong = { style: BorderStyle.SINGLE, size: 8, color: '111111' } as const
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
} as const

/** Nodes of a list of blocks. */
export function docxNodes(blocks: readonly Block[], place: DocxPlace): DocxNode[] {
  return blocks.flatMap((block) => docxNode(block, place))
}

function docxNode(block: Block, place: DocxPlace): DocxNode[] {
  const { words, width } = place
  switch (block.block) {
    case 'ornament':
    case 'rule':
      return [new Paragraph({ border: { bottom: strong }, spacing: { after: 80 } })]
    case 'letterhead':
      return words.languages.flatMap((language) => [
        paragraph([new TextRun({ text: block.name[language], bold: true, language: { value: tags[language] } })]),
        ...(block.address[language] === ''
          ? []
          : [paragraph([new TextRun({ text: block.address[language], language: { value: tags[language] } })])]),
      ])
    case 'sides':
      return [
        grid(
          [
            [
              cell(said(block.left, words), width * 0.6),
              cell(said(block.right, words), width * 0.4, { align: 'right' }),
            ],
          ],
          [width * 0.6, width * 0.4],
        ),
      ]
    case 'heading':
      return heading(block, words)
    case 'paragraph':
      return [styledParagraph(block, words)]
    case 'note':
      return [paragraph(said(block.text, words, { size: 17, color: '444444' }), { after: 80 })]
    case 'factRows':
      return [factRows(block.rows, block.style, place), spacer(4)]
    case 'table':
      return [...table(block, place), spacer(4)]
    case 'barChart':
      return [barChart(block.rows, place)]
    case 'bigFigures':
      return [bigFigures(block.figures, place), spacer(8)]
    case 'qr':
      return [paragraph([qrRun(block.data, block.sizeMm, words.inline(block.description))])]
    case 'signature':
      return [
        grid(
          [
            [
              cell(said(block.label, words), width * 0.42),
              cell([new TextRun('____________________')], width * 0.28),
              cell(said(block.name, words), width * 0.3),
            ],
          ],
          [width * 0.42, width * 0.28, width * 0.3],
        ),
      ]
    case 'controlBox':
      return [controlBox(block, place), spacer(4)]
    case 'columns':
      return [columns(block.columns, place)]
    case 'spacer':
      return [spacer(block.mm * 2.83)]
    case 'pageBreak':
    case 'newPart':
      return [new Paragraph({ pageBreakBefore: true })]
  }
}

interface Look {
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

function paragraph(
  children: readonly ParagraphChild[],
  { after = 40, align = 'left' }: { readonly after?: number; readonly align?: 'left' | 'right' } = {},
): Paragraph {
  return new Paragraph({
    children,
    spacing: { after },
    alignment: align === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
  })
}

function spacer(points: number): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 0, line: Math.max(20, Math.round(points * 20)), lineRule: 'exact' },
  })
}

function heading({ level, text, subtitle }: Extract<Block, { block: 'heading' }>, words: Wording): DocxNode[] {
  const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const
  const title = new Paragraph({
    heading: levels[level],
    keepNext: true,
    children: said(text, words, { onOneLine: level !== 1 }),
    spacing: { before: level === 1 ? 60 : 220, after: level === 1 ? 40 : 80 },
  })
  return subtitle === undefined ? [title] : [title, paragraph(said(subtitle, words, { size: 22 }), { after: 120 })]
}

function styledParagraph(
  { text, style = 'normal' }: Extract<Block, { block: 'paragraph' }>,
  words: Wording,
): Paragraph {
  const looks: Readonly<Record<typeof style, Look>> = {
    normal: {},
    small: { size: 17 },
    strong: { bold: true },
    title: { onOneLine: true },
    number: { bold: true, size: 52, onOneLine: true },
    quote: { size: 21 },
  }
  return paragraph(said(text, words, looks[style]), { after: 80 })
}

interface CellLook {
  readonly align?: 'left' | 'right'
  readonly bottom?: typeof hair | typeof strong | typeof none
  readonly isShaded?: boolean
}

function cell(
  children: readonly ParagraphChild[],
  width: number,
  { align = 'left', bottom = none, isShaded = false }: CellLook = {},
): TableCell {
  return new TableCell({
    width: { size: Math.round(width), type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 40, right: 80 },
    borders: { top: none, left: none, right: none, bottom },
    ...(isShaded && { shading: { type: ShadingType.CLEAR, fill: 'EFEFEF', color: 'auto' } }),
    children: [paragraph(children, { after: 0, align })],
  })
}

function grid(rows: readonly (readonly TableCell[])[], widths: readonly number[], header = 0): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: Math.round(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: widths.map(Math.round),
    borders: noBorders,
    rows: rows.map((children, index) => new TableRow({ children, cantSplit: true, tableHeader: index < header })),
  })
}

function factRows(rows: readonly FactRow[], style: 'ruled' | 'plain' | 'stacked', { words, width }: DocxPlace): Table {
  const widths = style === 'stacked' ? [width] : [width * 0.36, width * 0.64]
  const bottom = style === 'plain' ? none : hair
  return grid(
    rows.map(({ label, value, strong: isStrong }) => {
      const name = said(label, words, { color: '444444', onOneLine: true })
      const text = said(value, words, { bold: isStrong === true || style === 'stacked', onOneLine: true })
      if (style !== 'stacked') return [cell(name, width * 0.36, { bottom }), cell(text, width * 0.64, { bottom })]
      return [cell([...name, new TextRun({ break: 1 }), ...text], width, { bottom })]
    }),
    widths,
  )
}

const markSigns: Readonly<Record<Mark, string>> = {
  done: '\u2713',
  partly: '\u25D0',
  late: '\u25B2',
  open: '\u25CB',
  failed: '\u2717',
}

function markRun(mark: Mark): TextRun {
  // The office's font has no such signs; every office program has them in this one or replaces it.
  return new TextRun({ text: `${markSigns[mark]}\u00A0`, font: 'Segoe UI Symbol' })
}

function table(
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
    const mark = 'cell' in value && value.mark !== undefined ? [markRun(value.mark)] : []
    return cell([...mark, ...said(cellText(value), words, { size: points, bold: isBold })], widths[index] ?? 0, {
      ...look,
      align: heads[index]?.align ?? 'left',
    })
  }
  const headRow = heads.map(({ head, align = 'left' }, index) =>
    cell(said(head, words, { bold: true, size: points - 1 }), widths[index] ?? 0, { align, bottom: strong }),
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
  const fixedOf = ({ width }: TableColumn) => (width === 'content' ? 24 * twips : 'mm' in width ? width.mm * twips : 0)
  const partsOf = ({ width }: TableColumn) => (typeof width === 'object' && 'parts' in width ? width.parts : 0)
  const fixed = heads.reduce((sum, head) => sum + fixedOf(head), 0)
  const parts = heads.reduce((sum, head) => sum + partsOf(head), 0)
  const most = parts === 0 ? free : free * 0.72
  const squeeze = fixed > most ? most / fixed : 1
  const rest = free - fixed * squeeze
  return heads.map((head) => (partsOf(head) > 0 ? (rest * partsOf(head)) / parts : fixedOf(head) * squeeze))
}

const shades: Readonly<
  Record<BarPattern, { type: (typeof ShadingType)[keyof typeof ShadingType]; fill: string; color: string }>
> = {
  solid: { type: ShadingType.SOLID, fill: '222222', color: '222222' },
  hatch: { type: ShadingType.DIAGONAL_STRIPE, fill: 'FFFFFF', color: '222222' },
  dots: { type: ShadingType.PERCENT_20, fill: 'FFFFFF', color: '222222' },
  empty: { type: ShadingType.CLEAR, fill: 'FFFFFF', color: '222222' },
  grey: { type: ShadingType.CLEAR, fill: '999999', color: 'auto' },
}

function barChart(rows: Extract<Block, { block: 'barChart' }>['rows'], { words, width }: DocxPlace): Table {
  const largest = Math.max(...rows.map(({ value }) => value), 1)
  const widths = [width * 0.42, width * 0.58]
  const blanks = Math.max(6, Math.floor((width * 0.58 - 700) / 55))
  return grid(
    rows.map(({ label, value, pattern }) => [
      cell(said(label, words, { size: 17, onOneLine: true }), width * 0.42, { align: 'right' }),
      cell(
        [
          ...(value === 0
            ? []
            : [
                new TextRun({
                  text: '\u00A0'.repeat(Math.max(1, Math.round((blanks * value) / largest))),
                  shading: shades[pattern],
                  border: { style: BorderStyle.SINGLE, size: 4, color: '111111' },
                }),
              ]),
          new TextRun({ text: ` ${words.inline({ count: value })}`, bold: true, size: 17 }),
        ],
        width * 0.58,
      ),
    ]),
    widths,
  )
}

function bigFigures(figures: Extract<Block, { block: 'bigFigures' }>['figures'], { words, width }: DocxPlace): Table {
  const each = width / Math.max(1, figures.length)
  return grid(
    [
      figures.map(({ count }) => cell([new TextRun({ text: words.inline({ count }), bold: true, size: 72 })], each)),
      figures.map(({ label }) => cell(said(label, words), each)),
    ],
    figures.map(() => each),
  )
}

function qrRun(data: string, sizeMm: number, description: string): ImageRun {
  const { bytes } = qrPng(data, 6)
  // The picture brings its quiet border along, so it is a third wider than the code itself.
  const edge = Math.round((sizeMm * 1.28 * 96) / 25.4)
  return new ImageRun({
    type: 'png',
    data: bytes,
    transformation: { width: edge, height: edge },
    altText: { name: 'QR', title: description, description },
  })
}

function controlBox(
  { agrees, title, sentences, qr }: Extract<Block, { block: 'controlBox' }>,
  { words, width }: DocxPlace,
): Table {
  const side = 30 * twips
  const textWidth = width - (qr === undefined ? 0 : side)
  const text = new TableCell({
    width: { size: Math.round(textWidth), type: WidthType.DXA },
    margins: { top: 100, bottom: 100, left: 140, right: 140 },
    children: [
      paragraph([markRun(agrees ? 'done' : 'failed'), ...said(title, words, { bold: true })]),
      ...sentences.map((sentence) => paragraph(said(sentence, words))),
    ],
  })
  const code =
    qr === undefined
      ? []
      : [
          new TableCell({
            width: { size: Math.round(side), type: WidthType.DXA },
            children: [paragraph([qrRun(qr.data, 20, words.inline(qr.description))], { align: 'right' })],
          }),
        ]
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: Math.round(width), type: WidthType.DXA },
    columnWidths: qr === undefined ? [Math.round(textWidth)] : [Math.round(textWidth), Math.round(side)],
    borders: { top: strong, bottom: strong, left: strong, right: strong, insideHorizontal: none, insideVertical: none },
    rows: [new TableRow({ cantSplit: true, children: [text, ...code] })],
  })
}

function columns(asked: Extract<Block, { block: 'columns' }>['columns'], place: DocxPlace): Table {
  const fixed = asked.reduce((sum, { width }) => sum + ('mm' in width ? (width.mm + 6) * twips : 0), 0)
  const parts = asked.reduce((sum, { width }) => sum + ('parts' in width ? width.parts : 0), 0)
  const widths = asked.map(({ width }) =>
    'mm' in width ? (width.mm + 6) * twips : ((place.width - fixed) * width.parts) / parts,
  )
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: Math.round(place.width), type: WidthType.DXA },
    columnWidths: widths.map(Math.round),
    borders: noBorders,
    rows: [
      new TableRow({
        children: asked.map(({ blocks }, index) => {
          const inner = docxNodes(blocks, { ...place, width: (widths[index] ?? 0) - 240 })
          return new TableCell({
            width: { size: Math.round(widths[index] ?? 0), type: WidthType.DXA },
            borders: { top: none, bottom: none, left: none, right: none },
            // A cell must end with a paragraph.
            children: inner.at(-1) instanceof Paragraph ? inner : [...inner, spacer(1)],
          })
        }),
      }),
    ],
  })
}
