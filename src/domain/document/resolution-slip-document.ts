import type { LocalDate } from '#domain/calendar/local-date'
import { inBrief } from './in-brief.ts'
import { nameAndPosition, type NamedOfficial } from './name-and-position.ts'
import type { Block, Cell, DocumentLanguage, DocumentModel, FactRow, Text, TwoLanguages } from './model.ts'

/** One official's share of a resolution on its slip. */
export interface SlipExecutor extends NamedOfficial {
  /** Answers for the whole; printed first. */
  readonly isLead: boolean
  readonly dueOn: LocalDate
}

/** What a resolution slip says. */
export interface ResolutionSlipInput {
  readonly organisationName: TwoLanguages
  readonly number: string
  readonly registeredOn: LocalDate
  readonly kind: TwoLanguages
  /** Surname and initials; empty when the author is unknown. */
  readonly applicantName: string
  readonly essence: string
  readonly essenceLang: string
  /** Last day of the reply to the applicant. */
  readonly replyDueOn: LocalDate
  readonly text: string
  readonly textLang: string
  readonly givenOn: LocalDate
  readonly author: NamedOfficial
  readonly executors: readonly SlipExecutor[]
  /** On control, and who watches; `null` when it is not. */
  readonly control: { readonly watchedBy: string } | null
  readonly practice: boolean
  readonly copy?: boolean
  readonly language: DocumentLanguage
}

/** Letters of the essence on a slip: enough to know which appeal is meant. */
const essenceLetters = 260

/**
 * The slip that goes with the paper to its executors, with places to sign that they have read it: half a sheet, or a whole
 * one for a long resolution or many executors. Source: R-54.
 */
export function resolutionSlipDocument(input: ResolutionSlipInput): DocumentModel {
  return {
    name: 'resolution',
    title: { key: 'document.slip.file-title', facts: { number: input.number } },
    language: input.language,
    paper: fitsHalfSheet(input) ? 'a4half' : 'a4',
    practice: input.practice,
    ...(input.copy === true && { copy: true }),
    blocks: [
      { block: 'sides', left: input.organisationName, right: { day: input.givenOn, form: 'long' } },
      { block: 'heading', level: 2, text: { key: 'document.slip.title', facts: { number: input.number } } },
      { block: 'factRows', style: 'plain', rows: factRows(input) },
      { block: 'rule' },
      { block: 'paragraph', style: 'quote', text: { text: input.text, lang: input.textLang } },
      executorTable(input.executors),
      { block: 'spacer', mm: 2 },
      { block: 'signature', label: input.author.position, name: { text: input.author.name } },
    ],
  }
}

/** What half a sheet holds in letters that are still read with ease. */
const most = { executors: 4, letters: 600 } as const

function fitsHalfSheet({ executors, text }: ResolutionSlipInput): boolean {
  return executors.length <= most.executors && text.length <= most.letters
}

function factRows(input: ResolutionSlipInput): FactRow[] {
  const registered: Text = {
    parts: [input.kind, { key: 'document.slip.registered', facts: { on: input.registeredOn } }],
    join: ', ',
  }
  return [
    {
      label: { key: 'document.receipt.applicant' },
      value: input.applicantName === '' ? { key: 'document.unknown-author' } : { text: input.applicantName },
    },
    { label: { key: 'document.receipt.kind' }, value: registered },
    {
      label: { key: 'document.case.column.essence' },
      value:
        input.essence === ''
          ? { key: 'document.card.no-essence' }
          : { text: inBrief(input.essence, essenceLetters), lang: input.essenceLang },
    },
    {
      label: { key: 'document.receipt.due' },
      value: { day: input.replyDueOn, form: 'short' },
      strong: true,
    },
    ...controlRow(input),
  ]
}

function controlRow({ control }: ResolutionSlipInput): FactRow[] {
  if (control === null) return []
  return [
    {
      label: { key: 'document.slip.control' },
      value:
        control.watchedBy === ''
          ? { key: 'document.slip.on-control' }
          : { key: 'document.slip.watched-by', facts: { name: control.watchedBy } },
      strong: true,
    },
  ]
}

function executorTable(executors: readonly SlipExecutor[]): Block {
  // The one who answers stands first; the others keep the order in which the head named them.
  const ordered = [...executors.filter(({ isLead }) => isLead), ...executors.filter(({ isLead }) => !isLead)]
  return {
    block: 'table',
    title: { key: 'document.slip.executors' },
    lines: 'grid',
    rowMm: 7,
    columns: [
      { head: { key: 'document.slip.executor' }, width: { parts: 1 } },
      { head: { key: 'document.slip.due' }, width: { mm: 26 } },
      { head: { key: 'document.slip.acknowledged' }, width: { mm: 54 } },
    ],
    rows: ordered.map((executor): Cell[] => [
      { cell: named(executor), strong: executor.isLead },
      { day: executor.dueOn, form: 'short' },
      { text: '' },
    ]),
  }
}

function named(executor: SlipExecutor): Text {
  return executor.isLead
    ? { parts: [nameAndPosition(executor), { key: 'document.slip.lead' }], join: ', ' }
    : nameAndPosition(executor)
}
