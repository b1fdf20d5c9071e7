/** Resolutions and assignments: who does what by when inside the office. Source. */
import type { LocalDate } from '../../calendar/local-date.ts'
import { dayAt } from '../../calendar/local-time.ts'
import { dueOn as countDue } from '../../deadline/deadline.ts'
import type { Refusal } from '../../refusal.ts'
import type { AppealContext } from '../context.ts'
import type { AttachedFile } from '../events.ts'
import type { LifeEvent } from '../life-events.ts'
import type { Assignment } from '../life-facts.ts'
import { refuseBy } from '../refuse-by.ts'
import type { RegisteredAppeal } from '../state.ts'
import { firstRefusal, refuseBefore, refuseStepOn, type Rule, takenOnFirst, unlessRefused } from './step.ts'

/** A person of the office, as far as a decision depends on them. */
export interface Person {
  readonly officialId: string
  readonly name: string
  readonly isActive: boolean
}

export interface Executor extends Person {
  readonly assignmentId: string
  readonly isLead: boolean
  /** Internal due date; `null` takes the due date of the reply. */
  readonly dueOn: LocalDate | null
}

export type ResolutionCommand =
  | {
      readonly command: 'giveResolution'
      readonly on: LocalDate
      readonly resolutionId: string
      readonly author: Person
      readonly text: string
      readonly language: 'kk' | 'ru'
      readonly executors: readonly Executor[]
      readonly control: { readonly officialId: string | null; readonly note: string } | null
    }
  | {
      readonly command: 'reassign'
      readonly on: LocalDate
      readonly assignmentId: string
      readonly nextId: string
      readonly executor: Person
      readonly dueOn: LocalDate | null
      readonly reason: string
    }
  | {
      readonly command: 'reportAssignment'
      readonly on: LocalDate
      readonly assignmentId: string
      readonly text: string
      readonly files: readonly AttachedFile[]
      readonly isDone: boolean
    }
  | {
      readonly command: 'cancelAssignment'
      readonly on: LocalDate
      readonly assignmentId: string
      readonly reason: string
    }
  | {
      readonly command: 'putOnControl'
      readonly on: LocalDate
      readonly officialId: string | null
      readonly note: string
    }
  | { readonly command: 'takeOffControl'; readonly on: LocalDate; readonly reason: string }

/**
 * Decides on resolutions, assignments and control. Refuses `assignment.no-executor`, `assignment.no-lead`,
 * `assignment.twice`, `assignment.executor-left`, `assignment.after-due`, `assignment.before-resolution`,
 * `assignment.unknown`, `assignment.closed`, `assignment.same-executor`, `control.already`, `control.none`.
 */
export function decideResolution(
  appeal: RegisteredAppeal,
  command: ResolutionCommand,
  context: AppealContext,
): LifeEvent[] | Refusal {
  const { on } = command
  switch (command.command) {
    case 'giveResolution':
      return unlessRefused(
        refuseStepOn('appeal.resolution-given', on, { appeal, context }) ??
          firstRefusal(resolutionRules, { asked: command, appeal, context }),
        () => resolution(appeal, command),
      )
    case 'reassign':
      return unlessRefused(refuseStepOn('appeal.reassigned', on, { appeal, context }), () => reassign(appeal, command))
    case 'reportAssignment': {
      const { assignmentId, text, files, isDone } = command
      return unlessRefused(
        refuseStepOn('appeal.assignment-reported', on, { appeal, context }) ??
          refuseClosed(appeal, assignmentId) ??
          refuseBefore(on, appeal.assignments.find((one) => one.assignmentId === assignmentId)?.givenOn, 'R-54'),
        () => [{ type: 'appeal.assignment-reported', assignmentId, on, text, files, isDone }],
      )
    }
    case 'cancelAssignment': {
      const { assignmentId, reason } = command
      return unlessRefused(
        refuseStepOn('appeal.assignment-cancelled', on, { appeal, context }) ?? refuseClosed(appeal, assignmentId),
        () => [{ type: 'appeal.assignment-cancelled', assignmentId, on, reason }],
      )
    }
    case 'putOnControl': {
      const { officialId, note } = command
      const already =
        appeal.control === null ? undefined : refuseBy('R-54', 'control.already', { since: appeal.control.since })
      return unlessRefused(refuseStepOn('appeal.put-on-control', on, { appeal, context }) ?? already, () => [
        { type: 'appeal.put-on-control', on, officialId, note },
      ])
    }
    case 'takeOffControl': {
      const none = appeal.control === null ? refuseBy('R-54', 'control.none') : undefined
      return unlessRefused(refuseStepOn('appeal.taken-off-control', on, { appeal, context }) ?? none, () => [
        { type: 'appeal.taken-off-control', on, reason: command.reason },
      ])
    }
  }
}

type GiveResolution = Extract<ResolutionCommand, { command: 'giveResolution' }>

/** Somebody does it, and one of them answers. */
const oneAnswers: Rule<GiveResolution> = ({ executors }) => {
  if (executors.length === 0) return refuseBy('R-54', 'assignment.no-executor')
  return executors.filter((one) => one.isLead).length === 1 ? undefined : refuseBy('R-54', 'assignment.no-lead')
}

const eachOnce: Rule<GiveResolution> = ({ executors }) => {
  const twice = executors.find((one, at) => executors.findIndex((other) => other.officialId === one.officialId) !== at)
  return twice && refuseBy('R-54', 'assignment.twice', { name: twice.name })
}

const nobodyLeft: Rule<GiveResolution> = ({ executors }) => {
  const left = executors.find((one) => !one.isActive)
  return left && refuseBy('R-54', 'assignment.executor-left', { name: left.name })
}

/** The share of an executor ends inside the term of the reply, and not before it was given. */
const insideTheTerm: Rule<GiveResolution> = ({ executors, on }, { dueOn }) => {
  for (const one of executors) {
    // A share given when the reply is late already has no term to stay inside.
    if (one.dueOn !== null && one.dueOn > dueOn && on <= dueOn) {
      return refuseBy('R-54', 'assignment.after-due', { dueOn: one.dueOn, replyDueOn: dueOn })
    }
    if (one.dueOn !== null && one.dueOn < on) {
      return refuseBy('R-54', 'assignment.before-resolution', { dueOn: one.dueOn, on })
    }
  }
  return undefined
}

const resolutionRules: readonly Rule<GiveResolution>[] = [oneAnswers, eachOnce, nobodyLeft, insideTheTerm]

function resolution(appeal: RegisteredAppeal, command: GiveResolution): LifeEvent[] {
  const { resolutionId, author, on, text, language, executors, control } = command
  const assignments = executors.map(({ assignmentId, officialId, isLead, dueOn }): Assignment => ({
    assignmentId,
    resolutionId,
    officialId,
    isLead,
    givenOn: on,
    dueOn: dueOn ?? laterDay(appeal.dueOn, on),
    state: 'open',
    takenFrom: null,
    reports: [],
  }))
  const given: LifeEvent = {
    type: 'appeal.resolution-given',
    resolution: { resolutionId, authorId: author.officialId, givenOn: on, text, language },
    assignments,
  }
  const watched: LifeEvent[] =
    control === null || appeal.control !== null ? [] : [{ type: 'appeal.put-on-control', on, ...control }]
  return [...takenOnFirst(appeal, on), given, ...watched]
}

/** A share passes to another official; who had it and why stays in the case file. */
function reassign(
  appeal: RegisteredAppeal,
  { assignmentId, executor, on, dueOn, nextId, reason }: Extract<ResolutionCommand, { command: 'reassign' }>,
): LifeEvent[] | Refusal {
  const closed = refuseClosed(appeal, assignmentId)
  const before = appeal.assignments.find((one) => one.assignmentId === assignmentId)
  if (closed || before === undefined) return closed ?? refuseBy('R-54', 'assignment.unknown')
  if (!executor.isActive) return refuseBy('R-54', 'assignment.executor-left', { name: executor.name })
  const busy = appeal.assignments.some((one) => one.state === 'open' && one.officialId === executor.officialId)
  if (busy) return refuseBy('R-54', 'assignment.same-executor', { name: executor.name })
  const due = dueOn ?? laterDay(before.dueOn, on)
  if (due > appeal.dueOn && on <= appeal.dueOn) {
    return refuseBy('R-54', 'assignment.after-due', { dueOn: due, replyDueOn: appeal.dueOn })
  }
  if (due < on) return refuseBy('R-54', 'assignment.before-resolution', { dueOn: due, on })
  const next: Assignment = {
    ...before,
    assignmentId: nextId,
    officialId: executor.officialId,
    givenOn: on,
    dueOn: due,
    takenFrom: assignmentId,
    reports: [],
  }
  return [{ type: 'appeal.reassigned', assignmentId, on, reason, next }]
}

function refuseClosed(appeal: RegisteredAppeal, assignmentId: string): Refusal | undefined {
  const found = appeal.assignments.find((one) => one.assignmentId === assignmentId)
  if (found === undefined) return refuseBy('R-54', 'assignment.unknown')
  return found.state === 'open' ? undefined : refuseBy('R-54', 'assignment.closed', { state: found.state })
}

/** The internal due date so many working days from today, for a form that is typed in days. Source: R-20. */
export function internalDue(workingDays: number, { now, calendar, ruleSet }: AppealContext): LocalDate {
  return countDue(dayAt(now), workingDays, { calendar, startRule: ruleSet.startRule })
}

function laterDay(a: LocalDate, b: LocalDate): LocalDate {
  return a > b ? a : b
}
