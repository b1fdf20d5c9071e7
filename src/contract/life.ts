/** Steps of the life of an appeal: taken on, given out, extended, forwarded, answered, delivered, followed up. */
import { z } from 'zod'
import { defectNames } from '#domain/appeal/defects'
import { command } from './operation.ts'
import { code, day, moment, requiredText, text } from './fields.ts'
import {
  deliveryWay,
  files,
  longText,
  noticeName,
  officialId,
  on,
  reason,
  reopenCause,
  returnReason,
  stepRefusals,
  stepReply,
  stepTarget,
} from './life-fields.ts'

/** Steps that clerks, officials and supervisors take; an administrator keeps the program and decides no case. */
export const caseWork = ['clerk', 'official', 'supervisor'] as const

function step<Name extends string, Shape extends z.core.$ZodLooseShape>(
  name: Name,
  { input, refusals = [] }: { readonly input: Shape; readonly refusals?: readonly string[] },
) {
  return command(name, {
    access: caseWork,
    refusals: [...stepRefusals, ...refusals],
    changes: ['appeal'],
    input: z.strictObject({ ...stepTarget, ...input }),
    output: stepReply,
  })
}

/** "Ours": the clocks of forwarding and passing up end. */
export const appealTakeOn = step('appeal.take-on', { input: { on } })

export const executorInput = z.strictObject({
  officialId,
  isLead: z.boolean().default(false),
  /** Internal due date; that of the reply when not given. */
  dueOn: day.nullable().default(null),
})

/** What a resolution says, for one appeal or for many. */
export const resolutionInput = {
  on,
  authorId: officialId,
  text: requiredText(5000),
  language: z.enum(['kk', 'ru']).default('kk'),
  executors: z.array(executorInput).min(1).max(20),
  control: z
    .strictObject({ officialId: officialId.nullable().default(null), note: text(500).default('') })
    .nullable()
    .default(null),
}

export const resolutionRefusals = [
  'assignment.no-executor',
  'assignment.no-lead',
  'assignment.twice',
  'assignment.executor-left',
  'assignment.after-due',
  'assignment.before-resolution',
] as const

/** A resolution: who does what by when, and who of them answers. One executor alone is the one who answers. */
export const appealAssign = step('appeal.assign', { input: resolutionInput, refusals: resolutionRefusals })
export const appealReassign = step('appeal.reassign', {
  input: { on, assignmentId: z.string(), officialId, dueOn: day.nullable().default(null), reason },
  refusals: [
    'assignment.unknown',
    'assignment.closed',
    'assignment.executor-left',
    'assignment.same-executor',
    'assignment.after-due',
  ],
})
export const appealReportAssignment = step('appeal.report-assignment', {
  input: { on, assignmentId: z.string(), text: requiredText(20_000), files, isDone: z.boolean().default(true) },
  refusals: ['assignment.unknown', 'assignment.closed'],
})
export const appealCancelAssignment = step('appeal.cancel-assignment', {
  input: { on, assignmentId: z.string(), reason },
  refusals: ['assignment.unknown', 'assignment.closed'],
})
export const appealPutOnControl = step('appeal.put-on-control', {
  input: { on, officialId: officialId.nullable().default(null), note: text(500).default('') },
  refusals: ['control.already'],
})
export const appealTakeOffControl = step('appeal.take-off-control', {
  input: { on, reason },
  refusals: ['control.none'],
})

/** Defects are explained and a term to cure them is set. */
export const appealNotifyDefects = step('appeal.notify-defects', {
  input: {
    on,
    defects: z.array(z.enum(defectNames)).max(10).default([]),
    text: longText.default(''),
    way: deliveryWay,
    workingDays: z.int().min(1).max(60).nullable().default(null),
  },
  refusals: ['defects.none-named'],
})
export const appealCureDefects = step('appeal.cure-defects', { input: { on, text: longText.default(''), files } })
/** Returned uncured, repeated or abusive, within three working days. */
export const appealReturn = step('appeal.return', {
  input: {
    on,
    reason: returnReason,
    text: requiredText(20_000),
    way: deliveryWay,
    /** The decided appeal that this one repeats. */
    earlierNumber: text(80).default(''),
    lateReason: text(2000).default(''),
  },
  refusals: [
    'return.curing-not-over',
    'return.never-asked',
    'return.earlier-missing',
    'return.earlier-not-decided',
    'return.too-late',
    'appeal.unknown-link',
  ],
})

const sending = {
  on,
  to: requiredText(300),
  grounds: requiredText(20_000),
  letterNumber: text(80).default(''),
  /** Why it goes after its three working days; asked for only then. */
  lateReason: text(2000).default(''),
  /** The applicant was told at once; else a notice is owed. */
  isNoticed: z.boolean().default(false),
}
export const appealForward = step('appeal.forward', { input: sending, refusals: ['forward.too-late'] })
/** The part that goes becomes an appeal of its own, number `…/1`; what stays is answered here. */
export const appealForwardPart = step('appeal.forward-part', {
  input: { ...sending, part: requiredText(100_000) },
  refusals: ['forward.too-late'],
})
export const appealPassUp = step('appeal.pass-up', {
  input: sending,
  refusals: ['pass-up.not-a-complaint', 'pass-up.too-late'],
})
/** An anonymous appeal: not considered, or reported at once where a crime or a threat is told of. */
export const appealLeaveUnconsidered = step('appeal.leave-unconsidered', {
  input: { on, reason, sentTo: text(300).default('') },
  refusals: ['unconsidered.author-known'],
})

export const appealExtend = step('appeal.extend', {
  input: { on, decidedBy: officialId, reason: text(5000).default(''), dueOn: day },
  refusals: [
    'extension.kind',
    'extension.too-late',
    'extension.no-right',
    'extension.no-grounds',
    'extension.not-later',
    'extension.too-long',
    'calendar.year-missing',
  ],
})

/** The preliminary decision is given to the person, and the act follows at least three working days later. */
export const appealSetHearing = step('appeal.set-hearing', {
  input: { on, heldAt: moment, place: requiredText(300), actOn: day, preliminary: requiredText(20_000) },
  refusals: [
    'hearing.notice-too-short',
    'hearing.act-before-hearing',
    'hearing.act-after-due',
    'calendar.year-missing',
  ],
})
/** The protocol of the hearing, exactly the fields of the act. */
export const appealHoldHearing = step('appeal.hold-hearing', {
  input: {
    place: requiredText(300),
    startedAt: moment,
    endedAt: moment,
    chairId: officialId,
    secretary: requiredText(200),
    participants: requiredText(5000),
    question: requiredText(5000),
    explanations: requiredText(50_000),
  },
  refusals: ['hearing.none-set', 'hearing.ends-before-start'],
})
export const appealSkipHearing = step('appeal.skip-hearing', { input: { on, reason } })
export const appealNoteObjection = step('appeal.note-objection', {
  input: { on, text: requiredText(20_000) },
  refusals: ['hearing.none-set'],
})

const replyInput = {
  on,
  outcome: code,
  refusalReason: code.nullable().default(null),
  language: z.enum(['kk', 'ru', 'en']),
  text: longText.default(''),
  signatoryId: officialId,
  files,
  /** For a complaint: whether it was justified. */
  isJustified: z.boolean().nullable().default(null),
}
const replyRefusals = [
  'reply.third-language',
  'reply.empty',
  'reply.outcome-has-own-step',
  'reply.outcome-not-for-complaint',
  'reply.refusal-reason-missing',
  'reply.signatory-left',
  'appeal.unknown-code',
] as const

/** A reply is written and waits for its signature. */
export const appealPrepareReply = step('appeal.prepare-reply', { input: replyInput, refusals: replyRefusals })
export const appealSendBackReply = step('appeal.send-back-reply', { input: { on, reason } })
/** A second pair of eyes on a reply with several signs of being formal. */
export const appealReviewReply = step('appeal.review-reply', {
  input: { on, replyId: z.string(), verdict: z.enum(['agreed', 'rework']), note: text(5000).default('') },
  refusals: ['reply.unknown', 'reply.own-review'],
})
/** The reply is signed; appeals that are joined to this one are answered with it. */
export const appealReply = step('appeal.reply', {
  input: { ...replyInput, replyNumber: text(80).default('') },
  refusals: [...replyRefusals, 'reply.before-hearing', 'reply.number-missing'],
})
export const appealDeliverReply = step('appeal.deliver-reply', {
  input: {
    on,
    /** The last reply when not given. */
    replyId: z.string().optional(),
    way: deliveryWay,
    applicant: z.int().min(0).nullable().default(null),
    proof: text(300).default(''),
    files,
    isDelivered: z.boolean().default(true),
  },
  refusals: ['reply.unknown', 'reply.before-reply', 'delivery.no-proof'],
})

export const appealTerminate = step('appeal.terminate', {
  input: { on, reason, grounds: requiredText(5000), way: deliveryWay },
})
export const appealWithdraw = step('appeal.withdraw', {
  input: { on, text: text(5000).default(''), files },
  refusals: ['withdrawal.no-statement'],
})
/** Answered together with another appeal; each keeps its number and its letters. */
export const appealJoin = step('appeal.join', {
  input: { on, to: z.string().min(1).max(80), reason: text(2000).default('') },
  refusals: ['appeal.unknown-link', 'appeal.link-to-itself', 'join.lead-ended', 'join.lead-is-joined'],
})
export const appealSeparate = step('appeal.separate', { input: { on, reason: text(2000).default('') } })
export const appealReopen = step('appeal.reopen', {
  input: { on, cause: reopenCause, reason },
  refusals: ['calendar.year-missing'],
})
export const appealNotify = step('appeal.notify', {
  input: { notice: noticeName, on, way: deliveryWay, proof: text(300).default(''), files },
  refusals: ['notice.nothing-to-tell'],
})
export const appealNoteSatisfaction = step('appeal.note-satisfaction', {
  input: {
    on,
    score: code,
    isSolved: z.boolean().nullable().default(null),
    way: z.enum(['atDelivery', 'byCall', 'other']),
    comment: text(2000).default(''),
  },
  refusals: ['appeal.unknown-code'],
})
