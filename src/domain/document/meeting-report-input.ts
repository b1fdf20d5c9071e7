/** What the outcome report of a meeting is made of: plain data that a use case reads, in the languages in which it is kept. */
import type { LocalDate } from '#domain/calendar/local-date'
import type { LocalMoment } from '#domain/calendar/local-time'
import type { StatedTotals } from '#domain/meeting/totals'
import type { DocumentLanguage, Mark, Text, TwoLanguages } from './model.ts'
import type { DocumentOrganisation } from './receipt-document.ts'

/** An entry of a dictionary with its stable code. */
export interface CodedName extends TwoLanguages {
  readonly code: string
}

/** Presence by one feature (settlement, sex, age band, social category); unknown is a row of its own. */
export interface AttendanceTable {
  readonly title: Text
  readonly rows: readonly (CodedName & { readonly count: number })[]
}

export interface ReportMeeting {
  readonly number: string
  readonly title: TwoLanguages
  readonly official: { readonly name: string; readonly position: TwoLanguages }
  readonly date: LocalDate
  /** `null` when the hour is not known. */
  readonly startsAt: LocalMoment | null
  readonly endsAt: LocalMoment | null
  readonly place: TwoLanguages
  /** Where and when it was announced; empty text when it was not. */
  readonly announced: TwoLanguages
  /** Minutes of the report and of the whole meeting; `null` when nobody measured them. */
  readonly reportMinutes: number | null
  readonly totalMinutes: number | null
  /** `null` when nobody counted: many halls have an open door. */
  readonly attendance: {
    readonly entrants: number | null
    readonly speakers: number | null
    readonly tables: readonly AttendanceTable[]
  } | null
}

export interface ReportQuestion {
  readonly number: number
  /** Text as said; `neutral` is the checked wording for publication in both languages. */
  readonly text: string
  readonly lang: string
  readonly neutral: TwoLanguages | null
  /** Who asked; `null` when anonymous. Never printed for the public. */
  readonly person: string | null
  readonly topic: CodedName
  readonly topicParent: CodedName | null
  readonly channel: CodedName
  readonly settlement: CodedName | null
  readonly department: CodedName | null
  readonly outcome: CodedName | null
  readonly group: CodedName | null
  /** Whether the outcome needs nothing further. */
  readonly isClosed: boolean
  readonly answer: string
  readonly answerLang: string
  /** Official who answered, with position; officials in their function stay named. */
  readonly answeredBy: string
  readonly refusalReason: TwoLanguages | null
  readonly measure: string
  readonly responsible: string
  readonly level: CodedName | null
  readonly dueOn: LocalDate | null
  readonly appealNumber: string | null
  readonly appealRegisteredOn: LocalDate | null
  readonly isSignal: boolean
  readonly isVoid: boolean
}

/** A promise of an earlier meeting in the same place. */
export interface ReportCommitment {
  readonly text: string
  readonly lang: string
  readonly promisedOn: LocalDate
  readonly firstDueOn: LocalDate
  readonly dueOn: LocalDate
  readonly moves: number
  readonly responsible: string
  readonly state: CodedName
  readonly mark: Mark
  readonly doneOn: LocalDate | null
  /** Proof of what was done, or why it was not. */
  readonly remark: string
}

export interface MeetingReportInput {
  readonly organisation: DocumentOrganisation
  readonly meeting: ReportMeeting
  readonly questions: readonly ReportQuestion[]
  readonly promisedBefore: readonly ReportCommitment[]
  /** Figures of the minutes or the hall counter that the questions must give. */
  readonly stated: StatedTotals
  /** Day by which "overdue" is told. */
  readonly asOf: LocalDate
  readonly checkNumber: string
  readonly qrText: string
  /** `public` leaves out names and hides personal data in texts; `file` is the full report for the case file. */
  readonly audience: 'file' | 'public'
  readonly practice: boolean
  readonly language: DocumentLanguage
}
