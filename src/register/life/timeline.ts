/** Facts of the events of an appeal's life, for the sentences of its timeline. Names of officials stand in place of their ids. */
import type { AppealEvent } from '#domain/appeal/events'
import { isLifeEvent } from '#domain/appeal/life/evolve-life'
import type { LifeEvent } from '#domain/appeal/life-events'
import type { AppealState, RegisteredAppeal } from '#domain/appeal/state'
import { evolve, noAppeal } from '#domain/appeal/state'
import type { Facts } from '#domain/refusal'
import type { Officials } from './people.ts'

/** Facts of each event of a stream, in its order; `undefined` for events of the desk. */
export function lifeFactsOf(events: readonly AppealEvent[], officials: Officials): (Facts | undefined)[] {
  let before: AppealState = noAppeal
  return events.map((event) => {
    const facts = isLifeEvent(event) && before.state !== 'none' ? factsOf(event, before, officials) : undefined
    before = evolve(before, event)
    return facts
  })
}

function factsOf(event: LifeEvent, before: RegisteredAppeal, officials: Officials): Facts {
  const name = (id: string | null): string => (id === null ? '' : (officials.get(id)?.name ?? ''))
  switch (event.type) {
    case 'appeal.taken-on':
      return { on: event.on }
    case 'appeal.resolution-given': {
      const lead = event.assignments.find((one) => one.isLead)
      return {
        on: event.resolution.givenOn,
        author: name(event.resolution.authorId),
        lead: name(lead?.officialId ?? null),
        others: namesOf(
          event.assignments.filter((one) => !one.isLead),
          name,
        ),
        dueOn: lead?.dueOn ?? null,
        text: event.resolution.text,
      }
    }
    case 'appeal.reassigned': {
      const from = before.assignments.find((one) => one.assignmentId === event.assignmentId)
      return {
        on: event.on,
        from: name(from?.officialId ?? null),
        to: name(event.next.officialId),
        dueOn: event.next.dueOn,
        reason: event.reason,
      }
    }
    case 'appeal.assignment-reported':
      return {
        on: event.on,
        official: shareOf(before, event.assignmentId, name),
        text: event.text,
        isDone: event.isDone,
        files: event.files.length,
      }
    case 'appeal.assignment-cancelled':
      return { on: event.on, official: shareOf(before, event.assignmentId, name), reason: event.reason }
    case 'appeal.put-on-control':
      return { on: event.on, official: name(event.officialId), note: event.note }
    case 'appeal.taken-off-control':
      return { on: event.on, reason: event.reason }
    case 'appeal.defects-notified':
      return {
        on: event.on,
        dueOn: event.clock.dueOn,
        defects: event.defects.join(' '),
        text: event.text,
        way: event.way,
      }
    case 'appeal.defects-cured':
      return {
        on: event.on,
        text: event.text,
        files: event.files.length,
        from: event.dueOn === before.dueOn ? null : before.dueOn,
        dueOn: event.dueOn,
      }
    case 'appeal.returned': {
      const { on, reason, text, way, earlierNumber, lateReason } = event
      return { on, reason, text, way, earlierNumber, lateReason }
    }
    case 'appeal.forwarded':
    case 'appeal.passed-up': {
      const { on, to, grounds, letterNumber, lateReason } = event.forwarding
      return { on, to, grounds, letterNumber, lateReason, isNoticed: event.notice === null }
    }
    case 'appeal.part-forwarded': {
      const { on, to, grounds, letterNumber, lateReason } = event.forwarding
      return {
        on,
        to,
        grounds,
        letterNumber,
        lateReason,
        isNoticed: event.notice === null,
        part: event.part.number,
        text: event.part.text,
      }
    }
    case 'appeal.notified':
      return { on: event.on, notice: event.notice, way: event.way, proof: event.proof }
    case 'appeal.hearing-set': {
      const { noticeOn, heldAt, place, actOn } = event.hearing
      return { on: noticeOn, heldAt, place, actOn, dueOn: event.clock.dueOn }
    }
    case 'appeal.hearing-held':
      return {
        on: event.on,
        chair: name(event.protocol.chairId),
        place: event.protocol.place,
        explanations: event.protocol.explanations,
      }
    case 'appeal.hearing-skipped':
      return { on: event.on, reason: event.reason }
    case 'appeal.objection-noted':
      return { on: event.objection.on, text: event.objection.text }
    case 'appeal.extended': {
      const { decidedOn, decidedById, rank, reason, from, dueOn } = event.extension
      return { on: decidedOn, official: name(decidedById), rank, reason, from, dueOn, noticeDueOn: event.notice.dueOn }
    }
    case 'appeal.reply-prepared': {
      // The words too: a draft that was sent back is gone on with from here.
      const { outcome, refusalReason, language, text, signatoryId, flags } = event.reply
      const written = { outcome, refusalReason, language, text, signatoryId }
      return { on: event.on, ...written, official: name(signatoryId), flags: flags.join(' ') }
    }
    case 'appeal.reply-sent-back':
      return { on: event.on, reason: event.reason }
    case 'appeal.reply-reviewed':
      return { on: event.on, verdict: event.review.verdict, note: event.review.note }
    case 'appeal.replied': {
      const { number, signedOn, outcome, signatoryId, jointWith, language } = event.reply
      return {
        on: signedOn,
        number,
        outcome,
        official: name(signatoryId),
        jointWith,
        language,
        dueOn: before.dueOn,
        isLate: signedOn > before.dueOn,
      }
    }
    case 'appeal.reply-delivered': {
      const { way, on, proof, isDelivered } = event.delivery
      return { on, way, proof, isDelivered }
    }
    case 'appeal.terminated':
      return { on: event.on, reason: event.reason, grounds: event.grounds }
    case 'appeal.withdrawn':
      return { on: event.on, text: event.text, files: event.files.length }
    case 'appeal.left-unconsidered':
      return { on: event.on, reason: event.reason, sentTo: event.sentTo }
    case 'appeal.joined':
      return { on: event.on, number: event.to.number, reason: event.reason }
    case 'appeal.separated':
      return { on: event.on, number: event.from.number, reason: event.reason }
    case 'appeal.reopened':
      return {
        on: event.on,
        cause: event.cause,
        reason: event.reason,
        state: before.state,
        from: event.dueOn === before.dueOn ? null : before.dueOn,
        dueOn: event.dueOn,
      }
    case 'appeal.follow-up-opened': {
      const { what, officialId, responsible, dueOn } = event.followUp
      return {
        on: event.followUp.openedOn,
        what,
        official: officialId === null ? responsible : name(officialId),
        dueOn,
      }
    }
    case 'appeal.follow-up-moved':
      return {
        on: event.on,
        what: followUpText(before, event.followUpId),
        from: event.from,
        dueOn: event.dueOn,
        reason: event.reason,
      }
    case 'appeal.follow-up-done':
      return {
        on: event.on,
        what: followUpText(before, event.followUpId),
        evidence: event.evidence,
        files: event.files.length,
      }
    case 'appeal.follow-up-dropped':
      return { on: event.on, what: followUpText(before, event.followUpId), reason: event.reason }
    case 'appeal.satisfaction-noted': {
      const { on, score, isSolved, way, comment } = event.satisfaction
      return { on, score, isSolved, way, comment }
    }
  }
}

function namesOf(assignments: readonly { readonly officialId: string }[], name: (id: string) => string): string {
  return assignments.map((one) => name(one.officialId)).join(', ')
}

function shareOf({ assignments }: RegisteredAppeal, assignmentId: string, name: (id: string | null) => string): string {
  return name(assignments.find((one) => one.assignmentId === assignmentId)?.officialId ?? null)
}

function followUpText({ followUps }: RegisteredAppeal, followUpId: string): string {
  return followUps.find((one) => one.followUpId === followUpId)?.what ?? ''
}
