/** Letters about one appeal: which text they carry, whom they go to, and what they refer to. */
import { correspondent, fullName } from '#domain/appeal/content'
import type { NoticeName } from '#domain/appeal/life-events'
import type { RegisteredAppeal } from '#domain/appeal/state'
import type { LetterInput, LetterKind } from '#domain/document/letter-document'
import { type Refusal, refuse } from '#domain/refusal'
import type { OperationParsed } from '#contract/operations'
import type { KnownOfficial, Officials } from '../life/people.ts'
import type { Labels } from './organisation-facts.ts'

/** Which text a notice to the applicant has. */
export const noticePurposes = {
  forwarding: 'noticeForwarding',
  extension: 'noticeExtension',
  defects: 'noticeDefects',
  return: 'noticeReturn',
  termination: 'noticeTermination',
  hearing: 'noticeHearing',
  passUp: 'noticePassUp',
} as const satisfies Record<NoticeName, LetterKind>

/** Which text a letter to another body has; the other notices go to the applicant alone. */
export const letterPurposes = {
  forwarding: 'letterForwarding',
  passUp: 'letterPassUp',
} as const satisfies Partial<Record<NoticeName, LetterKind>>

/** What happened, in words that the text of a letter can quote. Refuses `paper.nothing-to-print` when it has not. */
export function letterFacts(
  appeal: RegisteredAppeal,
  notice: NoticeName,
): NonNullable<OperationParsed<'template.fill'>['facts']> | Refusal {
  const nothing = refuse('paper.nothing-to-print', { paper: notice })
  switch (notice) {
    case 'forwarding':
    case 'passUp': {
      const { forwarding } = appeal
      if (forwarding === null && appeal.parts.length === 0) return nothing
      return forwarding === null ? {} : { body: forwarding.to, grounds: forwarding.grounds, reason: forwarding.grounds }
    }
    case 'extension': {
      const last = appeal.extensions.at(-1)
      return last === undefined ? nothing : { newDueOn: last.dueOn, reason: last.reason }
    }
    case 'defects':
      return appeal.curing === null
        ? nothing
        : { curingDueOn: appeal.curing.dueOn, ...(appeal.curing.text === '' ? {} : { defects: appeal.curing.text }) }
    case 'return':
      return appeal.state === 'returned' && appeal.ending !== null ? { reason: appeal.ending.text } : nothing
    case 'termination':
      return appeal.state === 'terminated' && appeal.ending !== null
        ? { reason: appeal.ending.text, grounds: appeal.ending.detail }
        : nothing
    case 'hearing': {
      const { hearing } = appeal
      if (hearing === null) return nothing
      return {
        meetingDay: hearing.heldAt.slice(0, 10),
        meetingTime: hearing.heldAt.slice(11, 16),
        place: hearing.place,
        decision: hearing.preliminary,
      }
    }
  }
}

/** Who signs a notice: who decided it, else the official addressed, else the head of the office. */
export function signatoryOf(
  appeal: RegisteredAppeal,
  notice: NoticeName | 'reply',
  officials: Officials,
): KnownOfficial | undefined {
  const named = [
    notice === 'reply' ? (appeal.replies.at(-1)?.signatoryId ?? appeal.prepared?.signatoryId) : undefined,
    notice === 'extension' ? appeal.extensions.at(-1)?.decidedById : undefined,
    appeal.content.addressee?.officialId ?? undefined,
  ].flatMap((id) => (id === undefined ? [] : (officials.get(id) ?? [])))
  return named.find((one) => one.isActive) ?? [...officials.values()].find((one) => one.rank === 'head' && one.isActive)
}

/** To the applicant, or to the body that has authority. */
export function addresseeFor(
  appeal: RegisteredAppeal,
  { toBody, labels, language }: { readonly toBody: boolean; readonly labels: Labels; readonly language: 'kk' | 'ru' },
): { readonly name: string; readonly address: string } {
  if (toBody) return { name: appeal.forwarding?.to ?? '', address: '' }
  const to = correspondent(appeal.content.applicants)
  if (to === undefined) return { name: '', address: '' }
  const place = to.settlement === null ? '' : labels('settlements', to.settlement)[language]
  const address = [place, to.street, to.house, to.flat].filter((part) => part !== '').join(', ')
  return { name: fullName(to), address }
}

/** The appeal that a letter answers. */
export function referenceOf({ given, terms }: RegisteredAppeal): NonNullable<LetterInput['reference']> {
  return { to: 'appeal', number: given.number, on: terms.registeredOn }
}
