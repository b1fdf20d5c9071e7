/** Records of personal reception as rows of the contract. What depends on today or on other nouns is added here. */
import { displayName } from '#domain/appeal/content'
import type { LocalDate } from '#domain/calendar/local-date'
import { checkNationalNumber } from '#domain/identity/national-number'
import type { Place, PublishedDay } from '#domain/reception/events'
import { type Month, monthOfDay } from '#domain/reception/schedule'
import { type BookedVisit, noticeOf, placeOf } from '#domain/reception/visit-state'
import type { Notice, Reception, Visit } from '#contract/reception-fields'
import type { ReceptionRecord, VisitRecord } from './ports/reception-reader.ts'
import type { ReadTx } from './ports/unit-of-work.ts'

export interface OfficialNames {
  readonly officialName: string
  readonly officialPositionKk: string
  readonly officialPositionRu: string
}

/** What rows need of officials and meetings, read once for a call. */
export interface ReceptionWords {
  readonly official: (officialId: string) => OfficialNames
  readonly meetingNumber: (meetingId: string | null) => string | null
}

/** Names of officials and numbers of meetings. An official who is gone keeps the name on old rows. */
export async function receptionWords(tx: ReadTx): Promise<ReceptionWords> {
  const officials = new Map((await tx.office.officials()).map((one) => [one.officialId, one]))
  const meetings = new Map((await tx.meetings.meetings()).map((one) => [one.meetingId, one.number]))
  return {
    official: (officialId) => {
      const { name = '', positionKk = '', positionRu = '' } = officials.get(officialId) ?? {}
      return { officialName: name, officialPositionKk: positionKk, officialPositionRu: positionRu }
    },
    meetingNumber: (meetingId) => (meetingId === null ? null : (meetings.get(meetingId) ?? null)),
  }
}

/** Tells whether a day stands in the latest publication of its month as it is; months are read once. */
export async function publishedDays(tx: ReadTx, months: readonly Month[]): Promise<Map<string, PublishedDay>> {
  const published = new Map<string, PublishedDay>()
  for (const month of new Set(months)) {
    const latest = (await tx.receptions.publications(month)).at(-1)
    for (const day of latest?.days ?? []) published.set(day.receptionId, day)
  }
  return published
}

/** A reception as it would stand in a published schedule. */
export function publishedDayOf(record: ReceptionRecord): PublishedDay {
  const { receptionId, officialId, heldOn, startsAt, endsAt, slotMinutes, placeKk, placeRu } = record
  return { receptionId, officialId, heldOn, startsAt, endsAt, slotMinutes, placeKk, placeRu }
}

/** A reception day as the screens show it. */
export function receptionRow(
  record: ReceptionRecord,
  { official, meetingNumber }: ReceptionWords,
  published: ReadonlyMap<string, PublishedDay>,
): Reception {
  const { receptionId, version, officialId, heldOn, startsAt, endsAt, slotMinutes, kind, placeKk, placeRu } = record
  const { meetingId, note, state, reason, heldFrom, heldTo, counts, moves } = record
  const hung = published.get(receptionId)
  return {
    receptionId,
    version,
    officialId,
    ...official(officialId),
    heldOn,
    startsAt,
    endsAt,
    slotMinutes,
    kind,
    placeKk,
    placeRu,
    meetingId,
    meetingNumber: meetingNumber(meetingId),
    note,
    state,
    movedFrom: moves.at(-1)?.from.heldOn ?? null,
    reason,
    heldFrom,
    heldTo,
    isPublished: hung !== undefined && hung.heldOn === heldOn && hung.startsAt === startsAt && hung.endsAt === endsAt,
    counts: { ...counts },
  }
}

/** A visit as the screens show it. */
export function visitRow(record: VisitRecord, { official }: ReceptionWords, today: LocalDate): Visit {
  const { visitId, version, state, officialId, given, content, arrivedAt, startedAt, endedAt, reason } = record
  const { person, question, topic, language, isRepeat, people } = content
  const place = placeOf(record)
  return {
    visitId,
    version,
    state,
    officialId,
    officialName: official(officialId).officialName,
    number: given?.number ?? null,
    year: given?.year ?? null,
    place: placeRow(place),
    bookings: record.bookings.map(({ place: kept, left }) => ({
      place: placeRow(kept),
      left: left && { ...left, to: placeRow(left.to), told: left.told && { ...left.told } },
    })),
    name: displayName(person),
    person: { ...person, socialCategories: [...person.socialCategories] },
    question,
    topic,
    language,
    isRepeat,
    people,
    numberCheck: numberCheck(person.nationalNumber),
    arrivedAt,
    startedAt,
    endedAt,
    ...outcomeRow(record, today),
    reason,
    mustBeTold: noticeOf(record)?.left?.told === null,
  }
}

function outcomeRow(
  { outcome, instructionEnd }: BookedVisit,
  today: LocalDate,
): Pick<Visit, 'result' | 'answer' | 'instruction' | 'appealId' | 'appealNumber'> {
  const given = outcome?.instruction ?? null
  const isOpen = instructionEnd === null || instructionEnd.state === 'donePartly'
  return {
    result: outcome?.result ?? null,
    answer: outcome?.answer ?? '',
    instruction: given && {
      ...given,
      isLate: isOpen && given.dueOn !== null && given.dueOn < today,
      end: instructionEnd && { ...instructionEnd },
    },
    appealId: outcome?.appeal?.appealId ?? null,
    appealNumber: outcome?.appeal?.number ?? null,
  }
}

/** What a moved person must be told; undefined when there is nothing to tell. */
export function noticeRow(record: VisitRecord, { official }: ReceptionWords): Notice | undefined {
  const moved = noticeOf(record)
  if (!moved?.place || !moved.left) return undefined
  const to = placeOf(record)
  return {
    visitId: record.visitId,
    version: record.version,
    name: displayName(record.content.person),
    phone: record.content.person.phone,
    language: record.content.language,
    officialName: official(record.officialId).officialName,
    fromOn: moved.place.on,
    fromSlot: moved.place.slot,
    toOn: to?.on ?? null,
    toSlot: to?.slot ?? null,
    reason: moved.left.reason,
  }
}

/** The months in which a list of days lies. */
export function monthsOf(records: readonly ReceptionRecord[]): Month[] {
  return records.map(({ heldOn }) => monthOfDay(heldOn))
}

function placeRow(place: Place | null): Visit['place'] {
  if (!place) return null
  const { receptionId, on, slot, queue } = place
  return { receptionId, on, slot, queue }
}

function numberCheck(nationalNumber: string): Visit['numberCheck'] {
  if (nationalNumber === '') return 'none'
  return checkNationalNumber(nationalNumber).valid ? 'valid' : 'wrong'
}
