/** The rows of one appeal, as they follow from its case file. Pure: what is written is the difference of two such sets. */
import { displayName } from '#domain/appeal/content'
import type { AppealLink, AttachedFile } from '#domain/appeal/events'
import { awaitsSecondReader, isDelivered } from '#domain/appeal/life/reply'
import type { RegisteredAppeal } from '#domain/appeal/state'
import { isOpenState } from '#domain/appeal/states'
import { foldText, phoneKey } from '#domain/search/fold'
import type {
  AppealClockRow,
  AppealDetailRow,
  AppealLinkRow,
  AppealRow,
  ApplicantRow,
  AssignmentRow,
  AttachmentRow,
  FollowUpRow,
  KeptBasis,
} from '../appeal-tables.ts'
import { flag } from '../tables.ts'
import { laterTexts } from './later-text.ts'

/** How much of the essence stands in lists, characters. */
const shownEssence = 240

export function appealRow(seq: number, appealId: string, state: RegisteredAppeal): AppealRow {
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
    due_on: state.dueOn,
    ...lifeColumns(state),
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

/** A void number is a number only: whatever was begun on it is work no more. */
function lifeColumns(state: RegisteredAppeal) {
  const isVoid = state.state === 'void'
  const isOpen = isOpenState(state.state)
  return {
    state: state.state,
    is_open: flag(isOpen),
    ended_on: isOpen || isVoid ? null : state.endedOn,
    outcome: isOpen || isVoid ? null : outcomeOf(state),
    lead_id: isVoid ? null : leadOf(state),
    is_on_control: flag(!isVoid && state.control !== null),
    is_undelivered: flag(state.state === 'answered' && !isDelivered(state)),
    open_follow_ups: isVoid ? 0 : state.followUps.filter((one) => one.state === 'open').length,
    awaits_reader: flag(awaitsReader(state)),
    receipt_printed: flag(state.receiptPrints > 0),
    joined_to: isVoid ? null : (state.joinedTo?.appealId ?? null),
  }
}

function outcomeOf({ state, replies }: RegisteredAppeal): string {
  return state === 'answered' ? (replies.at(-1)?.outcome ?? state) : state
}

/** The lead of the last resolution whose share was not cancelled. Source: R-54. */
function leadOf({ resolutions, assignments }: RegisteredAppeal): string | null {
  const leads = assignments.filter(({ isLead, state }) => isLead && state !== 'cancelled' && state !== 'passedOn')
  for (const { resolutionId } of resolutions.toReversed()) {
    const lead = leads.findLast((one) => one.resolutionId === resolutionId)
    if (lead !== undefined) return lead.officialId
  }
  return null
}

/** The reply that waits for a signature, or the one that answered, has signs of being formal and no second reader. Source: R-35. */
function awaitsReader({ state, prepared, preparedReview, replies }: RegisteredAppeal): boolean {
  if (state === 'void') return false
  if (prepared !== null) return awaitsSecondReader(prepared, preparedReview)
  const last = replies.at(-1)
  return state === 'answered' && last !== undefined && awaitsSecondReader(last, last.review)
}

export function detailRow(seq: number, state: RegisteredAppeal): AppealDetailRow {
  const { content, terms, moved, pauses, clocks } = state
  const basis: KeptBasis = { terms, moved, pauses, clocks }
  return {
    seq,
    essence: content.essence,
    later_text: laterTexts(state).join('\n'),
    due_basis: JSON.stringify(basis),
  }
}

/** The small terms that run. */
export function clockRows(
  seq: number,
  { state, clocks }: Pick<RegisteredAppeal, 'state' | 'clocks'>,
): AppealClockRow[] {
  if (state === 'void') return []
  return clocks.flatMap(({ clock, startedOn, dueOn, endedOn }, position) =>
    endedOn === null ? [{ appeal_seq: seq, position, clock, started_on: startedOn, due_on: dueOn }] : [],
  )
}

export function assignmentRows(seq: number, { state, assignments, resolutions }: RegisteredAppeal): AssignmentRow[] {
  if (state === 'void') return []
  const texts = new Map(resolutions.map(({ resolutionId, text }) => [resolutionId, text]))
  return assignments.map((one, position) => ({
    appeal_seq: seq,
    position,
    assignment_id: one.assignmentId,
    official_id: one.officialId,
    is_lead: flag(one.isLead),
    given_on: one.givenOn,
    due_on: one.dueOn,
    state: one.state,
    is_open: flag(one.state === 'open' && isOpenState(state)),
    text: texts.get(one.resolutionId) ?? '',
  }))
}

export function followUpRows(seq: number, { state, followUps }: RegisteredAppeal): FollowUpRow[] {
  if (state === 'void') return []
  return followUps.map((one, position) => ({
    appeal_seq: seq,
    position,
    follow_up_id: one.followUpId,
    what: one.what,
    official_id: one.officialId,
    responsible: one.responsible,
    department: one.department,
    opened_on: one.openedOn,
    first_due_on: one.firstDueOn,
    due_on: one.dueOn,
    proof: one.proof,
    state: one.state,
    moves: one.moves.length,
    closed_on: one.closedOn,
    evidence: one.evidence,
  }))
}

export function applicantRows(seq: number, { content }: RegisteredAppeal): ApplicantRow[] {
  return content.applicants.map((one, position) => ({
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
  }))
}

export function attachmentRows(seq: number, state: RegisteredAppeal): AttachmentRow[] {
  return filesOf(state).map(({ fileId, name, mediaType, sizeBytes }, position) => ({
    appeal_seq: seq,
    position,
    file_id: fileId,
    name,
    media_type: mediaType,
    size_bytes: sizeBytes,
  }))
}

/** Files of the appeal, then those of reports, replies, deliveries and follow-up actions. */
function filesOf({ files, assignments, replies, followUps }: RegisteredAppeal): AttachedFile[] {
  return [
    ...files,
    ...assignments.flatMap(({ reports }) => reports.flatMap((one) => one.files)),
    ...replies.flatMap((one) => [...one.files, ...one.deliveries.flatMap((delivery) => delivery.files)]),
    ...followUps.flatMap((one) => one.files),
  ]
}

export function linkRow(seq: number, { kind, appealId, number }: AppealLink): AppealLinkRow {
  return { appeal_seq: seq, kind, target_id: appealId, number }
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
