/** Lists of work on paper: a person's or a department's shares, the control list for the meeting. Source. */
import {
  type ControlGroup,
  controlListDocument,
  type ControlItem,
  type OwedStep,
} from '#domain/document/control-list-document'
import type { DueFact } from '#domain/document/due-cell'
import { type WorkGroup, workListDocument } from '#domain/document/work-list-document'
import { addDays, localDate, weekdayOf } from '#domain/calendar/local-date'
import { refuse } from '#domain/refusal'
import type { AssignmentRow } from '#contract/work'
import type { TaskContext, TaskHandler } from '../handler.ts'
import { clockStateOf } from '../life/clock-words.ts'
import { knownOfficials, officialWords, type Officials } from '../life/people.ts'
import { officeTime } from '../office-time.ts'
import type { AppealRecord } from '../ports/appeal-reader.ts'
import type { ReadTx } from '../ports/unit-of-work.ts'
import { keepDocument } from '../print/keep-document.ts'
import { dictionaryLabels, organisationFacts } from '../print/organisation-facts.ts'
import { workingDaysBetween } from '#domain/calendar/working-calendar'
import { conditionsOf, type Today, todayAt } from './appeal-read.ts'
import { workRows } from './work.ts'

/** Most rows of a printed list: more is no list for a meeting. */
const mostRows = 5000
const pageRows = 500

export const workPrint: TaskHandler<'work.print'> = async ({ language, format, ...whose }, context) => {
  const { actor } = context
  if (!actor) throw new Error('a list is printed by a person')
  const model = await context.register().unitOfWork.read(async (tx) => {
    const { items } = await workRows({ ...context, tx, actor }, whose, mostRows)
    const { moment, today } = await officeTime(context, tx)
    const labels = await dictionaryLabels(tx)
    const officials = await knownOfficials(tx)
    return workListDocument({
      organisationName: organisationFacts(await tx.office.organisation()).name,
      department: whose.department === undefined ? null : labels('departments', whose.department),
      asOf: today,
      groups: workGroups(items, officials),
      printedAt: moment,
      practice: context.register().isPractice,
      language,
    })
  })
  return { document: await keepDocument(context, { model, format, name: `work-${context.instant.slice(0, 10)}` }) }
}

function workGroups(items: readonly AssignmentRow[], officials: Officials): WorkGroup[] {
  const ids = [...new Set(items.map((one) => one.officialId))]
  return ids.map((officialId) => ({
    official: personOf(officials, officialId),
    items: items
      .filter((one) => one.officialId === officialId)
      .map(({ appeal, text, isLead, givenOn, dueOn, dueState, workingDaysLeft }) => ({
        number: appeal.number,
        applicant: appeal.applicant,
        essence: appeal.essence,
        essenceLang: langOf(appeal.language),
        instruction: text,
        instructionLang: 'kk',
        isLead,
        givenOn: localDate(givenOn),
        due: { on: localDate(dueOn), state: dueState, workingDaysLeft },
      })),
  }))
}

/** What each official owes, for Monday's meeting: late and due soon, what is on control, or all that is open. */
export const controlListPrint: TaskHandler<'control-list.print'> = async ({ scope, language, format }, context) => {
  const { register, signal, deps } = context
  const rows: ControlRow[] = []
  let cursor: string | undefined
  do {
    await deps.clock.turn()
    if (signal.aborted) return refuse('task.cancelled')
    const page = await register().unitOfWork.read((tx) => readPage(tx, { context, scope, cursor }))
    rows.push(...page.rows)
    context.progress(rows.length, page.total)
    cursor = page.nextCursor
  } while (cursor !== undefined && rows.length < mostRows)
  const model = await register().unitOfWork.read(async (tx) => {
    const { moment, today } = await officeTime(context, tx)
    return controlListDocument({
      organisationName: organisationFacts(await tx.office.organisation()).name,
      scope,
      meetingOn: nextMonday(today),
      asOf: today,
      groups: controlGroups(rows, await knownOfficials(tx)),
      printedAt: moment,
      practice: register().isPractice,
      language,
    })
  })
  return { document: await keepDocument(context, { model, format, name: `control-${context.instant.slice(0, 10)}` }) }
}

interface ControlRow {
  readonly officialId: string | null
  readonly item: ControlItem
}

async function readPage(
  tx: ReadTx,
  {
    context,
    scope,
    cursor,
  }: { readonly context: TaskContext; readonly scope: 'due' | 'control' | 'all'; readonly cursor: string | undefined },
): Promise<{ rows: ControlRow[]; total: number; nextCursor: string | undefined }> {
  const at = await todayAt({ ...context, tx })
  // "Due" is what is late and what falls due until the next meeting but one.
  const until = addDays(nextMonday(at.today), 7)
  const conditions = {
    ...conditionsOf({ state: 'open' }, at),
    ...(scope === 'due' ? { dueTo: until } : {}),
    ...(scope === 'control' ? { isOnControl: true } : {}),
  }
  const page = await tx.appeals.list(
    conditions,
    { by: 'dueOn', descending: false },
    { limit: pageRows, ...(cursor === undefined ? {} : { cursor }) },
  )
  return {
    rows: page.items.map((record) => ({ officialId: record.leadId, item: controlItem(record, at) })),
    total: page.total,
    nextCursor: page.nextCursor ?? undefined,
  }
}

function controlItem(record: AppealRecord, at: Today): ControlItem {
  const due: DueFact = {
    on: record.dueOn,
    state: clockStateOf(record.dueOn, at),
    workingDaysLeft: workingDaysBetween(at.today, record.dueOn, at.calendar),
  }
  return {
    number: record.number,
    registeredOn: record.registeredOn,
    due,
    applicant: record.applicant,
    essence: record.essence,
    essenceLang: langOf(record.language),
    step: owedStep(record),
    detail: null,
    isOnControl: record.isOnControl,
  }
}

function owedStep({ state, leadId, awaitsReader }: AppealRecord): OwedStep {
  if (state === 'correcting') return 'corrections'
  if (state === 'toSign') return awaitsReader ? 'read' : 'sign'
  return leadId === null ? 'assign' : 'reply'
}

/** What nobody was given yet stands first: it is the supervisor's own. */
function controlGroups(rows: readonly ControlRow[], officials: Officials): ControlGroup[] {
  const ids = [...new Set(rows.map((row) => row.officialId))].toSorted((a, b) => (a === null ? -1 : b === null ? 1 : 0))
  return ids.map((id) => ({
    official: id === null ? null : personOf(officials, id),
    items: rows.filter((row) => row.officialId === id).map((row) => row.item),
  }))
}

/** The Monday on which officials meet: today, when it is one. */
function nextMonday(today: Today['today']): Today['today'] {
  return addDays(today, (8 - weekdayOf(today)) % 7)
}

function personOf(officials: Officials, officialId: string) {
  const { name, positionKk, positionRu } = officialWords(officials, officialId)
  return { name, position: { kk: positionKk, ru: positionRu } }
}

function langOf(language: string): string {
  return language === 'mix' ? 'kk' : language
}
