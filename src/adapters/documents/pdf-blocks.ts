/** Turns the blocks of a model into the nodes of the PDF library. One function a block; no file is written here. */
import type { Block, FactRow } from '#domain/document/model'
import { wordingFor } from './document-texts.ts'
import { barSvg, markSvg, mm, qrSvg } from './drawings.ts'
import { ornamentSvg } from './ornament.ts'
import { fitted, grey, hair, type Node, pdfTable, type Place } from './pdf-table.ts'

const second = '#444444'

/** The nodes of a list of blocks. */
export function pdfNodes(blocks: readonly Block[], place: Place): Node[] {
  return blocks.flatMap((block) => pdfNode(block, place))
}

function pdfNode(block: Block, place: Place): Node[] {
  const { words, size, width } = place
  switch (block.block) {
    case 'ornament':
      return [{ svg: ornamentSvg(width, place.isTape ? 9 : 16), margin: [0, 0, 0, place.isTape ? 3 : 6] }]
    case 'letterhead':
      return letterhead(block, place)
    case 'sides':
      return [
        {
          columns: [
            { text: fitted(block.left, words, 50), width: '*' },
            { text: fitted(block.right, words, 40), width: 'auto', alignment: 'right' },
          ],
          columnGap: 12,
          fontSize: size - 1,
          margin: [0, 0, 0, 10],
        },
      ]
    case 'heading':
      return heading(block, place)
    case 'paragraph':
      return [paragraph(block, place)]
    case 'factRows':
      return [factRows(block.rows, block.style, place)]
    case 'table':
      return pdfTable(block, place)
    case 'barChart':
      return [barChart(block.rows, place)]
    case 'bigFigures':
      return [bigFigures(block.figures, place)]
    case 'qr':
      return [
        { svg: qrSvg(block.data, block.sizeMm * mm), alignment: place.isTape ? 'left' : 'right', margin: [0, 2, 0, 2] },
      ]
    case 'signature':
      return [signature(block, place)]
    case 'controlBox':
      return [controlBox(block, place)]
    case 'note':
      return [{ text: words.lines(block.text).join('\n'), fontSize: size - 1, color: second, margin: [0, 2, 0, 4] }]
    case 'columns':
      return [columns(block.columns, place)]
    case 'inLanguage':
      return pdfNodes(block.blocks, { ...place, words: wordingFor(block.language) })
    case 'together':
      return [{ stack: pdfNodes(block.blocks, place), unbreakable: true }]
    case 'rule':
      return [rule(width, 0.8, place.isTape ? 4 : 7)]
    case 'spacer':
      return [{ text: '', fontSize: 1, margin: [0, block.mm * mm, 0, 0] }]
    case 'pageBreak':
    case 'newPart':
      return [{ text: '', pageBreak: 'before' }]
  }
}

function letterhead(
  { name, address, contact, inBoth }: Extract<Block, { block: 'letterhead' }>,
  { words, size, isTape }: Place,
): Node[] {
  const lineSize = inBoth === true ? size - 2.5 : size
  const of = (language: 'kk' | 'ru') => [
    { text: name[language], bold: true, fontSize: size },
    ...[address[language], contact === undefined ? '' : words.inOne(contact, language)]
      .filter((line) => line !== '')
      .map((text) => ({ text, fontSize: lineSize })),
  ]
  const said = inBoth === true ? (['kk', 'ru'] as const) : words.languages
  const halves = said.map((language) => ({ stack: of(language), width: '*' }))
  return [isTape || halves.length === 1 ? { stack: halves } : { columns: halves, columnGap: 24 }]
}

function heading({ level, text, subtitle }: Extract<Block, { block: 'heading' }>, { words, size }: Place): Node[] {
  const sizes = { 1: size + 8, 2: size + 1.5, 3: size + 0.5 } as const
  const lines = level === 1 ? words.lines(text).join('\n') : words.inline(text)
  const title = {
    text: lines,
    font: 'NotoSansSemiBold',
    fontSize: sizes[level],
    margin: [0, level === 1 ? 2 : 11, 0, level === 1 ? 1 : 4],
    headlineLevel: level,
  }
  if (subtitle === undefined) return [title]
  return [
    title,
    { text: words.lines(subtitle).join('\n'), fontSize: size + (level === 1 ? 1.5 : 0), margin: [0, 0, 0, 4] },
  ]
}

function paragraph(
  { text, style = 'normal' }: Extract<Block, { block: 'paragraph' }>,
  { words, size, isTape }: Place,
): Node {
  const lines = words.lines(text)
  switch (style) {
    case 'number':
      return {
        text: words.inline(text),
        bold: true,
        fontSize: isTape ? size + 9 : size + 17,
        margin: [0, -2, 0, isTape ? 4 : 2],
      }
    case 'small':
      return { text: lines.join('\n'), fontSize: size - 1, margin: [0, 2, 0, 2] }
    case 'strong':
      return { text: lines.join('\n'), bold: true, margin: [0, 4, 0, 3] }
    case 'quote':
      return { text: lines.join('\n'), fontSize: size + 1, lineHeight: 1.15, margin: [0, 2, 0, 4] }
    case 'title':
      return { text: isTape ? lines.join('\n') : words.inline(text), margin: [0, 4, 0, 0] }
    case 'body':
      return {
        text: lines.join('\n'),
        leadingIndent: 12.5 * mm,
        lineHeight: 1.2,
        margin: [0, 0, 0, 5],
      }
    case 'greeting':
      return { text: lines.join('\n'), bold: true, alignment: 'center', margin: [0, 2, 0, 8] }
    case 'normal':
      return { text: lines.join('\n'), margin: [0, 4, 0, 3] }
  }
}

function factRows(rows: readonly FactRow[], style: 'ruled' | 'plain' | 'stacked', place: Place): Node {
  const { words, size } = place
  if (style === 'stacked') {
    return {
      stack: rows.flatMap(({ label, value, strong }, index) => [
        rule(place.width, 0.6, index === 0 ? 2 : 2.5, true),
        { text: words.inline(label), fontSize: size - 1.2, margin: [0, 1, 0, 0] },
        { text: words.inline(value), bold: true, fontSize: strong === true ? size + 1.5 : size, margin: [0, 0, 0, 1] },
      ]),
    }
  }
  const labels = rows.map(({ label }) => fitted(label, words, style === 'ruled' ? 60 : 26))
  const isRuled = style === 'ruled'
  const body = rows.map(({ value, strong }, index) => [
    { text: labels[index] ?? '', color: second },
    {
      text: fitted(value, words, 70),
      bold: strong === true,
      ...(isRuled && strong !== true && { font: 'NotoSansMedium' }),
    },
  ])
  return {
    table: { widths: [isRuled ? Math.round(place.width * 0.41) : Math.round(place.width * 0.27), '*'], body },
    layout: isRuled ? ruledRows : plainRows,
    margin: [0, isRuled ? 4 : 0, 0, isRuled ? 4 : 2],
  }
}

const ruledRows = {
  hLineWidth: () => hair,
  hLineColor: (index: number) => (index === 0 ? '#777777' : grey),
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 6,
  paddingTop: () => 3.4,
  paddingBottom: () => 3.4,
}

const plainRows = { ...ruledRows, hLineWidth: () => 0, paddingTop: () => 1.4, paddingBottom: () => 1.4 }

function barChart(rows: Extract<Block, { block: 'barChart' }>['rows'], { words, size, width }: Place): Node {
  const labels = rows.map(({ label }) => words.inline(label))
  const longest = Math.max(...labels.map((label) => label.length), 1)
  const labelWidth = Math.min(width * 0.52, longest * (size - 0.7) * 0.58 + 4)
  const room = width - labelWidth - 40
  const largest = Math.max(...rows.map(({ value }) => value), 1)
  const height = size + 1
  const barWidth = (value: number) => Math.max(4, Math.round((room * value) / largest))
  return {
    table: {
      widths: [labelWidth, '*'],
      body: rows.map(({ value, pattern }, index) => [
        { text: labels[index] ?? '', alignment: 'right', fontSize: size - 0.7 },
        value === 0
          ? { text: words.inline({ count: value }), bold: true, fontSize: size - 0.5 }
          : {
              columnGap: 0,
              columns: [
                { svg: barSvg(barWidth(value), height, pattern), width: 'auto' },
                {
                  text: words.inline({ count: value }),
                  bold: true,
                  fontSize: size - 0.5,
                  width: '*',
                  margin: [5, 0, 0, 0],
                },
              ],
            },
      ]),
    },
    layout: { ...plainRows, paddingTop: () => 2.6, paddingBottom: () => 2.6 },
  }
}

function bigFigures(figures: Extract<Block, { block: 'bigFigures' }>['figures'], { words, size }: Place): Node {
  return {
    table: {
      widths: figures.map(() => '*'),
      body: [
        figures.map(({ count, label }) => ({
          stack: [
            { text: words.inline({ count }), bold: true, fontSize: size + 30, lineHeight: 0.95 },
            { text: words.lines(label).join('\n'), fontSize: size + 1.5 },
          ],
        })),
      ],
    },
    layout: {
      hLineWidth: () => 0,
      vLineWidth: (index: number, node: { table: { widths: unknown[] } }) =>
        index === 0 || index === node.table.widths.length ? 0 : hair,
      vLineColor: () => '#777777',
      paddingLeft: (index: number) => (index === 0 ? 0 : 12),
      paddingRight: () => 8,
    },
    margin: [0, 6, 0, 10],
  }
}

function signature({ label, name, style }: Extract<Block, { block: 'signature' }>, { words, width }: Place): Node {
  if (style === 'letter') {
    return {
      columns: [
        { text: words.lines(label).join('\n'), bold: true, width: width * 0.48 },
        { text: '', width: '*' },
        { text: words.inline(name), bold: true, width: width * 0.3 },
      ],
      columnGap: 10,
      margin: [0, 6, 0, 6],
      unbreakable: true,
    }
  }
  return {
    columns: [
      { text: words.lines(label).join('\n'), width: '*' },
      { canvas: [{ type: 'line', x1: 0, y1: 12, x2: width * 0.24, y2: 12, lineWidth: 0.7 }], width: width * 0.26 },
      { text: words.inline(name), width: '*' },
    ],
    columnGap: 10,
    margin: [0, 6, 0, 6],
    unbreakable: true,
  }
}

function controlBox(
  { agrees, title, sentences, qr }: Extract<Block, { block: 'controlBox' }>,
  { words, size }: Place,
): Node {
  const said = [
    { text: words.lines(title).join('\n'), bold: true },
    ...sentences.map((sentence) => ({ text: words.lines(sentence).join('\n'), margin: [0, 1, 0, 0] })),
  ]
  const code = qr === undefined ? [] : [{ svg: qrSvg(qr.data, 20 * mm), alignment: 'right' }]
  return {
    table: {
      widths: [size + 6, '*', ...(qr === undefined ? [] : [22 * mm])],
      body: [[{ svg: markSvg(agrees ? 'done' : 'failed', size + 4), margin: [0, 4, 0, 0] }, { stack: said }, ...code]],
      dontBreakRows: true,
    },
    layout: {
      hLineWidth: () => 0.9,
      vLineWidth: (index: number, node: { table: { widths: unknown[] } }) =>
        index === 0 || index === node.table.widths.length ? 0.9 : 0,
      paddingLeft: () => 7,
      paddingRight: () => 7,
      paddingTop: () => 7,
      paddingBottom: () => 7,
    },
    margin: [0, 4, 0, 4],
  }
}

function columns(asked: Extract<Block, { block: 'columns' }>['columns'], place: Place): Node {
  const gap = place.isTape ? 6 : 14
  const fixed = asked.reduce((sum, { width }) => sum + ('mm' in width ? width.mm * mm : 0), 0)
  const parts = asked.reduce((sum, { width }) => sum + ('parts' in width ? width.parts : 0), 0)
  const free = place.width - fixed - gap * (asked.length - 1)
  return {
    columns: asked.map(({ width, blocks }) => {
      const points = 'mm' in width ? width.mm * mm : (free * width.parts) / parts
      return { width: points, stack: pdfNodes(blocks, { ...place, width: points }) }
    }),
    columnGap: gap,
  }
}

function rule(width: number, lineWidth: number, margin: number, isDashed = false): Node {
  return {
    canvas: [
      { type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth, ...(isDashed && { dash: { length: 2, space: 1.6 } }) },
    ],
    margin: [0, margin, 0, margin],
  }
}
