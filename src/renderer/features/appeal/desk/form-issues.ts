/** Which field of the desk a mistake belongs to, and what is done about signs that a text may not hold. */
import type { Failure, FieldIssue } from '#contract/failure'
import { textProblem, withoutProblems } from '#domain/language/plain-text'
import type { DeskForm, FieldName } from './desk-form.ts'

/** Letters that the essence may hold; more is refused by the register. */
export const longestEssence = 200_000

/** A mistake of one field: a message key with its facts. */
export interface FormIssue {
  readonly field: FieldName
  readonly reason: string
  readonly facts: FieldIssue['facts']
}

/** Id of a field's control, for links and focus. */
export function fieldId(field: FieldName): string {
  return `desk-${field}`
}

const fieldOfPath: readonly (readonly [RegExp, FieldName])[] = [
  [/^applicants\.0\.name$/, 'organisationName'],
  [/^applicants\.0\.socialCategories/, 'category'],
  [/^applicants\.\d+\.authority$/, 'authority'],
  [/^applicants\.[1-9]/, 'signatoryNames'],
  [/^receivedAt$/, 'received'],
  [/^addressee/, 'addresseeText'],
  [/^elsewhere/, 'eOtinish'],
  [/^files/, 'files'],
]

const textFields = [
  'phone',
  'email',
  'surname',
  'givenName',
  'patronymic',
  'organisationName',
  'street',
  'house',
  'flat',
  'essence',
  'addresseeText',
  'representativeSurname',
  'representativeGivenName',
  'representativePatronymic',
  'authority',
  'signatoryNames',
  'eOtinish',
  'cc1414',
  'cc109',
  'receivedFrom',
  'senderNumber',
  'complaintAgainst',
] as const satisfies readonly FieldName[]

/** Field for a path of `appeal.register`; the essence when the path is not known, because it is always there to be seen. */
export function fieldForPath(path: string, form: DeskForm): FieldName {
  const [, own] = /^applicants\.0\.(\w+)$/.exec(path) ?? []
  if (own !== undefined && own in form) return own as FieldName
  const [, spokesman] = /^applicants\.1\.(surname|givenName|patronymic)$/.exec(path) ?? []
  if (spokesman !== undefined && form.hasRepresentative) {
    return `representative${spokesman.charAt(0).toUpperCase()}${spokesman.slice(1)}` as FieldName
  }
  const known = fieldOfPath.find(([pattern]) => pattern.test(path))
  if (known) return known[1]
  return path in form ? (path as FieldName) : 'essence'
}

/** Mistakes of a failed registration in the order of the form; none when the failure is of no field. */
export function issuesOfFailure(failure: Failure, form: DeskForm): FormIssue[] {
  if (failure.code === 'INVALID_INPUT') {
    return inFormOrder(
      (failure.issues ?? []).map(({ path, reason, facts }) => ({ field: fieldForPath(path, form), reason, facts })),
    )
  }
  if (failure.reason === 'appeal.received-in-future' || failure.reason === 'appeal.received-too-early') {
    return [{ field: 'received', reason: failure.reason, facts: failure.facts }]
  }
  if (failure.reason === 'file.unknown') return [{ field: 'files', reason: failure.reason, facts: failure.facts }]
  return []
}

/** Signs in the texts that the register refuses, told while typing so that nothing waits for the button. */
export function signIssues(form: DeskForm): FormIssue[] {
  return textFields.flatMap((field) => {
    const problem = textProblem(form[field])
    return problem ? [{ field, reason: problem.reason, facts: { found: problem.found } }] : []
  })
}

/** The form without emoji and invisible letters; everything else stays as typed. */
export function withoutSigns(form: DeskForm): DeskForm {
  return { ...form, ...Object.fromEntries(textFields.map((field) => [field, withoutProblems(form[field])])) }
}

/** What stops a registration and can be known before asking the register. `receivedAt`: see `receivedMoment`. */
export function issuesBeforeSending(
  form: DeskForm,
  receivedAt: string | null | undefined,
  nowMoment: string,
): FormIssue[] {
  const issues: FormIssue[] = []
  if (receivedAt === null) issues.push({ field: 'received', reason: 'field.not-a-moment', facts: {} })
  else if (receivedAt !== undefined && receivedAt > nowMoment.slice(0, 16)) {
    issues.push({ field: 'received', reason: 'appeal.received-in-future', facts: {} })
  }
  if (form.essence.trim().length > longestEssence) {
    issues.push({ field: 'essence', reason: 'field.too-long', facts: { most: longestEssence } })
  }
  return inFormOrder([...issues, ...signIssues(form)])
}

const formOrder: readonly FieldName[] = [
  'channel',
  'language',
  'received',
  'nationalNumber',
  'phone',
  'category',
  'surname',
  'givenName',
  'patronymic',
  'organisationName',
  'settlement',
  'street',
  'house',
  'flat',
  'essence',
  'files',
  'kind',
  'topic',
  'addressee',
  'answerBy',
]

function inFormOrder(issues: readonly FormIssue[]): FormIssue[] {
  const place = ({ field }: FormIssue): number => {
    const at = formOrder.indexOf(field)
    return at < 0 ? formOrder.length : at
  }
  return issues.toSorted((a, b) => place(a) - place(b))
}
