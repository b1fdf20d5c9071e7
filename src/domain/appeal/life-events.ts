/** Events of the life of an appeal after its registration. Dates of steps are days of the office; files stand in the vault. */
import type { LocalDate } from '../calendar/local-date.ts'
import type { Clock } from './clocks.ts'
import type { Defect } from './defects.ts'
import type { AppealLink, AttachedFile, Terms } from './events.ts'
import type {
  Assignment,
  Delivery,
  DeliveryWay,
  Extension,
  FollowUp,
  ForwardedPart,
  Forwarding,
  Hearing,
  HearingProtocol,
  Objection,
  ReopenCause,
  ReplyReview,
  ReplyText,
  Resolution,
  ReturnReason,
  Satisfaction,
  SentReply,
} from './life-facts.ts'

export const noticeNames = ['forwarding', 'extension', 'defects', 'return', 'termination', 'hearing', 'passUp'] as const
export type NoticeName = (typeof noticeNames)[number]

export type LifeEvent =
  | { readonly type: 'appeal.taken-on'; readonly on: LocalDate }
  | {
      readonly type: 'appeal.resolution-given'
      readonly resolution: Resolution
      readonly assignments: readonly Assignment[]
    }
  | {
      readonly type: 'appeal.reassigned'
      readonly assignmentId: string
      readonly on: LocalDate
      readonly reason: string
      readonly next: Assignment
    }
  | {
      readonly type: 'appeal.assignment-reported'
      readonly assignmentId: string
      readonly on: LocalDate
      readonly text: string
      readonly files: readonly AttachedFile[]
      readonly isDone: boolean
    }
  | {
      readonly type: 'appeal.assignment-cancelled'
      readonly assignmentId: string
      readonly on: LocalDate
      readonly reason: string
    }
  | {
      readonly type: 'appeal.put-on-control'
      readonly on: LocalDate
      readonly officialId: string | null
      readonly note: string
    }
  | { readonly type: 'appeal.taken-off-control'; readonly on: LocalDate; readonly reason: string }
  | {
      readonly type: 'appeal.defects-notified'
      readonly on: LocalDate
      readonly defects: readonly Defect[]
      readonly text: string
      readonly way: DeliveryWay
      readonly clock: Clock
    }
  | {
      readonly type: 'appeal.defects-cured'
      readonly on: LocalDate
      readonly text: string
      readonly files: readonly AttachedFile[]
      /** Counted anew only where waiting stops the term (setting `pauseOnDefects`). */
      readonly terms: Terms
      readonly dueOn: LocalDate
    }
  | {
      readonly type: 'appeal.returned'
      readonly on: LocalDate
      readonly reason: ReturnReason
      readonly text: string
      readonly way: DeliveryWay
      /** The decided appeal that this one repeats; empty for other reasons. */
      readonly earlierNumber: string
      readonly lateReason: string
    }
  | {
      readonly type: 'appeal.forwarded'
      readonly forwarding: Forwarding
      /** Runs until the applicant is told; `null` when told at once. */
      readonly notice: Clock | null
    }
  | {
      readonly type: 'appeal.part-forwarded'
      readonly forwarding: Forwarding
      readonly part: ForwardedPart
      readonly notice: Clock | null
    }
  | { readonly type: 'appeal.passed-up'; readonly forwarding: Forwarding; readonly notice: Clock | null }
  | {
      readonly type: 'appeal.notified'
      readonly notice: NoticeName
      readonly on: LocalDate
      readonly way: DeliveryWay
      readonly proof: string
      readonly files: readonly AttachedFile[]
    }
  | {
      readonly type: 'appeal.hearing-set'
      readonly hearing: Omit<Hearing, 'protocol' | 'objections'>
      readonly clock: Clock
    }
  | { readonly type: 'appeal.hearing-held'; readonly on: LocalDate; readonly protocol: HearingProtocol }
  | { readonly type: 'appeal.hearing-skipped'; readonly on: LocalDate; readonly reason: string }
  | { readonly type: 'appeal.objection-noted'; readonly objection: Objection }
  | { readonly type: 'appeal.extended'; readonly extension: Extension; readonly notice: Clock }
  | { readonly type: 'appeal.reply-prepared'; readonly on: LocalDate; readonly reply: ReplyText }
  | { readonly type: 'appeal.reply-sent-back'; readonly on: LocalDate; readonly reason: string }
  | {
      readonly type: 'appeal.reply-reviewed'
      readonly replyId: string
      readonly on: LocalDate
      readonly review: ReplyReview
    }
  | { readonly type: 'appeal.replied'; readonly reply: Omit<SentReply, 'review' | 'deliveries'> }
  | { readonly type: 'appeal.reply-delivered'; readonly replyId: string; readonly delivery: Delivery }
  | {
      readonly type: 'appeal.terminated'
      readonly on: LocalDate
      readonly reason: string
      readonly grounds: string
      readonly way: DeliveryWay
    }
  | {
      readonly type: 'appeal.withdrawn'
      readonly on: LocalDate
      readonly text: string
      readonly files: readonly AttachedFile[]
    }
  | {
      readonly type: 'appeal.left-unconsidered'
      readonly on: LocalDate
      readonly reason: string
      /** Body to which a threat or a crime was reported at once; empty when there was none. */
      readonly sentTo: string
    }
  | {
      readonly type: 'appeal.joined'
      readonly on: LocalDate
      readonly to: Omit<AppealLink, 'kind'>
      readonly reason: string
    }
  | {
      readonly type: 'appeal.separated'
      readonly on: LocalDate
      readonly from: Omit<AppealLink, 'kind'>
      readonly reason: string
    }
  | {
      readonly type: 'appeal.reopened'
      readonly on: LocalDate
      readonly cause: ReopenCause
      readonly reason: string
      /** The day from which the new term is counted; `null` when the old due date goes on. */
      readonly restartedOn: LocalDate | null
      readonly dueOn: LocalDate
    }
  | {
      readonly type: 'appeal.follow-up-opened'
      readonly followUp: Pick<
        FollowUp,
        'followUpId' | 'what' | 'officialId' | 'responsible' | 'department' | 'openedOn' | 'dueOn' | 'proof'
      >
    }
  | {
      readonly type: 'appeal.follow-up-moved'
      readonly followUpId: string
      readonly on: LocalDate
      readonly from: LocalDate
      readonly dueOn: LocalDate
      readonly reason: string
    }
  | {
      readonly type: 'appeal.follow-up-done'
      readonly followUpId: string
      readonly on: LocalDate
      readonly evidence: string
      readonly files: readonly AttachedFile[]
    }
  | {
      readonly type: 'appeal.follow-up-dropped'
      readonly followUpId: string
      readonly on: LocalDate
      readonly reason: string
    }
  | { readonly type: 'appeal.satisfaction-noted'; readonly satisfaction: Satisfaction }
