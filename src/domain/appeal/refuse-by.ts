/** A refusal of a step of law: it always names the rule by which it refuses. */
import { type Facts, type Refusal, refuse } from '../refusal.ts'

/** `rule`: number of the rule, `R-21`; it is told beside the reason. */
export function refuseBy(rule: string, reason: string, facts: Facts = {}): Refusal {
  return refuse(reason, { ...facts, rule })
}
