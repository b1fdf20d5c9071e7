/** What a case file prints of the life of an appeal after its registration: plain facts that a use case fills in. */
import type { LocalDate } from '#domain/calendar/local-date'
import type { LocalMoment } from '#domain/calendar/local-time'
import type { DeliveryWay, ProofKind } from '#domain/appeal/life-facts'
import type { NoticeName } from '#domain/appeal/life-events'
import type { NamedOfficial } from './name-and-position.ts'
import type { TwoLanguages } from './model.ts'

/** A report of an executor. */
export interface CaseReport {
  readonly on: LocalDate
  readonly text: string
}

/** A share of a resolution with what became of it. */
export interface CaseAssignment extends NamedOfficial {
  readonly isLead: boolean
  readonly givenOn: LocalDate
  readonly dueOn: LocalDate
  readonly state: 'open' | 'done' | 'passedOn' | 'cancelled'
  /** From whom it was taken over; empty when it was given first to this one. */
  readonly takenFrom: string
  readonly reports: readonly CaseReport[]
}

export interface CaseResolution {
  readonly author: NamedOfficial
  readonly givenOn: LocalDate
  readonly text: string
  readonly lang: string
  readonly assignments: readonly CaseAssignment[]
}

/** Defects that were explained to the applicant. Source: R-13. */
export interface CaseCuring {
  readonly askedOn: LocalDate
  readonly dueOn: LocalDate
  readonly text: string
  readonly curedOn: LocalDate | null
}

/** Source. */
export interface CaseForwarding {
  readonly on: LocalDate
  readonly to: string
  readonly grounds: string
  readonly letterNumber: string
  readonly lateReason: string
}

/** Source: R-32. */
export interface CaseHearing {
  readonly noticeOn: LocalDate
  readonly heldAt: LocalMoment
  readonly place: string
  readonly preliminary: string
  /** Explanations of the protocol; empty while it is not held. */
  readonly explanations: string
  readonly isHeld: boolean
  readonly objections: readonly CaseReport[]
}

/** Source: R-21. */
export interface CaseExtension {
  readonly decidedOn: LocalDate
  readonly decidedBy: NamedOfficial
  readonly from: LocalDate
  readonly dueOn: LocalDate
  readonly reason: string
}

/** A notice of which the applicant was told. */
export interface CaseNotice {
  readonly notice: NoticeName
  readonly on: LocalDate
  readonly way: DeliveryWay
  readonly proof: string
}

export interface CaseDelivery {
  readonly on: LocalDate
  readonly way: DeliveryWay
  readonly proof: string
  /** To whom, where there are several applicants; empty for all. */
  readonly to: string
  readonly isDelivered: boolean
}

export interface CaseReply {
  readonly number: string
  readonly signedOn: LocalDate
  readonly outcome: TwoLanguages
  readonly refusalReason: TwoLanguages | null
  /** Whether the complaint was justified; `null` for the other kinds. Source: R-31. */
  readonly isJustified: boolean | null
  readonly text: string
  readonly lang: string
  readonly signatory: NamedOfficial
  /** Number of the appeal with which it was answered; empty when by itself. */
  readonly jointWith: string
  /** Name of the second reader and their note; `null` when nobody read it. Source: R-35. */
  readonly review: { readonly reader: string; readonly isAgreed: boolean; readonly note: string } | null
  readonly deliveries: readonly CaseDelivery[]
}

export interface CaseFollowUp {
  readonly what: string
  readonly responsible: string
  readonly openedOn: LocalDate
  readonly dueOn: LocalDate
  readonly proof: ProofKind
  readonly state: 'open' | 'done' | 'dropped'
  readonly isLate: boolean
  readonly moves: readonly { readonly from: LocalDate; readonly to: LocalDate; readonly reason: string }[]
  readonly closedOn: LocalDate | null
  readonly evidence: string
  /** Names of the files that show it. */
  readonly files: readonly string[]
}

/** Everything after the registration, each list in the order of its days. */
export interface CaseLife {
  readonly resolutions: readonly CaseResolution[]
  readonly control: { readonly since: LocalDate; readonly watchedBy: string; readonly note: string } | null
  readonly curing: CaseCuring | null
  readonly forwarding: CaseForwarding | null
  readonly parts: readonly { readonly number: string; readonly text: string }[]
  readonly hearing: CaseHearing | null
  /** Why there was no hearing; `null` when there was or none was called for. */
  readonly hearingSkipped: string | null
  readonly extensions: readonly CaseExtension[]
  readonly notices: readonly CaseNotice[]
  readonly replies: readonly CaseReply[]
  /** How it ended where no reply ended it. */
  readonly ending: { readonly on: LocalDate; readonly text: string } | null
  readonly followUps: readonly CaseFollowUp[]
  readonly satisfaction: { readonly on: LocalDate; readonly score: TwoLanguages; readonly comment: string } | null
}
