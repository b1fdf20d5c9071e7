import type { LocalDate } from '#domain/calendar/local-date'
import { inBrief } from './in-brief.ts'
import { nameAndPosition, type NamedOfficial } from './name-and-position.ts'
import type { Block, Cell, DocumentLanguage, DocumentModel, FactRow, TableColumn, Text, TwoLanguages } from './model.ts'

/** A resolution as the card lists it. */
export interface CardResolution {
  readonly author: NamedOfficial
  readonly givenOn: LocalDate
  readonly text: string
  readonly lang: string
}

/** An executor with the term given. */
export interface CardExecutor extends NamedOfficial {
  readonly isLead: boolean
  readonly givenOn: LocalDate
  readonly dueOn: LocalDate
  /** Day on which it was reported done; `null` while open. */
  readonly doneOn: LocalDate | null
}

/** What the registration and control card says. */
export interface RegistrationCardInput {
  readonly organisationName: TwoLanguages
  readonly number: string
  readonly registeredOn: LocalDate
  /** Index of the case file in the list of cases; empty leaves a place to write it. */
  readonly caseIndex: string
  /** Name of the correspondent, with "and others" said by the caller; empty when unknown. */
  readonly correspondent: string
  readonly address: string
  /** Number and day that the sender gave; `null` when there is none. */
  readonly sender: { readonly number: string; readonly on: LocalDate | null } | null
  readonly kind: TwoLanguages
  readonly channel: TwoLanguages
  readonly isRepeat: boolean
  readonly essence: string
  readonly essenceLang: string
  /** Sheets of the appeal, and how many papers came with it; `null` when nobody counted. */
  readonly sheets: number | null
  readonly attachments: number
  readonly resolutions: readonly CardResolution[]
  readonly executors: readonly CardExecutor[]
  readonly dueOn: LocalDate
  readonly extensions: readonly { readonly from: LocalDate; readonly dueOn: LocalDate; readonly reason: string }[]
  /** Since when it is on control; `null` when it is not. */
  readonly control: { readonly since: LocalDate; readonly watchedBy: string } | null
  /** Day and number of the answer and what it came to; `null` while there is none. */
  readonly answer: { readonly number: string; readonly on: LocalDate; readonly outcome: TwoLanguages } | null
  readonly practice: boolean
  readonly language: DocumentLanguage
}

const essenceLetters = 600

/**
 * The registration and control card. What the program does not know (where the paper is filed, who signed for it) is left
 * as a place to write by hand. Source: R-54.
 */
export function registrationCardDocument(input: RegistrationCardInput): DocumentModel {
  return {
    name: 'registration-card',
    title: { key: 'document.registration.file-title', facts: { number: input.number } },
    language: input.language,
    paper: 'a4',
    practice: input.practice,
    footer: { key: 'document.appeal-footer', facts: { number: input.number } },
    blocks: [
      { block: 'sides', left: input.organisationName, right: { key: 'document.registration.title' } },
      {
        block: 'columns',
        columns: [
          {
            width: { parts: 1 },
            blocks: [
              {
                block: 'paragraph',
                style: 'number',
                text: { key: 'document.number', facts: { number: input.number } },
              },
            ],
          },
          { width: { mm: 62 }, blocks: controlMark(input) },
        ],
      },
      { block: 'factRows', style: 'ruled', rows: appealRows(input) },
      ...resolutions(input),
      ...executors(input),
      { block: 'heading', level: 2, text: { key: 'document.registration.term' } },
      { block: 'factRows', style: 'ruled', rows: [...termRows(input), ...answerRows(input)] },
      { block: 'spacer', mm: 5 },
      { block: 'signature', label: { key: 'document.registration.received' }, name: { text: '' } },
    ],
  }
}

// The mark that is seen from across the table: a large K by custom, here the words.
function controlMark({ control }: RegistrationCardInput): Block[] {
  if (control === null) return []
  return [
    {
      block: 'table',
      lines: 'grid',
      columns: [{ head: { text: '' }, width: { parts: 1 } }],
      rows: [
        [
          {
            cell: {
              parts: [
                { key: 'document.registration.on-control-since', facts: { on: control.since } },
                ...(control.watchedBy === '' ? [] : [{ text: control.watchedBy }]),
              ],
              join: '\n',
            },
            strong: true,
          },
        ],
      ],
    },
  ]
}

const line: Text = { text: '____________________' }

function appealRows(input: RegistrationCardInput): FactRow[] {
  const { sender, sheets, attachments } = input
  return [
    {
      label: { key: 'document.receipt.registered-on' },
      value: { day: input.registeredOn, form: 'long' },
      strong: true,
    },
    {
      label: { key: 'document.registration.case-index' },
      value: input.caseIndex === '' ? line : { text: input.caseIndex },
    },
    {
      label: { key: 'document.registration.correspondent' },
      value: input.correspondent === '' ? { key: 'document.unknown-author' } : { text: input.correspondent },
      strong: true,
    },
    {
      label: { key: 'document.card.address' },
      value: input.address === '' ? { key: 'document.not-stated' } : { text: input.address },
    },
    ...(sender === null ? [] : [{ label: { key: 'document.registration.sender' }, value: senderText(sender) }]),
    {
      label: { key: 'document.receipt.kind' },
      value: input.isRepeat ? { parts: [input.kind, { key: 'document.registration.repeat' }], join: ', ' } : input.kind,
    },
    { label: { key: 'document.case.channel' }, value: input.channel },
    {
      label: { key: 'document.case.column.essence' },
      value:
        input.essence === ''
          ? { key: 'document.card.no-essence' }
          : { text: inBrief(input.essence, essenceLetters), lang: input.essenceLang },
    },
    {
      label: { key: 'document.registration.sheets' },
      value: {
        parts: [
          sheets === null ? { key: 'document.not-counted' } : { count: sheets },
          { key: 'document.registration.attachments', facts: { count: attachments } },
        ],
        join: ', ',
      },
    },
  ]
}

function senderText({ number, on }: { readonly number: string; readonly on: LocalDate | null }): Text {
  const said: Text = { key: 'document.number', facts: { number } }
  return on === null ? said : { parts: [said, { day: on, form: 'short' }], join: ', ' }
}

function resolutions({ resolutions: given }: RegistrationCardInput): Block[] {
  const heading = { block: 'heading', level: 2, text: { key: 'document.registration.resolution' } } as const
  if (given.length === 0) return [heading, { block: 'paragraph', text: { key: 'document.registration.no-resolution' } }]
  return [
    heading,
    {
      block: 'table',
      title: heading.text,
      columns: [
        { head: { key: 'document.registration.author' }, width: { mm: 52 } },
        { head: { key: 'document.registration.text' }, width: { parts: 1 } },
        { head: { key: 'document.registration.date' }, width: { mm: 25 } },
      ],
      rows: given.map((one): Cell[] => [
        nameAndPosition(one.author),
        { text: one.text, lang: one.lang },
        { day: one.givenOn, form: 'short' },
      ]),
    },
  ]
}

const executorColumns: readonly TableColumn[] = [
  { head: { key: 'document.slip.executor' }, width: { parts: 1 } },
  { head: { key: 'document.registration.given' }, width: { mm: 25 } },
  { head: { key: 'document.slip.due' }, width: { mm: 25 } },
  { head: { key: 'document.registration.done' }, width: { mm: 27 } },
  { head: { key: 'document.registration.receipt-signature' }, width: { mm: 36 } },
]

function executors({ executors: named }: RegistrationCardInput): Block[] {
  if (named.length === 0) return []
  const ordered = [...named.filter(({ isLead }) => isLead), ...named.filter(({ isLead }) => !isLead)]
  return [
    { block: 'spacer', mm: 2 },
    {
      block: 'table',
      title: { key: 'document.slip.executors' },
      lines: 'grid',
      rowMm: 8,
      columns: executorColumns,
      rows: ordered.map((one): Cell[] => [
        { cell: executor(one), strong: one.isLead },
        { day: one.givenOn, form: 'short' },
        { day: one.dueOn, form: 'short' },
        one.doneOn === null ? { text: '' } : { day: one.doneOn, form: 'short' },
        { text: '' },
      ]),
    },
  ]
}

function executor(one: CardExecutor): Text {
  return one.isLead
    ? { parts: [nameAndPosition(one), { key: 'document.slip.lead' }], join: ', ' }
    : nameAndPosition(one)
}

function termRows({ dueOn, extensions }: RegistrationCardInput): FactRow[] {
  return [
    { label: { key: 'document.receipt.due' }, value: { day: dueOn, form: 'long' }, strong: true },
    ...extensions.map(({ from, dueOn: next, reason }): FactRow => ({
      label: { key: 'document.registration.extension' },
      value: { key: 'document.registration.extended', facts: { from, dueOn: next, reason } },
    })),
  ]
}

function answerRows({ answer }: RegistrationCardInput): FactRow[] {
  return [
    {
      label: { key: 'document.registration.answer' },
      value:
        answer === null
          ? line
          : {
              parts: [
                { key: 'document.number', facts: { number: answer.number } },
                { day: answer.on, form: 'short' },
                answer.outcome,
              ],
              join: ', ',
            },
    },
    { label: { key: 'document.registration.filed' }, value: { key: 'document.registration.filed-place' } },
  ]
}
