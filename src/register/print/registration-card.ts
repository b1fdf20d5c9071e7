/** The registration and control card, and the protocol of an oral appeal, from a case card. Source. */
import { displayName, fullName } from '#domain/appeal/content'
import { localDate } from '#domain/calendar/local-date'
import { localMoment } from '#domain/calendar/local-time'
import type { NamedOfficial } from '#domain/document/name-and-position'
import type { OralApplicant, OralProtocolInput } from '#domain/document/oral-protocol-document'
import type { RegistrationCardInput } from '#domain/document/registration-card-document'
import type { AppealCard } from '#contract/appeal-fields'
import type { Labels } from './organisation-facts.ts'

type Common = 'organisationName' | 'practice' | 'language'

/** What the card says. */
export function registrationFacts(card: AppealCard, labels: Labels): Omit<RegistrationCardInput, Common> {
  const [first] = card.applicants
  const sender = card.elsewhere.find(({ system }) => system === 'sender')
  const reply = card.replies.at(-1)
  const { control } = card
  return {
    number: card.number,
    registeredOn: localDate(card.registeredOn),
    caseIndex: '',
    correspondent: first === undefined ? '' : displayName(first),
    address: first === undefined ? '' : addressOf(first, labels),
    sender:
      sender === undefined ? null : { number: sender.number, on: sender.date === null ? null : localDate(sender.date) },
    kind: labels('appeal_kinds', card.kind),
    channel: labels('channels', card.channel),
    isRepeat: card.isRepeat,
    essence: card.essence,
    essenceLang: langOf(card),
    sheets: card.pages,
    attachments: card.files.length,
    resolutions: card.resolutions.map(({ author, givenOn, text, language }) => ({
      author: person(author),
      givenOn: localDate(givenOn),
      text,
      lang: language,
    })),
    executors: card.assignments
      .filter(({ state }) => state === 'open' || state === 'done')
      .map(({ official, isLead, givenOn, dueOn, state, reports }) => ({
        ...person(official),
        isLead,
        givenOn: localDate(givenOn),
        dueOn: localDate(dueOn),
        doneOn: state === 'done' ? localDate(reports.at(-1)?.on ?? dueOn) : null,
      })),
    dueOn: localDate(card.dueOn),
    extensions: card.extensions.map(({ from, dueOn, reason }) => ({
      from: localDate(from),
      dueOn: localDate(dueOn),
      reason,
    })),
    control: control && { since: localDate(control.since), watchedBy: control.official?.name ?? '' },
    answer:
      reply === undefined
        ? null
        : { number: reply.number, on: localDate(reply.signedOn), outcome: labels('reply_outcomes', reply.outcome) },
  }
}

/** What the protocol says; undefined where nobody is named, because nobody could sign it. */
export function oralFacts(card: AppealCard, labels: Labels): Omit<OralProtocolInput, Common> | undefined {
  const spoken = card.applicants.filter(({ role }) => role !== 'representative')
  const [first, ...others] = spoken.map((one): OralApplicant => ({
    type: one.type,
    name: fullName(one),
    nationalNumber: one.nationalNumber,
    address: addressOf(one, labels),
    phone: one.phone,
  }))
  if (first === undefined) return undefined
  const representative = card.applicants.find(({ role }) => role === 'representative')
  return {
    number: card.number,
    takenAt: localMoment(card.receivedAt),
    applicants: [first, ...others],
    representative:
      representative === undefined ? null : { name: fullName(representative), authority: representative.authority },
    addressee: card.addresseeName === '' ? null : { kk: card.addresseeName, ru: card.addresseeName },
    essence: card.essence,
    essenceLang: langOf(card),
    attachments: card.files.map(({ name }) => name),
    takenBy: { name: card.acceptorName, position: { kk: card.acceptorPositionKk, ru: card.acceptorPositionRu } },
  }
}

function person({ name, positionKk, positionRu }: AppealCard['resolutions'][number]['author']): NamedOfficial {
  return { name, position: { kk: positionKk, ru: positionRu } }
}

function addressOf(one: AppealCard['applicants'][number], labels: Labels): string {
  const place = one.settlement === null ? '' : labels('settlements', one.settlement).ru
  return [place, one.street, one.house, one.flat].filter((part) => part !== '').join(', ')
}

function langOf({ language }: AppealCard): string {
  return language === 'mix' ? 'kk' : language
}
