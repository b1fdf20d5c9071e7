/** The case file as its events have left it. */
import type { LocalDate } from '../calendar/local-date.ts'
import type { LocalMoment } from '../calendar/local-time.ts'
import type { CuringInterval } from '../deadline/defects-deadline.ts'
import { type Clock, runningClock } from './clocks.ts'
import type { AppealContent } from './content.ts'
import type { Defect } from './defects.ts'
import type { AppealEvent, AppealLink, AttachedFile, GivenNumber, Terms } from './events.ts'
import { isLifeEvent, live } from './life/evolve-life.ts'
import type {
  Assignment,
  Control,
  Curing,
  Ending,
  Extension,
  FollowUp,
  ForwardedPart,
  Forwarding,
  Hearing,
  ReplyReview,
  ReplyText,
  Resolution,
  Satisfaction,
  SentReply,
} from './life-facts.ts'
import type { AppealStateName } from './states.ts'

/** What has moved the due date away from that of the terms: a decided day, or a term that began anew. */
export interface MovedDue {
  readonly by: 'extension' | 'restart'
  readonly dueOn: LocalDate
  /** The day from which a term that began anew is counted, also when it was extended since; `null` for the first term. */
  readonly startedOn: LocalDate | null
}

export interface RegisteredAppeal {
  readonly state: AppealStateName
  readonly given: GivenNumber
  readonly receivedAt: LocalMoment
  readonly deskId: string
  readonly acceptorId: string
  readonly content: AppealContent
  readonly files: readonly AttachedFile[]
  readonly links: readonly AppealLink[]
  readonly terms: Terms
  readonly defects: readonly Defect[]
  readonly verificationCode: string
  readonly voidReason: string | null
  readonly receiptPrints: number
  /** Last day on which the reply is in time: that of the terms, unless it was moved. */
  readonly dueOn: LocalDate
  readonly moved: MovedDue | null
  readonly extensions: readonly Extension[]
  readonly clocks: readonly Clock[]
  readonly resolutions: readonly Resolution[]
  readonly assignments: readonly Assignment[]
  readonly control: Control | null
  readonly curing: Curing | null
  /** Every time the applicant was waited for; the last one is open while `curing` is. */
  readonly pauses: readonly CuringInterval[]
  readonly forwarding: Forwarding | null
  readonly parts: readonly ForwardedPart[]
  readonly hearing: Hearing | null
  readonly hearingSkipped: string | null
  /** The reply that waits for a signature. */
  readonly prepared: ReplyText | null
  readonly preparedReview: ReplyReview | null
  readonly replies: readonly SentReply[]
  /** How it ended, where no reply ended it. */
  readonly ending: Ending | null
  /** The day on which the office was done with it; `null` while it is open. */
  readonly endedOn: LocalDate | null
  readonly joinedTo: Omit<AppealLink, 'kind'> | null
  readonly followUps: readonly FollowUp[]
  readonly satisfaction: Satisfaction | null
}

export type AppealState = { readonly state: 'none' } | RegisteredAppeal

export const noAppeal: AppealState = { state: 'none' }

/** The next state. Throws when an event cannot follow: the journal is then not what was written. */
export function evolve(state: AppealState, event: AppealEvent): AppealState {
  if (event.type === 'appeal.registered') {
    const { given, receivedAt, deskId, acceptorId, content, files, terms, defects, verificationCode } = event
    return {
      ...newLife,
      given,
      receivedAt,
      deskId,
      acceptorId,
      content,
      files,
      terms,
      defects,
      verificationCode,
      dueOn: terms.dueOn,
      clocks: event.clocks ?? [],
    }
  }
  if (state.state === 'none') throw new Error(`${event.type} before appeal.registered`)
  return isLifeEvent(event) ? live(state, event) : next(state, event)
}

const newLife = {
  state: 'registered',
  links: [],
  voidReason: null,
  receiptPrints: 0,
  moved: null,
  extensions: [],
  resolutions: [],
  assignments: [],
  control: null,
  curing: null,
  pauses: [],
  forwarding: null,
  parts: [],
  hearing: null,
  hearingSkipped: null,
  prepared: null,
  preparedReview: null,
  replies: [],
  ending: null,
  endedOn: null,
  joinedTo: null,
  followUps: [],
  satisfaction: null,
} as const satisfies Partial<RegisteredAppeal>

type DeskEvent = Exclude<AppealEvent, { type: 'appeal.registered' } | Parameters<typeof live>[1]>

function next(state: RegisteredAppeal, event: DeskEvent): RegisteredAppeal {
  switch (event.type) {
    case 'appeal.corrected': {
      const { receivedAt = state.receivedAt, ...content } = event.after
      const dueOn = event.dueOn ?? state.moved?.dueOn ?? event.terms.dueOn
      return {
        ...state,
        receivedAt,
        content: { ...state.content, ...content },
        terms: event.terms,
        dueOn,
        moved: state.moved && { ...state.moved, dueOn },
        defects: event.defects,
        clocks: event.clocks ?? state.clocks,
      }
    }
    case 'appeal.voided':
      // Nothing is owed for a number that was given by mistake. Source: R-10.
      return {
        ...state,
        state: 'void',
        voidReason: event.reason,
        clocks: state.clocks.filter((one) => one.endedOn !== null),
      }
    case 'appeal.linked':
      return { ...state, links: [...state.links, event.link] }
    case 'appeal.unlinked':
      return { ...state, links: state.links.filter((link) => !sameLink(link, event.link)) }
    case 'appeal.files-attached':
      return { ...state, files: [...state.files, ...event.files], defects: event.defects }
    case 'appeal.due-moved': {
      const dueOn = event.dueOn ?? event.terms.dueOn
      const moved = state.moved === null ? null : { ...state.moved, dueOn }
      const clocks = event.clocks ?? state.clocks
      const curing = runningClock(clocks, 'curing')
      return {
        ...state,
        terms: event.terms,
        dueOn,
        moved,
        clocks,
        // The applicant is waited for as long as the clock runs.
        curing: state.curing && curing ? { ...state.curing, dueOn: curing.dueOn } : state.curing,
      }
    }
    case 'appeal.printed':
      return event.document === 'receipt' ? { ...state, receiptPrints: state.receiptPrints + 1 } : state
  }
}

/** Two links are one when they join the same appeals in the same way. */
export function sameLink(a: AppealLink, b: AppealLink): boolean {
  return a.kind === b.kind && a.appealId === b.appealId
}
