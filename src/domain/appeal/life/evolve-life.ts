/** How the events of the life of an appeal change its case file. Nothing is decided here: what happened, happened. */
import { type Clock, endAllBut, endClocks, runningClock } from '../clocks.ts'
import type { AppealEvent } from '../events.ts'
import type { LifeEvent } from '../life-events.ts'
import type { Assignment, FollowUp } from '../life-facts.ts'
import type { RegisteredAppeal } from '../state.ts'
import { stateAfter, transitions } from '../states.ts'

type Of<Type extends LifeEvent['type']> = Extract<LifeEvent, { type: Type }>

/** Whether an event belongs to the life after the registration. */
export function isLifeEvent(event: AppealEvent): event is LifeEvent {
  return event.type !== 'appeal.voided' && Object.hasOwn(transitions, event.type)
}

/** The case file after an event of its life. */
export function live(state: RegisteredAppeal, event: LifeEvent): RegisteredAppeal {
  return detail({ ...state, state: stateAfter(event.type, state.state) }, event)
}

function detail(state: RegisteredAppeal, event: LifeEvent): RegisteredAppeal {
  switch (event.type) {
    case 'appeal.taken-on':
      return { ...state, clocks: endClocks(state.clocks, ['forward', 'passUp'], event.on) }
    case 'appeal.resolution-given':
      return {
        ...state,
        resolutions: [...state.resolutions, event.resolution],
        assignments: [...state.assignments, ...event.assignments],
      }
    case 'appeal.reassigned':
      return {
        ...state,
        assignments: [...withAssignment(state, event.assignmentId, { state: 'passedOn' }), event.next],
      }
    case 'appeal.assignment-reported':
      return reported(state, event)
    case 'appeal.assignment-cancelled':
      return { ...state, assignments: withAssignment(state, event.assignmentId, { state: 'cancelled' }) }
    case 'appeal.put-on-control':
      return { ...state, control: { since: event.on, officialId: event.officialId, note: event.note } }
    case 'appeal.taken-off-control':
      return { ...state, control: null }
    case 'appeal.defects-notified': {
      const { on, text, way, clock } = event
      return {
        ...state,
        curing: { askedOn: on, dueOn: clock.dueOn, text, way, curedOn: null },
        clocks: [...endClocks(state.clocks, ['forward', 'passUp'], on), clock],
      }
    }
    case 'appeal.defects-cured':
      return cured(state, event)
    case 'appeal.returned':
      return ended(state, { on: event.on, text: event.text, detail: event.reason })
    case 'appeal.forwarded':
    case 'appeal.passed-up': {
      const { forwarding, notice } = event
      const gone = ended(state, { on: forwarding.on, text: forwarding.grounds, detail: forwarding.to })
      return { ...gone, forwarding, clocks: withNotice(gone.clocks, notice) }
    }
    case 'appeal.part-forwarded': {
      const clocks = endClocks(state.clocks, ['forward', 'passUp'], event.forwarding.on)
      return {
        ...state,
        parts: [...state.parts, event.part],
        clocks: withNotice(clocks, event.notice),
      }
    }
    case 'appeal.notified':
      return { ...state, clocks: endClocks(state.clocks, noticeClocks[event.notice], event.on) }
    case 'appeal.hearing-set':
      return {
        ...state,
        hearing: { ...event.hearing, protocol: null, objections: [] },
        hearingSkipped: null,
        clocks: [...endClocks(state.clocks, ['objection'], event.hearing.noticeOn), event.clock],
      }
    case 'appeal.hearing-held':
      return { ...state, hearing: state.hearing && { ...state.hearing, protocol: event.protocol } }
    case 'appeal.hearing-skipped':
      return {
        ...state,
        hearing: null,
        hearingSkipped: event.reason,
        clocks: endClocks(state.clocks, ['objection'], event.on),
      }
    case 'appeal.objection-noted': {
      const { hearing } = state
      const { objection } = event
      return {
        ...state,
        hearing: hearing && { ...hearing, objections: [...hearing.objections, objection] },
        clocks: endClocks(state.clocks, ['objection'], objection.on),
      }
    }
    case 'appeal.extended': {
      const { extension, notice } = event
      const { dueOn } = extension
      return {
        ...state,
        dueOn,
        moved: { by: 'extension', dueOn, startedOn: state.moved?.startedOn ?? null },
        extensions: [...state.extensions, extension],
        clocks: [...endClocks(state.clocks, ['extensionNotice'], extension.decidedOn), notice],
      }
    }
    case 'appeal.reply-prepared':
      return { ...state, prepared: event.reply, preparedReview: null }
    case 'appeal.reply-sent-back':
      return { ...state, prepared: null, preparedReview: null }
    case 'appeal.reply-reviewed':
      return reviewed(state, event)
    case 'appeal.replied': {
      // A reading goes with the text that was read, not with another that was signed in its place.
      const review = state.prepared?.replyId === event.reply.replyId ? state.preparedReview : null
      const { signedOn } = event.reply
      const owed = { ...state, endedOn: signedOn, clocks: endAllBut(state.clocks, owedAfterTheEnd, signedOn) }
      return {
        ...owed,
        prepared: null,
        preparedReview: null,
        replies: [...state.replies, { ...event.reply, review, deliveries: [] }],
      }
    }
    case 'appeal.reply-delivered':
      return {
        ...state,
        replies: state.replies.map((reply) =>
          reply.replyId === event.replyId ? { ...reply, deliveries: [...reply.deliveries, event.delivery] } : reply,
        ),
      }
    case 'appeal.terminated':
      return ended(state, { on: event.on, text: event.reason, detail: event.grounds })
    case 'appeal.withdrawn':
      return {
        ...ended(state, { on: event.on, text: event.text, detail: '' }),
        files: [...state.files, ...event.files],
      }
    case 'appeal.left-unconsidered':
      return ended(state, { on: event.on, text: event.reason, detail: event.sentTo })
    case 'appeal.joined':
      return { ...state, joinedTo: event.to, clocks: endClocks(state.clocks, ['forward', 'passUp'], event.on) }
    case 'appeal.separated':
      return { ...state, joinedTo: null }
    case 'appeal.reopened': {
      const { dueOn, restartedOn } = event
      const moved = restartedOn === null ? state.moved : { by: 'restart' as const, dueOn, startedOn: restartedOn }
      // What was not sent away after all needs no notice of it; a part that was sent keeps its own.
      const clocks =
        state.forwarding === null || state.parts.length > 0
          ? state.clocks
          : endClocks(state.clocks, ['forwardingNotice'], event.on)
      return { ...state, ending: null, endedOn: null, forwarding: null, joinedTo: null, dueOn, moved, clocks }
    }
    case 'appeal.follow-up-opened':
      return { ...state, followUps: [...state.followUps, openedFollowUp(event)] }
    case 'appeal.follow-up-moved': {
      const { followUpId, from, dueOn, reason } = event
      return withFollowUp(state, followUpId, (one) => ({
        ...one,
        dueOn,
        moves: [...one.moves, { from, to: dueOn, reason }],
      }))
    }
    case 'appeal.follow-up-done': {
      const { followUpId, on, evidence, files } = event
      return withFollowUp(state, followUpId, (one) => ({ ...one, state: 'done', closedOn: on, evidence, files }))
    }
    case 'appeal.follow-up-dropped': {
      const { followUpId, on, reason } = event
      return withFollowUp(state, followUpId, (one) => ({ ...one, state: 'dropped', closedOn: on, evidence: reason }))
    }
    case 'appeal.satisfaction-noted':
      return { ...state, satisfaction: event.satisfaction }
  }
}

/** Notices that are owed although the appeal itself has ended. */
const owedAfterTheEnd = ['extensionNotice', 'forwardingNotice'] as const

/** Which clock a notice stops. */
const noticeClocks = {
  forwarding: ['forwardingNotice'],
  passUp: ['forwardingNotice'],
  extension: ['extensionNotice'],
  hearing: ['hearingNotice'],
  defects: [],
  return: [],
  termination: [],
} as const

/** Two parts that were sent before the applicant was told need one notice, by the day of the earlier one. Source: R-16. */
function withNotice(clocks: readonly Clock[], notice: Clock | null): readonly Clock[] {
  return notice === null || runningClock(clocks, notice.clock) !== undefined ? clocks : [...clocks, notice]
}

function ended(state: RegisteredAppeal, ending: NonNullable<RegisteredAppeal['ending']>): RegisteredAppeal {
  const { on } = ending
  return {
    ...state,
    prepared: null,
    preparedReview: null,
    ending,
    endedOn: on,
    clocks: endAllBut(state.clocks, owedAfterTheEnd, on),
  }
}

function cured(state: RegisteredAppeal, event: Of<'appeal.defects-cured'>): RegisteredAppeal {
  const { curing, moved } = state
  const { on, files, terms, dueOn } = event
  return {
    ...state,
    terms,
    dueOn,
    moved: moved && { ...moved, dueOn },
    curing: curing && { ...curing, curedOn: on },
    pauses: curing === null ? state.pauses : [...state.pauses, { askedOn: curing.askedOn, curedOn: on }],
    files: [...state.files, ...files],
    clocks: endClocks(state.clocks, ['curing', 'return'], on),
  }
}

function reported(state: RegisteredAppeal, event: Of<'appeal.assignment-reported'>): RegisteredAppeal {
  const { assignmentId, on, text, files, isDone } = event
  return {
    ...state,
    assignments: state.assignments.map((one) =>
      one.assignmentId === assignmentId
        ? { ...one, state: isDone ? 'done' : one.state, reports: [...one.reports, { on, text, files }] }
        : one,
    ),
  }
}

function reviewed(state: RegisteredAppeal, { replyId, review }: Of<'appeal.reply-reviewed'>): RegisteredAppeal {
  if (state.prepared?.replyId === replyId) return { ...state, preparedReview: review }
  return {
    ...state,
    replies: state.replies.map((reply) => (reply.replyId === replyId ? { ...reply, review } : reply)),
  }
}

function withAssignment(
  state: RegisteredAppeal,
  assignmentId: string,
  changes: Partial<Assignment>,
): readonly Assignment[] {
  return state.assignments.map((one) => (one.assignmentId === assignmentId ? { ...one, ...changes } : one))
}

function openedFollowUp({ followUp }: Of<'appeal.follow-up-opened'>): FollowUp {
  return { ...followUp, firstDueOn: followUp.dueOn, state: 'open', moves: [], closedOn: null, evidence: '', files: [] }
}

function withFollowUp(
  state: RegisteredAppeal,
  followUpId: string,
  change: (followUp: FollowUp) => FollowUp,
): RegisteredAppeal {
  return { ...state, followUps: state.followUps.map((one) => (one.followUpId === followUpId ? change(one) : one)) }
}
