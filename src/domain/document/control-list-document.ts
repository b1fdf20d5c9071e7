import type { LocalDate } from '#domain/calendar/local-date'
import type { LocalMoment } from '#domain/calendar/local-time'
import { byDue, dueCell, type DueFact, dueTotals } from './due-cell.ts'
import { inBrief } from './in-brief.ts'
import { nameAndPosition, type NamedOfficial } from './name-and-position.ts'
import type { Block, Cell, DocumentLanguage, DocumentModel, TableColumn, Text, TwoLanguages } from './model.ts'

/** What somebody owes an appeal, in the order in which it comes in its life. */
export const owedSteps = [
  'assign',
  'forward',
  'passUp',
  'corrections',
  'return',
  'report',
  'hearing',
  'reply',
  'read',
  'sign',
  'notice',
  'deliver',
  'followUp',
  'commitment',
  'receipt',
] as const
export type OwedStep = (typeof owedSteps)[number]

/** One thing owed by an official. */
export interface ControlItem {
  /** Number of the appeal, or of the commitment. */
  readonly number: string
  readonly registeredOn: LocalDate
  readonly due: DueFact
  readonly applicant: string
  readonly essence: string
  readonly essenceLang: string
  readonly step: OwedStep
  /** What exactly: text of a follow-up action, name of a notice; `null` when the step says it all. */
  readonly detail: Text | null
  readonly isOnControl: boolean
}

/** What one official owes; without a name it is what nobody was given yet. */
export interface ControlGroup {
  readonly official: NamedOfficial | null
  readonly items: readonly ControlItem[]
}

export interface ControlListInput {
  readonly organisationName: TwoLanguages
  /** What is listed: due soon and late, on control, or all that is open. */
  readonly scope: 'due' | 'control' | 'all'
  /** The meeting for which it is printed; `null` when for none. */
  readonly meetingOn: LocalDate | null
  /** Day by which "late" is told. */
  readonly asOf: LocalDate
  readonly groups: readonly ControlGroup[]
  readonly printedAt: LocalMoment
  readonly practice: boolean
  readonly language: DocumentLanguage
}

/**
 * The control list for the meeting: totals of all officials first, then each official's list, late first. Nothing owed is
 * a list too and says so. Source.
 */
export function controlListDocument(input: ControlListInput): DocumentModel {
  const groups = input.groups.map(openOnly).filter(({ items }) => items.length > 0)
  return {
    name: 'control-list',
    title: { key: 'document.control.file-title', facts: { on: input.asOf } },
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
        text: { key: 'document.control.title' },
        subtitle: { parts: [forMeeting(input), { key: `document.control.scope-${input.scope}` }], join: ' · ' },
      },
      ...(groups.length === 0
        ? [{ block: 'paragraph', text: { key: 'document.control.nothing' } } as const]
        : [...summary(groups), ...groups.flatMap(section)]),
    ],
  }
}

// What ended since it was read is owed no more, and the sums count what is listed.
function openOnly({ official, items }: ControlGroup): ControlGroup {
  return { official, items: items.filter(({ due }) => due.state !== 'ended') }
}

function forMeeting({ meetingOn, asOf }: ControlListInput): Text {
  return meetingOn === null
    ? { key: 'document.control.as-of', facts: { asOf } }
    : { key: 'document.control.for-meeting', facts: { meetingOn, asOf } }
}

function nameOf({ official }: ControlGroup): Text {
  return official === null ? { key: 'document.control.nobody' } : nameAndPosition(official)
}

const countColumn = (key: string): TableColumn => ({ head: { key }, width: { mm: 28 }, align: 'right' })

/** Counts by official, the last row the sum of all. */
function summary(groups: readonly ControlGroup[]): Block[] {
  const counts = (items: readonly ControlItem[]): Cell[] => {
    const { late, today, soon, inTime } = dueTotals(items)
    const all: Cell = { cell: { count: items.length }, strong: true }
    return [late, today, soon, inTime].map((count): Cell => ({ count })).concat([all])
  }
  return [
    { block: 'heading', level: 2, text: { key: 'document.control.summary' } },
    {
      block: 'table',
      title: { key: 'document.control.summary' },
      columns: [
        { head: { key: 'document.control.official' }, width: { parts: 1 } },
        countColumn('document.control.late'),
        countColumn('document.control.today'),
        countColumn('document.control.soon'),
        countColumn('document.control.in-time'),
        countColumn('document.total'),
      ],
      rows: groups.map((group): Cell[] => [nameOf(group), ...counts(group.items)]),
      total: [{ key: 'document.total' }, ...counts(groups.flatMap(({ items }) => items))],
    },
  ]
}

const columns: readonly TableColumn[] = [
  { head: { text: '№' }, width: { mm: 9 }, align: 'right' },
  { head: { key: 'document.case.column.number' }, width: { mm: 23 } },
  { head: { key: 'document.case.column.registered' }, width: { mm: 26 } },
  { head: { key: 'document.case.column.due' }, width: { mm: 46 } },
  { head: { key: 'document.case.column.applicant' }, width: { parts: 4 } },
  { head: { key: 'document.case.column.essence' }, width: { parts: 10 } },
  { head: { key: 'document.control.step-owed' }, width: { parts: 6 } },
]

/** Letters of the essence in a list. */
const essenceLetters = 160

function section(group: ControlGroup): Block[] {
  const items = group.items.toSorted(byDue)
  const { late, today, soon, inTime } = dueTotals(items)
  return [
    { block: 'heading', level: 2, text: nameOf(group) },
    {
      block: 'table',
      title: nameOf(group),
      columns,
      rows: items.map((item, index) => row(item, index + 1)),
      size: 'dense',
      note: {
        key: 'document.control.group-total',
        facts: { total: items.length, late, today, soon, inTime, sum: `${late} + ${today} + ${soon} + ${inTime}` },
      },
    },
  ]
}

function row(item: ControlItem, place: number): Cell[] {
  return [
    { count: place },
    { text: item.number },
    { day: item.registeredOn, form: 'short' },
    dueCell(item.due),
    item.applicant === '' ? { key: 'document.unknown-author' } : { text: item.applicant },
    { text: inBrief(item.essence, essenceLetters), lang: item.essenceLang },
    owed(item),
  ]
}

function owed({ step, detail, isOnControl }: ControlItem): Text {
  const parts: Text[] = [{ key: `document.control.step.${step}` }]
  if (detail !== null) parts.push(detail)
  const said: Text = { parts, join: ': ' }
  return isOnControl ? { parts: [said, { key: 'document.control.on-control' }], join: ' · ' } : said
}
