/** Facts about personal receptions: schedules, days, and the people who came or were to come. Source. */
import type { Applicant } from '../appeal/content.ts'
import type { LocalDate } from '../calendar/local-date.ts'
import type { LocalMoment } from '../calendar/local-time.ts'
import type { Month, ReceptionHours, ReceptionSchedule } from './schedule.ts'
import type { Seat } from './slots.ts'

/** `openDay` is a day on which everybody is received; `linked` belongs to a meeting with the population. */
export const receptionKinds = ['personal', 'openDay', 'linked'] as const
export type ReceptionKind = (typeof receptionKinds)[number]

/** One reception of one official on one day. */
export interface Reception extends ReceptionHours {
  readonly officialId: string
  readonly heldOn: LocalDate
  readonly kind: ReceptionKind
  readonly placeKk: string
  readonly placeRu: string
  readonly meetingId: string | null
  readonly note: string
}

/** A line of a published schedule, as it was hung out. */
export interface PublishedDay extends ReceptionHours {
  readonly receptionId: string
  readonly officialId: string
  readonly heldOn: LocalDate
  readonly placeKk: string
  readonly placeRu: string
}

export interface MovedDay extends ReceptionHours {
  readonly heldOn: LocalDate
}

export type ReceptionEvent =
  | { readonly type: 'reception.schedule-set'; readonly schedule: ReceptionSchedule }
  | { readonly type: 'reception.planned'; readonly reception: Reception }
  | {
      readonly type: 'reception.changed'
      readonly before: Reception
      readonly after: Reception
      readonly reason: string
    }
  | { readonly type: 'reception.moved'; readonly from: MovedDay; readonly to: MovedDay; readonly reason: string }
  | { readonly type: 'reception.cancelled'; readonly reason: string }
  | { readonly type: 'reception.closed'; readonly heldFrom: string; readonly heldTo: string; readonly note: string }
  | {
      readonly type: 'reception.published'
      readonly month: Month
      /** 1 for the first publication of the month; a later one stands beside it, never in its place. */
      readonly edition: number
      readonly publishedOn: LocalDate
      readonly whereKk: string
      readonly whereRu: string
      readonly days: readonly PublishedDay[]
    }
  | {
      readonly type: 'reception.printed'
      readonly document: 'list' | 'schedule'
      readonly language: 'kk' | 'ru' | 'both'
    }

/** Who comes and with what. The person is described as an applicant, so that a visit becomes an appeal unchanged. */
export interface VisitContent {
  readonly person: Applicant
  readonly question: string
  readonly topic: string | null
  readonly language: 'kk' | 'ru' | 'mix' | 'en'
  /** Whether the person has been here with this question; null when nobody asked. */
  readonly isRepeat: boolean | null
  /** People who came together with one question. */
  readonly people: number
}

export const visitContentFields = [
  'person',
  'question',
  'topic',
  'language',
  'isRepeat',
  'people',
] as const satisfies readonly (keyof VisitContent)[]

/** A place at a reception. */
export interface Place extends Seat {
  readonly receptionId: string
  readonly officialId: string
  readonly on: LocalDate
}

/** Why a person who was booked was not received on that day. */
export const leaveReasons = ['office', 'person', 'didNotCome', 'notReached'] as const
export type LeaveReason = (typeof leaveReasons)[number]

/** How a person was told of the moved date. */
export const noticeWays = ['phone', 'byHand', 'post', 'email', 'messenger', 'noContact'] as const
export type NoticeWay = (typeof noticeWays)[number]

/** Number in the journal of personal reception: continuous within the year and the receiving official. */
export interface JournalNumber {
  readonly officialId: string
  readonly year: number
  readonly number: number
}

export const visitResults = ['solvedOnSpot', 'explained', 'instruction', 'appeal'] as const
export type VisitResult = (typeof visitResults)[number]

export interface Instruction {
  readonly text: string
  readonly officialId: string | null
  /** Name of the executor as written down: the official's, or what was typed. */
  readonly executor: string
  readonly dueOn: LocalDate | null
}

export interface VisitOutcome {
  readonly result: VisitResult
  readonly answer: string
  readonly instruction: Instruction | null
  readonly appeal: { readonly appealId: string; readonly number: string } | null
}

export type VisitEvent =
  | {
      readonly type: 'visit.booked'
      /** Whom the person comes to see. */
      readonly officialId: string
      readonly content: VisitContent
      /** Null: the person waits for a date. */
      readonly place: Place | null
    }
  | {
      readonly type: 'visit.corrected'
      readonly reason: string
      readonly before: Partial<VisitContent>
      readonly after: Partial<VisitContent>
    }
  | {
      readonly type: 'visit.moved'
      readonly from: Place | null
      /** Null: the person waits for a new date. */
      readonly to: Place | null
      readonly why: LeaveReason
      readonly reason: string
    }
  | { readonly type: 'visit.missed'; readonly why: LeaveReason; readonly reason: string }
  | { readonly type: 'visit.cancelled'; readonly reason: string }
  | { readonly type: 'visit.told'; readonly on: LocalDate; readonly how: NoticeWay; readonly note: string }
  | { readonly type: 'visit.arrived'; readonly at: LocalMoment }
  | { readonly type: 'visit.started'; readonly given: JournalNumber; readonly at: LocalMoment }
  | { readonly type: 'visit.settled'; readonly at: LocalMoment; readonly outcome: VisitOutcome }
  | {
      readonly type: 'visit.instruction-closed'
      readonly state: 'done' | 'donePartly' | 'dropped'
      readonly on: LocalDate
      readonly note: string
    }
  | { readonly type: 'visit.voided'; readonly reason: string }
  | {
      readonly type: 'visit.printed'
      readonly document: 'card' | 'notice'
      readonly language: 'kk' | 'ru' | 'both'
    }
