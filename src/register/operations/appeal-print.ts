/** Case files on paper, and lists as tables. */
import { appealCardDocument } from '#domain/document/appeal-card-document'
import { listDocument } from '#domain/document/list-document'
import type { Cell, TableColumn, Text } from '#domain/document/model'
import { localDate } from '#domain/calendar/local-date'
import { refuse } from '#domain/refusal'
import type { AppealCard, AppealRow } from '#contract/appeal-fields'
import type { OperationParsed } from '#contract/operations'
import { cardOf } from '../card.ts'
import { isMissing, type TaskContext, type TaskHandler } from '../handler.ts'
import { officeTime } from '../office-time.ts'
import { printedCard } from '../print/case-file.ts'
import { keepDocument } from '../print/keep-document.ts'
import { dictionaryLabels, type Labels, organisationFacts } from '../print/organisation-facts.ts'
import type { ReadTx } from '../ports/unit-of-work.ts'
import { appealRowOf } from '../rows.ts'
import { appealFor } from './appeal-change.ts'
import { conditionsOf, todayAt } from './appeal-read.ts'
import { notePrint } from './receipt.ts'

/** Most rows of an exported list: more is a report. */
const exportRows = 50_000
const pageRows = 500

/** The case files of one or many appeals, each on sheets of its own, noted on each timeline. */
export const appealPrint: TaskHandler<'appeal.print'> = async ({ numbers, language, format }, context) => {
  const { register, progress, signal, deps } = context
  const cards: AppealCard[] = []
  for (const [index, number] of numbers.entries()) {
    await deps.clock.turn()
    if (signal.aborted) return refuse('task.cancelled')
    const card = await register().unitOfWork.read(async (tx) => {
      const loaded = await appealFor(tx, { number })
      return isMissing(loaded) ? loaded : await cardOf(tx, loaded, context)
    })
    if (isMissing(card)) return card
    cards.push(card)
    progress(index + 1, numbers.length * 2)
  }
  const model = await register().unitOfWork.read(async (tx) => {
    const labels = await dictionaryLabels(tx)
    const { moment } = await officeTime(context, tx)
    return appealCardDocument({
      organisationName: organisationFacts(await tx.office.organisation()).name,
      appeals: cards.map((card) => printedCard(card, labels)),
      printedAt: moment,
      practice: register().isPractice,
      language,
    })
  })
  const name = numbers.length === 1 ? `case-${numbers[0] ?? ''}` : `cases-${numbers.length}`
  const document = await keepDocument(context, { model, format, name })
  if (signal.aborted) return refuse('task.cancelled')
  for (const [index, { appealId }] of cards.entries()) {
    await deps.clock.turn()
    await notePrint(context, appealId, { document: 'caseFile', language })
    progress(numbers.length + index + 1, numbers.length * 2)
  }
  return { document }
}

/** The list on the screen, whole, in its order. */
export const appealExport: TaskHandler<'appeal.export'> = async (input, context) => {
  const { register, signal } = context
  const rows: AppealRow[] = []
  const head = await register().unitOfWork.read(async (tx) => await listHead(tx, context))
  let cursor: string | undefined
  do {
    await context.deps.clock.turn()
    if (signal.aborted) return refuse('task.cancelled')
    const page = await readPage(context, input, cursor)
    rows.push(...page.items)
    context.progress(rows.length, Math.min(page.total, exportRows))
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined && rows.length < exportRows)
  const model = listDocument({
    name: 'appeals',
    organisationName: head.organisationName,
    title: { key: 'document.case.list-title' },
    filters: filterWords(input.filter, head.labels),
    totalBeforeFilters: head.total,
    columns,
    rows: rows.map((row) => cellsOf(row, head.labels)),
    printedAt: head.moment,
    practice: register().isPractice,
    language: input.language,
  })
  return {
    document: await keepDocument(context, { model, format: input.format, name: `appeals-${head.moment.slice(0, 10)}` }),
  }
}

async function listHead(tx: ReadTx, context: Pick<TaskContext, 'deps' | 'instant'>) {
  const { moment } = await officeTime(context, tx)
  return {
    moment,
    organisationName: organisationFacts(await tx.office.organisation()).name,
    labels: await dictionaryLabels(tx),
    total: await tx.appeals.count({ state: 'all' }),
  }
}

async function readPage(
  { register, deps, instant }: TaskContext,
  { filter, sort, descending }: OperationParsed<'appeal.export'>,
  cursor: string | undefined,
) {
  return await register().unitOfWork.read(async (tx) => {
    const at = await todayAt({ deps, instant, tx })
    const page = { limit: pageRows, ...(cursor === undefined ? {} : { cursor }) }
    const found = await tx.appeals.list(conditionsOf(filter, at), { by: sort, descending }, page)
    return { ...found, items: found.items.map((record) => appealRowOf(record, at)) }
  })
}

const columns: readonly TableColumn[] = [
  { head: { key: 'document.case.column.number' }, width: 'content' },
  { head: { key: 'document.case.column.registered' }, width: 'content' },
  { head: { key: 'document.case.column.due' }, width: 'content' },
  { head: { key: 'document.case.column.kind' }, width: 'content' },
  { head: { key: 'document.case.column.applicant' }, width: { parts: 2 } },
  { head: { key: 'document.case.column.essence' }, width: { parts: 4 } },
  { head: { key: 'document.case.column.topic' }, width: { parts: 2 } },
]

const marks = { inTime: 'open', soon: 'partly', today: 'partly', late: 'late', closed: 'done' } as const

function cellsOf(row: AppealRow, labels: Labels): Cell[] {
  return [
    { text: row.number },
    { day: localDate(row.registeredOn), form: 'short' },
    { cell: { day: localDate(row.dueOn), form: 'short' }, mark: marks[row.dueState] },
    labels('appeal_kinds', row.kind),
    { text: row.applicant },
    { text: row.essence, lang: row.language === 'mix' ? 'kk' : row.language },
    labels('topics', row.topic),
  ]
}

function filterWords(filter: OperationParsed<'appeal.export'>['filter'], labels: Labels): Text[] {
  const words: Text[] = [{ key: `document.case.filter.state.${filter.state}` }]
  if (filter.due) words.push({ key: `document.case.filter.due.${filter.due}` })
  if (filter.kind) words.push(labels('appeal_kinds', filter.kind))
  if (filter.channel) words.push(labels('channels', filter.channel))
  if (filter.topic) words.push(labels('topics', filter.topic))
  if (filter.settlement) words.push(labels('settlements', filter.settlement))
  if (filter.text) words.push({ text: `«${filter.text}»` })
  return words
}
