/** Writes a model as PDF for keeping: fonts embedded, PDF/A-2, the same bytes for the same model and moment. */
import { join } from 'node:path'
import pdfmake from 'pdfmake'
import type { DocumentModel } from '#domain/document/model'
import { documentMarks, type DocumentPart, documentParts } from './document-parts.ts'
import { documentTitle, type Wording, wordingFor } from './document-texts.ts'
import { mm } from './drawings.ts'
import { pdfNodes } from './pdf-blocks.ts'
import type { Node, Place } from './pdf-table.ts'
import { sheetNumberText } from './sheet-number.ts'
import type { WriteOptions } from './write-options.ts'

interface Sheet {
  readonly pageSize: { readonly width: number; readonly height: number }
  /** Left, top, right, bottom in points. */
  readonly margins: readonly [number, number, number, number]
  readonly fontSize: number
}

const sheets: Readonly<Record<DocumentModel['paper'], Sheet>> = {
  a4: { pageSize: { width: 210 * mm, height: 297 * mm }, margins: [20 * mm, 15 * mm, 15 * mm, 18 * mm], fontSize: 9.5 },
  a4half: {
    pageSize: { width: 210 * mm, height: 148 * mm },
    margins: [12 * mm, 8 * mm, 12 * mm, 5 * mm],
    fontSize: 11,
  },
  roll80: { pageSize: { width: 80 * mm, height: 2000 * mm }, margins: [4 * mm, 4 * mm, 4 * mm, 6 * mm], fontSize: 8.5 },
}

/** The bytes of a PDF. Throws when a font is not where the options say. */
export async function writePdf(model: DocumentModel, { fontsDirectory, writtenAt }: WriteOptions): Promise<Uint8Array> {
  const font = (name: string) => join(fontsDirectory, `NotoSans-${name}.ttf`)
  pdfmake.setFonts({
    NotoSans: faces(font('Regular'), font('Bold')),
    NotoSansMedium: faces(font('Medium'), font('Bold')),
    NotoSansSemiBold: faces(font('SemiBold'), font('Bold')),
  })
  pdfmake.setLocalAccessPolicy((path) => path.startsWith(fontsDirectory))
  pdfmake.setUrlAccessPolicy(() => false)
  const sheet = sized(turned(sheets[model.paper], model.landscape === true), model)
  if (model.paper === 'a4half') return fittedSlip(model, sheet, writtenAt)
  if (model.paper !== 'roll80') return bytesOf(definition(model, sheet, writtenAt))
  // A tape is laid out once on a long sheet to learn where the text ends, then written on just that much paper.
  const end = endMark()
  await bytesOf(definition(model, sheet, writtenAt, end))
  const height = (end.positions?.[0]?.top ?? sheet.pageSize.height) + sheet.margins[3]
  return bytesOf(definition(model, { ...sheet, pageSize: { ...sheet.pageSize, height } }, writtenAt))
}

/** Steps by which the letters of a slip get smaller when long names and positions need the room. */
const slipSizes = [1, 0.93, 0.86, 0.8, 0.74]

// A slip is one half sheet whatever stands on it; a text that fits at no size runs on to a second one.
async function fittedSlip(model: DocumentModel, sheet: Sheet, writtenAt: Date): Promise<Uint8Array> {
  let bytes = new Uint8Array()
  for (const factor of slipSizes) {
    const end = endMark()
    bytes = await bytesOf(definition(model, { ...sheet, fontSize: sheet.fontSize * factor }, writtenAt, end))
    if (end.positions?.[0]?.pageNumber === 1) break
  }
  return bytes
}

// An empty line after everything; the library notes on it where the text ended.
function endMark(): PlacedNode {
  return { text: '\u00A0', fontSize: 1 }
}

async function bytesOf(document: object): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await pdfmake.createPdf(document).getBuffer())
}

function definition(model: DocumentModel, sheet: Sheet, writtenAt: Date, end?: PlacedNode): object {
  const words = wordingFor(model.language)
  const isTape = model.paper === 'roll80'
  const [left, margin, right, bottom] = sheet.margins
  const place: Place = { words, width: sheet.pageSize.width - left - right, size: sheet.fontSize, isTape }
  const parts = documentParts(model)
  const marks = documentMarks(model, words)
  const content: PlacedNode[] = parts.map(({ blocks }, index) => ({
    stack: pdfNodes(blocks, place),
    ...(index > 0 && { pageBreak: 'before' }),
  }))
  const isMarked = marks.length > 0
  return {
    content: [
      ...(isTape && isMarked ? [markBanner(marks, place)] : []),
      ...content,
      ...(end === undefined ? [] : [end]),
    ],
    pageSize: sheet.pageSize,
    pageMargins: [left, isMarked && !isTape ? Math.max(margin, 14 * mm) : margin, right, bottom],
    ...(isMarked &&
      !isTape && {
        header: () => ({ stack: [markBanner(marks, place)], margin: [left, 6 * mm, right, 0] }),
        watermark: {
          text: marks.join('   '),
          font: 'NotoSans',
          bold: true,
          color: '#000000',
          opacity: 0.07,
          angle: -20,
        },
      }),
    ...(parts.some(({ footer: foot }) => foot !== undefined) && {
      footer: (page: number, pages: number) => footer(page, pages, { parts, content, words, sheet, place }),
    }),
    pageBreakBefore: isLonelyHeading,
    defaultStyle: { font: 'NotoSans', fontSize: sheet.fontSize, lineHeight: 1.05, color: '#111111' },
    info: {
      title: documentTitle(model),
      creator: 'Qabyldau',
      producer: 'Qabyldau',
      creationDate: writtenAt,
      modDate: writtenAt,
    },
    language: words.languages[0] === 'kk' ? 'kk-KZ' : 'ru-RU',
    version: '1.7',
    subset: 'PDF/A-2b',
    displayTitle: true,
    compress: true,
  }
}

interface LaidNode {
  readonly table?: {
    readonly headerRows: number
    readonly keepWithHeaderRows?: number
    /** Cells with their laid height in points; one that spans others has none. */
    readonly body: readonly (readonly { readonly __height?: number }[])[]
  }
  readonly headlineLevel?: number
  readonly pageNumbers: readonly number[]
  /** How far down the sheet the node begins, 0 to 1. */
  readonly startPosition: { readonly verticalRatio: number; readonly pageInnerHeight: number }
}

// A heading goes to the next sheet when too little room is left under it for a table's head and its first row, or when
// what it heads stands there anyway.
function isLonelyHeading(node: LaidNode, nodes: { getFollowingNodesOnPage: () => readonly LaidNode[] }): boolean {
  if (node.headlineLevel === undefined) return false
  if (node.startPosition.verticalRatio > 0.87) return true
  const next = nodes.getFollowingNodesOnPage().find(({ headlineLevel }) => headlineLevel === undefined)
  return next === undefined || next.pageNumbers[0] !== node.pageNumbers[0] || firstRowGoesOn(next)
}

// Head and first row are laid as one piece. The library notes them on this sheet also when they went to the next, so the
// room that is left is compared with their height.
function firstRowGoesOn({ table, startPosition: { verticalRatio, pageInnerHeight } }: LaidNode): boolean {
  if (table === undefined || table.keepWithHeaderRows === undefined) return false
  const padding = 6
  const heights = table.body
    .slice(0, table.headerRows + 1)
    .map((row) => padding + Math.max(...row.map(({ __height: height = 0 }) => height)))
  return heights.reduce((sum, height) => sum + height, 0) > (1 - verticalRatio) * pageInnerHeight
}

function sized(sheet: Sheet, { textSize }: DocumentModel): Sheet {
  return textSize === 'letter' ? { ...sheet, fontSize: 11.5 } : sheet
}

function turned(sheet: Sheet, isLandscape: boolean): Sheet {
  const { width, height } = sheet.pageSize
  return isLandscape ? { ...sheet, pageSize: { width: height, height: width } } : sheet
}

function faces(normal: string, bold: string) {
  return { normal, bold, italics: normal, bolditalics: bold }
}

function markBanner(marks: readonly string[], { isTape, size }: Place): Node {
  return {
    table: {
      widths: ['*'],
      body: [[{ text: marks.join(' · '), alignment: 'center', bold: true, fontSize: size - 0.5 }]],
    },
    layout: { hLineWidth: () => 0.9, vLineWidth: () => 0.9, paddingTop: () => 1, paddingBottom: () => 1 },
    margin: [0, 0, 0, isTape ? 5 : 0],
  }
}

// What the library adds to a node while it lays the pages out.
interface PlacedNode {
  readonly stack?: readonly Node[]
  readonly text?: string
  readonly fontSize?: number
  readonly pageBreak?: string
  readonly positions?: readonly { readonly pageNumber: number; readonly top: number }[]
}

interface FooterAsked {
  readonly parts: readonly DocumentPart[]
  readonly content: readonly PlacedNode[]
  readonly words: Wording
  readonly sheet: Sheet
  readonly place: Place
}

// The library tells each node the pages on which it landed, and asks for footers after that.
function footer(page: number, pages: number, { parts, content, words, sheet, place }: FooterAsked): Node {
  const starts = content.map(({ positions }, index) => (index === 0 ? 1 : (positions?.[0]?.pageNumber ?? 1)))
  const index = starts.findLastIndex((start) => start <= page)
  const from = starts[index] ?? 1
  const to = (starts[index + 1] ?? pages + 1) - 1
  const left = parts[index]?.footer
  const sheetNumber = sheetNumberText(words, page - from + 1, to - from + 1)
  return {
    margin: [sheet.margins[0], 5 * mm, sheet.margins[2], 0],
    stack: [
      { canvas: [{ type: 'line', x1: 0, y1: 0, x2: place.width, y2: 0, lineWidth: 0.4, lineColor: '#999999' }] },
      {
        columns: [
          { text: left === undefined ? '' : words.inline(left), width: '*' },
          { text: words.inline(sheetNumber), width: 'auto', alignment: 'right' },
        ],
        fontSize: 8,
        margin: [0, 4, 0, 0],
      },
    ],
  }
}
