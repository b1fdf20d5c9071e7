import type { LocalDate } from '#domain/calendar/local-date'
import type { LocalMoment } from '#domain/calendar/local-time'
import type { CaseLife } from './case-life.ts'
import { considerationBlocks, outcomeBlocks } from './case-life-blocks.ts'
import type { Block, Cell, DocumentLanguage, DocumentModel, FactRow, Mark, Text, TwoLanguages } from './model.ts'

/** One person or organisation of an appeal. */
export interface CardPerson {
  readonly name: string
  /** What the person is here: author, representative, co-author; `null` for the only author. */
  readonly role: Text | null
  readonly address: string
  readonly phone: string
  readonly idNumber: string
}

/** A paper of the case file. */
export interface CardFile {
  readonly name: string
  readonly sizeBytes: number
  readonly addedOn: LocalDate
  /** Pages; `null` or left out when nobody counted. */
  readonly pages?: number | null
}

/** One thing that happened to the appeal. */
export interface CardEvent {
  readonly at: LocalMoment
  /** The whole sentence: who did what, to whom, until when. */
  readonly sentence: Text
  readonly by: string
  readonly place: Text | null
}

/** Everything that the print of one case file says. */
export interface AppealCard {
  readonly number: string
  readonly kind: TwoLanguages
  readonly state: TwoLanguages
  readonly dueOn: LocalDate | null
  readonly dueMark: Mark
  /** Days left or late in words, as of the day of print. */
  readonly dueWords: Text | null
  readonly people: readonly CardPerson[]
  readonly essence: string
  readonly essenceLang: string
  readonly facts: readonly FactRow[]
  /** What happened after the registration; left out for an appeal that is only registered. */
  readonly life?: CaseLife
  readonly files: readonly CardFile[]
  /** Oldest first. */
  readonly timeline: readonly CardEvent[]
}

export interface AppealCardInput {
  readonly organisationName: TwoLanguages
  readonly appeals: readonly AppealCard[]
  readonly printedAt: LocalMoment
  readonly practice: boolean
  readonly language: DocumentLanguage
}

/**
 * The case file as printed, of one appeal or of many: each begins on a sheet of its own, and each sheet carries the
 * number of the appeal and its own number of so many. Everything stands in order: content and people, what was decided and
 * answered, what happened from the oldest, and the papers. Source.
 */
export function appealCardDocument(input: AppealCardInput): DocumentModel {
  const [first, ...others] = input.appeals
  return {
    name: 'appeal-card',
    title:
      first !== undefined && others.length === 0
        ? { key: 'document.card.file-title', facts: { number: first.number } }
        : { key: 'document.card.file-title-many', facts: { number: input.appeals.length } },
    language: input.language,
    paper: 'a4',
    practice: input.practice,
    footer: first === undefined ? { key: 'document.card.none' } : footer(first),
    blocks:
      first === undefined
        ? [{ block: 'paragraph', text: { key: 'document.card.none' } }]
        : [
            ...card(first, input),
            ...others.flatMap((appeal): Block[] => [
              { block: 'newPart', footer: footer(appeal) },
              ...card(appeal, input),
            ]),
          ],
  }
}

function footer({ number }: AppealCard): Text {
  return { key: 'document.appeal-footer', facts: { number } }
}

function card(appeal: AppealCard, { organisationName, printedAt }: AppealCardInput): Block[] {
  return [
    { block: 'ornament' },
    {
      block: 'sides',
      left: organisationName,
      right: { key: 'document.printed-at', facts: { at: { moment: printedAt } } },
    },
    {
      block: 'heading',
      level: 1,
      text: { key: 'document.card.title', facts: { number: appeal.number } },
      subtitle: { parts: [appeal.kind, appeal.state], join: ' · ' },
    },
    ...due(appeal),
    { block: 'heading', level: 2, text: { key: 'document.card.essence' } },
    {
      block: 'paragraph',
      style: 'quote',
      text:
        appeal.essence === ''
          ? { key: 'document.card.no-essence' }
          : { text: appeal.essence, lang: appeal.essenceLang },
    },
    { block: 'heading', level: 2, text: { key: 'document.card.people' } },
    ...people(appeal),
    ...(appeal.facts.length === 0
      ? []
      : [
          { block: 'heading', level: 2, text: { key: 'document.card.facts' } } as const,
          { block: 'factRows', style: 'plain', rows: appeal.facts } as const,
        ]),
    ...(appeal.life === undefined ? [] : [...considerationBlocks(appeal.life), ...outcomeBlocks(appeal.life)]),
    { block: 'heading', level: 2, text: { key: 'document.card.timeline' } },
    ...timeline(appeal),
    { block: 'heading', level: 2, text: { key: 'document.card.files', facts: { number: appeal.files.length } } },
    ...files(appeal),
  ]
}

function due({ dueOn, dueMark, dueWords }: AppealCard): Block[] {
  if (dueOn === null) return []
  const date: Text = { key: 'document.card.due', facts: { dueOn } }
  return [
    {
      block: 'table',
      columns: [{ head: { text: '' }, width: { parts: 1 } }],
      rows: [
        [{ cell: dueWords === null ? date : { parts: [date, dueWords], join: ' — ' }, mark: dueMark, strong: true }],
      ],
    },
  ]
}

function people({ people: persons }: AppealCard): Block[] {
  if (persons.length === 0) return [{ block: 'paragraph', text: { key: 'document.unknown-author' } }]
  return persons.map((person) => ({
    block: 'factRows',
    style: 'plain',
    rows: [
      { label: person.role ?? { key: 'document.receipt.applicant' }, value: { text: person.name }, strong: true },
      ...optional('document.card.address', person.address),
      ...optional('document.card.phone', person.phone),
      ...optional('document.card.id-number', person.idNumber),
    ],
  }))
}

function optional(key: string, text: string): FactRow[] {
  return text === '' ? [] : [{ label: { key }, value: { text } }]
}

function files({ files: papers }: AppealCard): Block[] {
  if (papers.length === 0) return [{ block: 'paragraph', text: { key: 'document.card.no-files' } }]
  const hasPages = papers.some(({ pages: counted }) => typeof counted === 'number')
  return [
    {
      block: 'table',
      columns: [
        { head: { text: '№' }, width: { mm: 10 }, align: 'right' },
        { head: { key: 'document.card.file' }, width: { parts: 1 } },
        ...(hasPages ? [{ head: { key: 'document.card.pages' }, width: { mm: 18 }, align: 'right' } as const] : []),
        { head: { key: 'document.card.size' }, width: { mm: 26 }, align: 'right' },
        { head: { key: 'document.card.added' }, width: { mm: 28 }, align: 'right' },
      ],
      rows: papers.map((file, index): Cell[] => [
        { count: index + 1 },
        { text: file.name },
        ...(hasPages ? [pages(file)] : []),
        size(file.sizeBytes),
        { day: file.addedOn, form: 'short' },
      ]),
    },
  ]
}

function pages({ pages: counted }: CardFile): Cell {
  return typeof counted === 'number' ? { count: counted } : { text: '—' }
}

/** Size in the unit that a person reads: kilobytes under one megabyte, then megabytes with one decimal. */
function size(bytes: number): Text {
  return bytes < 1_000_000
    ? { key: 'document.card.kilobytes', facts: { size: Math.max(1, Math.ceil(bytes / 1000)) } }
    : { key: 'document.card.megabytes', facts: { size: { tenths: Math.round(bytes / 100_000) } } }
}

function timeline({ timeline: events }: AppealCard): Block[] {
  return [
    {
      block: 'table',
      columns: [
        { head: { key: 'document.card.when' }, width: { mm: 36 } },
        { head: { key: 'document.card.what' }, width: { parts: 1 } },
        { head: { key: 'document.card.who' }, width: { mm: 46 } },
      ],
      rows: events.map((event): Cell[] => [
        { moment: event.at },
        event.sentence,
        event.place === null ? { text: event.by } : { parts: [{ text: event.by }, event.place], join: ' · ' },
      ]),
    },
  ]
}
