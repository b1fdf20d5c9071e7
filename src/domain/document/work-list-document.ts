import type { LocalDate } from '#domain/calendar/local-date'
import type { LocalMoment } from '#domain/calendar/local-time'
import { byDue, dueCell, type DueFact, dueTotals } from './due-cell.ts'
import { inBrief } from './in-brief.ts'
import { nameAndPosition, type NamedOfficial } from './name-and-position.ts'
import type { Block, Cell, DocumentLanguage, DocumentModel, Text, TwoLanguages } from './model.ts'

/** One share of a resolution on a work list. */
export interface WorkItem {
  readonly number: string
  readonly applicant: string
  readonly essence: string
  readonly essenceLang: string
  /** Text of the resolution. */
  readonly instruction: string
  readonly instructionLang: string
  readonly isLead: boolean
  readonly givenOn: LocalDate
  readonly due: DueFact
}

/** Work of one person. */
export interface WorkGroup {
  readonly official: NamedOfficial
  readonly items: readonly WorkItem[]
}

export interface WorkListInput {
  readonly organisationName: TwoLanguages
  /** The department; `null` for a list of one person. */
  readonly department: TwoLanguages | null
  readonly asOf: LocalDate
  /** One person, or every person of the department. */
  readonly groups: readonly WorkGroup[]
  readonly printedAt: LocalMoment
  readonly practice: boolean
  readonly language: DocumentLanguage
}

/**
 * Open shares of resolutions of a person or a department, for those with no computer: each row ends with an empty box in
 * which the result is written by hand and brought back to the desk. Source: R-54.
 */
export function workListDocument(input: WorkListInput): DocumentModel {
  const { groups } = input
  return {
    name: 'work-list',
    title: { key: 'document.work.file-title', facts: { on: input.asOf } },
    language: input.language,
    paper: 'a4',
    landscape: true,
    practice: input.practice,
    footer: {
      parts: [input.organisationName, { key: 'document.printed-at', facts: { at: { moment: input.printedAt } } }],
      join: ' · ',
    },
    blocks: [
      {
        block: 'heading',
        level: 1,
        text: { key: 'document.work.title' },
        subtitle: {
          parts: [
            ...(input.department === null ? [] : [input.department]),
            { key: 'document.control.as-of', facts: { asOf: input.asOf } },
          ],
          join: ' · ',
        },
      },
      ...(groups.length === 0
        ? [{ block: 'paragraph', text: { key: 'document.work.nothing' } } as const]
        : groups.flatMap(section)),
      { block: 'note', text: { key: 'document.work.how-to' } },
    ],
  }
}

const essenceLetters = 160

function section({ official, items: all }: WorkGroup): Block[] {
  const items = all.filter(({ due }) => due.state !== 'ended')
  const heading = { block: 'heading', level: 2, text: nameAndPosition(official) } as const
  if (items.length === 0) return [heading, { block: 'paragraph', text: { key: 'document.work.nothing' } }]
  const { late, today } = dueTotals(items)
  return [
    heading,
    {
      block: 'table',
      title: heading.text,
      size: 'dense',
      lines: 'grid',
      rowMm: 16,
      columns: [
        { head: { text: '№' }, width: { mm: 9 }, align: 'right' },
        { head: { key: 'document.case.column.number' }, width: { mm: 25 } },
        { head: { key: 'document.work.due' }, width: { mm: 45 } },
        { head: { key: 'document.work.appeal' }, width: { parts: 7 } },
        { head: { key: 'document.work.instruction' }, width: { parts: 7 } },
        { head: { key: 'document.work.result' }, width: { mm: 62 } },
      ],
      rows: items.toSorted(byDue).map((item, index) => row(item, index + 1)),
      note: { key: 'document.work.group-total', facts: { total: items.length, late, today } },
    },
  ]
}

function row(item: WorkItem, place: number): Cell[] {
  return [
    { count: place },
    { text: item.number },
    dueCell(item.due),
    appeal(item),
    {
      parts: [
        { text: item.instruction, lang: item.instructionLang },
        { key: item.isLead ? 'document.work.lead' : 'document.work.helps', facts: { on: item.givenOn } },
      ],
      join: ' ',
    },
    { text: '' },
  ]
}

function appeal({ applicant, essence, essenceLang }: WorkItem): Text {
  const author: Text = applicant === '' ? { key: 'document.unknown-author' } : { text: applicant }
  return { parts: [author, { text: inBrief(essence, essenceLetters), lang: essenceLang }], join: ': ' }
}
