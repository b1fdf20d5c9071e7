/** Facts about meetings, the questions asked there and what was promised. */
import type { LocalDate } from '../calendar/local-date.ts'

export interface Meeting {
  readonly kind: string
  readonly titleKk: string
  readonly titleRu: string
  readonly officialId: string | null
  readonly officialName: string
  readonly officialPositionKk: string
  readonly officialPositionRu: string
  readonly heldOn: LocalDate
  readonly startsAt: string | null
  readonly endsAt: string | null
  readonly settlement: string | null
  readonly placeKk: string
  readonly placeRu: string
  readonly announcedKk: string
  readonly announcedRu: string
  readonly announcedOn: LocalDate | null
  readonly reportMinutes: number | null
  readonly attendance: number | null
}

export interface Question {
  readonly recordKind: string
  readonly channel: string
  readonly language: 'kk' | 'ru' | 'mix' | 'en'
  readonly settlement: string | null
  readonly topic: string | null
  readonly department: string | null
  readonly author: string
  readonly authorSex: string | null
  readonly authorAgeBand: string | null
  readonly socialCategory: string | null
  readonly signatories: number | null
  readonly text: string
}

/** How a question ended. `publishedGroup` is the group of the outcome on the day it was set (meetings.md §7). */
export interface Settlement {
  readonly outcome: string
  readonly publishedGroup: string
  readonly answer: string
  readonly answeredBy: string
  readonly refusalReason: string | null
  readonly solutionLevel: string | null
  readonly appealNumber: string | null
}

export interface MeetingPromise {
  readonly what: string
  readonly responsible: string
  readonly department: string | null
  readonly dueOn: LocalDate
}

export type MeetingEvent =
  | {
      readonly type: 'meeting.planned'
      readonly number: string
      readonly year: number
      readonly seq: number
      readonly meeting: Meeting
    }
  | { readonly type: 'meeting.changed'; readonly meeting: Meeting }

export type QuestionEvent =
  | {
      readonly type: 'question.recorded'
      readonly meetingId: string | null
      readonly number: number
      readonly question: Question
      /** Key of the row in the file that it came from; null when it was typed. */
      readonly importKey: string | null
    }
  | { readonly type: 'question.settled'; readonly settlement: Settlement; readonly commitmentId: string | null }
  | { readonly type: 'question.voided'; readonly reason: string }

export type CommitmentEvent =
  | {
      readonly type: 'commitment.made'
      readonly meetingId: string | null
      readonly questionId: string | null
      readonly promisedOn: LocalDate
      readonly promise: MeetingPromise
    }
  | {
      readonly type: 'commitment.settled'
      readonly state: 'done' | 'donePartly' | 'moved' | 'notDone' | 'dropped'
      readonly note: string
      readonly dueOn: LocalDate | null
      readonly on: LocalDate
    }
