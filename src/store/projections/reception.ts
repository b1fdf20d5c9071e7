/**
 * Personal reception: schedules, days, visits and every place that was kept. Days and visits are folded by the domain from
 * their whole stream, so that rows and journal cannot tell different things.
 */
import { displayName } from '#domain/appeal/content'
import type { ReceptionEvent, VisitEvent } from '#domain/reception/events'
import { dayAt } from '#domain/calendar/local-time'
import {
  evolveReception,
  noReception,
  type PlannedReception,
  type ReceptionState,
} from '#domain/reception/reception-state'
import {
  type BookedVisit,
  type Booking,
  evolveVisit,
  noticeOf,
  noVisit,
  type VisitState,
} from '#domain/reception/visit-state'
import { foldText, phoneKey } from '#domain/search/fold'
import type { JournalEvent, RecordedEvent } from '#register/ports/journal'
import { deleteRows, insertRow, putRow, updateRows } from '../statements.ts'
import { loadStream } from '../stream.ts'
import type { ReceptionRow, VisitBookingRow, VisitRow } from '../reception-tables.ts'
import { type Db, flag } from '../tables.ts'
import type { Projection } from './projection.ts'

export const receptionProjection: Projection = {
  tables: ['reception_schedule', 'reception_publication', 'reception', 'reception_move', 'visit', 'visit_booking'],
  async apply(db, recorded) {
    const { stream, version, event } = recorded
    switch (event.type) {
      case 'reception.schedule-set':
        return putRow(db, 'reception_schedule', {
          official_id: stream.id,
          version,
          value: JSON.stringify(event.schedule),
        })
      case 'reception.published': {
        const { month, edition, publishedOn, whereKk, whereRu, days } = event
        return insertRow(db, 'reception_publication', {
          month,
          edition,
          published_on: publishedOn,
          where_kk: whereKk,
          where_ru: whereRu,
          days: JSON.stringify(days),
        })
      }
      case 'reception.planned':
      case 'reception.changed':
      case 'reception.moved':
      case 'reception.cancelled':
      case 'reception.closed':
      case 'reception.printed':
        return writeReception(db, recorded)
      case 'visit.booked':
      case 'visit.corrected':
      case 'visit.moved':
      case 'visit.missed':
      case 'visit.cancelled':
      case 'visit.told':
      case 'visit.arrived':
      case 'visit.started':
      case 'visit.settled':
      case 'visit.instruction-closed':
      case 'visit.voided':
      case 'visit.printed':
        return writeVisit(db, recorded)
      default:
        return
    }
  },
}

async function writeReception(db: Db, recorded: RecordedEvent): Promise<void> {
  // A printed schedule is noted on the stream of its month, where there is no day.
  if (recorded.stream.kind !== 'reception') return
  let state: ReceptionState = noReception
  let first = recorded.seq
  for (const { event, version, seq } of await loadStream(db, recorded.stream)) {
    if (version === 1) first = seq
    if (version <= recorded.version && isOfReception(event)) state = evolveReception(state, event)
  }
  if (state.state === 'none') throw new Error(`no reception ${recorded.stream.id}`)
  const row = receptionRow(recorded, first, state)
  if (recorded.version === 1) await insertRow(db, 'reception', row)
  else await updateRows(db, 'reception', { reception_id: row.reception_id }, row)
  await deleteRows(db, 'reception_move', { reception_id: recorded.stream.id })
  for (const [position, { from, to, reason }] of state.moves.entries()) {
    await insertRow(db, 'reception_move', {
      reception_id: recorded.stream.id,
      position,
      from_on: from.heldOn,
      from_starts_at: from.startsAt,
      from_ends_at: from.endsAt,
      from_slot_minutes: from.slotMinutes,
      to_on: to.heldOn,
      to_starts_at: to.startsAt,
      to_ends_at: to.endsAt,
      to_slot_minutes: to.slotMinutes,
      reason,
    })
  }
}

async function writeVisit(db: Db, recorded: RecordedEvent): Promise<void> {
  let state: VisitState = noVisit
  let first = recorded.seq
  for (const { event, version, seq } of await loadStream(db, recorded.stream)) {
    if (version === 1) first = seq
    if (version <= recorded.version && isOfVisit(event)) state = evolveVisit(state, event)
  }
  if (state.state === 'none') throw new Error(`no visit ${recorded.stream.id}`)
  const visitId = recorded.stream.id
  await deleteRows(db, 'visit_booking', { visit_id: visitId })
  // Never put in place of another row: a number that was given twice must stop the transaction.
  const row = visitRow(recorded, first, state)
  if (recorded.version === 1) await insertRow(db, 'visit', row)
  else await updateRows(db, 'visit', { visit_id: visitId }, row)
  for (const [position, booking] of state.bookings.entries()) {
    await insertRow(db, 'visit_booking', bookingRow(visitId, position, booking))
  }
}

function receptionRow({ stream, version }: RecordedEvent, seq: number, state: PlannedReception): ReceptionRow {
  return {
    reception_id: stream.id,
    version,
    seq,
    official_id: state.officialId,
    held_on: state.heldOn,
    starts_at: state.startsAt,
    ends_at: state.endsAt,
    slot_minutes: state.slotMinutes,
    kind: state.kind,
    place_kk: state.placeKk,
    place_ru: state.placeRu,
    meeting_id: state.meetingId,
    note: state.note,
    state: state.state,
    reason: state.reason,
    held_from: state.heldFrom,
    held_to: state.heldTo,
  }
}

function visitRow({ stream, version }: RecordedEvent, seq: number, state: BookedVisit): VisitRow {
  const { content, given, outcome, instructionEnd: end } = state
  const { person, isRepeat } = content
  const instruction = outcome?.instruction ?? null
  return {
    visit_id: stream.id,
    version,
    seq,
    state: state.state,
    official_id: state.officialId,
    number_official_id: given?.officialId ?? null,
    year: given?.year ?? null,
    number: given?.number ?? null,
    name: displayName(person),
    name_key: foldText(person.type === 'organisation' ? person.name : `${person.surname} ${person.givenName}`.trim()),
    national_number: person.nationalNumber,
    phone_key: phoneKey(person.phone) ?? '',
    person: JSON.stringify(person),
    question: content.question,
    topic: content.topic,
    language: content.language,
    is_repeat: isRepeat === null ? null : flag(isRepeat),
    people: content.people,
    arrived_at: state.arrivedAt,
    started_at: state.startedAt,
    started_on: state.startedAt === null ? null : dayAt(state.startedAt),
    ended_at: state.endedAt,
    result: outcome?.result ?? null,
    answer: outcome?.answer ?? '',
    instruction_text: instruction?.text ?? null,
    instruction_official_id: instruction?.officialId ?? null,
    instruction_executor: instruction?.executor ?? null,
    instruction_due_on: instruction?.dueOn ?? null,
    instruction_state: end?.state ?? null,
    instruction_ended_on: end?.on ?? null,
    instruction_note: end?.note ?? null,
    appeal_id: outcome?.appeal?.appealId ?? null,
    appeal_number: outcome?.appeal?.number ?? null,
    reason: state.reason,
    must_be_told: flag(noticeOf(state)?.left?.told === null),
  }
}

function bookingRow(visitId: string, position: number, { place, left }: Booking): VisitBookingRow {
  return {
    visit_id: visitId,
    position,
    reception_id: place?.receptionId ?? null,
    official_id: place?.officialId ?? null,
    on_day: place?.on ?? null,
    slot: place?.slot ?? null,
    queue: place?.queue ?? null,
    left_how: left?.how ?? null,
    left_why: left?.why ?? null,
    left_reason: left?.reason ?? null,
    to_reception_id: left?.to?.receptionId ?? null,
    to_official_id: left?.to?.officialId ?? null,
    to_on: left?.to?.on ?? null,
    to_slot: left?.to?.slot ?? null,
    to_queue: left?.to?.queue ?? null,
    told_on: left?.told?.on ?? null,
    told_how: left?.told?.how ?? null,
    told_note: left?.told?.note ?? null,
  }
}

function isOfReception(event: JournalEvent): event is ReceptionEvent {
  return event.type.startsWith('reception.')
}

function isOfVisit(event: JournalEvent): event is VisitEvent {
  return event.type.startsWith('visit.')
}
