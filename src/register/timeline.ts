/** Turns the events of a case file into lines of its timeline: facts for a sentence, and what a correction changed. */
import type { AppealEvent } from '#domain/appeal/events'
import { contentFields } from '#domain/appeal/content'
import type { AppealCard } from '#contract/appeal-fields'
import { knownOfficials } from './life/people.ts'
import { lifeFactsOf } from './life/timeline.ts'
import type { RecordedEvent } from './ports/journal.ts'
import type { ReadTx } from './ports/unit-of-work.ts'

type Entry = AppealCard['timeline'][number]

/** Timeline entries, newest first. */
export async function timelineOf(
  tx: ReadTx,
  events: readonly RecordedEvent<AppealEvent>[],
  toLocal: (instant: string) => string,
): Promise<Entry[]> {
  const users = new Map((await tx.office.users()).map((user) => [user.userId, user.name]))
  const desks = new Map((await tx.office.desks()).map((desk) => [desk.deskId, desk]))
  const lives = lifeFactsOf(
    events.map(({ event }) => event),
    await knownOfficials(tx),
  )
  return events
    .map(({ seq, event, at, actorId, deskId }, index) => {
      const desk = deskId === null ? undefined : desks.get(deskId)
      return {
        seq,
        type: event.type,
        at: toLocal(at),
        actorName: users.get(actorId) ?? '',
        deskNameKk: desk?.nameKk ?? '',
        deskNameRu: desk?.nameRu ?? '',
        facts: lives[index] ?? factsOf(event),
        changes: event.type === 'appeal.corrected' ? changesIn(event) : [],
      }
    })
    .toReversed()
}

function factsOf(event: AppealEvent): Entry['facts'] {
  switch (event.type) {
    case 'appeal.registered':
      return {
        number: event.given.number,
        dueOn: event.terms.dueOn,
        receivedAt: event.receivedAt,
        files: event.files.length,
      }
    case 'appeal.corrected':
      return { reason: event.reason, dueOn: event.terms.dueOn }
    case 'appeal.voided':
      return { reason: event.reason }
    case 'appeal.linked':
    case 'appeal.unlinked':
      return { kind: event.link.kind, number: event.link.number }
    case 'appeal.files-attached':
      return { files: event.files.length, names: event.files.map((file) => file.name).join(', ') }
    case 'appeal.due-moved':
      return { from: event.from, dueOn: event.dueOn ?? event.terms.dueOn, cause: event.cause }
    case 'appeal.printed':
      return { document: event.document, language: event.language, isCopy: event.isCopy }
    default:
      // Events of the life after the registration have their facts from `life/timeline.ts`.
      return {}
  }
}

function changesIn(event: Extract<AppealEvent, { type: 'appeal.corrected' }>): Entry['changes'] {
  const fields = [...contentFields, 'receivedAt'] as const
  return fields
    .filter((field) => field in event.after)
    .map((field) => ({ field, before: asText(event.before[field]), after: asText(event.after[field]) }))
}

/** Plain values as they are; people and other lists as JSON, which the screen words field by field. */
function asText(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}
