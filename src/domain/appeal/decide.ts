/**
 * What may be done with an appeal. Pure: the moment, the calendar, the rules in force and the number come in as
 * arguments. A command answers the events that follow from it, or a refusal that names its reason.
 */
import { type LocalDate, localDate } from '../calendar/local-date.ts'
import { type LocalMoment, compareMoments, dayAt } from '../calendar/local-time.ts'
import { type CuringInterval, defectsDeadline } from '../deadline/defects-deadline.ts'
import { type Refusal, refuse } from '../refusal.ts'
import { type AppealContent, contentFields } from './content.ts'
import { type Clock, startClock } from './clocks.ts'
import type { AppealContext } from './context.ts'
import { findDefects } from './defects.ts'
import { dueMovedBy, movedDue } from './due.ts'
import type { AppealEvent, AppealLink, AttachedFile, GivenNumber, PrintedPaper, Terms } from './events.ts'
import { decideLife, type LifeCommand } from './life/decide-life.ts'
import { refuseBy } from './refuse-by.ts'
import { type AppealState, type RegisteredAppeal, sameLink } from './state.ts'

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
      readonly document: PrintedPaper
      readonly language: 'kk' | 'ru' | 'both'
    }
  | LifeCommand

/** The law of appeals begins here: the Code is in force from this day, and an earlier arrival is a slip of the pen. */
export const earliestArrival: LocalDate = localDate('2021-07-01')

/**
 * Decides a command on an appeal.
 * Refusals: `appeal.received-in-future`, `appeal.received-too-early`, `appeal.void`, `appeal.nothing-changed`,
 * `appeal.link-to-itself`, `appeal.already-linked`, `appeal.not-linked`; those of later steps stand in `life/`.
 * Source.
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
    default:
      return decideLife(state, command, context)
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
      clocks: firstClocks(content, terms, context),
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
  const isCountedAnew = moved || changed.includes('kind')
  const terms = isCountedAnew ? computeTerms(content, receivedAt, { ...context, hours }, state.pauses) : state.terms
  const movedOn = isCountedAnew ? movedDue(state.moved, { terms, pauses: state.pauses }, context) : undefined
  return [
    {
      type: 'appeal.corrected',
      reason: command.reason,
      before: { ...pick(state.content, changed), ...(moved ? { receivedAt: state.receivedAt } : {}) },
      after: { ...pick(content, changed), ...(moved ? { receivedAt } : {}) },
      terms,
      ...(movedOn === undefined ? {} : { dueOn: movedOn }),
      defects: findDefects(content, state.files.length),
      // Small terms that run from the arrival follow it; what was decided meanwhile stays decided.
      ...(isCountedAnew && state.state === 'registered'
        ? { clocks: [...firstClocks(content, terms, context), ...withoutFirst(state.clocks)] }
        : {}),
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

/** A changed calendar moves due dates only when that is asked for, and the old date stays on the timeline. Source: R-24. */
function recompute(state: RegisteredAppeal, context: AppealContext): AppealEvent[] | Refusal {
  if (state.state === 'void') return refuseVoid(state)
  const event = dueMovedBy({ ...state, kind: state.content.kind }, context)
  return event === undefined ? [] : [event]
}

/** Whether an appeal is ours is decided in three working days, and so is whether a complaint goes up. Source. */
function firstClocks({ kind }: AppealContent, { registeredOn }: Terms, context: AppealContext): Clock[] {
  const { forwardTerm, passUpTerm } = context.ruleSet
  const forward = startClock('forward', { startedOn: registeredOn, workingDays: forwardTerm }, context)
  if (kind !== 'complaint') return [forward]
  return [forward, startClock('passUp', { startedOn: registeredOn, workingDays: passUpTerm }, context)]
}

/** Small terms that were begun by a later step. */
function withoutFirst(clocks: readonly Clock[]): Clock[] {
  return clocks.filter(({ clock }) => clock !== 'forward' && clock !== 'passUp')
}

/** Terms of the reply by the rules in force. `pauses`: when the applicant was waited for. Source. */
export function computeTerms(
  content: Pick<AppealContent, 'kind'>,
  receivedAt: LocalMoment,
  { calendar, calendarVersion, hours, ruleSet }: Omit<AppealContext, 'now'>,
  pauses: readonly CuringInterval[] = [],
): Terms {
  const deadline = defectsDeadline({ kind: content.kind, receivedAt, pauses }, { calendar, hours, ruleSet })
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
  return refuseBy('R-10', 'appeal.void', { number: state.given.number, state: state.state })
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
