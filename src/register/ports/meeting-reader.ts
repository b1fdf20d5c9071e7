/** Reading meetings, questions and commitments. */
import type { LocalDate } from '#domain/calendar/local-date'
import type { Meeting, MeetingPromise, Question, Settlement } from '#domain/meeting/events'

export interface MeetingRecord extends Meeting {
  readonly meetingId: string
  readonly number: string
  readonly version: number
  readonly questions: number
  readonly settled: number
}

export interface QuestionRecord extends Question {
  readonly questionId: string
  readonly version: number
  readonly meetingId: string | null
  readonly number: number
  readonly settled: Settlement | null
  readonly isVoid: boolean
  readonly voidReason: string | null
}

export interface CommitmentRecord extends MeetingPromise {
  readonly commitmentId: string
  readonly version: number
  readonly meetingId: string | null
  readonly meetingNumber: string | null
  readonly questionId: string | null
  readonly questionNumber: number | null
  readonly settlement: string | null
  readonly promisedOn: LocalDate
  readonly firstDueOn: LocalDate
  readonly state: 'promised' | 'done' | 'donePartly' | 'moved' | 'notDone' | 'dropped'
  readonly note: string
}

export interface MeetingReader {
  meetings(): Promise<MeetingRecord[]>
  meeting(meetingId: string): Promise<MeetingRecord | undefined>
  meetingByNumber(number: string): Promise<MeetingRecord | undefined>
  /** Next number of a meeting in a year: 1 for the first. */
  nextMeetingSeq(year: number): Promise<number>
  /** Questions of a meeting in order; of all meetings and outside of them when `undefined`; only those outside when null. */
  questions(meetingId: string | null | undefined): Promise<QuestionRecord[]>
  question(questionId: string): Promise<QuestionRecord | undefined>
  /** Next number within a meeting, or among the questions outside of meetings. */
  nextQuestionNumber(meetingId: string | null): Promise<number>
  /** Keys of imported rows that are in the register already. */
  importedKeys(keys: readonly string[]): Promise<string[]>
  commitments(conditions: { readonly meetingId?: string; readonly openOnly?: boolean }): Promise<CommitmentRecord[]>
  commitment(commitmentId: string): Promise<CommitmentRecord | undefined>
}
