/** What is known of an appeal beside its content: resolutions, replies, hearings, follow-up actions. Plain facts of events. */
import type { LocalDate } from '../calendar/local-date.ts'
import type { LocalMoment } from '../calendar/local-time.ts'
import type { AttachedFile } from './events.ts'

export const deliveryWays = ['byHand', 'post', 'email', 'eOtinish', 'messenger', 'phone'] as const
export type DeliveryWay = (typeof deliveryWays)[number]

/** A head's written instruction. Source: R-54. */
export interface Resolution {
  readonly resolutionId: string
  /** The official who wrote it. */
  readonly authorId: string
  readonly givenOn: LocalDate
  readonly text: string
  readonly language: 'kk' | 'ru'
}

/** One official's share of a resolution, with a due date of its own inside the term of the reply. */
export interface Assignment {
  readonly assignmentId: string
  readonly resolutionId: string
  readonly officialId: string
  /** The one who answers; the others help. */
  readonly isLead: boolean
  readonly givenOn: LocalDate
  readonly dueOn: LocalDate
  readonly state: 'open' | 'done' | 'passedOn' | 'cancelled'
  /** Assignment that this one took over. */
  readonly takenFrom: string | null
  readonly reports: readonly AssignmentReport[]
}

export interface AssignmentReport {
  readonly on: LocalDate
  readonly text: string
  readonly files: readonly AttachedFile[]
}

export interface Control {
  readonly since: LocalDate
  /** The official who watches. */
  readonly officialId: string | null
  readonly note: string
}

/** Defects that were explained, and the term to cure them. Source: R-13. */
export interface Curing {
  readonly askedOn: LocalDate
  readonly dueOn: LocalDate
  readonly text: string
  readonly way: DeliveryWay
  readonly curedOn: LocalDate | null
}

export interface Forwarding {
  readonly on: LocalDate
  /** The body that has authority over it. */
  readonly to: string
  readonly grounds: string
  /** Number of our letter, when there is one. */
  readonly letterNumber: string
  /** Why it was sent after its term; empty when in time. Source: R-16. */
  readonly lateReason: string
}

/** The part of an appeal that went to another body, kept as an appeal of its own. Source: R-16. */
export interface ForwardedPart {
  readonly appealId: string
  readonly number: string
  readonly text: string
}

export const returnReasons = ['uncured', 'repeated', 'abuse'] as const
export type ReturnReason = (typeof returnReasons)[number]

/** Source: R-32. */
export interface Hearing {
  readonly noticeOn: LocalDate
  /** When the participant is heard. */
  readonly heldAt: LocalMoment
  readonly place: string
  /** First day on which the act may be given. */
  readonly actOn: LocalDate
  readonly preliminary: string
  readonly protocol: HearingProtocol | null
  readonly objections: readonly Objection[]
}

export interface Objection {
  readonly on: LocalDate
  readonly text: string
}

/** Exactly the fields that the act lists. Source: R-33. */
export interface HearingProtocol {
  readonly place: string
  readonly startedAt: LocalMoment
  readonly endedAt: LocalMoment
  readonly chairId: string
  readonly secretary: string
  readonly participants: string
  readonly question: string
  readonly explanations: string
}

/** Who may decide an extension. Source: R-21. */
export const extensionCapacities = ['head', 'deputy', 'chiefOfStaff'] as const
export const officialRanks = [...extensionCapacities, 'other'] as const
export type OfficialRank = (typeof officialRanks)[number]

export interface Extension {
  readonly decidedOn: LocalDate
  readonly decidedById: string
  readonly rank: OfficialRank
  readonly reason: string
  readonly from: LocalDate
  readonly dueOn: LocalDate
}

export interface ReplyText {
  readonly replyId: string
  /** Code of the list `reply_outcomes`. */
  readonly outcome: string
  /** Code of the list `refusal_reasons`; null unless refused. */
  readonly refusalReason: string | null
  readonly language: 'kk' | 'ru' | 'en'
  readonly text: string
  readonly signatoryId: string
  readonly files: readonly AttachedFile[]
  /** Signs of a formal reply that the check found (`formal_reply_flags`). Source: R-35. */
  readonly flags: readonly string[]
  /** Whether the complaint was justified; null for the other kinds. Source. */
  readonly isJustified: boolean | null
}

/** A second pair of eyes on a reply with several signs of being formal. Source: R-35. */
export interface ReplyReview {
  readonly reviewerId: string
  readonly verdict: 'agreed' | 'rework'
  readonly note: string
}

export interface Delivery {
  readonly deliveryId: string
  readonly way: DeliveryWay
  readonly on: LocalDate
  /** Who got it: position among the applicants; null for all. */
  readonly applicant: number | null
  /** Number of the postal item, e-Otinish number, address, or words about the signature. */
  readonly proof: string
  readonly files: readonly AttachedFile[]
  readonly isDelivered: boolean
}

export interface SentReply extends ReplyText {
  /** Outgoing number. */
  readonly number: string
  readonly signedOn: LocalDate
  /** Number of the appeal with which this one was answered; empty when it was answered by itself. */
  readonly jointWith: string
  readonly review: ReplyReview | null
  readonly deliveries: readonly Delivery[]
}

export const proofKinds = ['photo', 'act', 'document', 'visit', 'answer'] as const
export type ProofKind = (typeof proofKinds)[number]

/** What must happen in the world after the words of a reply. Source: R-37. */
export interface FollowUp {
  readonly followUpId: string
  readonly what: string
  readonly officialId: string | null
  /** Responsible in words, where it is nobody of the office. */
  readonly responsible: string
  readonly department: string | null
  readonly openedOn: LocalDate
  readonly firstDueOn: LocalDate
  readonly dueOn: LocalDate
  readonly proof: ProofKind
  readonly state: 'open' | 'done' | 'dropped'
  readonly moves: readonly { readonly from: LocalDate; readonly to: LocalDate; readonly reason: string }[]
  readonly closedOn: LocalDate | null
  /** What shows that it was done, or why it was dropped. */
  readonly evidence: string
  readonly files: readonly AttachedFile[]
}

/** How an appeal ended where no reply ended it. */
export interface Ending {
  readonly on: LocalDate
  readonly text: string
  /** Code of a return reason, body of a forwarding and the like. */
  readonly detail: string
}

export const reopenCauses = ['mistake', 'superior', 'court', 'newFacts'] as const
/** `mistake` undoes a step; the others begin the consideration anew, with a full term. Source: R-37. */
export type ReopenCause = (typeof reopenCauses)[number]

export interface Satisfaction {
  readonly on: LocalDate
  /** Code of the list `satisfaction`. */
  readonly score: string
  readonly isSolved: boolean | null
  readonly way: 'atDelivery' | 'byCall' | 'other'
  readonly comment: string
}
