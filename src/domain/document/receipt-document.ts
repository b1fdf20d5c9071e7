import type { LocalDate } from '#domain/calendar/local-date'
import type { LocalMoment } from '#domain/calendar/local-time'
import type { Block, DocumentLanguage, DocumentModel, FactRow, Text, TwoLanguages } from './model.ts'

/** The office as its documents name it. */
export interface DocumentOrganisation {
  readonly name: TwoLanguages
  readonly address: TwoLanguages
  readonly phone: string
  /** Days and hours in which questions are answered: `дс–жм 9:00–18:30`. */
  readonly hours: TwoLanguages
}

/** What a receipt says. The essence of the appeal is not among it: a slip is shown to strangers. */
export interface ReceiptInput {
  readonly organisation: DocumentOrganisation
  readonly number: string
  readonly arrivedAt: LocalMoment
  /** Legal day of registration; printed when it is not the day of arrival. */
  readonly registeredOn: LocalDate
  /** Surname and initials, or the name of an organisation; empty when the author is unknown. */
  readonly applicantName: string
  readonly kind: TwoLanguages
  readonly addressee: TwoLanguages | null
  readonly dueOn: LocalDate
  readonly acceptor: { readonly name: string; readonly position: TwoLanguages }
  readonly verificationCode: string
  readonly qrText: string
  readonly copy: boolean
  readonly practice: boolean
  readonly language: DocumentLanguage
  readonly paper: 'a4half' | 'roll80'
}

/**
 * The slip that the law gives to the person: unique number, date and time, and who accepted the appeal, with surname,
 * initials and position; besides the due date, where to ask and the code that proves it genuine. Source: R-03.
 */
export function receiptDocument(input: ReceiptInput): DocumentModel {
  return {
    name: 'receipt',
    title: { key: 'document.receipt.file-title', facts: { number: input.number } },
    language: input.language,
    paper: input.paper,
    practice: input.practice,
    copy: input.copy,
    blocks: input.paper === 'a4half' ? halfSheet(input) : tape(input),
  }
}

function halfSheet(input: ReceiptInput): Block[] {
  return [
    { block: 'ornament' },
    { block: 'letterhead', ...letterhead(input) },
    { block: 'rule' },
    {
      block: 'columns',
      columns: [
        { width: { parts: 1 }, blocks: numberBlocks(input) },
        { width: { mm: 24 }, blocks: [qr(input, 23)] },
      ],
    },
    { block: 'factRows', style: 'ruled', rows: factRows(input) },
    { block: 'paragraph', text: whereToAsk(input) },
  ]
}

function tape(input: ReceiptInput): Block[] {
  return [
    { block: 'ornament' },
    { block: 'letterhead', name: input.organisation.name, address: { kk: '', ru: '' } },
    { block: 'rule' },
    ...numberBlocks(input),
    { block: 'factRows', style: 'stacked', rows: factRows(input) },
    {
      block: 'columns',
      columns: [
        { width: { mm: 23 }, blocks: [qr(input, 22)] },
        { width: { parts: 1 }, blocks: [{ block: 'paragraph', style: 'small', text: whereToAsk(input) }] },
      ],
    },
  ]
}

function letterhead({ organisation }: ReceiptInput): { name: TwoLanguages; address: TwoLanguages } {
  return { name: organisation.name, address: organisation.address }
}

function numberBlocks({ number }: ReceiptInput): Block[] {
  return [
    { block: 'paragraph', style: 'title', text: { key: 'document.receipt.title' } },
    { block: 'paragraph', style: 'number', text: { key: 'document.number', facts: { number } } },
  ]
}

function qr({ qrText }: ReceiptInput, sizeMm: number): Block {
  return { block: 'qr', data: qrText, sizeMm, description: { key: 'document.receipt.qr' } }
}

function factRows(input: ReceiptInput): FactRow[] {
  const registeredLater = input.registeredOn !== input.arrivedAt.slice(0, 10)
  return [
    registeredLater
      ? { label: { key: 'document.receipt.arrived' }, value: { moment: input.arrivedAt } }
      : { label: { key: 'document.receipt.registered' }, value: { moment: input.arrivedAt } },
    ...(registeredLater
      ? [
          {
            label: { key: 'document.receipt.registered-on' },
            value: { day: input.registeredOn, form: 'short' } as const,
          },
        ]
      : []),
    {
      label: { key: 'document.receipt.applicant' },
      value: input.applicantName === '' ? { key: 'document.unknown-author' } : { text: input.applicantName },
    },
    ...kindRows(input),
    { label: { key: 'document.receipt.due' }, value: { day: input.dueOn, form: 'short' }, strong: true },
    { label: { key: 'document.receipt.accepted' }, value: acceptor(input) },
    { label: { key: 'document.receipt.code' }, value: { text: input.verificationCode }, strong: true },
  ]
}

function kindRows({ kind, addressee }: ReceiptInput): FactRow[] {
  const kindRow: FactRow = { label: { key: 'document.receipt.kind' }, value: kind }
  return addressee === null ? [kindRow] : [kindRow, { label: { key: 'document.receipt.addressee' }, value: addressee }]
}

function acceptor({ acceptor: { name, position } }: ReceiptInput): Text {
  return { parts: [{ text: name }, position], join: ', ' }
}

function whereToAsk({ organisation }: ReceiptInput): Text {
  const { phone, hours } = organisation
  return phone === ''
    ? { key: 'document.receipt.ask-here', facts: { hours } }
    : { key: 'document.receipt.ask', facts: { phone, hours } }
}
