/** The list of a reception day, for the door or for the official's table, and the schedule of a month. Source: R-38. */
import type { LocalDate } from '#domain/calendar/local-date'
import type { LocalMoment } from '#domain/calendar/local-time'
import { weekdayLong } from '#domain/language/dates'
import { weekdayOf } from '#domain/calendar/local-date'
import type { DocumentLanguage, DocumentModel, TableColumn, Text, TwoLanguages } from './model.ts'

interface Official {
  readonly name: string
  readonly position: TwoLanguages
}

export interface ListedVisit {
  readonly slot: string | null
  readonly queue: number | null
  readonly name: string
  /** First letters of surname, given name and patronymic. */
  readonly initials: string
  readonly phone: string
  readonly settlement: TwoLanguages
  readonly isRepeat: boolean | null
  readonly question: string
  readonly language: string
  readonly topic: TwoLanguages
}

export interface ReceptionListInput {
  readonly organisationName: TwoLanguages
  readonly official: Official
  readonly heldOn: LocalDate
  readonly hours: string
  readonly place: TwoLanguages
  /** `door` tells strangers nothing: times and initials. `desk` is for who receives. Source: R-50. */
  readonly audience: 'door' | 'desk'
  readonly visits: readonly ListedVisit[]
  readonly printedAt: LocalMoment
  readonly practice: boolean
  readonly language: DocumentLanguage
}

/** Who comes on a day, in the order of times and live queue. */
export function receptionListDocument(input: ReceptionListInput): DocumentModel {
  const { official, heldOn, hours, place, audience, visits } = input
  const isDoor = audience === 'door'
  return {
    name: `reception-${audience}`,
    title: { key: 'document.reception.list-title' },
    language: input.language,
    paper: 'a4',
    landscape: !isDoor,
    practice: input.practice,
    footer: {
      parts: [input.organisationName, { key: 'document.printed-at', facts: { at: { moment: input.printedAt } } }],
      join: ' · ',
    },
    blocks: [
      {
        block: 'heading',
        level: 1,
        text: { key: 'document.reception.list-title' },
        subtitle: { parts: [official.position, { text: official.name }], join: ' ' },
      },
      {
        block: 'factRows',
        style: 'plain',
        rows: [
          {
            label: { key: 'document.reception.column.when' },
            value: { parts: [{ day: heldOn, form: 'long' }, weekday(heldOn), { text: hours }], join: ', ' },
            strong: true,
          },
          ...(place.kk === '' && place.ru === ''
            ? []
            : [{ label: { key: 'document.reception.column.place' }, value: place }]),
        ],
      },
      visits.length === 0
        ? { block: 'paragraph', text: { key: 'document.reception.list-empty' } }
        : {
            block: 'table',
            title: { key: 'document.reception.list-title' },
            columns: isDoor ? doorColumns : deskColumns,
            rows: visits.map((visit) =>
              isDoor ? [seat(visit), { text: visit.initials }] : [seat(visit), ...deskCells(visit)],
            ),
          },
      { block: 'note', text: { key: isDoor ? 'document.reception.door-note' : 'document.reception.desk-note' } },
    ],
  }
}

const head = (name: string): Text => ({ key: `document.reception.column.${name}` })

const doorColumns: readonly TableColumn[] = [
  { head: head('time'), width: { mm: 60 } },
  { head: head('initials'), width: { parts: 1 } },
]

const deskColumns: readonly TableColumn[] = [
  { head: head('time'), width: { mm: 26 } },
  { head: head('name'), width: { parts: 3 } },
  { head: head('phone'), width: { mm: 36 } },
  { head: head('first-or-repeat'), width: { mm: 26 } },
  { head: head('question'), width: { parts: 6 } },
  { head: head('notes'), width: { parts: 3 } },
]

function deskCells({ name, settlement, phone, isRepeat, question, language, topic }: ListedVisit): Text[] {
  return [
    { parts: [name === '' ? { key: 'document.reception.nameless' } : { text: name }, settlement], join: ', ' },
    { text: phone },
    isRepeat === null ? { text: '' } : { key: isRepeat ? 'document.reception.repeat' : 'document.reception.first' },
    { parts: [{ text: question, lang: language }, topic], join: ' · ' },
    { text: '' },
  ]
}

function seat({ slot, queue }: ListedVisit): Text {
  if (slot !== null) return { text: slot }
  return queue === null ? { text: '' } : { key: 'document.reception.queue', facts: { number: queue } }
}

function weekday(day: LocalDate): TwoLanguages {
  return { kk: weekdayLong(weekdayOf(day), 'kk'), ru: weekdayLong(weekdayOf(day), 'ru') }
}

export interface ScheduleDay {
  readonly heldOn: LocalDate
  readonly hours: string
  readonly official: Official
  readonly place: TwoLanguages
}

export interface ReceptionScheduleInput {
  readonly organisation: {
    readonly name: TwoLanguages
    readonly address: TwoLanguages
    readonly phone: string
    readonly hours: TwoLanguages
  }
  /** First day of the month. */
  readonly month: LocalDate
  readonly monthName: TwoLanguages
  readonly edition: number
  readonly publishedOn: LocalDate | null
  readonly days: readonly ScheduleDay[]
  readonly practice: boolean
  readonly language: DocumentLanguage
}

/** The schedule of personal reception of a month, as it is hung out and put on the site. Source: R-38. */
export function receptionScheduleDocument(input: ReceptionScheduleInput): DocumentModel {
  const { organisation, month, monthName, edition, publishedOn, days } = input
  const { phone, hours } = organisation
  return {
    name: 'reception-schedule',
    title: { key: 'document.reception.schedule-title' },
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
        text: { key: 'document.reception.schedule-title' },
        subtitle: { key: 'document.reception.schedule-month', facts: { month: monthName, year: month.slice(0, 4) } },
      },
      {
        block: 'table',
        title: { key: 'document.reception.schedule-title' },
        columns: [
          { head: head('day'), width: { mm: 24 } },
          { head: head('weekday'), width: { mm: 30 } },
          { head: head('time'), width: { mm: 28 } },
          { head: head('receives'), width: { parts: 3 } },
          { head: head('place'), width: { parts: 2 } },
        ],
        rows: days.map(({ heldOn, hours: time, official, place }) => [
          { day: heldOn, form: 'short' },
          weekday(heldOn),
          { text: time },
          { parts: [{ text: official.name }, official.position], join: ', ' },
          place,
        ]),
      },
      {
        block: 'paragraph',
        text:
          phone === ''
            ? { key: 'document.reception.book-here', facts: { hours } }
            : { key: 'document.reception.book', facts: { phone, hours } },
      },
      ...(publishedOn === null
        ? []
        : [
            {
              block: 'note',
              text: { key: 'document.reception.edition', facts: { edition, on: publishedOn } },
            } as const,
          ]),
    ],
  }
}
