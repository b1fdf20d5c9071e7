/** How a question ended, as typed; which fields an outcome asks for, and what is sent. */
import type { Failure } from '#contract/failure'
import type { OperationInput } from '#contract/operations'

export interface SettleForm {
  readonly outcome: string | null
  readonly answer: string
  readonly answeredBy: string
  readonly refusalReason: string | null
  readonly solutionLevel: string | null
  readonly appealNumber: string
  readonly recipient: string
  readonly outgoingNumber: string
  readonly hasPromise: boolean
  readonly what: string
  readonly responsible: string
  readonly department: string | null
  readonly dueOn: string | null
}

export type SettleField = keyof SettleForm

/** An empty form; the department of the question is offered for its promise. */
export function blankSettlement(department: string | null): SettleForm {
  return {
    outcome: null,
    answer: '',
    answeredBy: '',
    refusalReason: null,
    solutionLevel: null,
    appealNumber: '',
    recipient: '',
    outgoingNumber: '',
    hasPromise: false,
    what: '',
    responsible: '',
    department,
    dueOn: null,
  }
}

/** A settled question opened again. Its promise stays where it is, in the list of commitments. */
export function settlementOf(question: {
  readonly outcome: string | null
  readonly answer: string
  readonly answeredBy: string
  readonly refusalReason: string | null
  readonly solutionLevel: string | null
  readonly appealNumber: string | null
  readonly department: string | null
}): SettleForm {
  return {
    ...blankSettlement(question.department),
    outcome: question.outcome,
    answer: question.answer,
    answeredBy: question.answeredBy,
    refusalReason: question.refusalReason,
    solutionLevel: question.solutionLevel,
    appealNumber: question.appealNumber ?? '',
  }
}

/** Fields behind the `needs` of an outcome in the dictionary, in the order in which they are asked. */
const fieldsOfNeed: Readonly<Record<string, readonly SettleField[]>> = {
  answered_by: ['answeredBy'],
  measure: ['what', 'responsible'],
  instruction: ['what', 'responsible'],
  department: ['department'],
  due: ['dueOn'],
  solution_level: ['solutionLevel'],
  appeal_number: ['appealNumber'],
  recipient: ['recipient'],
  outgoing_number: ['outgoingNumber'],
  refusal_reason: ['refusalReason'],
}

const promiseFields: readonly SettleField[] = ['what', 'responsible', 'department', 'dueOn']

/** Fields that are shown below the outcomes; the answer itself always stands above them. */
export function shownFields(needs: readonly string[], hasPromise: boolean): readonly SettleField[] {
  const own = needs.flatMap((need) => fieldsOfNeed[need] ?? [])
  const promised = asksPromise(needs) || hasPromise ? promiseFields : []
  return [...new Set([...promised, ...own])]
}

/** An outcome that asks for a date is a promise: somebody does something by a day. */
export function asksPromise(needs: readonly string[]): boolean {
  return needs.includes('due')
}

/** What the outcome asks for and is still empty. It may stay empty while the meeting goes on. */
export function missingFields(form: SettleForm, needs: readonly string[]): readonly SettleField[] {
  const asked: readonly SettleField[] = [
    ...(needs.includes('answer') ? (['answer'] as const) : []),
    ...shownFields(needs, form.hasPromise),
  ]
  return asked.filter((field) => form[field] === '' || form[field] === null)
}

/** The place of a field in the input: what is promised travels in `promise`. */
export function pathOf(field: keyof SettleForm): string {
  return ['what', 'responsible', 'department', 'dueOn'].includes(field) ? `promise.${field}` : field
}

/** Told when the form is sent without an outcome. */
export const outcomeMissing: Failure = {
  code: 'INVALID_INPUT',
  reason: 'input.invalid',
  facts: {},
  issues: [{ path: 'outcome', reason: 'field.missing', facts: {} }],
}

export type Settlement = Omit<OperationInput<'question.settle'>, 'questionId' | 'expectedVersion'>

/**
 * What is sent: only what the chosen outcome asks for. `sentTo` says in the language of the question to whom it was sent
 * on, and is added to the answer, because the answer is what the person gets.
 */
export function settlementInput(
  form: SettleForm & { readonly outcome: string },
  { needs, sentTo }: { readonly needs: readonly string[]; readonly sentTo: string },
): Settlement {
  const shown = shownFields(needs, form.hasPromise)
  const has = (field: SettleField): boolean => shown.includes(field)
  const isSent = has('recipient') && (form.recipient !== '' || form.outgoingNumber !== '')
  const isPromised = has('what') && (form.what.trim() !== '' || form.responsible.trim() !== '' || form.dueOn !== null)
  return {
    outcome: form.outcome,
    answer: isSent ? [form.answer.trim(), sentTo].filter((part) => part !== '').join('\n') : form.answer,
    answeredBy: has('answeredBy') ? form.answeredBy : '',
    refusalReason: has('refusalReason') ? form.refusalReason : null,
    solutionLevel: has('solutionLevel') ? form.solutionLevel : null,
    appealNumber: has('appealNumber') && form.appealNumber.trim() !== '' ? form.appealNumber : null,
    // A day that is still missing travels as an empty text, so that the answer names its field.
    promise: isPromised
      ? { what: form.what, responsible: form.responsible, department: form.department, dueOn: form.dueOn ?? '' }
      : null,
  }
}
