/** Tables of appeals. All of them are projections: `verify` rebuilds them from the journal. */
import type { AppealClock, Clock } from '#domain/appeal/clocks'
import type { Defect } from '#domain/appeal/defects'
import type { DueBasis } from '#domain/appeal/due'
import type { LinkKind } from '#domain/appeal/events'
import type { AppealKind } from '#domain/appeal/kinds'
import type { Assignment, FollowUp } from '#domain/appeal/life-facts'
import type { AppealStateName } from '#domain/appeal/states'
import type { LocalDate } from '#domain/calendar/local-date'
import type { LocalMoment } from '#domain/calendar/local-time'
import type { Json } from './tables.ts'

/** `seq` is the sequence number of the registration: it is the key of the row, and the order "newest first". */
export interface AppealRow {
  seq: number
  appeal_id: string
  number: string
  /** Letters and digits of the number, folded: what a typed number is compared with. */
  number_key: string
  /** The number with every group of digits padded, so that text order is the order of numbers. */
  number_order: string
  series: string
  year: number
  series_seq: number
  kind: AppealKind
  channel: string
  language: string
  received_at: LocalMoment
  registered_on: LocalDate
  due_on: LocalDate
  state: AppealStateName
  /** 1 while the office owes an answer: what most lists ask for, in an index of its own. */
  is_open: number
  /** Null while open, and for a void number. */
  ended_on: LocalDate | null
  /** Outcome of the last reply, or the state in which it ended; null while open, and for a void number. */
  outcome: string | null
  /** The official who answers. */
  lead_id: string | null
  is_on_control: number
  is_undelivered: number
  open_follow_ups: number
  awaits_reader: number
  receipt_printed: number
  /** `appeal_id` of the appeal with which this one is answered. */
  joined_to: string | null
  applicant: string
  applicants: number
  essence: string
  topic: string | null
  topic_root: string | null
  settlement: string | null
  addressee: string
  official_id: string | null
  desk_id: string
  acceptor_id: string
  is_repeat: number
  is_confidential: number
  in_state_system: number
  has_defects: number
  defects: Json<readonly Defect[]>
}

export interface AppealTallyRow {
  state: AppealRow['state']
  kind: AppealKind
  channel: string
  language: string
  desk_id: string
  acceptor_id: string
  in_state_system: number
  has_defects: number
  appeals: number
}

/** Topic and settlement are empty texts here where an appeal has none. */
export interface TopicTallyRow {
  state: AppealRow['state']
  topic: string
  settlement: string
  kind: AppealKind
  appeals: number
}

/** What the due date of an appeal follows from, beside its kind and arrival. */
export type KeptBasis = Pick<DueBasis, 'terms' | 'moved' | 'pauses' | 'clocks'>

/** What lists do not read. */
export interface AppealDetailRow {
  seq: number
  /** The essence in full. */
  essence: string
  /** What was written since: resolutions, reports, replies, follow-up actions, one a line; the excerpts of a search show it. */
  later_text: string
  due_basis: Json<KeptBasis>
}

/** A small term that runs. `position` is its place among all small terms of the appeal, ended ones too. */
export interface AppealClockRow {
  appeal_seq: number
  position: number
  clock: AppealClock
  started_on: Clock['startedOn']
  due_on: Clock['dueOn']
}

/** Shares of resolutions, in the order in which they were given. */
export interface AssignmentRow {
  appeal_seq: number
  position: number
  assignment_id: string
  official_id: string
  is_lead: number
  given_on: LocalDate
  due_on: LocalDate
  state: Assignment['state']
  /** 1 while the share and its appeal are open: a share of an appeal that has ended waits for nobody. */
  is_open: number
  /** Text of the resolution. */
  text: string
}

export interface FollowUpRow {
  appeal_seq: number
  position: number
  follow_up_id: string
  what: string
  official_id: string | null
  responsible: string
  department: string | null
  opened_on: LocalDate
  first_due_on: LocalDate
  due_on: LocalDate
  proof: FollowUp['proof']
  state: FollowUp['state']
  moves: number
  closed_on: LocalDate | null
  evidence: string
}

export interface ApplicantRow {
  appeal_seq: number
  position: number
  type: string
  role: string
  surname: string
  given_name: string
  patronymic: string
  name: string
  /** Surname and given name, folded; an organisation's name, folded. */
  name_key: string
  patronymic_key: string
  national_number: string
  phone: string
  phone_key: string
  birth_year: number | null
  settlement: string | null
  street: string
  house: string
}

/** Every file of the case file: those of the appeal first, then those of later steps. */
export interface AttachmentRow {
  appeal_seq: number
  position: number
  file_id: string
  name: string
  media_type: string
  size_bytes: number
}

export interface AppealLinkRow {
  appeal_seq: number
  kind: LinkKind
  target_id: string
  number: string
}

export interface AppealTables {
  appeal: AppealRow
  appeal_detail: AppealDetailRow
  appeal_tally: AppealTallyRow
  topic_tally: TopicTallyRow
  appeal_clock: AppealClockRow
  assignment: AssignmentRow
  follow_up: FollowUpRow
  applicant: ApplicantRow
  attachment: AttachmentRow
  appeal_link: AppealLinkRow
}
