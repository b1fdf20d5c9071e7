/**
 * Appeals with their applicants, files and links. A registration is written as it is; whatever comes later is folded by
 * the domain from the whole stream, so that rows and case file cannot tell different things.
 */
import { displayName } from '#domain/appeal/content'
import type { AppealEvent, AppealLink } from '#domain/appeal/events'
import { type AppealState, type RegisteredAppeal, evolve, noAppeal } from '#domain/appeal/state'
import { foldText, phoneKey } from '#domain/search/fold'
import type { JournalEvent, RecordedEvent } from '#register/ports/journal'
import { loadStream } from '../stream.ts'
import { tally } from './tally.ts'
import { deleteRows, insertRow, putRow, updateRows } from '../statements.ts'
import { type AppealDetailRow, type AppealRow, type Db, flag } from '../tables.ts'
import type { Projection } from './projection.ts'

/** How much of the essence stands in lists, characters. */
const shownEssence = 240

export const appealProjection: Projection = {
  tables: ['appeal', 'appeal_detail', 'appeal_tally', 'topic_tally', 'applicant', 'attachment', 'appeal_link'],
  async apply(db, recorded) {
    const { seq, stream, event } = recorded
    switch (event.type) {
      case 'appeal.registered': {
        const state = registered(evolve(noAppeal, event))
        const row = appealRow(seq, stream.id, state)
        await insertRow(db, 'appeal', row)
        await tally(db, row, 1)
        await insertRow(db, 'appeal_detail', detailRow(seq, state))
        await writeApplicants(db, seq, state)
        return writeFiles(db, seq, state)
      }
      case 'appeal.corrected':
      case 'appeal.files-attached':
      case 'appeal.due-moved':
      case 'appeal.voided':
        return rewrite(db, recorded)
      case 'appeal.linked': {
        const own = await seqOf(db, stream.id)
        await insertRow(db, 'appeal_link', linkRow(own, event.link))
        return markRepeat(db, own)
      }
      case 'appeal.unlinked': {
        const own = await seqOf(db, stream.id)
        const { kind, appealId } = event.link
        await deleteRows(db, 'appeal_link', { appeal_seq: own, kind, target_id: appealId })
        return markRepeat(db, own)
      }
      default:
        return
    }
  },
}

/** The case file as its stream has left it, up to this event. */
export async function foldAppeal(db: Db, { stream, version }: RecordedEvent): Promise<RegisteredAppeal> {
  let state: AppealState = noAppeal
  for (const { event, version: at } of await loadStream(db, stream)) {
    if (at <= version && isOfAppeal(event)) state = evolve(state, event)
  }
  return registered(state)
}

function isOfAppeal(event: JournalEvent): event is AppealEvent {
  return event.type.startsWith('appeal.')
}

/** The key of an appeal's rows. Throws when there is no such appeal: its events then came in the wrong order. */
export async function seqOf(db: Db, appealId: string): Promise<number> {
  const row = await db.selectFrom('appeal').select('seq').where('appeal_id', '=', appealId).executeTakeFirst()
  if (row === undefined) throw new Error(`no appeal ${appealId}`)
  return row.seq
}

function registered(state: AppealState): RegisteredAppeal {
  if (state.state === 'none') throw new Error('an appeal that was never registered')
  return state
}

async function rewrite(db: Db, recorded: RecordedEvent): Promise<void> {
  const before = await db
    .selectFrom('appeal')
    .selectAll()
    .where('appeal_id', '=', recorded.stream.id)
    .executeTakeFirstOrThrow()
  const { seq } = before
  const state = await foldAppeal(db, recorded)
  const row = appealRow(seq, recorded.stream.id, state)
  const { seq: _key, appeal_id: _id, ...changes } = row
  await updateRows(db, 'appeal', { seq }, changes)
  await tally(db, before, -1)
  await tally(db, row, 1)
  await putRow(db, 'appeal_detail', detailRow(seq, state))
  if (recorded.event.type === 'appeal.corrected') {
    await deleteRows(db, 'applicant', { appeal_seq: seq })
    await writeApplicants(db, seq, state)
  }
  if (recorded.event.type === 'appeal.files-attached') {
    await deleteRows(db, 'attachment', { appeal_seq: seq })
    await writeFiles(db, seq, state)
  }
}

async function markRepeat(db: Db, seq: number): Promise<void> {
  const repeat = await db
    .selectFrom('appeal_link')
    .select('kind')
    .where('appeal_seq', '=', seq)
    .where('kind', 'in', ['repeatOf', 'duplicateOf'])
    .limit(1)
    .executeTakeFirst()
  await updateRows(db, 'appeal', { seq }, { is_repeat: flag(repeat !== undefined) })
}

function linkRow(seq: number, { kind, appealId, number }: AppealLink) {
  return { appeal_seq: seq, kind, target_id: appealId, number }
}

function appealRow(seq: number, appealId: string, state: RegisteredAppeal): AppealRow {
  const { given, content, terms, defects, links } = state
  const first = content.applicants[0]
  return {
    seq,
    appeal_id: appealId,
    number: given.number,
    number_key: numberKey(given.number),
    number_order: numberOrder(given.number),
    series: given.series,
    year: given.year,
    series_seq: given.seq,
    kind: content.kind,
    channel: content.channel,
    language: content.language,
    received_at: state.receivedAt,
    registered_on: terms.registeredOn,
    due_on: terms.dueOn,
    state: state.state,
    applicant: first === undefined ? '' : displayName(first),
    applicants: content.applicants.length,
    essence: firstCharacters(content.essence, shownEssence),
    topic: content.topic,
    topic_root: content.topic === null ? null : (content.topic.split('.')[0] ?? content.topic),
    settlement: content.settlement,
    addressee: content.addressee?.text ?? '',
    official_id: content.addressee?.officialId ?? null,
    desk_id: state.deskId,
    acceptor_id: state.acceptorId,
    is_repeat: flag(links.some(({ kind }) => kind === 'repeatOf' || kind === 'duplicateOf')),
    is_confidential: flag(content.isConfidential),
    in_state_system: flag(content.elsewhere.some(({ system }) => system === 'eOtinish')),
    has_defects: flag(defects.length > 0),
    defects: JSON.stringify(defects),
  }
}

function detailRow(seq: number, { content, terms }: RegisteredAppeal): AppealDetailRow {
  return { seq, essence: content.essence, terms: JSON.stringify(terms) }
}

async function writeApplicants(db: Db, seq: number, { content }: RegisteredAppeal): Promise<void> {
  for (const [position, one] of content.applicants.entries()) {
    await insertRow(db, 'applicant', {
      appeal_seq: seq,
      position,
      type: one.type,
      role: one.role,
      surname: one.surname,
      given_name: one.givenName,
      patronymic: one.patronymic,
      name: one.name,
      name_key: nameKey(one.type === 'organisation' ? one.name : `${one.surname} ${one.givenName}`),
      patronymic_key: nameKey(one.patronymic),
      national_number: one.nationalNumber,
      phone: one.phone,
      phone_key: phoneKey(one.phone) ?? '',
      birth_year: one.birthYear,
      settlement: one.settlement,
      street: one.street,
      house: one.house,
    })
  }
}

async function writeFiles(db: Db, seq: number, { files }: RegisteredAppeal): Promise<void> {
  for (const [position, { fileId, name, mediaType, sizeBytes }] of files.entries()) {
    await insertRow(db, 'attachment', {
      appeal_seq: seq,
      position,
      file_id: fileId,
      name,
      media_type: mediaType,
      size_bytes: sizeBytes,
    })
  }
}

/** A name by which persons are compared: folded, so that alphabets and spellings meet. */
export function nameKey(name: string): string {
  return foldText(name)
}

/** Letters and digits of a number as typed or printed: `2026-00417` and `2026 / 00417` are one. */
export function numberKey(number: string): string {
  return foldText(number).replaceAll(' ', '')
}

/** Text order of the result is the order of numbers: `2026-99999` stands before `2026-100000`. */
function numberOrder(number: string): string {
  return number.replaceAll(/\d+/g, (digits) => digits.padStart(12, '0'))
}

function firstCharacters(text: string, most: number): string {
  return text.length <= most
    ? text
    : Array.from(text.slice(0, most * 2))
        .slice(0, most)
        .join('')
}
