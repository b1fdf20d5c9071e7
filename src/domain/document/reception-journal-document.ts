/** The journal of personal reception on paper and as a table. Source: R-40, meetings.md §11. */
import type { LocalDate } from '#domain/calendar/local-date'
import type { LocalMoment } from '#domain/calendar/local-time'
import type { Block, Cell, DocumentLanguage, DocumentModel, TableColumn, Text, TwoLanguages } from './model.ts'

/** A line of the journal. `number` is null for a person who was booked and not received. */
export interface JournalRow {
  readonly number: number | null
  readonly isVoid: boolean
  readonly on: LocalDate
  /** `14:20`, or the time that was kept. */
  readonly time: string | null
  readonly name: string
  readonly address: Text
  readonly phone: string
  readonly social: readonly TwoLanguages[]
  readonly isRepeat: boolean | null
  readonly people: number
  readonly question: string
  readonly language: string
  readonly topic: TwoLanguages
  readonly answer: string
  /** `solvedOnSpot`, `explained`, `instruction`, `appeal`; null where nothing was written down yet. */
  readonly result: string | null
  readonly appealNumber: string | null
  readonly instruction: {
    readonly text: string
    readonly executor: string
    readonly dueOn: LocalDate | null
    readonly end: { readonly state: string; readonly on: LocalDate; readonly note: string } | null
    readonly isLate: boolean
  } | null
  /** Why a booked person was not received, and what came of it. */
  readonly left: {
    readonly how: 'moved' | 'missed' | 'cancelled'
    readonly why: string | null
    readonly reason: string
    readonly newOn: LocalDate | null
    readonly toldOn: LocalDate | null
  } | null
}

/** One official's journal of one year, or the part of it that was asked for. */
export interface JournalPart {
  readonly official: { readonly name: string; readonly position: TwoLanguages }
  readonly received: readonly JournalRow[]
  readonly notReceived: readonly JournalRow[]
}

export interface JournalDocumentInput {
  readonly organisationName: TwoLanguages
  readonly from: LocalDate
  readonly to: LocalDate
  readonly parts: readonly JournalPart[]
  /** Numbers missing in the journals of these years; empty in a sound register. */
  readonly gaps: readonly string[]
  readonly printedAt: LocalMoment
  readonly practice: boolean
  readonly language: DocumentLanguage
  /** A table for a spreadsheet: every column by itself, no room for signatures. */
  readonly asSheet: boolean
}

/** The journal by official, in the order of its numbers, with those who were booked and not received behind. */
export function receptionJournalDocument(input: JournalDocumentInput): DocumentModel {
  const { from, to, parts, gaps } = input
  const received = parts.reduce((sum, part) => sum + part.received.filter(isCounted).length, 0)
  return {
    name: 'reception-journal',
    title: { key: 'document.reception.journal-title' },
    language: input.language,
    paper: 'a4',
    landscape: true,
    practice: input.practice,
    footer: {
      parts: [input.organisationName, { key: 'document.printed-at', facts: { at: { moment: input.printedAt } } }],
      join: ' · ',
    },
    blocks: [
      { block: 'sides', left: input.organisationName, right: { key: 'document.reception.journal-basis' } },
      {
        block: 'heading',
        level: 1,
        text: { key: 'document.reception.journal-title' },
        subtitle:
          from === to
            ? { key: 'document.reception.on-day', facts: { on: from } }
            : { key: 'document.reception.in-period', facts: { from, to } },
      },
      ...(parts.length === 0
        ? [{ block: 'paragraph', text: { key: 'document.reception.journal-empty' } } as const]
        : parts.flatMap((part) => partBlocks(part, input))),
      {
        block: 'controlBox',
        agrees: gaps.length === 0,
        title: { key: gaps.length === 0 ? 'document.reception.numbers-whole' : 'document.reception.numbers-missing' },
        sentences: [
          { key: 'document.reception.sum-received', facts: { number: received } },
          {
            key: 'document.reception.sum-not-received',
            facts: { number: parts.reduce((sum, part) => sum + part.notReceived.length, 0) },
          },
          ...gaps.map((gap): Text => ({ text: gap })),
        ],
      },
    ],
  }
}

function partBlocks({ official, received, notReceived }: JournalPart, input: JournalDocumentInput): Block[] {
  const who: Text = { parts: [{ text: official.name }, official.position], join: ', ' }
  const numbers = received.flatMap(({ number }) => number ?? [])
  const blocks: Block[] = [
    {
      block: 'heading',
      level: 2,
      text: who,
      ...(numbers.length === 0
        ? {}
        : {
            subtitle: {
              key: 'document.reception.numbers',
              facts: { from: Math.min(...numbers), to: Math.max(...numbers) },
            },
          }),
    },
  ]
  if (received.length === 0) blocks.push({ block: 'paragraph', text: { key: 'document.reception.nobody-received' } })
  else {
    blocks.push({
      block: 'table',
      title: { text: official.name },
      size: 'dense',
      columns: input.asSheet ? sheetColumns : paperColumns,
      rows: received.map((row) => (input.asSheet ? sheetCells(row, who) : paperCells(row))),
    })
  }
  if (notReceived.length > 0) {
    blocks.push(
      { block: 'heading', level: 3, text: { key: 'document.reception.not-received' } },
      {
        block: 'table',
        title: { key: 'document.reception.not-received' },
        size: 'dense',
        columns: leftColumns,
        rows: notReceived.map(leftCells),
      },
    )
  }
  return blocks
}

function isCounted({ isVoid }: JournalRow): boolean {
  return !isVoid
}

const head = (column: string): Text => ({ key: `document.reception.column.${column}` })

const paperColumns: readonly TableColumn[] = [
  { head: head('number'), width: { mm: 10 }, align: 'right' },
  { head: head('when'), width: { mm: 19 } },
  { head: head('visitor'), width: { parts: 4 } },
  { head: head('first-or-repeat'), width: { mm: 19 } },
  { head: head('question'), width: { parts: 5 } },
  { head: head('answer'), width: { parts: 4 } },
  { head: head('instruction'), width: { parts: 4 } },
  { head: head('due'), width: { mm: 19 } },
  { head: head('done'), width: { parts: 3 } },
  { head: head('signature'), width: { mm: 24 } },
]

const sheetHeads = [
  'number',
  'day',
  'time',
  'official',
  'name',
  'address',
  'phone',
  'social',
  'first-or-repeat',
  'people',
  'question',
  'topic',
  'result',
  'answer',
  'appeal',
  'instruction',
  'executor',
  'due',
  'done',
] as const
const sheetColumns: readonly TableColumn[] = sheetHeads.map((column) => ({ head: head(column), width: 'content' }))

const leftColumns: readonly TableColumn[] = [
  { head: head('when'), width: { mm: 26 } },
  { head: head('visitor'), width: { parts: 4 } },
  { head: head('question'), width: { parts: 5 } },
  { head: head('why-not'), width: { parts: 4 } },
  { head: head('new-day'), width: { mm: 26 } },
  { head: head('told'), width: { mm: 26 } },
]

function paperCells(row: JournalRow): Cell[] {
  const { instruction } = row
  return [
    { cell: row.number === null ? { text: '' } : { count: row.number }, strong: true },
    when(row),
    visitor(row),
    repeat(row),
    question(row),
    { parts: [result(row), { text: row.answer }], join: ': ' },
    instruction === null
      ? { text: '' }
      : { parts: [{ text: instruction.text }, { text: instruction.executor }], join: ' — ' },
    due(row),
    end(row),
    { text: '' },
  ]
}

function sheetCells(row: JournalRow, who: Text): Cell[] {
  const { instruction } = row
  return [
    row.number === null ? { text: '' } : { count: row.number },
    { day: row.on, form: 'short' },
    { text: row.time ?? '' },
    who,
    name(row),
    row.address,
    { text: row.phone },
    { parts: [...row.social], join: ', ' },
    repeat(row),
    { count: row.people },
    { text: row.question, lang: row.language },
    row.topic,
    result(row),
    { text: row.answer },
    { text: row.appealNumber ?? '' },
    { text: instruction?.text ?? '' },
    { text: instruction?.executor ?? '' },
    due(row),
    end(row),
  ]
}

function leftCells(row: JournalRow): Cell[] {
  const { left } = row
  const why: Text[] = left === null ? [] : [{ key: `document.reception.left.${left.why ?? left.how}` }]
  return [
    when(row),
    visitor(row),
    question(row),
    { parts: [...why, { text: left?.reason ?? '' }], join: ': ' },
    left?.newOn ? { day: left.newOn, form: 'short' } : { text: '—' },
    left?.toldOn ? { day: left.toldOn, form: 'short' } : { text: '—' },
  ]
}

function when({ on, time }: JournalRow): Text {
  return { parts: [{ day: on, form: 'short' }, { text: time ?? '' }], join: ', ' }
}

function name(row: JournalRow): Text {
  if (row.isVoid) return { key: 'document.reception.void' }
  return row.name === '' ? { key: 'document.reception.nameless' } : { text: row.name }
}

function visitor(row: JournalRow): Text {
  const people: Text[] = row.people > 1 ? [{ key: 'document.reception.people', facts: { count: row.people } }] : []
  return { parts: [name(row), row.address, { text: row.phone }, ...row.social, ...people], join: '; ' }
}

function repeat({ isRepeat }: JournalRow): Text {
  if (isRepeat === null) return { text: '' }
  return { key: isRepeat ? 'document.reception.repeat' : 'document.reception.first' }
}

function question({ question: text, language, topic }: JournalRow): Text {
  return {
    parts: [
      { text, lang: language },
      { parts: [{ text: '' }, topic], join: '' },
    ],
    join: ' · ',
  }
}

function result({ result: code, appealNumber }: JournalRow): Text {
  if (appealNumber !== null) return { key: 'document.reception.became-appeal', facts: { number: appealNumber } }
  return code === null ? { text: '' } : { key: `document.reception.result.${code}` }
}

function due({ instruction }: JournalRow): Cell {
  if (!instruction?.dueOn) return { text: '' }
  const day: Text = { day: instruction.dueOn, form: 'short' }
  return instruction.isLate ? { cell: day, mark: 'late' } : day
}

function end({ instruction }: JournalRow): Text {
  if (!instruction?.end) return { text: '' }
  const { state, on, note } = instruction.end
  return {
    parts: [{ key: `document.reception.end.${state}` }, { day: on, form: 'short' }, { text: note }],
    join: ', ',
  }
}
