/** What may be done with an appeal as it stands: the menu of its card. */
import { mayBeExtended } from '../deadline/may-be-extended.ts'
import type { RuleSet } from '../deadline/rule-set.ts'
import type { RegisteredAppeal } from './state.ts'
import { refuseStep, type StepName, transitions } from './states.ts'

type Condition = (appeal: RegisteredAppeal, ruleSet: RuleSet) => boolean

/** What a step needs beside the right state. */
const needs: Partial<Record<StepName, Condition>> = {
  'appeal.reassigned': hasOpenShare,
  'appeal.assignment-reported': hasOpenShare,
  'appeal.assignment-cancelled': hasOpenShare,
  'appeal.put-on-control': ({ control }) => control === null,
  'appeal.taken-off-control': ({ control }) => control !== null,
  'appeal.passed-up': ({ content }) => content.kind === 'complaint',
  'appeal.left-unconsidered': ({ content }) => content.isAnonymous,
  'appeal.extended': ({ content }, ruleSet) => mayBeExtended(content.kind, ruleSet),
  'appeal.hearing-held': ({ hearing }) => hearing !== null && hearing.protocol === null,
  'appeal.objection-noted': ({ hearing }) => hearing !== null,
  'appeal.hearing-skipped': ({ hearingSkipped, hearing }) => hearingSkipped === null && hearing?.protocol == null,
  'appeal.replied': ({ state }) => state !== 'joined',
  'appeal.reply-reviewed': ({ prepared, replies }) => prepared !== null || replies.length > 0,
  'appeal.notified': ({ clocks }) => clocks.some((one) => one.endedOn === null && one.clock.endsWith('Notice')),
  'appeal.follow-up-moved': hasOpenFollowUp,
  'appeal.follow-up-done': hasOpenFollowUp,
  'appeal.follow-up-dropped': hasOpenFollowUp,
}

/** Steps that the state allows, in the order of the table of transitions. */
export function possibleSteps(appeal: RegisteredAppeal, ruleSet: RuleSet): StepName[] {
  const at = { state: appeal.state, number: appeal.given.number }
  return stepNames.filter((step) => refuseStep(step, at) === undefined && (needs[step]?.(appeal, ruleSet) ?? true))
}

const stepNames = Object.keys(transitions).filter((name): name is StepName => Object.hasOwn(transitions, name))

function hasOpenShare({ assignments }: RegisteredAppeal): boolean {
  return assignments.some((one) => one.state === 'open')
}

function hasOpenFollowUp({ followUps }: RegisteredAppeal): boolean {
  return followUps.some((one) => one.state === 'open')
}
