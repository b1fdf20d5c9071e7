/** Dated settings by which terms are counted. A card keeps the result; the set in force on a day is chosen here. */
import { type LocalDate, localDate } from '../calendar/local-date.ts'
import { type AppealKind, appealKinds } from '../appeal/kinds.ts'
import { type Refusal, refuse } from '../refusal.ts'

/** Whether counting begins on the day after the event or on its own day. Source: R-20. */
export type StartRule = 'nextDay' | 'sameDay'

/** From which day the longest extension is measured. Source: R-21. */
export type ExtensionBase = 'registration' | 'originalDue'

/** All terms are working days unless the name says months. */
export interface RuleSet {
  readonly id: string
  readonly validFrom: LocalDate
  readonly startRule: StartRule
  /** the term of an inquiry is among them and stays in working days. */
  readonly termWorkingDays: Readonly<Record<AppealKind, number>>
  /** */
  readonly forwardTerm: number
  /** */
  readonly returnTerm: number
  /** R-21, calendar months. */
  readonly extensionMaxMonths: number
  readonly extensionBase: ExtensionBase
  /** off unless the administrator names the law. */
  readonly extensionForComplaint: boolean
  /** telling the applicant of an extension. */
  readonly extensionNotice: number
  /** */
  readonly passUpTerm: number
  /** from the notice to the act. */
  readonly hearingNotice: number
  /** */
  readonly objectionTerm: number
  /** the act says "reasonable"; this many days are only offered first. */
  readonly curingTerm: number
  /** whether waiting for the applicant stops the main term. */
  readonly pauseOnDefects: boolean
  /** working days before the due date. */
  readonly remindDays: readonly number[]
}

/** The rules with which an office starts; valid since the Code came into force. Source. */
export const defaultRuleSet: RuleSet = {
  id: 'code-2021',
  validFrom: localDate('2021-07-01'),
  startRule: 'nextDay',
  termWorkingDays: { application: 15, complaint: 20, message: 15, proposal: 15, response: 15, inquiry: 15 },
  forwardTerm: 3,
  returnTerm: 3,
  extensionMaxMonths: 2,
  extensionBase: 'registration',
  extensionForComplaint: false,
  extensionNotice: 3,
  passUpTerm: 3,
  hearingNotice: 3,
  objectionTerm: 2,
  curingTerm: 5,
  pauseOnDefects: false,
  remindDays: [5, 3, 1],
}

/**
 * The set in force on a day: the latest that began on or before it, the later in the list when two began together. Before
 * the first set the first one is used, and without any the default, because a registration may never fail.
 */
export function ruleSetInForce(sets: readonly RuleSet[], day: LocalDate): RuleSet {
  let inForce: RuleSet | undefined
  let earliest: RuleSet | undefined
  for (const set of sets) {
    if (set.validFrom <= day && (inForce === undefined || set.validFrom >= inForce.validFrom)) inForce = set
    if (earliest === undefined || set.validFrom < earliest.validFrom) earliest = set
  }
  return inForce ?? earliest ?? defaultRuleSet
}

/** Longest term that is taken for meant; a larger number is a slip of the keyboard. */
const longestTerm = 250
const terms = [
  'forwardTerm',
  'returnTerm',
  'extensionMaxMonths',
  'extensionNotice',
  'passUpTerm',
  'hearingNotice',
  'objectionTerm',
  'curingTerm',
] as const

/** Checks a set before it is saved. Refuses `rule-set.term-out-of-range` with the setting, its value and the limits. */
export function checkRuleSet(set: RuleSet): Refusal | undefined {
  for (const kind of appealKinds) {
    if (!isTerm(set.termWorkingDays[kind])) return outOfRange(`termWorkingDays.${kind}`, set.termWorkingDays[kind])
  }
  for (const setting of terms) {
    if (!isTerm(set[setting])) return outOfRange(setting, set[setting])
  }
  const reminder = set.remindDays.find((days) => !isTerm(days))
  return reminder === undefined ? undefined : outOfRange('remindDays', reminder)
}

function isTerm(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= longestTerm
}

function outOfRange(setting: string, value: number): Refusal {
  return refuse('rule-set.term-out-of-range', { setting, value, least: 1, most: longestTerm })
}
