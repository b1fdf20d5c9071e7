/**
 * The journal: the one place where anything is written. Events of one stream are numbered without gap; the whole journal
 * is numbered and chained by hashes in the order of writing (design §1.1).
 */
import type { AppealEvent } from '#domain/appeal/events'
import type { CommitmentEvent, MeetingEvent, QuestionEvent } from '#domain/meeting/events'
import type { OfficeEvent } from '#domain/office/events'
import type { ReceptionEvent, VisitEvent } from '#domain/reception/events'
import type { TemplateEvent } from '#domain/template/template'

export const streamKinds = [
  'appeal',
  'meeting',
  'question',
  'commitment',
  'reception',
  'receptionSchedule',
  'receptionMonth',
  'visit',
  'organisation',
  'desk',
  'user',
  'official',
  'settings',
  'calendar',
  'dictionary',
  'template',
  'access',
] as const
export type StreamKind = (typeof streamKinds)[number]

export interface Stream {
  readonly kind: StreamKind
  /** UUID of the thing; the month of a `receptionMonth`; the kind itself where there is only one (`organisation`, `settings`, `calendar`, `dictionary`, `access`). */
  readonly id: string
}

export type JournalEvent =
  | AppealEvent
  | MeetingEvent
  | QuestionEvent
  | CommitmentEvent
  | OfficeEvent
  | TemplateEvent
  | ReceptionEvent
  | VisitEvent

export interface RecordedEvent<Event extends JournalEvent = JournalEvent> {
  readonly seq: number
  readonly stream: Stream
  /** 1 for the first event of the stream. */
  readonly version: number
  readonly event: Event
  /** UTC instant. */
  readonly at: string
  /** User who did it; `system` for what the program does by itself. */
  readonly actorId: string
  readonly deskId: string | null
}

/** Events for one stream, in order. */
export interface StreamEvents {
  readonly stream: Stream
  readonly events: readonly JournalEvent[]
}

export interface JournalReader {
  /** Events of one stream in order; empty when there is no such stream. */
  load(stream: Stream): Promise<RecordedEvent[]>
  /** Instant of the last event; null in an empty journal. */
  lastAt(): Promise<string | null>
}

export interface JournalWriter extends JournalReader {
  /**
   * Appends events and runs their projections in this transaction. Throws `StaleVersion` when the stream is no longer at
   * `expectedVersion` (0 for a new stream, `any` where order does not matter): dispatch turns it into CONFLICT.
   */
  append(stream: Stream, expectedVersion: number | 'any', events: readonly JournalEvent[]): Promise<{ version: number }>
  /**
   * Appends events to many streams at once and runs their projections, as `append` with `any` would one after the other, only
   * faster. No stream may stand twice; what is appended must follow from what was read in this transaction.
   */
  appendMany(entries: readonly StreamEvents[]): Promise<void>
  /** How many events this transaction has appended. */
  appended(): number
}

/** Thrown when somebody else changed the same thing since it was read. */
export class StaleVersion extends Error {
  constructor(stream: Stream, expected: number, found: number) {
    super(`${stream.kind} is at version ${found}, not ${expected}`)
    this.name = 'StaleVersion'
  }
}
