/** Writes a model as DOCX for editing: fonts embedded, heads of tables repeated, sheet n of m at every foot. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Block, DocumentModel, Text } from '#domain/document/model'
import { documentTitle, type Wording, wordingFor } from './document-texts.ts'
import { docxNodes } from './docx-blocks.ts'
import { said, twips } from './docx-table.ts'
import { sheetNumberText } from './sheet-number.ts'
import { documentMarks, documentParts } from './document-parts.ts'
import type { WriteOptions } from './write-options.ts'

const papers = {
  a4: { width: 210, height: 297, margin: { top: 15, right: 15, bottom: 15, left: 20 } },
  a4half: { width: 210, height: 148, margin: { top: 8, right: 12, bottom: 5, left: 12 } },
  roll80: { width: 80, height: 220, margin: { top: 4, right: 4, bottom: 4, left: 4 } },
} as const

const fontName = 'Noto Sans'

/** The bytes of a DOCX. Throws when a font is not where the options say. */
export async function writeDocx(
  model: DocumentModel,
  { fontsDirectory, writtenAt }: WriteOptions,
): Promise<Uint8Array> {
  const words = wordingFor(model.language)
  const main = words.languages[0] === 'kk' ? 'kk-KZ' : 'ru-RU'
  const [regular, bold] = await Promise.all(
    ['Regular', 'Bold'].map((name) => readFile(join(fontsDirectory, `NotoSans-${name}.ttf`))),
  )
  if (regular === undefined || bold === undefined) throw new Error('the fonts of the documents are missing')
  const parts = documentParts(model)
  const document = new Document({
    title: documentTitle(model),
    creator: 'Qabyldau',
    lastModifiedBy: 'Qabyldau',
    description: '',
    fonts: [{ name: fontName, data: regular, bold }],
    styles: {
      default: {
        document: {
          run: { font: fontName, size: textSize(model), language: { value: main } },
        },
        heading1: { run: { font: fontName, size: 36, bold: true, color: '111111' } },
        heading2: { run: { font: fontName, size: textSize(model) + 3, bold: true, color: '111111' } },
        heading3: { run: { font: fontName, size: textSize(model) + 1, bold: true, color: '111111' } },
      },
    },
    sections: parts.map((part, index) =>
      section(model, part, { words, isFirst: index === 0, isOnlyPart: parts.length === 1 }),
    ),
  })
  return withFixedProperties(new Uint8Array(await Packer.toArrayBuffer(document)), writtenAt)
}

/** Size of ordinary text in half points. */
function textSize({ paper, textSize: asked }: DocumentModel): number {
  if (asked === 'letter') return 24
  return paper === 'roll80' ? 17 : 20
}

interface PartAsked {
  readonly words: Wording
  readonly isFirst: boolean
  readonly isOnlyPart: boolean
}

function section(
  model: DocumentModel,
  { footer, blocks }: { readonly footer: Text | undefined; readonly blocks: readonly Block[] },
  { words, isFirst, isOnlyPart }: PartAsked,
): ISectionOptions {
  const paper = papers[model.paper]
  const [width, height] = model.landscape === true ? [paper.height, paper.width] : [paper.width, paper.height]
  const { top, right, bottom, left } = paper.margin
  const free = (width - left - right) * twips
  const marks = documentMarks(model, words)
  return {
    properties: {
      page: {
        size: { width: Math.round(width * twips), height: Math.round(height * twips) },
        margin: {
          top: Math.round(top * twips),
          right: Math.round(right * twips),
          bottom: Math.round(bottom * twips),
          left: Math.round(left * twips),
          header: Math.round(5 * twips),
          footer: Math.round(6 * twips),
        },
        ...(!isFirst && { pageNumbers: { start: 1 } }),
      },
    },
    ...(marks.length > 0 && { headers: { default: new Header({ children: [markLine(marks)] }) } }),
    ...(footer !== undefined && {
      footers: { default: new Footer({ children: [footLine(footer, { words, free, isOnlyPart })] }) },
    }),
    children: docxNodes(blocks, { words, width: free }),
  }
}

function markLine(marks: readonly string[]): Paragraph {
  const edge = { style: BorderStyle.SINGLE, size: 8, color: '111111' }
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    border: { top: edge, bottom: edge, left: edge, right: edge },
    children: [new TextRun({ text: marks.join(' · '), bold: true })],
  })
}

interface FootAsked {
  readonly words: Wording
  /** Free width in twips. */
  readonly free: number
  /** Some office programs know only the sheets of the whole file; one part alone needs no more. */
  readonly isOnlyPart: boolean
}

// Page numbers are fields of the program that prints, so the sentence is cut where its numbers stand.
function footLine(left: Text, { words, free, isOnlyPart }: FootAsked): Paragraph {
  const [page, pages] = ['{page}', '{pages}']
  const sentence = words.inline(sheetNumberText(words, page, pages))
  const total = isOnlyPart ? PageNumber.TOTAL_PAGES : PageNumber.TOTAL_PAGES_IN_SECTION
  const fields = sentence.split(/(\{pages?\})/u).map((piece) => {
    if (piece === page) return PageNumber.CURRENT
    return piece === pages ? total : piece
  })
  return new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: Math.round(free) }],
    border: { top: { style: BorderStyle.SINGLE, size: 4, color: '999999', space: 4 } },
    children: [
      ...said(left, words, { size: 16, onOneLine: true }),
      new TextRun({ size: 16, children: ['\t', ...fields] }),
    ],
  })
}

/**
 * Gives the file the moment that was asked for and takes out what the library draws at random, so that the same model
 * gives the same bytes: the keys that veil embedded fonts, numbers of pictures, and the times inside the archive.
 */
function withFixedProperties(bytes: Uint8Array, writtenAt: Date): Uint8Array {
  const files = unzipSync(bytes)
  const moment = writtenAt.toISOString().replace(/\.\d+Z$/u, 'Z')
  const core = files['docProps/core.xml']
  if (core !== undefined) {
    const dated = strFromU8(core).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${moment}`)
    files['docProps/core.xml'] = strToU8(dated)
  }
  const text = files['word/document.xml']
  if (text !== undefined) {
    let picture = 0
    const numbered = strFromU8(text).replace(/<wp:docPr id="\d+"/gu, () => {
      picture += 1
      return `<wp:docPr id="${picture}"`
    })
    files['word/document.xml'] = strToU8(numbered)
  }
  const table = files['word/fontTable.xml']
  if (table !== undefined) {
    let face = 0
    const keyed = strFromU8(table).replace(/w:fontKey="\{([0-9A-F-]+)\}"/gu, (_, key: string) => {
      face += 1
      const fixed = `51414259-4C44-4155-8000-00000000000${face}`
      const name = `word/fonts/font${face}.odttf`
      const font = files[name]
      if (font !== undefined) files[name] = reveiled(font, key, fixed)
      return `w:fontKey="{${fixed}}"`
    })
    files['word/fontTable.xml'] = strToU8(keyed)
  }
  // The oldest time that the archive format knows; the real one is in the properties.
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: 6 })
}

// The first 32 bytes of an embedded font are veiled by its key, read backwards, twice over.
function reveiled(font: Uint8Array, oldKey: string, newKey: string): Uint8Array<ArrayBuffer> {
  const [from, to] = [keyBytes(oldKey), keyBytes(newKey)]
  return Uint8Array.from(font, (byte, index) =>
    index < 32 ? byte ^ (from[index % 16] ?? 0) ^ (to[index % 16] ?? 0) : byte,
  )
}

function keyBytes(key: string): number[] {
  return (key.replaceAll('-', '').match(/../gu) ?? []).map((pair) => Number.parseInt(pair, 16)).toReversed()
}
