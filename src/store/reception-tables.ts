/** Tables of personal reception as Kysely sees them; all of them are projections. */
import type { Applicant } from '#domain/appeal/content'
import type { LocalDate } from '#domain/calendar/local-date'
import type { LocalMoment } from '#domain/calendar/local-time'
import type {
  LeaveReason,
  NoticeWay,
  PublishedDay,
  ReceptionKind,
  VisitContent,
  VisitResult,
} from '#domain/reception/events'
import type { ReceptionStateName } from '#domain/reception/reception-state'
import type { ReceptionSchedule } from '#domain/reception/schedule'
import type { VisitStateName } from '#domain/reception/visit-state'
import type { Json } from './tables.ts'

export interface ReceptionScheduleRow {
  official_id: string
  version: number
  value: Json<ReceptionSchedule>
}

export interface ReceptionPublicationRow {
  month: string
  edition: number
  published_on: LocalDate
  where_kk: string
  where_ru: string
  days: Json<readonly PublishedDay[]>
}

/** `seq` is the sequence number of the planning: the order of days that begin at one hour. */
export interface ReceptionRow {
  reception_id: string
  version: number
  seq: number
  official_id: string
  held_on: LocalDate
  starts_at: string
  ends_at: string
  slot_minutes: number
  kind: ReceptionKind
  place_kk: string
  place_ru: string
  meeting_id: string | null
  note: string
  state: ReceptionStateName
  reason: string
  held_from: string | null
  held_to: string | null
}

export interface ReceptionMoveRow {
  reception_id: string
  position: number
  from_on: LocalDate
  from_starts_at: string
  from_ends_at: string
  from_slot_minutes: number
  to_on: LocalDate
  to_starts_at: string
  to_ends_at: string
  to_slot_minutes: number
  reason: string
}

/** `number` is that of the journal of `number_official_id` in `year`. */
export interface VisitRow {
  visit_id: string
  version: number
  seq: number
  state: VisitStateName
  official_id: string
  number_official_id: string | null
  year: number | null
  number: number | null
  name: string
  /** Surname and given name folded, telephone and number without signs: by these a person is found again. */
  name_key: string
  national_number: string
  phone_key: string
  person: Json<Applicant>
  question: string
  topic: string | null
  language: VisitContent['language']
  is_repeat: number | null
  people: number
  arrived_at: LocalMoment | null
  started_at: LocalMoment | null
  started_on: LocalDate | null
  ended_at: LocalMoment | null
  result: VisitResult | null
  answer: string
  instruction_text: string | null
  instruction_official_id: string | null
  instruction_executor: string | null
  instruction_due_on: LocalDate | null
  instruction_state: 'done' | 'donePartly' | 'dropped' | null
  instruction_ended_on: LocalDate | null
  instruction_note: string | null
  appeal_id: string | null
  appeal_number: string | null
  reason: string
  must_be_told: number
}

/** A place that was kept for a person; the last one is where the person stands now. */
export interface VisitBookingRow {
  visit_id: string
  position: number
  reception_id: string | null
  official_id: string | null
  on_day: LocalDate | null
  slot: string | null
  queue: number | null
  left_how: 'moved' | 'missed' | 'cancelled' | null
  left_why: LeaveReason | null
  left_reason: string | null
  to_reception_id: string | null
  to_official_id: string | null
  to_on: LocalDate | null
  to_slot: string | null
  to_queue: number | null
  told_on: LocalDate | null
  told_how: NoticeWay | null
  told_note: string | null
}

export interface ReceptionTables {
  reception_schedule: ReceptionScheduleRow
  reception_publication: ReceptionPublicationRow
  reception: ReceptionRow
  reception_move: ReceptionMoveRow
  visit: VisitRow
  visit_booking: VisitBookingRow
}
