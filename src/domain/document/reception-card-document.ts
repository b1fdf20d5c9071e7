/** The card of one visit and the notice of a moved date. Source: R-39. */
import type { LocalDate } from '#domain/calendar/local-date'
import type { LocalMoment } from '#domain/calendar/local-time'
import type { DocumentLanguage, DocumentModel, FactRow, Text, TwoLanguages } from './model.ts'
import type { DocumentOrganisation } from './receipt-document.ts'

interface Paper {
  readonly organisation: DocumentOrganisation
  readonly official: { readonly name: string; readonly position: TwoLanguages }
  /** Full name; empty when the person did not give it. */
  readonly visitor: string
  readonly practice: boolean
  readonly language: DocumentLanguage
}

export interface ReceptionCardInput extends Paper {
  /** Null for a person who has not been received yet. */
  readonly number: number | null
  readonly on: LocalDate | null
  readonly startedAt: LocalMoment | null
  readonly endedAt: LocalMoment | null
  readonly slot: string | null
  readonly place: TwoLanguages
  readonly nationalNumber: string
  readonly address: Text
  readonly phone: string
  readonly social: readonly TwoLanguages[]
  readonly isRepeat: boolean | null
  readonly people: number
  readonly question: string
  readonly questionLanguage: string
  readonly topic: TwoLanguages
  readonly result: string | null
  readonly answer: string
  readonly instruction: {
    readonly text: string
    readonly executor: string
    readonly dueOn: LocalDate | null
  } | null
  readonly appealNumber: string | null
}

/**
 * The reception card with the fields of R-39: number, date and time, official, visitor, IIN, address, question, topic,
 * result, instruction, executor, term, linked appeal, and places for signatures.
 */
export function receptionCardDocument(input: ReceptionCardInput): DocumentModel {
  const { number, organisation, question } = input
  return {
    name: 'reception-card',
    title: { key: 'document.reception.card-title' },
    language: input.language,
    paper: 'a4',
    practice: input.practice,
    footer: organisation.name,
    blocks: [
      { block: 'ornament' },
      { block: 'letterhead', name: organisation.name, address: organisation.address },
      { block: 'rule' },
      {
        block: 'heading',
        level: 1,
        text: { key: 'document.reception.card-title' },
        ...(number === null
          ? {}
          : { subtitle: { key: 'document.reception.card-number', facts: { number, year: yearOf(input) } } }),
      },
      { block: 'factRows', style: 'ruled', rows: visitorRows(input) },
      { block: 'heading', level: 2, text: { key: 'document.reception.column.question' } },
      {
        block: 'paragraph',
        style: 'quote',
        text:
          question === ''
            ? { key: 'document.reception.no-question' }
            : { text: question, lang: input.questionLanguage },
      },
      { block: 'heading', level: 2, text: { key: 'document.reception.what-came' } },
      { block: 'factRows', style: 'ruled', rows: resultRows(input) },
      { block: 'signature', label: { key: 'document.reception.signed-official' }, name: { text: input.official.name } },
      { block: 'signature', label: { key: 'document.reception.signed-visitor' }, name: { text: input.visitor } },
    ],
  }
}

function yearOf({ startedAt, on }: ReceptionCardInput): string {
  return (startedAt ?? on ?? '').slice(0, 4)
}

function visitorRows(input: ReceptionCardInput): FactRow[] {
  const { startedAt, endedAt, on, slot, official } = input
  const time = [startedAt?.slice(11, 16) ?? slot ?? '', endedAt?.slice(11, 16) ?? '']
    .filter((part) => part !== '')
    .join('–')
  const when: Text = { parts: on === null ? [{ text: time }] : [{ day: on, form: 'long' }, { text: time }], join: ', ' }
  const { isRepeat, people } = input
  return filled([
    row('when', when),
    row('official', { parts: [{ text: official.name }, official.position], join: ', ' }),
    row('place', input.place),
    row('name', input.visitor === '' ? { key: 'document.reception.nameless' } : { text: input.visitor }),
    row('national-number', { text: input.nationalNumber }),
    row('address', input.address),
    row('phone', { text: input.phone }),
    row('social', { parts: [...input.social], join: ', ' }),
    row(
      'first-or-repeat',
      isRepeat === null ? { text: '' } : { key: isRepeat ? 'document.reception.repeat' : 'document.reception.first' },
    ),
    row('people', people > 1 ? { count: people } : { text: '' }),
    row('topic', input.topic),
  ])
}

function resultRows(input: ReceptionCardInput): FactRow[] {
  const { instruction, result, appealNumber } = input
  return filled([
    row('result', result === null ? { text: '—' } : { key: `document.reception.result.${result}` }),
    row('answer', { text: input.answer }),
    row('instruction', { text: instruction?.text ?? '' }),
    row('executor', { text: instruction?.executor ?? '' }),
    row('due', instruction?.dueOn ? { day: instruction.dueOn, form: 'long' } : { text: '' }),
    row('appeal', { text: appealNumber ?? '' }),
  ])
}

function row(name: string, value: Text): FactRow {
  return { label: { key: `document.reception.column.${name}` }, value }
}

/** Rows that say something: an empty line on a card looks like a question that was not asked. */
function filled(rows: readonly FactRow[]): FactRow[] {
  return rows.filter(({ value }) => saysSomething(value))
}

function saysSomething(text: Text): boolean {
  if ('text' in text) return text.text !== ''
  if ('parts' in text) return text.parts.some(saysSomething)
  return 'kk' in text ? text.kk !== '' || text.ru !== '' : true
}

export interface ReceptionNoticeInput extends Paper {
  readonly address: Text
  readonly from: { readonly on: LocalDate; readonly slot: string | null }
  /** Null while there is no new date: the person is told of it apart. */
  readonly to: { readonly on: LocalDate; readonly slot: string | null; readonly place: TwoLanguages } | null
  readonly reason: string
  readonly writtenOn: LocalDate
  readonly signatory: { readonly name: string; readonly position: TwoLanguages }
}

/** The notice to a person whose reception was moved: the old date, the new one, why, and where to ask. */
export function receptionNoticeDocument(input: ReceptionNoticeInput): DocumentModel {
  const { organisation, official, from, to, signatory } = input
  const who: Text = { parts: [official.position, { text: official.name }], join: ' ' }
  const { phone, hours } = organisation
  return {
    name: 'reception-notice',
    title: { key: 'document.reception.notice-title' },
    language: input.language,
    paper: 'a4',
    practice: input.practice,
    blocks: [
      { block: 'ornament' },
      { block: 'letterhead', name: organisation.name, address: organisation.address },
      { block: 'rule' },
      {
        block: 'sides',
        left: { day: input.writtenOn, form: 'long' },
        right: { parts: [{ text: input.visitor }, input.address], join: ', ' },
      },
      { block: 'heading', level: 1, text: { key: 'document.reception.notice-title' } },
      { block: 'paragraph', text: { key: 'document.reception.notice-was', facts: { who } } },
      {
        block: 'factRows',
        style: 'ruled',
        rows: [
          row('old-day', dayAndTime(from)),
          { ...row('new-day', to === null ? { key: 'document.reception.no-new-day' } : dayAndTime(to)), strong: true },
          ...(to === null ? [] : filled([row('place', to.place)])),
          ...filled([row('reason', { text: input.reason })]),
        ],
      },
      {
        block: 'paragraph',
        text: { key: to === null ? 'document.reception.notice-wait' : 'document.reception.notice-come' },
      },
      {
        block: 'paragraph',
        text:
          phone === ''
            ? { key: 'document.reception.ask-here', facts: { hours } }
            : { key: 'document.reception.ask', facts: { phone, hours } },
      },
      { block: 'signature', label: signatory.position, name: { text: signatory.name } },
    ],
  }
}

function dayAndTime({ on, slot }: { readonly on: LocalDate; readonly slot: string | null }): Text {
  return { parts: [{ day: on, form: 'long' }, { text: slot ?? '' }], join: ', ' }
}
