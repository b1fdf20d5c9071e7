/** Shapes that the steps of an appeal's life share. */
import { z } from 'zod'
import { appealClocks } from '#domain/appeal/clocks'
import {
  deliveryWays,
  extensionCapacities,
  officialRanks,
  proofKinds,
  reopenCauses,
  returnReasons,
} from '#domain/appeal/life-facts'
import { noticeNames } from '#domain/appeal/life-events'
import { appealStates, transitions, type StepName } from '#domain/appeal/states'
import { code, day, fileReference, id, requiredText, sha256, text, version } from './fields.ts'

/** The appeal that a step is taken with: by number or id. `expectedVersion` is the version that was read; the window always sends it. */
export const stepTarget = {
  number: z.string().min(1).max(80).optional(),
  appealId: id.optional(),
  expectedVersion: version.optional(),
}

/** The day of a step; today when not given. */
export const on = day.optional()
export const officialId = z.string().min(1).max(80)
export const longText = text(100_000)
export const reason = requiredText(2000)
export const deliveryWay = z.enum(deliveryWays)
export const files = z
  .array(z.strictObject({ fileId: sha256, name: requiredText(200) }))
  .max(50)
  .default([])
export const officialRank = z.enum(officialRanks)
export const noticeName = z.enum(noticeNames)
export const proofKind = z.enum(proofKinds)
export const returnReason = z.enum(returnReasons)
export const reopenCause = z.enum(reopenCauses)
export const clockName = z.enum(appealClocks)

/** Refusals that any step can have: the state does not allow it, or its day cannot be. */
export const stepRefusals = [
  'appeal.void',
  'appeal.ended',
  'appeal.not-ended',
  'appeal.joined-elsewhere',
  'appeal.waits-for-corrections',
  'appeal.step-not-now',
  'step.before-registration',
  'step.before-earlier',
  'step.in-future',
  'official.unknown',
  'file.unknown',
] as const

/** What is odd about a step that was taken all the same. */
export const stepWarnings = [
  /** the executor is the one complained of. */
  'executor-complained-of',
  /** several signs of a formal reply; somebody else ought to read it. */
  'second-reader',
  /** the reply is late; the person may take the silence for a refusal. */
  'reply-late',
] as const

export const stepReply = z.strictObject({
  appealId: z.string(),
  number: z.string(),
  version: z.int(),
  state: z.enum(appealStates),
  dueOn: day,
  warnings: z.array(z.enum(stepWarnings)),
})
export type StepReply = z.infer<typeof stepReply>

const stepNames = Object.keys(transitions) as [StepName, ...StepName[]]
export const stepName = z.enum(stepNames)

const fileList = z.array(fileReference)
const nameAndPosition = { name: z.string(), positionKk: z.string(), positionRu: z.string() }

/** A person of the office as the card names them. */
export const officialWords = z.strictObject({ officialId: z.string(), ...nameAndPosition })

export const clockState = z.enum(['inTime', 'soon', 'today', 'late', 'ended'])

export const cardClock = z.strictObject({
  clock: clockName,
  startedOn: day,
  workingDays: z.int().nullable(),
  dueOn: day,
  endedOn: day.nullable(),
  state: clockState,
  workingDaysLeft: z.int(),
})

export const cardAssignment = z.strictObject({
  assignmentId: z.string(),
  resolutionId: z.string(),
  official: officialWords,
  isLead: z.boolean(),
  givenOn: day,
  dueOn: day,
  state: z.enum(['open', 'done', 'passedOn', 'cancelled']),
  dueState: clockState,
  takenFrom: z.string().nullable(),
  reports: z.array(z.strictObject({ on: day, text: z.string(), files: fileList })),
})

export const cardDelivery = z.strictObject({
  deliveryId: z.string(),
  way: deliveryWay,
  on: day,
  applicant: z.int().nullable(),
  proof: z.string(),
  files: fileList,
  isDelivered: z.boolean(),
})

const replyText = {
  replyId: z.string(),
  outcome: z.string(),
  refusalReason: z.string().nullable(),
  language: z.enum(['kk', 'ru', 'en']),
  text: z.string(),
  signatory: officialWords,
  files: fileList,
  flags: z.array(z.string()),
  isJustified: z.boolean().nullable(),
  review: z
    .strictObject({ reviewerName: z.string(), verdict: z.enum(['agreed', 'rework']), note: z.string() })
    .nullable(),
  awaitsReader: z.boolean(),
}

export const cardFollowUp = z.strictObject({
  followUpId: z.string(),
  what: z.string(),
  official: officialWords.nullable(),
  responsible: z.string(),
  department: z.string().nullable(),
  openedOn: day,
  firstDueOn: day,
  dueOn: day,
  proof: proofKind,
  state: z.enum(['open', 'done', 'dropped']),
  dueState: clockState,
  moves: z.array(z.strictObject({ from: day, to: day, reason: z.string() })),
  closedOn: day.nullable(),
  evidence: z.string(),
  files: fileList,
})

/** Everything on a card that came after the registration. */
export const cardLife = {
  isOpen: z.boolean(),
  endedOn: day.nullable(),
  /** Working days after the due date: until the end, or until today while open; 0 in time. */
  workingDaysLate: z.int(),
  /** Due date by the terms alone, before any extension. */
  statutoryDueOn: day,
  clocks: z.array(cardClock),
  /** Steps that the state allows now. */
  steps: z.array(stepName),
  extensions: z.array(
    z.strictObject({
      decidedOn: day,
      decidedBy: officialWords,
      rank: z.enum([...extensionCapacities, 'other']),
      reason: z.string(),
      from: day,
      dueOn: day,
    }),
  ),
  /** The last day to which the term may be extended; `null` where the kind may not be extended. */
  lastExtensionDay: day.nullable(),
  resolutions: z.array(
    z.strictObject({
      resolutionId: z.string(),
      author: officialWords,
      givenOn: day,
      text: z.string(),
      language: z.enum(['kk', 'ru']),
    }),
  ),
  assignments: z.array(cardAssignment),
  control: z.strictObject({ since: day, official: officialWords.nullable(), note: z.string() }).nullable(),
  curing: z
    .strictObject({ askedOn: day, dueOn: day, text: z.string(), way: deliveryWay, curedOn: day.nullable() })
    .nullable(),
  forwarding: z
    .strictObject({ on: day, to: z.string(), grounds: z.string(), letterNumber: z.string(), lateReason: z.string() })
    .nullable(),
  parts: z.array(z.strictObject({ appealId: z.string(), number: z.string(), text: z.string() })),
  hearing: z
    .strictObject({
      noticeOn: day,
      heldAt: z.string(),
      place: z.string(),
      actOn: day,
      preliminary: z.string(),
      isHeld: z.boolean(),
      objections: z.array(z.strictObject({ on: day, text: z.string() })),
    })
    .nullable(),
  hearingSkipped: z.string().nullable(),
  prepared: z.strictObject(replyText).nullable(),
  replies: z.array(
    z.strictObject({
      ...replyText,
      number: z.string(),
      signedOn: day,
      jointWith: z.string(),
      deliveries: z.array(cardDelivery),
    }),
  ),
  /** A complaint that came more than three months after the person learnt of the act: a warning only. */
  isComplaintLate: z.boolean(),
  /** Number that is offered for the next reply. */
  nextReplyNumber: z.string(),
  ending: z.strictObject({ on: day, text: z.string(), detail: z.string() }).nullable(),
  joinedTo: z.strictObject({ appealId: z.string(), number: z.string() }).nullable(),
  joined: z.array(z.strictObject({ appealId: z.string(), number: z.string(), applicant: z.string() })),
  followUps: z.array(cardFollowUp),
  satisfaction: z
    .strictObject({
      on: day,
      score: z.string(),
      isSolved: z.boolean().nullable(),
      way: z.enum(['atDelivery', 'byCall', 'other']),
      comment: z.string(),
    })
    .nullable(),
}

/** Code of a department. */
export const department = code
