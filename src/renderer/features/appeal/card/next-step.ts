/** The one next thing to do on an appeal, worked out from its state: what the law waits for comes first. */
import type { AppealCard } from '#contract/appeal-fields'

export type NextStep =
  | { readonly step: 'void' }
  /** Something that the law asks for is missing; uncured, the appeal is returned. */
  | { readonly step: 'cure'; readonly count: number }
  /** The state system has not given its number yet. */
  | { readonly step: 'stateNumber' }
  /** The applicant has no receipt yet. */
  | { readonly step: 'receipt' }
  | { readonly step: 'answerLate' | 'answerToday' | 'wait'; readonly dueOn: string }

type StepFacts = Pick<AppealCard, 'state' | 'defects' | 'elsewhere' | 'receiptPrints' | 'dueOn' | 'dueState'>

/** Source. */
export function nextStep(card: StepFacts): NextStep {
  if (card.state === 'void') return { step: 'void' }
  const curable = curableDefects(card.defects)
  if (curable.length > 0) return { step: 'cure', count: curable.length }
  if (!hasStateNumber(card.elsewhere)) return { step: 'stateNumber' }
  if (card.receiptPrints === 0) return { step: 'receipt' }
  const { dueOn } = card
  if (card.dueState === 'late') return { step: 'answerLate', dueOn }
  return { step: card.dueState === 'today' ? 'answerToday' : 'wait', dueOn }
}

/** Defects that a correction can cure: an author who is not established stays so. */
export function curableDefects(defects: AppealCard['defects']): AppealCard['defects'] {
  return defects.filter((defect) => defect !== 'anonymous')
}

/** Whether a number of the state system is there. Source: R-08. */
export function hasStateNumber(elsewhere: AppealCard['elsewhere']): boolean {
  return elsewhere.some((one) => one.system === 'eOtinish' && one.number !== '')
}
