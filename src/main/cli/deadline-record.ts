/** Reads one record of a `deadline` file: plain JSON written by people and other programs. */
import { type AppealKind, appealKinds } from '#domain/appeal/kinds'
import { type LocalMoment, localMoment, parseLocalMoment } from '#domain/calendar/local-time'
import type { ExtensionBase, StartRule } from '#domain/deadline/rule-set'
import { createClock } from '#adapters/clock'
import { isFields } from '../fields.ts'
import { type DeadlineClock, deadlineClocks } from './compute-deadline.ts'

export interface DeadlineRecord {
  readonly id?: string | number
  readonly kind: AppealKind
  readonly registered: LocalMoment
  readonly rule: StartRule
  readonly clock: DeadlineClock
  readonly extensionBase: ExtensionBase
  /** the competent body's own registration, from which its term is counted. */
  readonly receivedByCompetent?: LocalMoment
}

const officeZone = 'Asia/Almaty'

/** The record, or the name of the field that does not fit. */
export function readRecord(json: unknown): DeadlineRecord | string {
  if (!isFields(json)) return 'record'
  const fields = json
  const { id, tz = officeZone, rule = 'nextDay', event = null, extensionBase = 'registration' } = fields
  const kind = appealKinds.find((known) => known === fields['kind'])
  if (kind === undefined) return 'kind'
  if (typeof tz !== 'string' || !isZone(tz)) return 'tz'
  const registered = momentOf(fields['registered'], tz)
  if (registered === undefined) return 'registered'
  if (rule !== 'nextDay' && rule !== 'sameDay') return 'rule'
  if (extensionBase !== 'registration' && extensionBase !== 'originalDue') return 'extensionBase'
  if (event !== null && event !== 'forwarded' && event !== 'extended') return 'event'
  const clock = deadlineClocks.find((known) => known === (fields['clock'] ?? (event === 'extended' ? event : 'reply')))
  if (clock === undefined) return 'clock'
  const receivedByCompetent = event === 'forwarded' ? momentOf(fields['receivedByCompetent'], tz) : undefined
  if (event === 'forwarded' && receivedByCompetent === undefined) return 'receivedByCompetent'
  return {
    ...((typeof id === 'string' || typeof id === 'number') && { id }),
    ...(receivedByCompetent !== undefined && { receivedByCompetent }),
    kind,
    registered,
    rule,
    clock,
    extensionBase,
  }
}

/** The clock on the wall counts, whatever the offset; only a UTC instant (`Z`) is put on the wall clock first. Source: R-25. */
function momentOf(value: unknown, timeZone: string): LocalMoment | undefined {
  const moment = typeof value === 'string' ? parseLocalMoment(value) : undefined
  if (moment === undefined || !moment.endsWith('Z')) return moment
  return localMoment(createClock().local(moment, timeZone))
}

function isZone(name: string): boolean {
  try {
    return name === officeZone || new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== ''
  } catch {
    return false
  }
}
