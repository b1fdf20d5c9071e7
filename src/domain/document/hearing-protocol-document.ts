import type { LocalMoment } from '#domain/calendar/local-time'
import { dayAt } from '#domain/calendar/local-time'
import { nameAndPosition, type NamedOfficial } from './name-and-position.ts'
import type { Block, DocumentLanguage, DocumentModel, FactRow, Text, TwoLanguages } from './model.ts'

/** What the protocol of a hearing says: the fields that the act lists, and the number of the appeal. */
export interface HearingProtocolInput {
  /** The administrative body that hears. */
  readonly organisationName: TwoLanguages
  readonly number: string
  readonly place: string
  readonly startedAt: LocalMoment
  readonly endedAt: LocalMoment
  /** The official who considers the case and chairs the hearing. */
  readonly chair: NamedOfficial
  readonly secretary: string
  readonly participants: string
  readonly question: string
  /** Explanations of the participants, questions put to them, and their answers. */
  readonly explanations: string
  /** Language in which the protocol was kept. */
  readonly lang: string
  readonly practice: boolean
  readonly language: DocumentLanguage
}

/**
 * The protocol of a hearing with exactly the fields of the act: place, date, start and end; the body, the official, the
 * secretary; the participants; the question; explanations, questions and answers; signed by chair and secretary. Source: R-33.
 */
export function hearingProtocolDocument(input: HearingProtocolInput): DocumentModel {
  const said = (text: string): Text => (text === '' ? { key: 'document.not-stated' } : { text, lang: input.lang })
  return {
    name: 'hearing-protocol',
    title: { key: 'document.hearing.file-title', facts: { number: input.number } },
    language: input.language,
    paper: 'a4',
    textSize: 'letter',
    practice: input.practice,
    footer: { key: 'document.appeal-footer', facts: { number: input.number } },
    blocks: [
      {
        block: 'heading',
        level: 1,
        text: { key: 'document.hearing.title' },
        subtitle: { key: 'document.hearing.on-appeal', facts: { number: input.number } },
      },
      { block: 'spacer', mm: 2 },
      { block: 'factRows', style: 'plain', rows: factRows(input) },
      ...section('document.hearing.participants', said(input.participants)),
      ...section('document.hearing.question', said(input.question)),
      ...section('document.hearing.explanations', said(input.explanations)),
      { block: 'spacer', mm: 8 },
      { block: 'signature', label: { key: 'document.hearing.chair' }, name: { text: input.chair.name } },
      { block: 'spacer', mm: 3 },
      { block: 'signature', label: { key: 'document.hearing.secretary' }, name: { text: input.secretary } },
    ],
  }
}

function factRows({ place, startedAt, endedAt, organisationName, chair, secretary }: HearingProtocolInput): FactRow[] {
  return [
    { label: { key: 'document.hearing.place' }, value: { text: place } },
    { label: { key: 'document.hearing.date' }, value: { day: dayAt(startedAt), form: 'long' } },
    { label: { key: 'document.hearing.started' }, value: { text: timeOf(startedAt) } },
    { label: { key: 'document.hearing.ended' }, value: endOf(startedAt, endedAt) },
    { label: { key: 'document.hearing.body' }, value: organisationName },
    { label: { key: 'document.hearing.official' }, value: nameAndPosition(chair) },
    { label: { key: 'document.hearing.secretary' }, value: { text: secretary } },
  ]
}

function section(key: string, text: Text): Block[] {
  return [
    { block: 'heading', level: 2, text: { key } },
    { block: 'paragraph', text },
  ]
}

function timeOf(moment: LocalMoment): string {
  return moment.slice(11, 16)
}

// A hearing that ended on another day tells the day too.
function endOf(startedAt: LocalMoment, endedAt: LocalMoment): Text {
  return dayAt(startedAt) === dayAt(endedAt) ? { text: timeOf(endedAt) } : { moment: endedAt }
}
