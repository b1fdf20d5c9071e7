/**
 * Reads a file of meetings and questions in the form of the sample set: codes of the dictionaries, an outcome for each
 * row, and the sums that must come out. Nothing of it is believed before it is checked.
 */
import { type LocalDate, parseLocalDate } from '../calendar/local-date.ts'
import { type Refusal, refuse } from '../refusal.ts'
import type { Question } from './events.ts'

export interface FileMeeting {
  readonly code: string
  readonly heldOn: LocalDate
  readonly kind: string
  readonly settlement: string | null
  readonly titleKk: string
  readonly titleRu: string
}

export interface FileQuestion {
  readonly key: string
  /** Code of the meeting within the file; null for a visit, a call or a chat outside of meetings. */
  readonly meeting: string | null
  readonly question: Question
  readonly outcome: string | null
  readonly result: string
  readonly refusalReason: string | null
  readonly solutionLevel: string | null
}

export interface QuestionFile {
  readonly meetings: readonly FileMeeting[]
  readonly questions: readonly FileQuestion[]
}

type Fields = Readonly<Record<string, unknown>>

/** Sums of the file that are proved before anything is kept, and the field of a row that each counts. */
const sums = [
  ['lang', 'lang'],
  ['outcome', 'outcome'],
  ['published_group', 'published_group'],
  ['channel', 'channel'],
  ['kind', 'kind'],
  ['meeting', 'meeting'],
] as const

/** Refuses `import.wrong-form` with the place, and `import.sums-differ` with the sum that does not come out. */
export function readQuestionFile(json: unknown): QuestionFile | Refusal {
  if (!isFields(json) || !Array.isArray(json['meetings']) || !Array.isArray(json['questions'])) {
    return refuse('import.wrong-form', { row: 0, field: 'questions' })
  }
  const meetings: FileMeeting[] = []
  for (const [index, row] of json['meetings'].entries()) {
    const meeting = readMeeting(row)
    if (typeof meeting === 'string')
      return refuse('import.wrong-form', { row: index + 1, field: `meetings.${meeting}` })
    if (meetings.some((one) => one.code === meeting.code))
      return refuse('import.wrong-form', { row: index + 1, field: 'meetings.code' })
    meetings.push(meeting)
  }
  const codes = new Set(meetings.map((meeting) => meeting.code))
  const questions: FileQuestion[] = []
  const keys = new Set<string>()
  for (const [index, row] of json['questions'].entries()) {
    const question = readQuestion(row, codes)
    if (typeof question === 'string') return refuse('import.wrong-form', { row: index + 1, field: question })
    // A row is known again by its id, so that two of one id are one row copied by mistake.
    if (keys.has(question.key)) return refuse('import.wrong-form', { row: index + 1, field: 'id' })
    keys.add(question.key)
    questions.push(question)
  }
  return refuseSums(json['questions'], json['control_totals']) ?? { meetings, questions }
}

/** The meeting, or the name of the field that is wrong. */
function readMeeting(row: unknown): FileMeeting | string {
  if (!isFields(row)) return 'row'
  const { code, date, kind, settlement, kk, ru } = row
  if (typeof code !== 'string') return 'code'
  const heldOn = typeof date === 'string' ? parseLocalDate(date) : undefined
  if (heldOn === undefined) return 'date'
  if (typeof kind !== 'string') return 'kind'
  return { code, heldOn, kind, settlement: textOrNull(settlement), titleKk: textOr(kk, ''), titleRu: textOr(ru, '') }
}

function readQuestion(row: unknown, meetings: ReadonlySet<string>): FileQuestion | string {
  if (!isFields(row)) return 'row'
  const { id, text, lang, kind, channel, meeting } = row
  if (typeof id !== 'string' || id === '') return 'id'
  if (typeof text !== 'string' || text === '') return 'text'
  if (lang !== 'kk' && lang !== 'ru' && lang !== 'mix') return 'lang'
  if (typeof kind !== 'string') return 'kind'
  if (typeof channel !== 'string') return 'channel'
  if (meeting !== null && (typeof meeting !== 'string' || !meetings.has(meeting))) return 'meeting'
  const signatories = typeof row['signatories'] === 'number' ? row['signatories'] : null
  return {
    key: id,
    meeting,
    outcome: textOrNull(row['outcome']),
    result: textOr(row['result'], ''),
    refusalReason: textOrNull(row['refusal_reason']),
    solutionLevel: textOrNull(row['solution_level']),
    question: {
      recordKind: kind,
      channel,
      language: lang,
      text,
      signatories,
      settlement: textOrNull(row['settlement']),
      topic: textOrNull(row['topic']),
      department: textOrNull(row['department']),
      author: textOr(row['person'], ''),
      authorSex: textOrNull(row['sex']),
      authorAgeBand: textOrNull(row['age_band']),
      socialCategory: textOrNull(row['social']),
    },
  }
}

/** Compares the stated sums with the rows; a file without sums is taken as it is. */
function refuseSums(rows: readonly unknown[], stated: unknown): Refusal | undefined {
  if (!isFields(stated)) return undefined
  const all = stated['all']
  if (typeof all === 'number' && all !== rows.length) {
    return refuse('import.sums-differ', { sum: 'all', code: '', expected: all, counted: rows.length })
  }
  for (const [sum, field] of sums) {
    const expected = stated[sum]
    if (!isFields(expected)) continue
    const counted = new Map<string, number>()
    for (const row of rows) {
      const code = isFields(row) ? textOr(row[field], 'None') : 'None'
      counted.set(code, (counted.get(code) ?? 0) + 1)
    }
    for (const code of new Set([...Object.keys(expected), ...counted.keys()])) {
      const there = counted.get(code) ?? 0
      if (expected[code] !== there) {
        return refuse('import.sums-differ', { sum, code, expected: Number(expected[code] ?? 0), counted: there })
      }
    }
  }
  return undefined
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

function textOr(value: unknown, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise
}
