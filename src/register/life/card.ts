/** The part of a case card that came after the registration. */
import { isComplaintLate } from '#domain/appeal/complaint-time'
import type { ReplyReview, ReplyText } from '#domain/appeal/life-facts'
import { lastExtensionDay } from '#domain/appeal/life/extension'
import { awaitsSecondReader } from '#domain/appeal/life/reply'
import { possibleSteps } from '#domain/appeal/possible-steps'
import type { RegisteredAppeal } from '#domain/appeal/state'
import { isOpenState } from '#domain/appeal/states'
import type { LocalDate } from '#domain/calendar/local-date'
import { dayAt } from '#domain/calendar/local-time'
import { workingDaysBetween } from '#domain/calendar/working-calendar'
import { workingDaysLate } from '#domain/deadline/deadline'
import { mayBeExtended } from '#domain/deadline/may-be-extended'
import type { AppealCard } from '#contract/appeal-fields'
import type { OfficeTime } from '../handler.ts'
import type { ReadTx } from '../ports/unit-of-work.ts'
import { appealContext } from '../terms.ts'
import { clockStateOf } from './clock-words.ts'
import { knownOfficials, officialWords } from './people.ts'
import type { cardLife } from '#contract/life-fields'

export type CardLife = Pick<AppealCard, keyof typeof cardLife>

/** Builds it. */
export async function lifeOf(
  tx: ReadTx,
  { appealId, appeal }: { readonly appealId: string; readonly appeal: RegisteredAppeal },
  time: OfficeTime,
): Promise<CardLife> {
  const officials = await knownOfficials(tx)
  const context = await appealContext(tx, time, appeal.receivedAt)
  const { calendar, ruleSet } = context
  const { today } = time
  const users = new Map((await tx.office.users()).map((user) => [user.userId, user.name]))
  const words = (officialId: string) => officialWords(officials, officialId)
  const near = (dueOn: LocalDate, isRunning: boolean) =>
    isRunning ? clockStateOf(dueOn, { today, calendar }) : ('ended' as const)
  const reviewOf = (review: ReplyReview | null) =>
    review && { reviewerName: users.get(review.reviewerId) ?? '', verdict: review.verdict, note: review.note }
  const textOf = (reply: ReplyText, review: ReplyReview | null) => {
    const { replyId, outcome, refusalReason, language, text, signatoryId, files, flags, isJustified } = reply
    return {
      replyId,
      outcome,
      refusalReason,
      language,
      text,
      signatory: words(signatoryId),
      files: [...files],
      flags: [...flags],
      isJustified,
      review: reviewOf(review),
      awaitsReader: awaitsSecondReader(reply, review),
    }
  }
  const isOpen = isOpenState(appeal.state)
  const { content, control, hearing, prepared, terms } = appeal
  return {
    isOpen,
    endedOn: appeal.endedOn,
    workingDaysLate: appeal.state === 'void' ? 0 : workingDaysLate(appeal.endedOn ?? today, appeal.dueOn, calendar),
    statutoryDueOn: terms.dueOn,
    clocks: appeal.clocks.map(({ clock, startedOn, workingDays, dueOn, endedOn }) => ({
      clock,
      startedOn,
      workingDays,
      dueOn,
      endedOn,
      state: near(dueOn, endedOn === null),
      workingDaysLeft: workingDaysBetween(today, dueOn, calendar),
    })),
    steps: possibleSteps(appeal, ruleSet),
    extensions: appeal.extensions.map(({ decidedOn, decidedById, rank, reason, from, dueOn }) => ({
      decidedOn,
      decidedBy: words(decidedById),
      rank,
      reason,
      from,
      dueOn,
    })),
    lastExtensionDay: isOpen && mayBeExtended(content.kind, ruleSet) ? lastExtensionDay(appeal, context) : null,
    resolutions: appeal.resolutions.map(({ resolutionId, authorId, givenOn, text, language }) => ({
      resolutionId,
      author: words(authorId),
      givenOn,
      text,
      language,
    })),
    assignments: appeal.assignments.map((one) => ({
      assignmentId: one.assignmentId,
      resolutionId: one.resolutionId,
      official: words(one.officialId),
      isLead: one.isLead,
      givenOn: one.givenOn,
      dueOn: one.dueOn,
      state: one.state,
      dueState: near(one.dueOn, one.state === 'open'),
      takenFrom: one.takenFrom,
      reports: one.reports.map(({ on, text, files }) => ({ on, text, files: [...files] })),
    })),
    control: control && {
      since: control.since,
      official: control.officialId === null ? null : words(control.officialId),
      note: control.note,
    },
    curing: appeal.curing && { ...appeal.curing },
    forwarding: appeal.forwarding && { ...appeal.forwarding },
    parts: appeal.parts.map((part) => ({ ...part })),
    hearing: hearing && {
      noticeOn: hearing.noticeOn,
      heldAt: hearing.heldAt,
      place: hearing.place,
      actOn: hearing.actOn,
      preliminary: hearing.preliminary,
      isHeld: hearing.protocol !== null,
      objections: hearing.objections.map((one) => ({ ...one })),
    },
    hearingSkipped: appeal.hearingSkipped,
    prepared: prepared && textOf(prepared, appeal.preparedReview),
    replies: appeal.replies.map((reply) => ({
      ...textOf(reply, reply.review),
      number: reply.number,
      signedOn: reply.signedOn,
      jointWith: reply.jointWith,
      deliveries: reply.deliveries.map((one) => ({ ...one, files: [...one.files] })),
    })),
    isComplaintLate: isComplaintLate(content, dayAt(appeal.receivedAt)),
    nextReplyNumber: nextReplyNumber(appeal),
    ending: appeal.ending && { ...appeal.ending },
    joinedTo: appeal.joinedTo && { ...appeal.joinedTo },
    joined: (await tx.appeals.joinedTo(appealId)).map(({ appealId: id, number, applicant }) => ({
      appealId: id,
      number,
      applicant,
    })),
    followUps: appeal.followUps.map((one) => ({
      followUpId: one.followUpId,
      what: one.what,
      official: one.officialId === null ? null : words(one.officialId),
      responsible: one.responsible,
      department: one.department,
      openedOn: one.openedOn,
      firstDueOn: one.firstDueOn,
      dueOn: one.dueOn,
      proof: one.proof,
      state: one.state,
      dueState: near(one.dueOn, one.state === 'open'),
      moves: one.moves.map((move) => ({ ...move })),
      closedOn: one.closedOn,
      evidence: one.evidence,
      files: [...one.files],
    })),
    satisfaction: appeal.satisfaction && { ...appeal.satisfaction },
  }
}

/** The number that is offered for the next reply: that of the appeal with the place of the reply. Source: R-36. */
export function nextReplyNumber({ given, replies }: Pick<RegisteredAppeal, 'given' | 'replies'>): string {
  return `${given.number}-${replies.length + 1}`
}
