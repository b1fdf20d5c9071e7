import type { AppealKind } from '../appeal/kinds.ts'
import type { RuleSet } from './rule-set.ts'

/** Whether a kind may be extended at all: a complaint only where the administrator named the law. Source: R-27. */
export function mayBeExtended(kind: AppealKind, ruleSet: RuleSet): boolean {
  return kind !== 'complaint' || ruleSet.extensionForComplaint
}
