/** Sections of the outcome report that list questions one by one. */
import { maskPersonalData } from './personal-data.ts'
import type { MeetingReportInput, ReportQuestion } from './meeting-report-input.ts'
import type { Block, Cell, TableColumn, Text } from './model.ts'

/** How texts are printed for an audience: as said for the case file, without personal data for the public. */
export interface Voice {
  readonly question: (question: ReportQuestion) => Text
  readonly said: (question: ReportQuestion, text: string) => Text
  readonly printsNames: boolean
}

/**
 * The voice for an audience. The public reads the neutral wording where there is one; every other text goes through the
 * masks together with the names known from all questions, because people name each other.
 */
export function voiceFor({ audience, questions }: Pick<MeetingReportInput, 'audience' | 'questions'>): Voice {
  if (audience === 'file') {
    return {
      question: ({ text, lang }) => ({ text, lang }),
      said: ({ answerLang }, text) => ({ text, lang: answerLang }),
      printsNames: true,
    }
  }
  const surnames = [
    ...new Set(questions.flatMap(({ person }) => (person === null ? [] : [person.split(/\s+/u)[0] ?? '']))),
  ]
  const mask = (text: string, { person }: ReportQuestion) =>
    maskPersonalData(text, [...surnames, ...(person === null ? [] : [person])])
  return {
    question: (question) =>
      question.neutral === null
        ? { text: mask(question.text, question), lang: question.lang }
        : { kk: mask(question.neutral.kk, question), ru: mask(question.neutral.ru, question) },
    said: (question, text) => ({ text: mask(text, question), lang: question.answerLang }),
    printsNames: false,
  }
}

const numberColumn: TableColumn = { head: { text: '№' }, width: { mm: 9 }, align: 'right' }
const dateColumn: TableColumn = { head: { key: 'document.meeting.when' }, width: { mm: 23 }, align: 'right' }

/** Question – answer – who – when, every counted question in the order of its number. */
export function questionTable(questions: readonly ReportQuestion[], voice: Voice): Block[] {
  return section('document.meeting.question-table', questions, 'document.meeting.no-questions', {
    columns: [
      numberColumn,
      { head: { key: 'document.meeting.question' }, width: { parts: 10 } },
      { head: { key: 'document.meeting.answer' }, width: { parts: 10 } },
      { head: { key: 'document.meeting.who' }, width: { parts: 8 } },
      dateColumn,
    ],
    rowOf: (question) => [
      { count: question.number },
      withName(question, voice),
      answer(question, voice),
      who(question),
      day(question),
    ],
  })
}

/** What went into plans of measures: measure, who leads, by when, on which level. */
export function planSection(questions: readonly ReportQuestion[], voice: Voice): Block[] {
  return section('document.meeting.plan', inGroup(questions, 'plan'), 'document.meeting.no-plan', {
    columns: [
      numberColumn,
      { head: { key: 'document.meeting.measure' }, width: { parts: 12 } },
      { head: { key: 'document.meeting.lead' }, width: { parts: 8 } },
      { head: { key: 'document.meeting.level' }, width: { mm: 28 } },
      dateColumn,
    ],
    rowOf: (question) => [
      { count: question.number },
      measure(question, voice),
      lead(question),
      level(question),
      day(question),
    ],
  })
}

/** What is on control, by level of solution. */
export function controlSection(questions: readonly ReportQuestion[], voice: Voice): Block[] {
  const onControl = inGroup(questions, 'control').toSorted((a, b) => {
    const left = a.level?.code ?? ''
    const right = b.level?.code ?? ''
    return left === right ? a.number - b.number : left < right ? -1 : 1
  })
  return section('document.meeting.control', onControl, 'document.meeting.no-control', {
    columns: [
      numberColumn,
      { head: { key: 'document.meeting.level' }, width: { mm: 28 } },
      { head: { key: 'document.meeting.measure' }, width: { parts: 12 } },
      { head: { key: 'document.meeting.lead' }, width: { parts: 8 } },
      dateColumn,
    ],
    rowOf: (question) => [
      { count: question.number },
      level(question),
      measure(question, voice),
      lead(question),
      day(question),
    ],
  })
}

/** What became appeals: numbers and dates only, because the case file speaks for itself. */
export function appealSection(questions: readonly ReportQuestion[]): Block[] {
  return section('document.meeting.appeals', inGroup(questions, 'appeal'), 'document.meeting.no-appeals', {
    columns: [
      numberColumn,
      { head: { key: 'document.meeting.outcome' }, width: { parts: 1 } },
      { head: { key: 'document.meeting.appeal-number' }, width: { mm: 40 } },
      { head: { key: 'document.meeting.registered' }, width: { mm: 34 }, align: 'right' },
    ],
    rowOf: ({ number, outcome, appealNumber, appealRegisteredOn }) => [
      { count: number },
      outcome ?? { key: 'document.not-stated' },
      { text: appealNumber ?? '—' },
      appealRegisteredOn === null ? { text: '—' } : { day: appealRegisteredOn, form: 'short' },
    ],
  })
}

/** What was not reached, with the date of the written answer: these are never lost from the totals. Source: R-42. */
export function notReachedSection(questions: readonly ReportQuestion[], voice: Voice): Block[] {
  return section('document.meeting.not-reached', inGroup(questions, 'pending'), 'document.meeting.none-not-reached', {
    columns: [
      numberColumn,
      { head: { key: 'document.meeting.question' }, width: { parts: 12 } },
      { head: { key: 'document.meeting.lead' }, width: { parts: 8 } },
      { head: { key: 'document.meeting.answer-due' }, width: { mm: 34 }, align: 'right' },
    ],
    rowOf: (question) => [{ count: question.number }, withName(question, voice), lead(question), day(question)],
  })
}

/** What was said in chats and comments: no appeals in law, counted apart and listed with what was done. */
export function signalSection(signals: readonly ReportQuestion[], voice: Voice): Block[] {
  if (signals.length === 0) return []
  return section('document.meeting.signals', signals, 'document.meeting.no-questions', {
    columns: [
      numberColumn,
      { head: { key: 'document.meeting.channel' }, width: { mm: 34 } },
      { head: { key: 'document.meeting.question' }, width: { parts: 10 } },
      { head: { key: 'document.meeting.answer' }, width: { parts: 10 } },
    ],
    rowOf: (question) => [
      { count: question.number },
      question.channel,
      withName(question, voice),
      answer(question, voice),
    ],
  })
}

interface Listing {
  readonly columns: readonly TableColumn[]
  readonly rowOf: (question: ReportQuestion) => readonly Cell[]
}

function section(
  title: string,
  questions: readonly ReportQuestion[],
  emptyKey: string,
  { columns, rowOf }: Listing,
): Block[] {
  const heading: Block = { block: 'heading', level: 2, text: { key: title, facts: { number: questions.length } } }
  if (questions.length === 0) return [heading, { block: 'paragraph', text: { key: emptyKey } }]
  return [
    heading,
    { block: 'table', title: { key: title, facts: { number: questions.length } }, columns, rows: questions.map(rowOf) },
  ]
}

function inGroup(questions: readonly ReportQuestion[], code: string): ReportQuestion[] {
  return questions.filter(({ group }) => group?.code === code)
}

function withName(question: ReportQuestion, { question: textOf, printsNames }: Voice): Text {
  const text = textOf(question)
  if (!printsNames || question.person === null) return text
  return { parts: [text, { text: question.person }], join: ' — ' }
}

function answer(question: ReportQuestion, voice: Voice): Text {
  const said = question.answer === '' ? [] : [voice.said(question, question.answer)]
  const outcome = question.outcome ?? ({ key: 'document.group-full.none' } as const)
  const reason = question.refusalReason === null ? [] : [question.refusalReason]
  return { parts: [outcome, ...reason, ...said], join: '. ' }
}

function measure(question: ReportQuestion, { said, question: textOf }: Voice): Text {
  if (question.measure !== '') return said(question, question.measure)
  return question.answer !== '' ? said(question, question.answer) : textOf(question)
}

function who({ answeredBy, responsible, department }: ReportQuestion): Text {
  const name = answeredBy === '' ? responsible : answeredBy
  return name === '' ? (department ?? { key: 'document.not-stated' }) : { text: name }
}

function lead({ responsible, department }: ReportQuestion): Text {
  if (responsible === '') return department ?? { key: 'document.not-stated' }
  return department === null ? { text: responsible } : { parts: [{ text: responsible }, department], join: ', ' }
}

function level(question: ReportQuestion): Text {
  return question.level ?? { key: 'document.not-stated' }
}

function day({ dueOn }: ReportQuestion): Text {
  return dueOn === null ? { text: '—' } : { day: dueOn, form: 'short' }
}
