import type { LocalDate } from '#domain/calendar/local-date'
import type { LocalMoment } from '#domain/calendar/local-time'
import { byDue, dueCell, type DueFact, dueTotals } from './due-cell.ts'
import type { Block, Cell, DocumentLanguage, DocumentModel, Mark, TableColumn, Text, TwoLanguages } from './model.ts'

/** Ways in which it is shown that a measure was carried out. */
export type FollowUpProof = 'photo' | 'act' | 'document' | 'visit' | 'answer'

/** One follow-up action. */
export interface FollowUpItem {
  /** Number of the appeal, question or promise that it follows from. */
  readonly number: string
  readonly applicant: string
  readonly what: string
  readonly lang: string
  /** Official or other person in words; empty when nobody was named. */
  readonly responsible: string
  readonly firstDueOn: LocalDate
  readonly due: DueFact
  /** How often its date was moved. */
  readonly moves: number
  readonly proof: FollowUpProof
  readonly state: 'open' | 'done' | 'dropped'
  readonly closedOn: LocalDate | null
  /** What shows that it was done, or why it was dropped. */
  readonly evidence: string
}

/** The actions of one department; `null` for those of no department. */
export interface FollowUpGroup {
  readonly department: TwoLanguages | null
  readonly items: readonly FollowUpItem[]
}

export interface FollowUpListInput {
  readonly organisationName: TwoLanguages
  readonly asOf: LocalDate
  readonly groups: readonly FollowUpGroup[]
  readonly printedAt: LocalMoment
  readonly practice: boolean
  readonly language: DocumentLanguage
}

/** What was promised in replies, by department: late first, with moved dates, proof and what is not done yet. Source: R-37. */
export function followUpListDocument(input: FollowUpListInput): DocumentModel {
  const groups = input.groups.filter(({ items }) => items.length > 0)
  return {
    name: 'follow-ups',
    title: { key: 'document.follow-up.file-title', facts: { on: input.asOf } },
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
        text: { key: 'document.follow-up.title' },
        subtitle: { key: 'document.control.as-of', facts: { asOf: input.asOf } },
      },
      ...(groups.length === 0
        ? [{ block: 'paragraph', text: { key: 'document.follow-up.nothing' } } as const]
        : groups.flatMap(section)),
    ],
  }
}

const columns: readonly TableColumn[] = [
  { head: { text: '№' }, width: { mm: 9 }, align: 'right' },
  { head: { key: 'document.follow-up.what' }, width: { parts: 10 } },
  { head: { key: 'document.follow-up.responsible' }, width: { parts: 6 } },
  { head: { key: 'document.case.column.due' }, width: { mm: 44 } },
  { head: { key: 'document.follow-up.proof' }, width: { mm: 30 } },
  { head: { key: 'document.follow-up.state' }, width: { parts: 8 } },
  { head: { key: 'document.follow-up.appeal' }, width: { mm: 38 } },
]

function section({ department, items }: FollowUpGroup): Block[] {
  const name = department ?? ({ key: 'document.follow-up.no-department' } as const)
  const { late } = dueTotals(items)
  const count = (state: FollowUpItem['state']) => items.filter((item) => item.state === state).length
  const [open, done, dropped] = [count('open'), count('done'), count('dropped')]
  return [
    { block: 'heading', level: 2, text: name },
    {
      block: 'table',
      title: name,
      size: 'dense',
      columns,
      rows: items.toSorted(byDue).map((item, index) => row(item, index + 1)),
      note: {
        key: 'document.follow-up.group-total',
        facts: { total: items.length, open, late, done, dropped, sum: `${open} + ${done} + ${dropped}` },
      },
    },
  ]
}

const stateMarks = { open: 'open', done: 'done', dropped: 'failed' } as const satisfies Record<
  FollowUpItem['state'],
  Mark
>

function row(item: FollowUpItem, place: number): Cell[] {
  return [
    { count: place },
    { text: item.what, lang: item.lang },
    item.responsible === '' ? { key: 'document.not-stated' } : { text: item.responsible },
    dueOf(item),
    { key: `document.follow-up.by.${item.proof}` },
    {
      cell: stateOf(item),
      ...(item.state !== 'open' && { mark: stateMarks[item.state] }),
    },
    {
      parts: [{ text: item.number }, ...(item.applicant === '' ? [] : [{ text: item.applicant }])],
      join: '\n',
    },
  ]
}

// Of a closed action the state is told in its own column, not that of its term.
function dueOf({ due, state }: FollowUpItem): Cell {
  return state === 'open' ? dueCell(due) : { day: due.on, form: 'short' }
}

// A moved date tells the first one, so that moving is seen. Source: R-37.
function stateOf({ state, closedOn, evidence, lang, moves, firstDueOn }: FollowUpItem): Text {
  const is: Text = {
    parts: [
      { key: `document.follow-up.is.${state}` },
      ...(closedOn === null ? [] : [{ day: closedOn, form: 'short' } as const]),
    ],
    join: ' ',
  }
  const shown: Text = evidence === '' ? is : { parts: [is, { text: evidence, lang }], join: ': ' }
  return moves === 0
    ? shown
    : { parts: [shown, { key: 'document.follow-up.moved', facts: { firstDueOn, moves } }], join: '\n' }
}
