/** Rows of personal reception as the records of the register. */
import { sql } from 'kysely'
import type { Place, VisitOutcome } from '#domain/reception/events'
import type { Booking, BookedVisit } from '#domain/reception/visit-state'
import type { ReceptionCounts, ReceptionRecord, VisitRecord } from '#register/ports/reception-reader'
import type { ReceptionMoveRow, ReceptionRow, VisitBookingRow, VisitRow } from '../reception-tables.ts'
import { type Db, fromJson } from '../tables.ts'

/** How many places of a day are in one state. */
export interface PlaceCount {
  readonly reception_id: string
  readonly on_day: string
  readonly state: VisitRow['state']
  readonly left_how: VisitBookingRow['left_how']
  readonly visits: number
}

export function receptionOf(
  row: ReceptionRow,
  { moves, counts }: { readonly moves: readonly ReceptionMoveRow[]; readonly counts: readonly PlaceCount[] },
): ReceptionRecord {
  return {
    receptionId: row.reception_id,
    version: row.version,
    officialId: row.official_id,
    heldOn: row.held_on,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    slotMinutes: row.slot_minutes,
    kind: row.kind,
    placeKk: row.place_kk,
    placeRu: row.place_ru,
    meetingId: row.meeting_id,
    note: row.note,
    state: row.state,
    reason: row.reason,
    heldFrom: row.held_from,
    heldTo: row.held_to,
    moves: moves.map((move) => ({
      from: {
        heldOn: move.from_on,
        startsAt: move.from_starts_at,
        endsAt: move.from_ends_at,
        slotMinutes: move.from_slot_minutes,
      },
      to: {
        heldOn: move.to_on,
        startsAt: move.to_starts_at,
        endsAt: move.to_ends_at,
        slotMinutes: move.to_slot_minutes,
      },
      reason: move.reason,
    })),
    counts: countsOf(counts),
  }
}

function countsOf(rows: readonly PlaceCount[]): ReceptionCounts {
  const sum = (fits: (row: PlaceCount) => boolean): number =>
    rows.filter(fits).reduce((total, { visits }) => total + visits, 0)
  return {
    booked: sum(() => true),
    waiting: sum(({ left_how: left, state }) => left === null && state !== 'received'),
    received: sum(({ left_how: left, state }) => left === null && state === 'received'),
    missed: sum(({ left_how: left }) => left === 'missed'),
    moved: sum(({ left_how: left }) => left === 'moved'),
    cancelled: sum(({ left_how: left }) => left === 'cancelled'),
  }
}

/** Visits with every place that was kept for them, in the order of the rows. */
export async function visitsOfRows(db: Db, rows: readonly VisitRow[]): Promise<VisitRecord[]> {
  if (rows.length === 0) return []
  const ids = JSON.stringify(rows.map((row) => row.visit_id))
  const { rows: bookings } = await sql<VisitBookingRow>`
    select * from visit_booking where visit_id in (select value from json_each(${ids}))
    order by visit_id, position`.execute(db)
  const byVisit = Map.groupBy(bookings, (row) => row.visit_id)
  return rows.map((row) => visitOf(row, byVisit.get(row.visit_id) ?? []))
}

function visitOf(row: VisitRow, bookings: readonly VisitBookingRow[]): VisitRecord {
  return {
    visitId: row.visit_id,
    version: row.version,
    state: row.state,
    officialId: row.official_id,
    content: {
      person: fromJson(row.person),
      question: row.question,
      topic: row.topic,
      language: row.language,
      isRepeat: row.is_repeat === null ? null : row.is_repeat === 1,
      people: row.people,
    },
    bookings: bookings.map(bookingOf),
    arrivedAt: row.arrived_at,
    given:
      row.number_official_id === null || row.year === null || row.number === null
        ? null
        : { officialId: row.number_official_id, year: row.year, number: row.number },
    startedAt: row.started_at,
    endedAt: row.ended_at,
    outcome: outcomeOf(row),
    instructionEnd: endOf(row),
    reason: row.reason,
  }
}

function outcomeOf(row: VisitRow): VisitOutcome | null {
  if (row.result === null) return null
  const { instruction_text: text, appeal_id: appealId, appeal_number: number } = row
  return {
    result: row.result,
    answer: row.answer,
    instruction:
      text === null
        ? null
        : {
            text,
            officialId: row.instruction_official_id,
            executor: row.instruction_executor ?? '',
            dueOn: row.instruction_due_on,
          },
    appeal: appealId === null || number === null ? null : { appealId, number },
  }
}

function endOf(row: VisitRow): BookedVisit['instructionEnd'] {
  const { instruction_state: state, instruction_ended_on: on, instruction_note: note } = row
  return state === null || on === null ? null : { state, on, note: note ?? '' }
}

function bookingOf(row: VisitBookingRow): Booking {
  const { told_on: on, told_how: how } = row
  return {
    place: placeOf(row.reception_id, row.official_id, row.on_day, row),
    left:
      row.left_how === null
        ? null
        : {
            how: row.left_how,
            why: row.left_why,
            reason: row.left_reason ?? '',
            to: placeOf(row.to_reception_id, row.to_official_id, row.to_on, { slot: row.to_slot, queue: row.to_queue }),
            told: on === null || how === null ? null : { on, how, note: row.told_note ?? '' },
          },
  }
}

function placeOf(
  receptionId: string | null,
  officialId: string | null,
  on: Place['on'] | null,
  { slot, queue }: { readonly slot: string | null; readonly queue: number | null },
): Place | null {
  return receptionId === null || officialId === null || on === null
    ? null
    : { receptionId, officialId, on, slot, queue }
}
