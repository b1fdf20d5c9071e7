/** Facts of personal reception as its papers print them. */
import { type Applicant, fullName } from '#domain/appeal/content'
import { type LocalDate, monthOf } from '#domain/calendar/local-date'
import type { ReceptionCardInput, ReceptionNoticeInput } from '#domain/document/reception-card-document'
import type { JournalPart, JournalRow } from '#domain/document/reception-journal-document'
import type { ListedVisit, ScheduleDay } from '#domain/document/reception-list-document'
import type { Text, TwoLanguages } from '#domain/document/model'
import { monthName } from '#domain/language/dates'
import type { PublishedDay } from '#domain/reception/events'
import { noticeOf, placeOf } from '#domain/reception/visit-state'
import type { JournalLine, ReceptionRecord, VisitRecord } from '../ports/reception-reader.ts'
import type { ReceptionWords } from '../receptions.ts'
import type { Labels } from './organisation-facts.ts'

interface Wording {
  readonly labels: Labels
  readonly words: ReceptionWords
  readonly today: LocalDate
}

interface PrintedOfficial {
  readonly name: string
  readonly position: TwoLanguages
}

export function printedOfficial({ official }: ReceptionWords, officialId: string): PrintedOfficial {
  const { officialName, officialPositionKk, officialPositionRu } = official(officialId)
  return { name: officialName, position: { kk: officialPositionKk, ru: officialPositionRu } }
}

/** The lines of a journal by official and year, each in the order of its numbers. */
export function journalParts(lines: readonly JournalLine[], wording: Wording): JournalPart[] {
  const byOfficial = Map.groupBy(lines, ({ visit, isReceived }) =>
    isReceived ? (visit.given?.officialId ?? visit.officialId) : leftOfficial(visit),
  )
  return [...byOfficial].map(([officialId, own]) => ({
    official: printedOfficial(wording.words, officialId),
    received: own.filter(({ isReceived }) => isReceived).map((line) => journalRow(line, wording)),
    notReceived: own.filter(({ isReceived }) => !isReceived).map((line) => journalRow(line, wording)),
  }))
}

function leftOfficial(visit: VisitRecord): string {
  return visit.bookings.find(({ left }) => left !== null)?.place?.officialId ?? visit.officialId
}

function journalRow({ on, isReceived, visit }: JournalLine, { labels, today }: Wording): JournalRow {
  const { content, given, startedAt, outcome, instructionEnd, state } = visit
  const { person } = content
  const booking = isReceived
    ? undefined
    : visit.bookings.findLast(({ place, left }) => place?.on === on && left !== null)
  const instruction = outcome?.instruction ?? null
  const isOpen = instructionEnd === null || instructionEnd.state === 'donePartly'
  return {
    number: isReceived ? (given?.number ?? null) : null,
    isVoid: state === 'void',
    on,
    time: isReceived ? (startedAt?.slice(11, 16) ?? null) : (booking?.place?.slot ?? null),
    name: fullName(person),
    address: addressOf(person, labels),
    phone: person.phone,
    social: person.socialCategories.map((code) => labels('social_categories', code)),
    isRepeat: content.isRepeat,
    people: content.people,
    question: content.question,
    language: printLanguageOf(content.language),
    topic: labels('topics', content.topic),
    answer: outcome?.answer ?? '',
    result: isReceived ? (outcome?.result ?? null) : null,
    appealNumber: isReceived ? (outcome?.appeal?.number ?? null) : null,
    instruction:
      instruction && isReceived
        ? {
            text: instruction.text,
            executor: instruction.executor,
            dueOn: instruction.dueOn,
            end: instructionEnd,
            isLate: isOpen && instruction.dueOn !== null && instruction.dueOn < today,
          }
        : null,
    left: booking?.left
      ? {
          how: booking.left.how,
          why: booking.left.why,
          reason: booking.left.reason,
          newOn: booking.left.to?.on ?? null,
          toldOn: booking.left.told?.on ?? null,
        }
      : null,
  }
}

/** The card of a visit, but for who prints it and how. */
export function cardFacts(
  visit: VisitRecord,
  reception: ReceptionRecord | undefined,
  { labels, words }: Wording,
): Omit<ReceptionCardInput, 'organisation' | 'practice' | 'language'> {
  const { content, given, startedAt, endedAt, outcome } = visit
  const place = placeOf(visit)
  const { person } = content
  return {
    official: printedOfficial(words, given?.officialId ?? visit.officialId),
    visitor: fullName(person),
    number: given?.number ?? null,
    on: place?.on ?? null,
    startedAt,
    endedAt,
    slot: place?.slot ?? null,
    place: { kk: reception?.placeKk ?? '', ru: reception?.placeRu ?? '' },
    nationalNumber: person.nationalNumber,
    address: addressOf(person, labels),
    phone: person.phone,
    social: person.socialCategories.map((code) => labels('social_categories', code)),
    isRepeat: content.isRepeat,
    people: content.people,
    question: content.question,
    questionLanguage: printLanguageOf(content.language),
    topic: labels('topics', content.topic),
    result: outcome?.result ?? null,
    answer: outcome?.answer ?? '',
    instruction: outcome?.instruction ?? null,
    appealNumber: outcome?.appeal?.number ?? null,
  }
}

/** The notice of a moved date; undefined when the person was not moved. */
export function noticeFacts(
  visit: VisitRecord,
  reception: ReceptionRecord | undefined,
  { labels, words }: Wording,
): Omit<ReceptionNoticeInput, 'organisation' | 'practice' | 'language' | 'writtenOn' | 'signatory'> | undefined {
  const moved = noticeOf(visit)
  if (!moved?.place || !moved.left) return undefined
  const to = placeOf(visit)
  return {
    official: printedOfficial(words, visit.officialId),
    visitor: fullName(visit.content.person),
    address: addressOf(visit.content.person, labels),
    from: { on: moved.place.on, slot: moved.place.slot },
    to: to && {
      on: to.on,
      slot: to.slot,
      place: { kk: reception?.placeKk ?? '', ru: reception?.placeRu ?? '' },
    },
    reason: moved.left.reason,
  }
}

/** A person on the list of a day. */
export function listedVisit(visit: VisitRecord, labels: Labels): ListedVisit {
  const { content } = visit
  const { person } = content
  const { slot = null, queue = null } = placeOf(visit) ?? {}
  return {
    slot,
    queue,
    name: fullName(person),
    initials: initialsOf(person),
    phone: person.phone,
    settlement: labels('settlements', person.settlement),
    isRepeat: content.isRepeat,
    question: content.question,
    language: printLanguageOf(content.language),
    topic: labels('topics', content.topic),
  }
}

export function scheduleDay(
  day: Pick<PublishedDay, 'heldOn' | 'startsAt' | 'endsAt' | 'officialId' | 'placeKk' | 'placeRu'>,
  words: ReceptionWords,
): ScheduleDay {
  const { heldOn, startsAt, endsAt, officialId, placeKk, placeRu } = day
  return {
    heldOn,
    hours: `${startsAt}–${endsAt}`,
    official: printedOfficial(words, officialId),
    place: { kk: placeKk, ru: placeRu },
  }
}

/** Name of the month in which a day lies, in both languages of the office. */
export function monthWords(day: LocalDate): TwoLanguages {
  return { kk: monthName(monthOf(day), 'kk'), ru: monthName(monthOf(day), 'ru') }
}

/** Settlement, street, house and flat as one line; the settlement in the language of the paper. */
function addressOf({ settlement, street, house, flat }: Applicant, labels: Labels): Text {
  const home = flat === '' ? house : `${house}-${flat}`
  return { parts: [labels('settlements', settlement), { text: street }, { text: home }], join: ', ' }
}

/** Initials tell a person who waits which line is theirs, and a stranger nothing. Source: R-50. */
function initialsOf({ type, name, surname, givenName, patronymic }: Applicant): string {
  const parts = type === 'organisation' ? [name] : [surname, givenName, patronymic]
  return parts
    .flatMap((part) => Array.from(part)[0] ?? [])
    .map((letter) => `${letter}.`)
    .join(' ')
}

function printLanguageOf(language: string): string {
  return language === 'mix' ? 'kk' : language
}
