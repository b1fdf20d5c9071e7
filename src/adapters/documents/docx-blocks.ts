/** Turns the blocks of a model into paragraphs and tables of a text document. One function a block. */
import {
  BorderStyle,
  HeadingLevel,
  ImageRun,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { BarPattern, Block, FactRow } from '#domain/document/model'
import { type PrintedLanguage, type Wording, wordingFor } from './document-texts.ts'
import {
  cell,
  type DocxNode,
  type DocxPlace,
  docxTable,
  grid,
  hair,
  type Look,
  markRun,
  noBorders,
  none,
  paragraph,
  said,
  strong,
  tags,
  twips,
} from './docx-table.ts'
import { qrPng } from './png.ts'

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
      return letterhead(block, place)
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
      return [styledParagraph(block, place)]
    case 'note':
      return [paragraph(said(block.text, words, { size: 17, color: '444444' }), { after: 80 })]
    case 'factRows':
      return [factRows(block.rows, block.style, place), spacer(4, place.isTogether)]
    case 'table':
      return [...docxTable(block, place), spacer(4)]
    case 'barChart':
      return [barChart(block.rows, place)]
    case 'bigFigures':
      return [bigFigures(block.figures, place), spacer(8)]
    case 'qr':
      return [paragraph([qrRun(block.data, block.sizeMm, words.inline(block.description))])]
    case 'signature':
      return [signature(block, place)]
    case 'controlBox':
      return [controlBox(block, place), spacer(4)]
    case 'columns':
      return [columns(block.columns, place)]
    case 'inLanguage':
      return docxNodes(block.blocks, { ...place, words: wordingFor(block.language) })
    case 'spacer':
      return [spacer(block.mm * 2.83, place.isTogether)]
    case 'together':
      return docxNodes(block.blocks, { ...place, isTogether: true })
    case 'pageBreak':
    case 'newPart':
      return [new Paragraph({ pageBreakBefore: true })]
  }
}

function letterhead(block: Extract<Block, { block: 'letterhead' }>, { words, width }: DocxPlace): DocxNode[] {
  const linesOf = (language: PrintedLanguage) => {
    const look = { language: { value: tags[language] } }
    const lines = [block.address[language], block.contact === undefined ? '' : words.inOne(block.contact, language)]
    return [
      new TextRun({ ...look, text: block.name[language], bold: true }),
      ...lines
        .filter((line) => line !== '')
        .map((text) => new TextRun({ ...look, text, break: 1, ...(block.inBoth === true && { size: 19 }) })),
    ]
  }
  if (block.inBoth !== true) return words.languages.map((language) => paragraph(linesOf(language)))
  return [grid([[cell(linesOf('kk'), width / 2), cell(linesOf('ru'), width / 2)]], [width / 2, width / 2])]
}

function signature({ label, name, style }: Extract<Block, { block: 'signature' }>, { words, width }: DocxPlace): Table {
  const look = { bold: style === 'letter' }
  const widths =
    style === 'letter' ? [width * 0.5, width * 0.18, width * 0.32] : [width * 0.42, width * 0.28, width * 0.3]
  const [first = 0, second = 0, third = 0] = widths
  return grid(
    [
      [
        cell(said(label, words, look), first),
        cell(style === 'letter' ? [] : [new TextRun('____________________')], second),
        cell(said(name, words, look), third),
      ],
    ],
    widths,
  )
}

function spacer(points: number, isKept = false): Paragraph {
  return new Paragraph({
    keepNext: isKept,
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
  { words, isTogether: isKept = false }: DocxPlace,
): Paragraph {
  const looks: Readonly<Record<typeof style, Look>> = {
    normal: {},
    small: { size: 17 },
    strong: { bold: true },
    title: { onOneLine: true },
    number: { bold: true, size: 52, onOneLine: true },
    quote: { size: 21 },
    body: {},
    greeting: { bold: true },
  }
  if (style === 'body') return paragraph(said(text, words), { after: 100, isIndented: true, isKept })
  if (style === 'greeting') return paragraph(said(text, words, looks.greeting), { after: 140, align: 'center', isKept })
  return paragraph(said(text, words, looks[style]), { after: 80, isKept })
}

function factRows(
  rows: readonly FactRow[],
  style: 'ruled' | 'plain' | 'stacked',
  { words, width, isTogether }: DocxPlace,
): Table {
  const widths = style === 'stacked' ? [width] : [width * 0.36, width * 0.64]
  const look = { bottom: style === 'plain' ? none : hair, isKept: isTogether === true }
  return grid(
    rows.map(({ label, value, strong: isStrong }) => {
      const name = said(label, words, { color: '444444', onOneLine: true })
      const text = said(value, words, { bold: isStrong === true || style === 'stacked', onOneLine: true })
      if (style !== 'stacked') return [cell(name, width * 0.36, look), cell(text, width * 0.64, look)]
      return [cell([...name, new TextRun({ break: 1 }), ...text], width, look)]
    }),
    widths,
  )
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
