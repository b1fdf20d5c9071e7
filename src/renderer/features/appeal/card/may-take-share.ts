import type { AppealCard } from '#contract/appeal-fields'
import type { Role } from '#contract/operation'
import { mayUse } from '../words/may-use.ts'
import type { ShareAction } from './share-row.tsx'

const rules = {
  report: { operation: 'appeal.report-assignment', step: 'appeal.assignment-reported' },
  reassign: { operation: 'appeal.reassign', step: 'appeal.reassigned' },
  cancel: { operation: 'appeal.cancel-assignment', step: 'appeal.assignment-cancelled' },
} as const

/** Whether this person may take a step at an official's share now. */
export function mayTakeShare(
  action: ShareAction,
  { steps }: Pick<AppealCard, 'steps'>,
  role: Role | undefined,
): boolean {
  const { operation, step } = rules[action]
  return mayUse(role, operation) && steps.includes(step)
}
