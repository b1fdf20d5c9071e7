/**
 * Every table of the register as Kysely sees it. `event` is the truth; tables marked as projections are rebuilt from it
 * by `verify`; the last group stands outside the journal because it must not be kept for ever.
 */
import type { Kysely } from 'kysely'
import type { OfficialRank } from '#domain/appeal/life-facts'
import type { LocalDate } from '#domain/calendar/local-date'
import type { CalendarData } from '#domain/calendar/working-calendar'
import type { WorkingHours } from '#domain/calendar/working-hours'
import type { RuleSet } from '#domain/deadline/rule-set'
import type { Question } from '#domain/meeting/events'
import type { DictionaryEntry, OfficeSettings, Organisation, Role } from '#domain/office/events'
import type { TemplatePurpose } from '#domain/template/purposes'
import type { JournalEvent } from '#register/ports/journal'
import type { CommitmentRecord } from '#register/ports/meeting-reader'
import type { AppealTables } from './appeal-tables.ts'
import type { ReceptionTables } from './reception-tables.ts'

declare const jsonOf: unique symbol
/** Text in which a value is kept that is always read whole. */
export type Json<Value> = string & { readonly [jsonOf]?: Value }

export interface EventRow {
  seq: number
  stream_kind: string
  stream_id: string
  version: number
  type: string
  /** Canonical JSON of the event; null once it is redacted. */
  payload: Json<JournalEvent> | null
  payload_hash: Uint8Array
  prev_hash: Uint8Array
  hash: Uint8Array
  at: string
  actor_id: string
  desk_id: string | null
  command_id: string | null
}

export interface SeriesRow {
  series: string
  year: number
  last: number
}

export interface NumberBlockRow {
  series: string
  year: number
  first: number
  last: number
  purpose: string
}

export interface OrganisationRow {
  id: number
  version: number
  name_kk: string
  name_ru: string
  level: Organisation['level']
  bin: string
  address_kk: string
  address_ru: string
  phone: string
  hours: Json<WorkingHours>
  time_zone: string
}

export interface DeskRow {
  desk_id: string
  version: number
  code: string
  name_kk: string
  name_ru: string
  place: string
  is_open: number
}

export interface AppUserRow {
  user_id: string
  version: number
  login: string
  name: string
  position_kk: string
  position_ru: string
  role: Role
  desk_id: string | null
  is_active: number
}

export interface OfficialRow {
  official_id: string
  version: number
  name: string
  position_kk: string
  position_ru: string
  is_active: number
  rank: OfficialRank
  department: string | null
  user_id: string | null
}

export interface OfficeSettingsRow {
  id: number
  value: Json<OfficeSettings>
}

export interface RuleSetRow {
  position: number
  rule_set_id: string
  valid_from: string
  value: Json<RuleSet>
}

/** Whole calendar of each version: a card keeps the version that its due date was computed with. */
export interface CalendarVersionRow {
  version: number
  value: Json<CalendarData>
}

export interface DictionaryEntryRow {
  list: string
  code: string
  position: number
  parent: string | null
  kk: string
  ru: string
  en: string | null
  closed_on: string | null
  attributes: Json<DictionaryEntry['attributes']>
}

export interface TemplateRow {
  template_id: string
  version: number
  purpose: TemplatePurpose
  outcome: string | null
  name_kk: string
  name_ru: string
  text_kk: string
  text_ru: string
  is_active: number
}

export interface MeetingRow {
  meeting_id: string
  version: number
  number: string
  year: number
  year_seq: number
  kind: string
  title_kk: string
  title_ru: string
  official_id: string | null
  official_name: string
  official_position_kk: string
  official_position_ru: string
  held_on: LocalDate
  starts_at: string | null
  ends_at: string | null
  settlement: string | null
  place_kk: string
  place_ru: string
  announced_kk: string
  announced_ru: string
  announced_on: LocalDate | null
  report_minutes: number | null
  attendance: number | null
}

export interface QuestionRow {
  question_id: string
  version: number
  meeting_id: string | null
  number: number
  import_key: string | null
  record_kind: string
  channel: string
  language: Question['language']
  settlement: string | null
  topic: string | null
  department: string | null
  author: string
  author_sex: string | null
  author_age_band: string | null
  social_category: string | null
  signatories: number | null
  text: string
  outcome: string | null
  published_group: string | null
  answer: string | null
  answered_by: string | null
  refusal_reason: string | null
  solution_level: string | null
  appeal_number: string | null
  is_void: number
  void_reason: string | null
}

export interface CommitmentRow {
  commitment_id: string
  version: number
  seq: number
  meeting_id: string | null
  question_id: string | null
  promised_on: LocalDate
  first_due_on: LocalDate
  due_on: LocalDate
  what: string
  responsible: string
  department: string | null
  state: CommitmentRecord['state']
  note: string
}

/** Every folded word once, for near spellings. */
export interface SearchWordRow {
  word_id: number
  word: string
}

export interface ReplyRow {
  command_id: string
  operation: string
  reply: string
  at: string
}
export interface DraftRow {
  draft_id: string
  user_id: string
  screen: string
  title: string
  content: string
  saved_at: string
}
export interface CredentialRow {
  user_id: string
  hash: string
  must_change: number
}
export interface StoredFileRow {
  file_id: string
  media_type: string
  size_bytes: number
}
export interface SecretRow {
  name: string
  value: string
}

export interface Tables extends AppealTables, ReceptionTables {
  event: EventRow
  series: SeriesRow
  number_block: NumberBlockRow
  organisation: OrganisationRow
  desk: DeskRow
  app_user: AppUserRow
  official: OfficialRow
  office_settings: OfficeSettingsRow
  rule_set: RuleSetRow
  calendar_version: CalendarVersionRow
  dictionary_entry: DictionaryEntryRow
  template: TemplateRow
  meeting: MeetingRow
  question: QuestionRow
  commitment: CommitmentRow
  search_word: SearchWordRow
  reply: ReplyRow
  draft: DraftRow
  credential: CredentialRow
  stored_file: StoredFileRow
  secret: SecretRow
}
export type TableName = keyof Tables
export type Db = Kysely<Tables>

/** A value that was kept as JSON. The journal and its projections hold only what this program wrote. */
export function fromJson<Value>(text: Json<Value>): Value {
  const value: Value = JSON.parse(text)
  return value
}

/** Booleans are 0 and 1: the driver cannot bind true and false. */
export function flag(value: boolean): number {
  return value ? 1 : 0
}
