/** Synthetic documents' data, from the sample questions and dictionaries that ship with the program. */
import { readFileSync } from 'node:fs'
import { addDays, localDate } from '#domain/calendar/local-date'
import { localMoment } from '#domain/calendar/local-time'
import type { CodedName, MeetingReportInput, ReportQuestion } from '#domain/document/meeting-report-input'
import type { DocumentOrganisation, ReceiptInput } from '#domain/document/receipt-document'

interface SampleQuestion {
  readonly id: string
  readonly lang: string
  readonly kind: string
  readonly meeting: string | null
  readonly channel: string
  readonly settlement: string
  readonly person: string | null
  readonly topic: string
  readonly department: string
  readonly text: string
  readonly outcome: string
  readonly published_group: string
  readonly result: string
  readonly solution_level?: string
  readonly refusal_reason?: string
  readonly tags?: readonly string[]
}

interface ControlTotals {
  readonly all: number
  readonly outcome: Readonly<Record<string, number>>
  readonly published_group: Readonly<Record<string, number>>
}

interface SampleFile {
  readonly questions: readonly SampleQuestion[]
  readonly control_totals: ControlTotals & {
    readonly lang: Readonly<Record<string, number>>
    readonly channel: Readonly<Record<string, number>>
    readonly kind: Readonly<Record<string, number>>
    readonly meeting: Readonly<Record<string, number>>
    readonly topic1: Readonly<Record<string, number>>
    readonly without_signals: ControlTotals
    readonly meeting_by_group: Readonly<Record<string, Readonly<Record<string, number>>>>
  }
}

interface Entry extends CodedName {
  readonly closes?: boolean
  readonly children?: readonly Entry[]
}

type Dictionaries = Readonly<
  Record<
    | 'topics'
    | 'channels'
    | 'settlements'
    | 'departments'
    | 'question_outcomes'
    | 'published_groups'
    | 'solution_levels'
    | 'refusal_reasons',
    readonly Entry[]
  >
>

function readData(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../resources/data/${name}.json`, import.meta.url), 'utf8'))
}

export const sampleFile = readData('sample-questions') as SampleFile
const dictionaries = readData('dictionaries') as Dictionaries

const nameOf = (entries: readonly Entry[], code: string): CodedName => {
  const entry = entries.find((each) => each.code === code)
  if (entry === undefined) throw new Error(`no entry ${code}`)
  return { code: entry.code, kk: entry.kk, ru: entry.ru }
}

const topics = dictionaries.topics.flatMap((topic) => [topic, ...(topic.children ?? [])])

/** Questions as a report gets them, numbered from 1 in the order of the file. */
export function reportQuestions(questions: readonly SampleQuestion[]): ReportQuestion[] {
  return questions.map((sample, index) => {
    const closes = dictionaries.question_outcomes.find(({ code }) => code === sample.outcome)?.closes === true
    return {
      number: index + 1,
      text: sample.text,
      lang: sample.lang,
      neutral: null,
      person: sample.person,
      topic: nameOf(topics, sample.topic),
      topicParent: nameOf(topics, sample.topic.split('.')[0] ?? ''),
      channel: nameOf(dictionaries.channels, sample.channel),
      settlement: nameOf(dictionaries.settlements, sample.settlement),
      department: nameOf(dictionaries.departments, sample.department),
      outcome: nameOf(dictionaries.question_outcomes, sample.outcome),
      group: nameOf(dictionaries.published_groups, sample.published_group),
      isClosed: closes,
      answer: sample.result,
      answerLang: sample.lang,
      answeredBy: '',
      refusalReason:
        sample.refusal_reason === undefined ? null : nameOf(dictionaries.refusal_reasons, sample.refusal_reason),
      measure: closes ? '' : sample.result,
      responsible: '',
      level: sample.solution_level === undefined ? null : nameOf(dictionaries.solution_levels, sample.solution_level),
      dueOn: closes ? null : addDays(localDate('2026-03-30'), index),
      appealNumber: sample.outcome === 'becameAppeal' ? '2026-00233' : null,
      appealRegisteredOn: sample.outcome === 'becameAppeal' ? localDate('2026-02-12') : null,
      isSignal: sample.kind === 'signal',
      isVoid: false,
    }
  })
}

export const organisation: DocumentOrganisation = {
  name: { kk: 'Үлгі ауданы әкімінің аппараты', ru: 'Аппарат акима Үлгинского района' },
  address: { kk: 'Үлгі ауылы, Абай көшесі, 1', ru: 'с. Үлгі, ул. Абая, 1' },
  phone: '8 (700) 000-00-00',
  hours: { kk: 'дс–жм 9:00–18:30', ru: 'пн–пт 9:00–18:30' },
}

/** The report on the second sample meeting. */
export function sampleReport(changes: Partial<MeetingReportInput> = {}): MeetingReportInput {
  return {
    organisation,
    meeting: {
      number: 'В-2026-003',
      title: { kk: 'Есеп беру кездесуі', ru: 'Отчётная встреча' },
      official: { name: 'Жобаев Е. Н.', position: { kk: 'ауылдық округ әкімі', ru: 'аким сельского округа' } },
      date: localDate('2026-02-12'),
      startsAt: localMoment('2026-02-12T10:00:00+05:00'),
      endsAt: localMoment('2026-02-12T11:30:00+05:00'),
      place: { kk: 'Мысалбұлақ ауылы, мәдениет үйі', ru: 'с. Мысалбұлақ, дом культуры' },
      announced: { kk: 'әкімдік сайты', ru: 'сайт акимата' },
      reportMinutes: 20,
      totalMinutes: 90,
      attendance: null,
    },
    questions: reportQuestions(sampleFile.questions.filter(({ meeting }) => meeting === 'M2')),
    promisedBefore: [],
    stated: {},
    asOf: localDate('2026-02-20'),
    checkNumber: 'C41E-88D0',
    qrText: 'QABYLDAU M C41E-88D0',
    audience: 'file',
    practice: false,
    language: 'ru',
    ...changes,
  }
}

/** A receipt with everything on it. */
export function sampleReceipt(changes: Partial<ReceiptInput> = {}): ReceiptInput {
  return {
    organisation,
    number: '2026-00417',
    arrivedAt: localMoment('2026-03-27T10:42:00+05:00'),
    registeredOn: localDate('2026-03-27'),
    applicantName: 'Условнова И. П.',
    kind: { kk: 'арыз', ru: 'заявление' },
    addressee: null,
    dueOn: localDate('2026-04-17'),
    acceptor: { name: 'Үлгібаева С. Ж.', position: { kk: 'бас маман', ru: 'главный специалист' } },
    verificationCode: 'K7MX-4R2P',
    qrText: 'QABYLDAU 2026-00417 K7MX-4R2P',
    copy: false,
    practice: false,
    language: 'both',
    paper: 'a4half',
    ...changes,
  }
}
