/** What came after the registration as the facts of a printed case file. */
import type { CaseAssignment, CaseLife, CaseNotice, CaseReply } from '#domain/document/case-life'
import type { NamedOfficial } from '#domain/document/name-and-position'
import { noticeNames } from '#domain/appeal/life-events'
import { deliveryWays } from '#domain/appeal/life-facts'
import { fullName } from '#domain/appeal/content'
import { localDate } from '#domain/calendar/local-date'
import { localMoment } from '#domain/calendar/local-time'
import type { AppealCard } from '#contract/appeal-fields'
import type { Labels } from './organisation-facts.ts'

type Words = AppealCard['resolutions'][number]['author']

/** The life of one card; undefined for an appeal that was only registered. */
export function printedLife(card: AppealCard, labels: Labels): CaseLife | undefined {
  const { control, curing, forwarding, ending, satisfaction } = card
  const life: CaseLife = {
    resolutions: card.resolutions.map(({ resolutionId, author, givenOn, text, language }) => ({
      author: person(author),
      givenOn: localDate(givenOn),
      text,
      lang: language,
      assignments: card.assignments
        .filter((one) => one.resolutionId === resolutionId)
        .map((one) => assignmentOf(one, card.assignments)),
    })),
    control: control && {
      since: localDate(control.since),
      watchedBy: control.official?.name ?? '',
      note: control.note,
    },
    curing: curing && {
      askedOn: localDate(curing.askedOn),
      dueOn: localDate(curing.dueOn),
      text: curing.text,
      curedOn: curing.curedOn === null ? null : localDate(curing.curedOn),
    },
    forwarding: forwarding && { ...forwarding, on: localDate(forwarding.on) },
    parts: card.parts.map(({ number, text }) => ({ number, text })),
    hearing: hearingOf(card),
    hearingSkipped: card.hearingSkipped,
    extensions: card.extensions.map(({ decidedOn, decidedBy, from, dueOn, reason }) => ({
      decidedOn: localDate(decidedOn),
      decidedBy: person(decidedBy),
      from: localDate(from),
      dueOn: localDate(dueOn),
      reason,
    })),
    notices: noticesOf(card),
    replies: card.replies.map((reply) => replyOf(reply, card, labels)),
    ending: ending && { on: localDate(ending.on), text: ending.text },
    followUps: card.followUps.map((one) => ({
      what: one.what,
      responsible: one.official?.name ?? one.responsible,
      openedOn: localDate(one.openedOn),
      dueOn: localDate(one.dueOn),
      proof: one.proof,
      state: one.state,
      isLate: one.dueState === 'late',
      moves: one.moves.map(({ from, to, reason }) => ({ from: localDate(from), to: localDate(to), reason })),
      closedOn: one.closedOn === null ? null : localDate(one.closedOn),
      evidence: one.evidence,
      files: one.files.map(({ name }) => name),
    })),
    satisfaction: satisfaction && {
      on: localDate(satisfaction.on),
      score: labels('satisfaction', satisfaction.score),
      comment: satisfaction.comment,
    },
  }
  const isEmpty = Object.values(life).every((part) => part === null || (Array.isArray(part) && part.length === 0))
  return isEmpty ? undefined : life
}

function person({ name, positionKk, positionRu }: Words): NamedOfficial {
  return { name, position: { kk: positionKk, ru: positionRu } }
}

function assignmentOf(one: AppealCard['assignments'][number], all: AppealCard['assignments']): CaseAssignment {
  return {
    ...person(one.official),
    isLead: one.isLead,
    givenOn: localDate(one.givenOn),
    dueOn: localDate(one.dueOn),
    state: one.state,
    takenFrom: all.find((other) => other.assignmentId === one.takenFrom)?.official.name ?? '',
    reports: one.reports.map(({ on, text }) => ({ on: localDate(on), text })),
  }
}

function hearingOf({ hearing, timeline }: AppealCard): CaseLife['hearing'] {
  if (hearing === null) return null
  const held = timeline.find((entry) => entry.type === 'appeal.hearing-held')
  return {
    noticeOn: localDate(hearing.noticeOn),
    heldAt: localMoment(hearing.heldAt),
    place: hearing.place,
    preliminary: hearing.preliminary,
    explanations: String(held?.facts['explanations'] ?? ''),
    isHeld: hearing.isHeld,
    objections: hearing.objections.map(({ on, text }) => ({ on: localDate(on), text })),
  }
}

/** Notices stand on the timeline, newest first there. */
function noticesOf({ timeline }: AppealCard): CaseNotice[] {
  return timeline
    .filter((entry) => entry.type === 'appeal.notified')
    .toReversed()
    .flatMap(({ facts }) => {
      const notice = noticeNames.find((one) => one === facts['notice'])
      const way = deliveryWays.find((one) => one === facts['way'])
      if (notice === undefined || way === undefined) return []
      return [{ notice, way, on: localDate(String(facts['on'])), proof: String(facts['proof'] ?? '') }]
    })
}

function replyOf(reply: AppealCard['replies'][number], card: AppealCard, labels: Labels): CaseReply {
  const { number, signedOn, outcome, refusalReason, isJustified, text, language, signatory, jointWith, review } = reply
  return {
    number,
    signedOn: localDate(signedOn),
    outcome: labels('reply_outcomes', outcome),
    refusalReason: refusalReason === null ? null : labels('refusal_reasons', refusalReason),
    isJustified,
    text,
    lang: language,
    signatory: person(signatory),
    jointWith,
    review: review && { reader: review.reviewerName, isAgreed: review.verdict === 'agreed', note: review.note },
    deliveries: reply.deliveries.map(({ on, way, proof, applicant, isDelivered }) => {
      const to = applicant === null ? undefined : card.applicants[applicant]
      return { on: localDate(on), way, proof, to: to === undefined ? '' : fullName(to), isDelivered }
    }),
  }
}
