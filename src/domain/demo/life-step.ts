/** Steps of the life of a practice appeal, as whoever replays them gives them to the register's own use cases. */
import type { DeliveryWay, ProofKind } from '#domain/appeal/life-facts'
import type { LocalDate } from '#domain/calendar/local-date'

/** Officials are named by their place in the list of the practice office: 0 the head, 1 a deputy, 2 the chief of staff. */
export type LifeAction =
  | { readonly do: 'printReceipt' }
  | {
      readonly do: 'assign'
      readonly author: number
      readonly lead: number
      readonly helper: number | null
      readonly text: string
      readonly language: 'kk' | 'ru'
      readonly dueOn: LocalDate | null
      readonly onControl: boolean
    }
  | { readonly do: 'reassign'; readonly official: number; readonly reason: string }
  | { readonly do: 'report'; readonly text: string }
  | {
      readonly do: 'forward' | 'passUp'
      readonly to: string
      readonly grounds: string
      readonly lateReason: string
      readonly isNoticed: boolean
    }
  | { readonly do: 'forwardPart'; readonly to: string; readonly grounds: string; readonly part: string }
  | {
      readonly do: 'notify'
      readonly notice: 'forwarding' | 'extension'
      readonly way: DeliveryWay
      readonly proof: string
    }
  | { readonly do: 'askCorrections'; readonly text: string; readonly workingDays: number }
  | { readonly do: 'cure'; readonly text: string }
  | { readonly do: 'returnUncured'; readonly text: string }
  | { readonly do: 'extend'; readonly decidedBy: number; readonly reason: string; readonly dueOn: LocalDate }
  | ({ readonly do: 'prepare' | 'reply' } & DemoReply)
  /** Read by a second person. */
  | { readonly do: 'review'; readonly note: string }
  | { readonly do: 'deliver'; readonly way: DeliveryWay; readonly proof: string }
  | { readonly do: 'terminate'; readonly reason: string; readonly grounds: string }
  | { readonly do: 'leaveUnconsidered'; readonly reason: string }
  | {
      readonly do: 'openFollowUp'
      readonly what: string
      readonly official: number
      readonly department: string
      readonly dueOn: LocalDate
      readonly proof: ProofKind
    }
  | { readonly do: 'moveFollowUp'; readonly dueOn: LocalDate; readonly reason: string }
  | { readonly do: 'finishFollowUp'; readonly evidence: string }
  | { readonly do: 'endControl'; readonly reason: string }
  | { readonly do: 'satisfaction'; readonly score: string; readonly isSolved: boolean }

export interface DemoReply {
  readonly outcome: 'satisfied' | 'partlySatisfied' | 'explained' | 'refused' | 'acceptedForInformation'
  readonly refusalReason: string | null
  readonly language: 'kk' | 'ru'
  readonly text: string
  readonly signatory: number
  readonly isJustified: boolean | null
}
