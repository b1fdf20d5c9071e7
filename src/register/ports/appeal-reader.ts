/** Reading appeals from the projections. Days left and due states are worked out above: they depend on today. */
import type { LocalDate } from '#domain/calendar/local-date'
import type { LocalMoment } from '#domain/calendar/local-time'
import type { AppealKind } from '#domain/appeal/kinds'
import type { Defect } from '#domain/appeal/defects'
import type { AppealClock, Clock } from '#domain/appeal/clocks'
import type { DueBasis } from '#domain/appeal/due'
import type { LinkKind } from '#domain/appeal/events'
import type { ProofKind } from '#domain/appeal/life-facts'
import type { AppealStateName } from '#domain/appeal/states'

export interface AppealRecord {
  readonly appealId: string
  readonly number: string
  readonly kind: AppealKind
  readonly channel: string
  readonly language: string
  readonly receivedAt: LocalMoment
  readonly registeredOn: LocalDate
  readonly dueOn: LocalDate
  readonly state: AppealStateName
  /** The office still owes an answer. */
  readonly isOpen: boolean
  /** The day on which the office was done with it; `null` while it is open or void. */
  readonly endedOn: LocalDate | null
  /** Outcome of the last reply (`reply_outcomes`), or the state it ended in; `null` while open. */
  readonly outcome: string | null
  /** The official who answers: lead of the last resolution whose share is not cancelled; `null` when nobody was named. */
  readonly leadId: string | null
  readonly isOnControl: boolean
  /** Answered, and the reply has reached nobody yet. */
  readonly isUndelivered: boolean
  readonly openFollowUps: number
  /** A reply with several signs of being formal that nobody else has read. */
  readonly awaitsReader: boolean
  readonly isReceiptPrinted: boolean
  /** Name of the first applicant as lists show it; empty when unknown. */
  readonly applicant: string
  readonly applicants: number
  /** First 240 characters of the essence. */
  readonly essence: string
  readonly topic: string | null
  readonly settlement: string | null
  readonly addressee: string
  readonly deskId: string
  readonly isRepeat: boolean
  readonly isConfidential: boolean
  readonly defects: readonly Defect[]
}

/** All that are given must hold. Codes of a parent (topic `HCS`) include its children. */
export interface AppealConditions {
  readonly state: 'open' | 'ended' | 'all' | AppealStateName
  /** Due on or after / on or before this day. */
  readonly dueFrom?: LocalDate
  readonly dueTo?: LocalDate
  readonly kind?: AppealKind
  readonly channel?: string
  readonly language?: string
  readonly topic?: string
  readonly settlement?: string
  readonly deskId?: string
  readonly officialId?: string
  readonly acceptedBy?: string
  readonly registeredFrom?: LocalDate
  readonly registeredTo?: LocalDate
  readonly hasDefects?: boolean
  readonly isRepeat?: boolean
  readonly notInStateSystem?: boolean
  /** `reply_outcomes`, or the state in which it ended. */
  readonly outcome?: string
  /** Has an open share of a resolution. */
  readonly executorId?: string
  /** Answers for it, whether it is open or ended. */
  readonly leadId?: string
  /** Open, not joined to another, and no official was named to answer. */
  readonly isUnassigned?: boolean
  readonly isOnControl?: boolean
  readonly isUndelivered?: boolean
  readonly hasOpenFollowUps?: boolean
  readonly awaitsReader?: boolean
  readonly isReceiptPrinted?: boolean
  /** A small term of this name runs. */
  readonly clock?: AppealClock
  /** One of these small terms runs; with `dueTo` its last day is on or before that day. */
  readonly anyClock?: { readonly clocks: readonly AppealClock[]; readonly dueTo?: LocalDate }
  readonly endedFrom?: LocalDate
  readonly endedTo?: LocalDate
  /** Words as typed; folded and searched like `search`. */
  readonly text?: string
}

export interface AppealPage {
  readonly items: AppealRecord[]
  readonly total: number
  readonly nextCursor: string | null
}

export interface AppealSort {
  readonly by: 'dueOn' | 'registeredOn' | 'number'
  readonly descending: boolean
}

export interface FoundAppeals {
  readonly items: readonly (AppealRecord & { readonly excerpt: string })[]
  readonly total: number
  readonly match: 'exact' | 'near'
  readonly terms: readonly string[]
}

export interface LinkedAppeal {
  readonly kind: LinkKind
  readonly direction: 'out' | 'in'
  readonly appealId: string
  readonly number: string
  readonly registeredOn: LocalDate
  readonly essence: string
}

/** What is known of a person while their appeal is typed; empty fields look for nothing. */
export interface PersonHint {
  readonly nationalNumber: string
  readonly phone: string
  readonly surname: string
  readonly givenName: string
  readonly patronymic: string
  readonly birthYear: number | null
  readonly settlement: string | null
}

/** An appeal with what is needed to weigh it against a draft. */
export interface CandidateRecord extends AppealRecord {
  readonly nationalNumber: string
  readonly phone: string
  readonly surname: string
  readonly givenName: string
  readonly patronymic: string
  readonly birthYear: number | null
  readonly applicantSettlement: string | null
  readonly street: string
  readonly house: string
  /** The essence in full. */
  readonly wholeEssence: string
}

/** An open appeal with all that its due dates follow from, for counting them on another calendar. */
export interface OpenTerms extends DueBasis {
  readonly appealId: string
  readonly number: string
  /** Due date of the reply as it stands. */
  readonly dueOn: LocalDate
}

/** Between which days the terms of an open appeal lie, the small ones too, and the calendar that the reply's was counted on. */
export interface OpenSpan {
  readonly appealId: string
  readonly from: LocalDate
  readonly to: LocalDate
  readonly calendarVersion: number
}

/** One official's share of a resolution, with the appeal it belongs to. */
export interface AssignmentRecord {
  readonly assignmentId: string
  readonly appeal: AppealRecord
  readonly officialId: string
  readonly isLead: boolean
  readonly givenOn: LocalDate
  readonly dueOn: LocalDate
  readonly state: 'open' | 'done' | 'passedOn' | 'cancelled'
  /** Text of the resolution. */
  readonly text: string
}

/** A small term that runs, with the appeal it belongs to. */
export interface ClockRecord extends Pick<Clock, 'clock' | 'startedOn' | 'dueOn'> {
  readonly appeal: AppealRecord
}

export interface FollowUpRecord {
  readonly followUpId: string
  readonly appealId: string
  readonly number: string
  readonly applicant: string
  readonly what: string
  readonly officialId: string | null
  readonly responsible: string
  readonly department: string | null
  readonly openedOn: LocalDate
  readonly firstDueOn: LocalDate
  readonly dueOn: LocalDate
  readonly proof: ProofKind
  readonly state: 'open' | 'done' | 'dropped'
  readonly moves: number
  readonly closedOn: LocalDate | null
  readonly evidence: string
}

export interface FollowUpConditions {
  readonly state: 'open' | 'done' | 'dropped' | 'all'
  readonly dueTo?: LocalDate
  readonly officialId?: string
  readonly department?: string
}

export interface AppealReader {
  byId(appealId: string): Promise<AppealRecord | undefined>
  byNumber(number: string): Promise<AppealRecord | undefined>
  /** Keyset paging: stable while rows are added. */
  list(
    conditions: AppealConditions,
    sort: AppealSort,
    page: { readonly cursor?: string; readonly limit: number },
  ): Promise<AppealPage>
  count(conditions: AppealConditions): Promise<number>
  /**
   * By number (whole or beginning), digits of an IIN or phone, words of names and text in any spelling with prefixes;
   * other keyboard layout and near spellings when nothing fits.
   */
  search(text: string, limit: number): Promise<FoundAppeals>
  /** Appeals of the same person, newest first: by IIN or BIN, else by phone, else by full name with settlement or birth year. */
  earlier(
    person: PersonHint,
    limit: number,
  ): Promise<{ items: readonly (AppealRecord & { foundBy: 'nationalNumber' | 'phone' | 'name' })[]; total: number }>
  /** Appeals that may be repeats of a draft: same person, same topic nearby, shared words; at most `limit`, newest first. */
  candidates(
    draft: PersonHint & {
      readonly topic: string | null
      readonly essence: string
      readonly registeredFrom: LocalDate
      /** Other settlements of the same district, which may share one trouble. */
      readonly nearby?: readonly string[]
    },
    limit: number,
  ): Promise<CandidateRecord[]>
  links(appealId: string): Promise<LinkedAppeal[]>
  /** Open appeals with what their due date was computed from, for counting them anew: all, or those of the ids that are open. */
  openTerms(appealIds?: readonly string[]): Promise<OpenTerms[]>
  /** The same in short, by due date, a page at a time: an office may have fifty thousand. */
  openSpans(page: {
    readonly cursor: string | null
    readonly limit: number
  }): Promise<{ readonly items: readonly OpenSpan[]; readonly nextCursor: string | null }>
  /** Shares of resolutions by due date, the earliest first; `total` counts all that meet the conditions. */
  assignments(
    conditions: {
      readonly state: 'open' | 'all'
      readonly officialIds?: readonly string[]
      readonly dueTo?: LocalDate
    },
    limit: number,
  ): Promise<{ readonly items: readonly AssignmentRecord[]; readonly total: number }>
  /** Running small terms of the names by due date, the earliest first. */
  clocks(
    conditions: { readonly clocks: readonly AppealClock[]; readonly dueTo?: LocalDate },
    limit: number,
  ): Promise<{ readonly items: readonly ClockRecord[]; readonly total: number }>
  followUps(
    conditions: FollowUpConditions,
    limit: number,
  ): Promise<{ readonly items: readonly FollowUpRecord[]; readonly total: number }>
  /** Appeals that are joined to this one and answered together with it. */
  joinedTo(appealId: string): Promise<AppealRecord[]>
}
