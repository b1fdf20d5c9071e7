import type { LocalMoment } from '#domain/calendar/local-time'
import { nameAndPosition, type NamedOfficial } from './name-and-position.ts'
import type { Block, DocumentLanguage, DocumentModel, FactRow, Text, TwoLanguages } from './model.ts'

/** Who speaks: a person, or an organisation through somebody. */
export interface OralApplicant {
  readonly type: 'person' | 'organisation'
  /** Surname, given name and patronymic, or the name of the organisation; empty when it was not told. */
  readonly name: string
  /** IIN or BIN; empty when there is none. */
  readonly nationalNumber: string
  readonly address: string
  readonly phone: string
}

/** What the protocol of an oral appeal says. */
export interface OralProtocolInput {
  readonly organisationName: TwoLanguages
  readonly number: string
  readonly takenAt: LocalMoment
  readonly applicants: readonly [OralApplicant, ...OralApplicant[]]
  /** Who speaks for the applicant, and by what paper; `null` when nobody does. */
  readonly representative: { readonly name: string; readonly authority: string } | null
  /** The body or official addressed; `null` for the body itself. */
  readonly addressee: TwoLanguages | null
  readonly essence: string
  readonly essenceLang: string
  /** Papers that were handed over, by name. */
  readonly attachments: readonly string[]
  /** The employee who took it down. */
  readonly takenBy: NamedOfficial
  readonly practice: boolean
  readonly language: DocumentLanguage
}

/**
 * The protocol in which an employee takes down an oral appeal: the contents that the act asks of a written one, read and
 * signed by the applicant or representative, and by the employee. Source.
 */
export function oralProtocolDocument(input: OralProtocolInput): DocumentModel {
  return {
    name: 'oral-protocol',
    title: { key: 'document.oral.file-title', facts: { number: input.number } },
    language: input.language,
    paper: 'a4',
    textSize: 'letter',
    practice: input.practice,
    footer: { key: 'document.appeal-footer', facts: { number: input.number } },
    blocks: [
      {
        block: 'sides',
        left: input.organisationName,
        right: { key: 'document.number', facts: { number: input.number } },
      },
      { block: 'heading', level: 1, text: { key: 'document.oral.title' } },
      { block: 'spacer', mm: 2 },
      { block: 'factRows', style: 'plain', rows: factRows(input) },
      { block: 'heading', level: 2, text: { key: 'document.oral.essence' } },
      {
        block: 'paragraph',
        text:
          input.essence === '' ? { key: 'document.card.no-essence' } : { text: input.essence, lang: input.essenceLang },
      },
      ...attachments(input),
      { block: 'spacer', mm: 4 },
      { block: 'paragraph', text: { key: 'document.oral.read-and-agreed' } },
      { block: 'spacer', mm: 6 },
      { block: 'signature', ...applicantSignature(input) },
      { block: 'spacer', mm: 3 },
      { block: 'signature', label: { key: 'document.oral.taken-by' }, name: { text: input.takenBy.name } },
    ],
  }
}

function factRows(input: OralProtocolInput): FactRow[] {
  const { applicants, representative, addressee, organisationName } = input
  return [
    { label: { key: 'document.oral.taken-at' }, value: { moment: input.takenAt } },
    ...applicants.flatMap((one) => [
      {
        label: { key: one.type === 'person' ? 'document.oral.person' : 'document.oral.organisation' },
        value: one.name === '' ? ({ key: 'document.unknown-author' } as const) : { text: one.name },
        strong: true,
      },
      {
        label: { key: one.type === 'person' ? 'document.oral.iin' : 'document.oral.bin' },
        value: given(one.nationalNumber),
      },
      { label: { key: 'document.oral.address' }, value: given(one.address) },
      ...(one.phone === '' ? [] : [{ label: { key: 'document.card.phone' }, value: { text: one.phone } }]),
    ]),
    ...(representative === null
      ? []
      : [
          { label: { key: 'document.case.role.representative' }, value: { text: representative.name } },
          { label: { key: 'document.oral.authority' }, value: given(representative.authority) },
        ]),
    { label: { key: 'document.case.addressee' }, value: addressee ?? organisationName },
    { label: { key: 'document.oral.taken-by' }, value: nameAndPosition(input.takenBy) },
  ]
}

// What the act asks for and was not told is named, not left out. Source.
function given(text: string): Text {
  return text === '' ? { key: 'document.not-stated' } : { text }
}

function attachments({ attachments: papers }: OralProtocolInput): Block[] {
  if (papers.length === 0) return []
  const names = papers.map((name, index): Text => ({ text: papers.length === 1 ? name : `${index + 1}. ${name}` }))
  return [
    {
      block: 'factRows',
      style: 'plain',
      rows: names.map((value, index) => ({
        label: index === 0 ? { key: 'document.letter.attachments' } : { text: '' },
        value,
      })),
    },
  ]
}

function applicantSignature({ applicants: [first], representative }: OralProtocolInput) {
  return representative === null
    ? { label: { key: 'document.receipt.applicant' }, name: { text: first.name } }
    : { label: { key: 'document.case.role.representative' }, name: { text: representative.name } }
}
