/** Reading personal receptions: schedules, days, people and the journal. */
import type { LocalDate } from '#domain/calendar/local-date'
import type { PublishedDay } from '#domain/reception/events'
import type { PlannedReception } from '#domain/reception/reception-state'
import type { Month, ReceptionSchedule } from '#domain/reception/schedule'
import type { BookedVisit } from '#domain/reception/visit-state'

export interface ReceptionCounts {
  readonly booked: number
  readonly waiting: number
  readonly received: number
  readonly missed: number
  readonly moved: number
  readonly cancelled: number
}

export interface ReceptionRecord extends PlannedReception {
  readonly receptionId: string
  readonly version: number
  readonly counts: ReceptionCounts
}

export interface VisitRecord extends BookedVisit {
  readonly visitId: string
  readonly version: number
}

export interface ScheduleRecord {
  readonly officialId: string
  readonly version: number
  readonly schedule: ReceptionSchedule
}

/** A day that was moved away from `from`. */
export interface MovedAway {
  readonly receptionId: string
  readonly officialId: string
  readonly from: LocalDate
  readonly to: LocalDate
  readonly reason: string
}

export interface PublicationRecord {
  readonly edition: number
  readonly publishedOn: LocalDate
  readonly whereKk: string
  readonly whereRu: string
  readonly days: readonly PublishedDay[]
}

/** A line of the journal: a visit on the day when it was received, or a place that was left without being received. */
export interface JournalLine {
  readonly on: LocalDate
  readonly isReceived: boolean
  readonly visit: VisitRecord
}

interface Period {
  readonly from: LocalDate
  readonly to: LocalDate
  readonly officialId?: string
}

export interface ReceptionReader {
  schedules(): Promise<ScheduleRecord[]>
  /** Days in a period in order of day, hour and planning; cancelled ones too. */
  receptions(period: Period): Promise<ReceptionRecord[]>
  reception(receptionId: string): Promise<ReceptionRecord | undefined>
  /** Days that stood in the period and were moved to another day. */
  movedAway(period: Period): Promise<MovedAway[]>
  /** Publications of a month, the latest last. */
  publications(month: Month): Promise<PublicationRecord[]>
  visit(visitId: string): Promise<VisitRecord | undefined>
  visitByAppeal(appealId: string): Promise<VisitRecord | undefined>
  /** Everybody who is or was on the list of a day, in the order of slots and live queue. */
  visitsOf(reception: { readonly receptionId: string; readonly heldOn: LocalDate }): Promise<VisitRecord[]>
  /** Slots that somebody has on a day, and the last number of its live queue. */
  taken(reception: {
    readonly receptionId: string
    readonly heldOn: LocalDate
  }): Promise<{ readonly slots: ReadonlySet<string>; readonly lastQueue: number }>
  /** The journal in the order of official, year and number; who was not received stands by day behind them. */
  journal(period: Period): Promise<JournalLine[]>
  /** The next number of an official's journal in a year: 1 for the first. */
  nextNumber(officialId: string, year: number): Promise<number>
  /** Every number given in the journal of a year by official. */
  numbers(year: number): Promise<{ readonly officialId: string; readonly numbers: readonly number[] }[]>
  /** People who were moved and have not been told. */
  untold(): Promise<VisitRecord[]>
  /** People who wait for a date. */
  waiting(): Promise<VisitRecord[]>
  /** Visits of the same person by IIN, telephone or name, the latest first. */
  earlier(
    person: { readonly nationalNumber: string; readonly phone: string; readonly name: string },
    limit: number,
  ): Promise<VisitRecord[]>
}
