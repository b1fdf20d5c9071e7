/** Sections of the outcome report that are sums: people, outcomes, topics, settlements, departments. */
import { crossTable } from '#domain/report/cross-table'
import { largestRemainder } from '#domain/report/shares'
import { unset } from '#domain/meeting/totals'
import type { AttendanceTable, CodedName, MeetingReportInput, ReportQuestion } from './meeting-report-input.ts'
import { type BarPattern, type Block, type Cell, type TableColumn, type Text, cellText } from './model.ts'

/** Published groups in the order in which reports print them; the sum is their total. Source: R-42. */
export const groupOrder = ['explained', 'plan', 'control', 'appeal', 'pending', 'other', unset] as const

/** Groups smaller than this are joined before publication, so that nobody is recognised in a count. */
export const smallestPublishedGroup = 5

const patterns: Readonly<Record<string, BarPattern>> = {
  explained: 'solid',
  plan: 'hatch',
  control: 'dots',
  appeal: 'empty',
  pending: 'grey',
  other: 'empty',
  [unset]: 'grey',
}

/** The group of a question as a column: questions without an outcome have a column of their own. */
export function groupOf({ group }: ReportQuestion): string {
  return group?.code ?? unset
}

/** The columns that a table needs: the five published groups always, the rest only when they hold something. */
export function groupsFor(questions: readonly ReportQuestion[]): readonly string[] {
  const present = new Set(questions.map(groupOf))
  const printed = groupOrder.filter((code) => (code !== 'other' && code !== unset) || present.has(code))
  return [...printed, ...[...present].filter((code) => !groupOrder.some((each) => each === code))]
}

/**
 * Name of a group: few letters for a table head (`group`), in full (`group-full`), or beside a bar (`group-bar`).
 * A group that the office added later is shown by its own name.
 */
export function groupName(
  form: 'group' | 'group-full' | 'group-bar',
  code: string,
  questions: readonly ReportQuestion[],
): Text {
  if (groupOrder.some((each) => each === code)) return { key: `document.${form}.${code}` }
  return questions.find(({ group }) => group?.code === code)?.group ?? { text: code }
}

/** Who came. Unknown counts are said, not left out. */
export function peopleSection({ meeting: { attendance }, audience }: MeetingReportInput, asked: number): Block[] {
  const heading: Block = { block: 'heading', level: 2, text: { key: 'document.meeting.people' } }
  if (attendance === null) return [heading, { block: 'paragraph', text: { key: 'document.meeting.people-unknown' } }]
  const { entrants, speakers, tables } = attendance
  return [
    heading,
    {
      block: 'factRows',
      style: 'plain',
      rows: [
        { label: { key: 'document.meeting.entrants' }, value: known(entrants) },
        { label: { key: 'document.meeting.speakers' }, value: known(speakers) },
        {
          label: { key: 'document.meeting.asked' },
          value: { key: 'document.meeting.questions', facts: { count: asked } },
        },
      ],
    },
    ...tables.map((table) => attendanceTable(table, audience === 'public')),
  ]
}

function known(count: number | null): Text {
  return count === null ? { key: 'document.not-counted' } : { count }
}

function attendanceTable({ title, rows }: AttendanceTable, isPublic: boolean): Block {
  const printed = isPublic ? joinSmall(rows) : rows.map(({ count, kk, ru }) => ({ name: { kk, ru } as Text, count }))
  return {
    block: 'table',
    title,
    columns: [
      { head: title, width: { parts: 1 } },
      { head: { key: 'document.meeting.people-count' }, width: { mm: 40 }, align: 'right' },
    ],
    rows: printed.map(({ name, count }) => [name, { count }]),
    total: [{ key: 'document.total' }, { count: rows.reduce((sum, { count }) => sum + count, 0) }],
  }
}

/**
 * Joins groups under five into one row. When the joined row itself would stay under five, the next smallest group goes
 * in too, because otherwise a difference of two printed figures would give it away.
 */
export function joinSmall(rows: readonly (CodedName & { readonly count: number })[]): { name: Text; count: number }[] {
  const bySize = rows.filter(({ count }) => count > 0).toSorted((a, b) => a.count - b.count)
  const joined = new Set<string>()
  let sum = 0
  for (const { code, count } of bySize) {
    if (count >= smallestPublishedGroup && (joined.size === 0 || sum >= smallestPublishedGroup)) break
    joined.add(code)
    sum += count
  }
  const kept = rows
    .filter(({ code, count }) => count > 0 && !joined.has(code))
    .map(({ kk, ru, count }) => ({ name: { kk, ru } as Text, count }))
  return joined.size === 0 ? kept : [...kept, { name: { key: 'document.meeting.small-groups' }, count: sum }]
}

/** How the questions ended: groups with shares of exactly 100,0, a chart of the same figures, detail, and by channel. */
export function outcomeSection(questions: readonly ReportQuestion[]): Block[] {
  const groups = groupsFor(questions)
  const counts = groups.map((code) => questions.filter((question) => groupOf(question) === code).length)
  const shares = largestRemainder(counts)
  return [
    { block: 'heading', level: 2, text: { key: 'document.meeting.outcomes' } },
    {
      block: 'columns',
      columns: [
        {
          width: { parts: 10 },
          blocks: [
            {
              block: 'table',
              title: { key: 'document.meeting.outcomes' },
              columns: [
                { head: { key: 'document.meeting.outcome' }, width: { parts: 1 } },
                { head: { key: 'document.meeting.questions-head' }, width: { mm: 18 }, align: 'right' },
                { head: { key: 'document.meeting.share' }, width: { mm: 17 }, align: 'right' },
              ],
              rows: groups.map((code, index): Cell[] => [
                groupName('group-full', code, questions),
                { count: counts[index] ?? 0 },
                { tenths: shares[index] ?? 0 },
              ]),
              total: [
                { key: 'document.total' },
                { count: questions.length },
                { tenths: questions.length === 0 ? 0 : 1000 },
              ],
            },
          ],
        },
        {
          width: { parts: 7 },
          blocks: [
            { block: 'spacer', mm: 5 },
            {
              block: 'barChart',
              title: { key: 'document.meeting.outcomes' },
              rows: groups.map((code, index) => ({
                label: groupName('group-bar', code, questions),
                value: counts[index] ?? 0,
                pattern: patterns[code] ?? 'grey',
              })),
            },
          ],
        },
      ],
    },
    ...details(questions, groups),
    groupTable(questions, {
      title: { key: 'document.meeting.by-channel' },
      head: { key: 'document.meeting.channel' },
      nameOf: ({ channel }) => channel,
    }),
  ]
}

/** Each group of several outcome classes written out: "explained 12 + solved on the spot 1 + refused 1 = 14". */
function details(questions: readonly ReportQuestion[], groups: readonly string[]): Block[] {
  return groups.flatMap((code): Block[] => {
    const inGroup = questions.filter((question) => groupOf(question) === code && question.outcome !== null)
    const outcomes = countNames(inGroup.flatMap(({ outcome }) => (outcome === null ? [] : [outcome])))
    if (outcomes.length < 2) return []
    return [
      {
        block: 'note',
        text: {
          key: 'document.meeting.group-detail',
          facts: {
            group: groupName('group-full', code, questions),
            parts: {
              parts: outcomes.map(({ name, count }) => ({ parts: [name, { count }], join: ' — ' })),
              join: '; ',
            },
            sum: `${outcomes.map(({ count }) => count).join(' + ')} = ${inGroup.length}`,
          },
        },
      },
    ]
  })
}

function countNames(names: readonly CodedName[]): { name: CodedName; count: number }[] {
  const counted = new Map<string, { name: CodedName; count: number }>()
  for (const name of names) {
    const entry = counted.get(name.code) ?? { name, count: 0 }
    entry.count += 1
    counted.set(name.code, entry)
  }
  return [...counted.values()].toSorted((a, b) => b.count - a.count || (a.name.code < b.name.code ? -1 : 1))
}

/** What was asked about: first level of the topics, each with its second level indented below it. */
export function topicSection(questions: readonly ReportQuestion[]): Block[] {
  return [
    { block: 'heading', level: 2, text: { key: 'document.meeting.topics' } },
    groupTable(questions, {
      title: { key: 'document.meeting.topics' },
      head: { key: 'document.meeting.topic' },
      nameOf: ({ topic, topicParent }) => topicParent ?? topic,
      innerNameOf: ({ topic, topicParent }) => (topicParent === null ? null : topic),
    }),
  ]
}

/** Where the questions come from. */
export function settlementSection(questions: readonly ReportQuestion[]): Block[] {
  return [
    { block: 'heading', level: 2, text: { key: 'document.meeting.settlements' } },
    groupTable(questions, {
      title: { key: 'document.meeting.settlements' },
      head: { key: 'document.meeting.settlement' },
      nameOf: ({ settlement }) => settlement,
    }),
  ]
}

/** Who answers for what: received = closed + in term + overdue + without a date. */
export function departmentSection(questions: readonly ReportQuestion[], { asOf }: MeetingReportInput): Block[] {
  const columns = ['closed', 'inTerm', 'overdue', 'undated'] as const
  const table = crossTable(questions, {
    columns,
    rowOf: ({ department }) => department?.code ?? unset,
    columnOf: ({ isClosed, dueOn }) => {
      if (isClosed) return 'closed'
      if (dueOn === null) return 'undated'
      return dueOn < asOf ? 'overdue' : 'inTerm'
    },
  })
  return [
    { block: 'heading', level: 2, text: { key: 'document.meeting.departments' } },
    {
      block: 'table',
      title: { key: 'document.meeting.departments' },
      columns: [
        { head: { key: 'document.meeting.department' }, width: { parts: 1 } },
        figureColumn({ key: 'document.meeting.received' }),
        ...columns.map((column) => figureColumn({ key: `document.meeting.${column}` })),
      ],
      rows:
        table.rows.length === 0
          ? [[{ key: 'document.none-row' }, ...[0, 0, 0, 0, 0].map((count) => ({ count }))]]
          : table.rows.map(({ code, counts, total }) => [
              questions.find(({ department }) => department?.code === code)?.department ?? {
                key: 'document.not-stated',
              },
              { count: total },
              ...counts.map((count) => ({ count })),
            ]),
      total: [{ key: 'document.total' }, { count: table.total }, ...table.totals.map((count) => ({ count }))],
    },
  ]
}

interface GroupTableAsked {
  readonly title: Text
  readonly head: Text
  readonly nameOf: (question: ReportQuestion) => CodedName | null
  readonly innerNameOf?: (question: ReportQuestion) => CodedName | null
}

/** Any feature by published group, largest row first, with the total below. */
function groupTable(
  questions: readonly ReportQuestion[],
  { title, head, nameOf, innerNameOf }: GroupTableAsked,
): Block {
  const columns = groupsFor(questions)
  const count = (things: readonly ReportQuestion[], name: GroupTableAsked['nameOf']) =>
    crossTable(things, { columns, rowOf: (question) => name(question)?.code ?? unset, columnOf: groupOf })
  const table = count(questions, nameOf)
  const rows = table.rows.flatMap((row): Cell[][] => {
    const inRow = questions.filter((question) => (nameOf(question)?.code ?? unset) === row.code)
    const outer = figures(nameIn(inRow, nameOf), row, innerNameOf !== undefined)
    if (innerNameOf === undefined) return [outer]
    const inner = count(
      inRow.filter((question) => innerNameOf(question) !== null),
      innerNameOf,
    )
    return [
      outer,
      ...inner.rows.map((innerRow) => {
        const name = nameIn(
          inRow.filter((question) => innerNameOf(question)?.code === innerRow.code),
          innerNameOf,
        )
        const [first = name, ...rest] = figures(name, innerRow, false)
        return [{ cell: cellText(first), isInner: true }, ...rest]
      }),
    ]
  })
  return {
    block: 'table',
    title,
    columns: [
      { head, width: { parts: 1 } },
      figureColumn({ key: 'document.meeting.questions-head' }),
      ...columns.map((code) => figureColumn(groupName('group', code, questions))),
    ],
    rows:
      rows.length === 0 ? [[{ key: 'document.none-row' }, { count: 0 }, ...columns.map(() => ({ count: 0 }))]] : rows,
    total: [{ key: 'document.total' }, { count: table.total }, ...table.totals.map((each) => ({ count: each }))],
  }
}

function nameIn(questions: readonly ReportQuestion[], nameOf: GroupTableAsked['nameOf']): Text {
  const [first] = questions
  return (first === undefined ? null : nameOf(first)) ?? { key: 'document.not-stated' }
}

function figures(
  name: Text,
  { counts, total }: { readonly counts: readonly number[]; readonly total: number },
  strong: boolean,
): Cell[] {
  return [name, ...[total, ...counts].map((count) => ({ count }))].map((cell) => (strong ? { cell, strong } : cell))
}

function figureColumn(head: Text): TableColumn {
  return { head, width: { mm: 20 }, align: 'right' }
}
