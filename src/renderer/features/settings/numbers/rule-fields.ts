/** Fields of a rule set with the rule of law behind each, in the order of law.md. */
import type { OperationOutput } from '#contract/operations'
import type { AppealKind } from '#domain/appeal/kinds'

export type RuleSet = OperationOutput<'settings.get'>['ruleSets'][number]

/** Terms in working days, and one in months. */
export const termFields = [
  { field: 'forwardTerm', rule: 'R-16' },
  { field: 'returnTerm', rule: 'R-13, R-14' },
  { field: 'curingTerm', rule: 'R-13' },
  { field: 'extensionMaxMonths', rule: 'R-21' },
  { field: 'extensionNotice', rule: 'R-21' },
  { field: 'passUpTerm', rule: 'R-28' },
  { field: 'hearingNotice', rule: 'R-32' },
  { field: 'objectionTerm', rule: 'R-32' },
] as const
export type TermField = (typeof termFields)[number]['field']

/** The rule behind the basic term of a kind. */
export function ruleOfKind(kind: AppealKind): string {
  if (kind === 'complaint') return 'R-27'
  return kind === 'inquiry' ? 'R-19, R-45' : 'R-19'
}

/** A rule set as typed: numbers are texts until they are sent. */
export interface RuleSetForm {
  readonly validFrom: string | null
  readonly startRule: RuleSet['startRule']
  readonly terms: Readonly<Record<AppealKind, string>>
  readonly fields: Readonly<Record<TermField, string>>
  readonly extensionBase: RuleSet['extensionBase']
  readonly extensionForComplaint: boolean
  readonly pauseOnDefects: boolean
  /** `5, 3, 1` */
  readonly remindDays: string
}

/** A new set begins as a copy of the one in force. */
export function ruleSetForm(set: RuleSet): RuleSetForm {
  return {
    validFrom: null,
    startRule: set.startRule,
    terms: byKind((kind) => String(set.termWorkingDays[kind])),
    fields: {
      forwardTerm: String(set.forwardTerm),
      returnTerm: String(set.returnTerm),
      curingTerm: String(set.curingTerm),
      extensionMaxMonths: String(set.extensionMaxMonths),
      extensionNotice: String(set.extensionNotice),
      passUpTerm: String(set.passUpTerm),
      hearingNotice: String(set.hearingNotice),
      objectionTerm: String(set.objectionTerm),
    },
    extensionBase: set.extensionBase,
    extensionForComplaint: set.extensionForComplaint,
    pauseOnDefects: set.pauseOnDefects,
    remindDays: set.remindDays.join(', '),
  }
}

/** What is sent; a field left empty travels as 0, which its field then refuses. */
export function ruleSetOf(form: RuleSetForm): RuleSet {
  const number = (field: TermField): number => Number(form.fields[field])
  return {
    id: `from-${form.validFrom ?? ''}`,
    validFrom: form.validFrom ?? '',
    startRule: form.startRule,
    termWorkingDays: byKind((kind) => Number(form.terms[kind])),
    forwardTerm: number('forwardTerm'),
    returnTerm: number('returnTerm'),
    curingTerm: number('curingTerm'),
    extensionMaxMonths: number('extensionMaxMonths'),
    extensionNotice: number('extensionNotice'),
    passUpTerm: number('passUpTerm'),
    hearingNotice: number('hearingNotice'),
    objectionTerm: number('objectionTerm'),
    extensionBase: form.extensionBase,
    extensionForComplaint: form.extensionForComplaint,
    pauseOnDefects: form.pauseOnDefects,
    remindDays: remindDaysOf(form.remindDays),
  }
}

/** Whole numbers of a list such as `5, 3, 1`, whatever stands between them. */
export function remindDaysOf(text: string): number[] {
  return (text.match(/\d+/g) ?? []).map(Number)
}

function byKind<Value>(valueOf: (kind: AppealKind) => Value): Record<AppealKind, Value> {
  return {
    application: valueOf('application'),
    complaint: valueOf('complaint'),
    message: valueOf('message'),
    proposal: valueOf('proposal'),
    response: valueOf('response'),
    inquiry: valueOf('inquiry'),
  }
}
