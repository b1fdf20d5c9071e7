/**
 * What may be done with an appeal. Pure: the moment, the calendar, the rules in force and the number come in as
 * arguments. A command answers the events that follow from it, or a refusal that names its reason.
 */
import { type LocalDate, localDate } from '../calendar/local-date.ts'
import { type LocalMoment, compareMoments, dayAt } from '../calendar/local-time.ts'
import type { WorkingCalendar } from '../calendar/working-calendar.ts'
import type { WorkingHours } from '../calendar/working-hours.ts'
import { statutoryDeadline } from '../deadline/deadline.ts'
import type { RuleSet } from '../deadline/rule-set.ts'
import { type Refusal, refuse } from '../refusal.ts'
import { type AppealContent, contentFields } from './content.ts'
import { findDefects } from './defects.ts'
import type { AppealEvent, AppealLink, AttachedFile, GivenNumber, Terms } from './events.ts'
import { type AppealState, type RegisteredAppeal, sameLink } from './state.ts'

export interface AppealContext {
  /** Now, on the office's wall clock. */
  readonly now: LocalMoment
  readonly calendar: WorkingCalendar
  readonly calendarVersion: number
  readonly hours: WorkingHours
  /** The rules in force on the day of arrival. */
  readonly ruleSet: RuleSet
}

export type AppealCommand =
  | {
      readonly command: 'register'
      readonly given: GivenNumber
      readonly receivedAt: LocalMoment
      readonly deskId: string
      readonly acceptorId: string
      readonly content: AppealContent
      readonly files: readonly AttachedFile[]
      readonly links: readonly AppealLink[]
      readonly verificationCode: string
    }
  | {
      readonly command: 'correct'
      readonly reason: string
      readonly changes: Partial<AppealContent> & { readonly receivedAt?: LocalMoment }
    }
  | { readonly command: 'void'; readonly reason: string }
  | { readonly command: 'link'; readonly ownId: string; readonly link: AppealLink }
  | { readonly command: 'unlink'; readonly link: AppealLink }
  | { readonly command: 'attach'; readonly files: readonly AttachedFile[] }
  | { readonly command: 'recompute' }
  | {
      readonly command: 'notePrint'
      readonly document: 'receipt' | 'deadline' | 'caseFile'
      readonly language: 'kk' | 'ru' | 'both'
    }

/** The law of appeals begins here: the Code is in force from this day, and an earlier arrival is a slip of the pen. */
export const earliestArrival: LocalDate = localDate('2021-07-01')

/**
 * Decides a command on an appeal.
 * Refusals: `appeal.received-in-future`, `appeal.received-too-early`, `appeal.void`, `appeal.nothing-changed`,
 * `appeal.link-to-itself`, `appeal.already-linked`, `appeal.not-linked`. Source.
 */
export function decide(state: AppealState, command: AppealCommand, context: AppealContext): AppealEvent[] | Refusal {
  if (command.command === 'register') return register(command, context)
  if (state.state === 'none') throw new Error(`${command.command} of an appeal that is not there`)
  switch (command.command) {
    case 'correct':
      return correct(state, command, context)
    case 'void':
      return state.state === 'void' ? refuseVoid(state) : [{ type: 'appeal.voided', reason: command.reason }]
    case 'link':
      return link(state, command.ownId, command.link)
    case 'unlink':
      return state.links.some((one) => sameLink(one, command.link))
        ? [{ type: 'appeal.unlinked', link: command.link }]
        : refuse('appeal.not-linked', { number: command.link.number })
    case 'attach':
      return attach(state, command.files)
    case 'recompute':
      return recompute(state, context)
    case 'notePrint': {
      const { document, language } = command
      const isCopy = document === 'receipt' && state.receiptPrints > 0
      return [{ type: 'appeal.printed', document, language, isCopy }]
    }
  }
}

function register(
  command: Extract<AppealCommand, { command: 'register' }>,
  context: AppealContext,
): AppealEvent[] | Refusal {
  const { given, receivedAt, deskId, acceptorId, content, files, links, verificationCode } = command
  const impossible = refuseArrival(receivedAt, context.now)
  if (impossible) return impossible
  const terms = computeTerms(content, receivedAt, context)
  const defects = findDefects(content, files.length)
  return [
    {
      type: 'appeal.registered',
      given,
      receivedAt,
      deskId,
      acceptorId,
      content,
      files,
      terms,
      defects,
      verificationCode,
    },
    ...withoutTwins(links).map((one): AppealEvent => ({ type: 'appeal.linked', link: one })),
  ]
}

function correct(
  state: RegisteredAppeal,
  command: Extract<AppealCommand, { command: 'correct' }>,
  context: AppealContext,
): AppealEvent[] | Refusal {
  if (state.state === 'void') return refuseVoid(state)
  const { receivedAt = state.receivedAt, ...asked } = command.changes
  const impossible = refuseArrival(receivedAt, context.now)
  if (impossible) return impossible
  const changed = contentFields.filter((field) => field in asked && !same(asked[field], state.content[field]))
  const moved = receivedAt !== state.receivedAt
  if (changed.length === 0 && !moved) return refuse('appeal.nothing-changed')
  const content: AppealContent = { ...state.content, ...pick(asked, changed) }
  // The due date follows from kind and arrival; while neither changes, the card keeps the terms it was computed with. The
  // office's hours have no date, so that the arrival is judged by those of its own day: the ones on the card.
  const { hours } = state.terms
  const terms =
    moved || changed.includes('kind') ? computeTerms(content, receivedAt, { ...context, hours }) : state.terms
  return [
    {
      type: 'appeal.corrected',
      reason: command.reason,
      before: { ...pick(state.content, changed), ...(moved ? { receivedAt: state.receivedAt } : {}) },
      after: { ...pick(content, changed), ...(moved ? { receivedAt } : {}) },
      terms,
      defects: findDefects(content, state.files.length),
    },
  ]
}

function link(state: RegisteredAppeal, ownId: string, added: AppealLink): AppealEvent[] | Refusal {
  if (added.appealId === ownId) return refuse('appeal.link-to-itself', { number: added.number })
  if (state.links.some((one) => sameLink(one, added))) return refuse('appeal.already-linked', { number: added.number })
  return [{ type: 'appeal.linked', link: added }]
}

function attach(state: RegisteredAppeal, files: readonly AttachedFile[]): AppealEvent[] | Refusal {
  if (state.state === 'void') return refuseVoid(state)
  const defects = findDefects(state.content, state.files.length + files.length)
  return [{ type: 'appeal.files-attached', files, defects }]
}

/** A changed calendar moves the due date only when that is asked for, and the old date stays on the timeline. Source: R-24. */
function recompute(state: RegisteredAppeal, context: AppealContext): AppealEvent[] | Refusal {
  if (state.state === 'void') return refuseVoid(state)
  const { receivedAt, terms: old } = state
  const terms = recomputeTerms({ kind: state.content.kind, receivedAt, terms: old }, context)
  if (terms.dueOn === old.dueOn) return []
  return [{ type: 'appeal.due-moved', from: old.dueOn, terms, cause: 'calendar' }]
}

/** The same terms counted on another calendar: rule, length and hours stay those that the card was computed with. */
export function recomputeTerms(
  appeal: { readonly kind: AppealContent['kind']; readonly receivedAt: LocalMoment; readonly terms: Terms },
  { calendar, calendarVersion, ruleSet }: Pick<AppealContext, 'calendar' | 'calendarVersion' | 'ruleSet'>,
): Terms {
  const { kind, receivedAt, terms } = appeal
  const kept = {
    ...ruleSet,
    startRule: terms.startRule,
    termWorkingDays: { ...ruleSet.termWorkingDays, [kind]: terms.workingDays },
  }
  const { registeredOn, dueOn } = statutoryDeadline(
    { kind, receivedAt },
    { calendar, hours: terms.hours, ruleSet: kept },
  )
  return { ...terms, registeredOn, dueOn, calendarVersion }
}

/** Terms of the reply by the rules in force. Source. */
export function computeTerms(
  content: Pick<AppealContent, 'kind'>,
  receivedAt: LocalMoment,
  { calendar, calendarVersion, hours, ruleSet }: Omit<AppealContext, 'now'>,
): Terms {
  const deadline = statutoryDeadline({ kind: content.kind, receivedAt }, { calendar, hours, ruleSet })
  return {
    registeredOn: deadline.registeredOn,
    dueOn: deadline.dueOn,
    workingDays: ruleSet.termWorkingDays[content.kind],
    startRule: ruleSet.startRule,
    calendarVersion,
    ruleSetValidFrom: ruleSet.validFrom,
    hours,
  }
}

function refuseArrival(receivedAt: LocalMoment, now: LocalMoment): Refusal | undefined {
  if (compareMoments(receivedAt, now) > 0) return refuse('appeal.received-in-future', { receivedAt, now })
  if (dayAt(receivedAt) < earliestArrival) {
    return refuse('appeal.received-too-early', { receivedAt, earliest: earliestArrival })
  }
  return undefined
}

function refuseVoid(state: RegisteredAppeal): Refusal {
  return refuse('appeal.void', { number: state.given.number })
}

/** Whether two values say the same. The order of keys says nothing: a journal keeps its own. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const left: [string, unknown][] = Object.entries(a)
  const right = new Map<string, unknown>(Object.entries(b))
  return left.length === right.size && left.every(([key, value]) => right.has(key) && same(value, right.get(key)))
}

/** A link named twice is one link: a slip of the hand stops no registration. Source: R-02. */
function withoutTwins(links: readonly AppealLink[]): AppealLink[] {
  return links.filter((one, at) => links.findIndex((other) => sameLink(other, one)) === at)
}

function pick(content: Partial<AppealContent>, fields: readonly (keyof AppealContent)[]): Partial<AppealContent> {
  return Object.fromEntries(fields.map((field) => [field, content[field]]))
}
