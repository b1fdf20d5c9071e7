/**
 * One model of every printed thing: blocks, message keys and facts. Use cases fill it, writers turn it into PDF, DOCX,
 * XLSX or CSV. It holds no sentence in a human language: a text is a key with facts, something that a person said, or
 * data that has a wording in both languages.
 */
import type { LocalDate } from '#domain/calendar/local-date'
import type { LocalMoment } from '#domain/calendar/local-time'
import type { DayForm } from '#domain/language/dates'
import type { Tenths } from '#domain/report/shares'

/** Language of a document: one of the two of the office, or both side by side on one sheet. */
export type DocumentLanguage = 'kk' | 'ru' | 'both'

/** `a4half` is 210 × 148 mm, `roll80` a tape 80 mm wide and as long as it needs. */
export type Paper = 'a4' | 'a4half' | 'roll80'

/** A datum that is worded in both languages of the office. */
export interface TwoLanguages {
  readonly kk: string
  readonly ru: string
}

/** A text of our own: a key of `messages/` with its facts. Days among the facts are `YYYY-MM-DD`, formatted by the message. */
export interface KeyedText {
  readonly key: string
  readonly facts?: Readonly<Record<string, string | number | Text>>
}

/** Something said or written by a person, or a name: printed as it is. */
export interface SaidText {
  readonly text: string
  readonly lang?: string
}

/** Whatever a document can say in one place. */
export type Text =
  | KeyedText
  | SaidText
  | TwoLanguages
  | { readonly day: LocalDate; readonly form: DayForm }
  | { readonly moment: LocalMoment }
  | { readonly count: number }
  | { readonly tenths: Tenths }
  /** Texts after each other; `join` is punctuation, never a word. */
  | { readonly parts: readonly Text[]; readonly join: string }

/** A shape that says a state without colour: done ✓, partly ◐, late ▲, moved ◐, open ○, failed ✗. */
export type Mark = 'done' | 'partly' | 'late' | 'open' | 'failed'

/** A cell of a table: a text, or a text with a mark or weight; `isInner` sets a row of detail under the row before it. */
export type Cell =
  | Text
  | { readonly cell: Text; readonly mark?: Mark; readonly strong?: boolean; readonly isInner?: boolean }

/** Fill of a bar, told apart in black and white. */
export type BarPattern = 'solid' | 'hatch' | 'dots' | 'empty' | 'grey'

export interface BarRow {
  readonly label: Text
  readonly value: number
  readonly pattern: BarPattern
}

export interface TableColumn {
  readonly head: Text
  readonly align?: 'left' | 'right'
  /** Parts of the free width (`{ parts: 2 }`), millimetres, or as wide as its content. */
  readonly width: { readonly parts: number } | { readonly mm: number } | 'content'
}

export interface FactRow {
  readonly label: Text
  readonly value: Text
  readonly strong?: boolean
}

export interface TableBlock {
  readonly block: 'table'
  /** Name of the sheet or the part of a CSV file in which the table is written. */
  readonly title?: Text
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly Cell[])[]
  readonly total?: readonly Cell[]
  readonly note?: Text
  /** `dense` for lists with many columns. */
  readonly size?: 'normal' | 'dense'
  /** Rows printed on a grey ground (days that are not counted), by index. */
  readonly shaded?: readonly number[]
  /** `grid` rules every cell round, so that an empty one is a box to write in by hand. */
  readonly lines?: 'rows' | 'grid'
  /** Least height of a row in millimetres: room for a pen. */
  readonly rowMm?: number
}

export type Block =
  | { readonly block: 'ornament' }
  /**
   * Who issues the document: name and address, in two columns when both languages are asked for. `inBoth` says it in both
   * languages whatever the document's own, as a letterhead of the office does.
   */
  | {
      readonly block: 'letterhead'
      readonly name: TwoLanguages
      readonly address: TwoLanguages
      readonly contact?: Text
      readonly inBoth?: boolean
    }
  /** Two short texts at the left and the right edge of one line. */
  | { readonly block: 'sides'; readonly left: Text; readonly right: Text }
  | { readonly block: 'heading'; readonly level: 1 | 2 | 3; readonly text: Text; readonly subtitle?: Text }
  | {
      readonly block: 'paragraph'
      readonly text: Text
      /**
       * `number` is the largest thing on the sheet, `title` names a slip on one line, `quote` is a person's own text. `body`
       * is a paragraph of a letter, its first line indented; `greeting` stands in the middle above it.
       */
      readonly style?: 'normal' | 'small' | 'strong' | 'title' | 'number' | 'quote' | 'body' | 'greeting'
    }
  | { readonly block: 'factRows'; readonly style: 'ruled' | 'plain' | 'stacked'; readonly rows: readonly FactRow[] }
  | TableBlock
  | { readonly block: 'barChart'; readonly title: Text; readonly rows: readonly BarRow[] }
  | { readonly block: 'bigFigures'; readonly figures: readonly { readonly count: number; readonly label: Text }[] }
  | { readonly block: 'qr'; readonly data: string; readonly sizeMm: number; readonly description: Text }
  /** `letter` is signed in the free place between position and name; without it there is a line to sign on. */
  | { readonly block: 'signature'; readonly label: Text; readonly name: Text; readonly style?: 'letter' }
  | {
      readonly block: 'controlBox'
      readonly agrees: boolean
      readonly title: Text
      readonly sentences: readonly Text[]
      readonly qr?: { readonly data: string; readonly description: Text }
    }
  | { readonly block: 'note'; readonly text: Text }
  | { readonly block: 'columns'; readonly columns: readonly ColumnBlock[] }
  /** Blocks said in one language inside a document of two: the Kazakh letter, and after it the Russian one. */
  | { readonly block: 'inLanguage'; readonly language: 'kk' | 'ru'; readonly blocks: readonly Block[] }
  /** Blocks that stay on one sheet: a signature does not go to the next one without the words that it signs. */
  | { readonly block: 'together'; readonly blocks: readonly Block[] }
  | { readonly block: 'rule' }
  | { readonly block: 'spacer'; readonly mm: number }
  | { readonly block: 'pageBreak' }
  /** A new sheet from which sheets are counted again under another footer: the next appeal of a pile. */
  | { readonly block: 'newPart'; readonly footer: Text }

export interface ColumnBlock {
  readonly width: { readonly parts: number } | { readonly mm: number }
  readonly blocks: readonly Block[]
}

/** A document ready to be written. */
export interface DocumentModel {
  /** Kind of document, also the beginning of its file name. */
  readonly name: string
  readonly title: Text
  readonly language: DocumentLanguage
  readonly paper: Paper
  readonly landscape?: boolean
  /** `letter` is the size of an office's letters, larger than that of lists and cards. */
  readonly textSize?: 'letter'
  /** Written in a practice register: marked on every sheet. */
  readonly practice: boolean
  /** A repeated print: marked as a copy on every sheet. */
  readonly copy?: boolean
  /** Stands at the left of every sheet's foot, beside the sheet number. Without it a sheet has no foot. */
  readonly footer?: Text
  readonly blocks: readonly Block[]
}

/** The text of a cell without its mark. */
export function cellText(cell: Cell): Text {
  return 'cell' in cell ? cell.cell : cell
}
