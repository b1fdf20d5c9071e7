import type { LocalMoment } from '#domain/calendar/local-time'
import type { Cell, DocumentLanguage, DocumentModel, TableColumn, Text, TwoLanguages } from './model.ts'

/** What a printed or exported list says. */
export interface ListDocumentInput {
  /** Kind of list, the beginning of the file name: `appeals`, `commitments`. */
  readonly name: string
  readonly organisationName: TwoLanguages
  readonly title: Text
  /** Filters in words, as the chips of the screen say them; empty when nothing is filtered. */
  readonly filters: readonly Text[]
  /** Rows of the list before filters; the rows themselves are counted here. */
  readonly totalBeforeFilters: number
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly Cell[])[]
  readonly printedAt: LocalMoment
  readonly practice: boolean
  readonly language: DocumentLanguage
}

/** A list as it is on the screen: its filters in words, how many rows of how many, and the rows. */
export function listDocument(input: ListDocumentInput): DocumentModel {
  return {
    name: input.name,
    title: input.title,
    language: input.language,
    paper: 'a4',
    landscape: input.columns.length > 5,
    practice: input.practice,
    footer: {
      parts: [input.organisationName, { key: 'document.printed-at', facts: { at: { moment: input.printedAt } } }],
      join: ' · ',
    },
    blocks: [
      { block: 'heading', level: 1, text: input.title, subtitle: counts(input) },
      ...(input.filters.length === 0
        ? []
        : [
            {
              block: 'paragraph',
              style: 'small',
              text: { key: 'document.list.filters', facts: { filters: { parts: input.filters, join: '; ' } } },
            } as const,
          ]),
      input.rows.length === 0
        ? { block: 'paragraph', text: { key: 'document.list.empty' } }
        : { block: 'table', title: input.title, columns: input.columns, rows: input.rows, size: 'dense' },
    ],
  }
}

function counts({ rows, totalBeforeFilters, filters }: ListDocumentInput): Text {
  return filters.length === 0
    ? { key: 'document.list.count', facts: { number: rows.length } }
    : { key: 'document.list.count-filtered', facts: { number: rows.length, total: totalBeforeFilters } }
}
