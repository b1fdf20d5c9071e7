/** Today's board: what is late, what is due, what is owed, what was promised. Source. */
import { addDays, localDate } from '#domain/calendar/local-date'
import { missingYear } from '#domain/calendar/missing-year'
import { workingDaysBetween } from '#domain/calendar/working-calendar'
import type { OperationParsed } from '#contract/operations'
import type { ClockGroup } from '#contract/appeal'
import type { ReminderGroup, ReminderItem } from '#contract/work'
import type { QueryContext, QueryHandler } from '../handler.ts'
import { clockStateOf } from '../life/clock-words.ts'
import { commitmentRow, isOpenCommitment } from '../meetings.ts'
import type { AppealRecord } from '../ports/appeal-reader.ts'
import { clocksOf, conditionsOf, ownOfficials, type Today, todayAt } from './appeal-read.ts'

type Filter = Partial<OperationParsed<'appeal.list'>['filter']>

interface Board {
  readonly context: QueryContext
  readonly at: Today
  readonly perGroup: number
  /** The officials whose affairs are shown; undefined for all. */
  readonly own: readonly string[] | undefined
}

interface Group {
  readonly group: ReminderGroup
  readonly total: number
  readonly items: ReminderItem[]
}

/** What this person must see today. A group without anything is left out. */
export const reminderBoard: QueryHandler<'reminder.board'> = async ({ mine, perGroup }, context) => {
  const at = await todayAt(context)
  const own = mine ? ownOfficials(at.officials, context.actor.userId) : undefined
  const board: Board = { context, at, perGroup, own }
  const groups: Group[] = [
    await appeals(board, 'late', { due: 'late' }),
    await appeals(board, 'today', { due: 'today' }),
    await appeals(board, 'soon', { due: 'soon' }),
    await clocks(board, 'forwardSoon', 'ours'),
    await clocks(board, 'noticesOwed', 'notices'),
    await clocks(board, 'returnOwed', 'uncured'),
    ...(own === undefined ? [await appeals(board, 'unassigned', { isUnassigned: true })] : []),
    await assignments(board, 'assignmentsLate'),
    await appeals(board, 'toSign', { state: 'toSign' }),
    ...(own === undefined ? [await appeals(board, 'secondReader', { state: 'all', awaitsReader: true })] : []),
    await appeals(board, 'undelivered', { state: 'all', isUndelivered: true }),
    await followUps(board),
    await commitments(board),
    ...(own === undefined ? [await appeals(board, 'receiptsNotPrinted', { isReceiptPrinted: false })] : []),
    ...(own === undefined ? [await leftExecutors(board)] : []),
  ]
  return { today: at.today, groups: groups.filter((one) => one.total > 0), missingYears: await missingYears(board) }
}

/** Appeals of a condition, as many as asked for, with the count of all. */
async function appeals({ context, at, perGroup, own }: Board, group: ReminderGroup, filter: Filter): Promise<Group> {
  const [only] = own ?? []
  if (own !== undefined && only === undefined) return { group, total: 0, items: [] }
  const conditions = {
    ...conditionsOf({ state: 'open', ...filter, ...(only === undefined ? {} : whose(group, only)) }, at),
    // What is due today has a group of its own on the board.
    ...(filter.due === 'soon' ? { dueFrom: addDays(at.today, 1) } : {}),
  }
  const sort = { by: 'dueOn', descending: false } as const
  const page = await context.tx.appeals.list(conditions, sort, { limit: Math.max(1, perGroup) })
  return { group, total: page.total, items: page.items.slice(0, perGroup).map((one) => itemOf(one, at)) }
}

/** A term concerns everybody with an open share; a reply that waits, or that reached nobody, the one who answers. */
function whose(group: ReminderGroup, officialId: string): Filter {
  return group === 'toSign' || group === 'undelivered' ? { leadId: officialId } : { executorId: officialId }
}

/** Appeals with a small term of a group, each with the nearest of its terms; as many as the list behind the group. */
async function clocks({ context, at, perGroup, own }: Board, group: ReminderGroup, name: ClockGroup): Promise<Group> {
  const [only] = own ?? []
  if (own !== undefined && only === undefined) return { group, total: 0, items: [] }
  const found = await context.tx.appeals.clocks(clocksOf(name, at.today), own === undefined ? perGroup * 2 : 1000)
  const mine = own === undefined ? found.items : found.items.filter(({ appeal }) => appeal.leadId === only)
  const nearest = new Map(mine.toReversed().map((one) => [one.appeal.appealId, one]))
  const items = mine.filter((one) => nearest.get(one.appeal.appealId) === one)
  const filter = { state: 'all', clock: name, ...(only === undefined ? {} : { leadId: only }) } as const
  return {
    group,
    total: await context.tx.appeals.count(conditionsOf(filter, at)),
    items: items.slice(0, perGroup).map(({ appeal, clock, dueOn }) => ({
      ...itemOf(appeal, at),
      clock,
      dueOn,
      dueState: clockStateOf(dueOn, at),
      workingDaysLeft: workingDaysBetween(at.today, dueOn, at.calendar),
    })),
  }
}

async function assignments({ context, at, perGroup, own }: Board, group: ReminderGroup): Promise<Group> {
  const found = await context.tx.appeals.assignments(
    { state: 'open', dueTo: addDays(at.today, -1), ...(own === undefined ? {} : { officialIds: own }) },
    perGroup,
  )
  return { group, total: found.total, items: found.items.map((one) => assignmentItem(one, at)) }
}

/** Shares that stay with somebody who is no longer in the office. */
async function leftExecutors({ context, at, perGroup }: Board): Promise<Group> {
  const left = [...at.officials.values()].filter((one) => !one.isActive).map((one) => one.officialId)
  if (left.length === 0) return { group: 'executorLeft', total: 0, items: [] }
  const found = await context.tx.appeals.assignments({ state: 'open', officialIds: left }, perGroup)
  return { group: 'executorLeft', total: found.total, items: found.items.map((one) => assignmentItem(one, at)) }
}

async function followUps({ context, at, perGroup, own }: Board): Promise<Group> {
  const limit = own === undefined ? perGroup : 1000
  const found = await context.tx.appeals.followUps({ state: 'open', dueTo: addDays(at.today, -1) }, limit)
  const mine =
    own === undefined
      ? found.items
      : found.items.filter((one) => one.officialId !== null && own.includes(one.officialId))
  return {
    group: 'followUpsLate',
    total: own === undefined ? found.total : mine.length,
    items: mine.slice(0, perGroup).map((one) => ({
      number: one.number,
      applicant: one.applicant,
      text: one.what,
      language: 'mix',
      officialName: one.officialId === null ? one.responsible : (at.officials.get(one.officialId)?.name ?? ''),
      dueOn: one.dueOn,
      dueState: 'late',
      workingDaysLeft: workingDaysBetween(at.today, one.dueOn, at.calendar),
      clock: null,
      kind: 'followUp',
    })),
  }
}

async function commitments({ context, at, perGroup, own }: Board): Promise<Group> {
  const open = (await context.tx.meetings.commitments({ openOnly: true })).filter((one) => isOpenCommitment(one))
  const late = open
    .map((one) => commitmentRow(one, at))
    .filter((row) => row.isLate)
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
  if (own !== undefined) return { group: 'commitmentsLate', total: 0, items: [] }
  return {
    group: 'commitmentsLate',
    total: late.length,
    items: late.slice(0, perGroup).map((row) => ({
      number: row.meetingNumber ?? '',
      applicant: '',
      text: row.what,
      language: 'mix',
      officialName: row.responsible,
      dueOn: row.dueOn,
      dueState: 'late',
      workingDaysLeft: workingDaysBetween(at.today, localDate(row.dueOn), at.calendar),
      clock: null,
      kind: 'commitment',
    })),
  }
}

function itemOf(record: AppealRecord, at: Today): ReminderItem {
  return {
    number: record.number,
    applicant: record.applicant,
    text: record.essence,
    language: record.language,
    officialName: record.leadId === null ? '' : (at.officials.get(record.leadId)?.name ?? ''),
    dueOn: record.dueOn,
    dueState: record.isOpen ? clockStateOf(record.dueOn, at) : 'ended',
    workingDaysLeft: workingDaysBetween(at.today, record.dueOn, at.calendar),
    clock: null,
    kind: 'appeal',
  }
}

function assignmentItem(
  one: {
    readonly appeal: AppealRecord
    readonly dueOn: Today['today']
    readonly officialId: string
    readonly text: string
  },
  at: Today,
): ReminderItem {
  return {
    ...itemOf(one.appeal, at),
    text: one.text,
    officialName: at.officials.get(one.officialId)?.name ?? '',
    dueOn: one.dueOn,
    dueState: clockStateOf(one.dueOn, at),
    workingDaysLeft: workingDaysBetween(at.today, one.dueOn, at.calendar),
    kind: 'assignment',
  }
}

/** The last due date is enough to tell which years the calendar must hold. Source: R-24. */
async function missingYears({ context, at }: Board): Promise<number[]> {
  const sort = { by: 'dueOn', descending: true } as const
  const { items } = await context.tx.appeals.list({ state: 'open' }, sort, { limit: 1 })
  const last = items[0]
  const year = last === undefined ? undefined : missingYear({ from: at.today, to: last.dueOn }, at.calendar)
  return year === undefined ? [] : [year]
}
