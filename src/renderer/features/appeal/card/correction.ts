/** The form of a correction: what it is opened with, what of it was changed, what is sent. Source: R-37. */
import type { AppealCard } from '#contract/appeal-fields'
import type { OperationInput } from '#contract/operations'

export type Changes = OperationInput<'appeal.correct'>['changes']
export type PersonValues = Omit<AppealCard['applicants'][number], 'numberCheck'>
export type ElsewhereValues = AppealCard['elsewhere'][number]

export interface CorrectionValues extends Pick<
  AppealCard,
  | 'kind'
  | 'channel'
  | 'language'
  | 'essence'
  | 'topic'
  | 'settlement'
  | 'addressee'
  | 'answerBy'
  | 'isConfidential'
  | 'isAnonymous'
  | 'signatories'
  | 'elsewhere'
  | 'complaintAgainst'
  | 'learntOn'
  | 'receivedFrom'
  | 'pages'
> {
  readonly applicants: readonly PersonValues[]
  /** `YYYY-MM-DDTHH:mm` by the clock of the office; `null` while the typed text is no moment. */
  readonly receivedAt: string | null
}

export type CorrectionField = keyof CorrectionValues

/** Fields in the order in which they are told on the timeline. */
export const correctionFields = [
  'kind',
  'receivedAt',
  'channel',
  'language',
  'essence',
  'applicants',
  'topic',
  'settlement',
  'addressee',
  'answerBy',
  'isConfidential',
  'isAnonymous',
  'signatories',
  'elsewhere',
  'complaintAgainst',
  'learntOn',
  'receivedFrom',
  'pages',
] as const satisfies readonly CorrectionField[]

export const blankPerson: PersonValues = {
  type: 'person',
  role: 'applicant',
  surname: '',
  givenName: '',
  patronymic: '',
  name: '',
  nationalNumber: '',
  birthYear: null,
  sex: null,
  phone: '',
  email: '',
  settlement: null,
  street: '',
  house: '',
  flat: '',
  socialCategories: [],
  authority: '',
}

/** What the form is opened with. */
export function correctionValues(card: AppealCard): CorrectionValues {
  return {
    kind: card.kind,
    channel: card.channel,
    language: card.language,
    essence: card.essence,
    topic: card.topic,
    settlement: card.settlement,
    addressee: card.addressee,
    answerBy: card.answerBy,
    isConfidential: card.isConfidential,
    isAnonymous: card.isAnonymous,
    signatories: card.signatories,
    elsewhere: card.elsewhere,
    complaintAgainst: card.complaintAgainst,
    learntOn: card.learntOn,
    receivedFrom: card.receivedFrom,
    pages: card.pages,
    applicants: card.applicants.map(({ numberCheck: _check, ...person }) => person),
    receivedAt: card.receivedAt.slice(0, 16),
  }
}

/** Fields that now differ from what the form was opened with. Rows that were added and left empty are no change. */
export function changedFields(base: CorrectionValues, values: CorrectionValues): CorrectionField[] {
  const before = settled(base)
  const after = settled(values)
  return correctionFields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
}

/** What is sent: the changed fields alone, so that a field that somebody else changed meanwhile is left to them. */
export function correctionChanges(base: CorrectionValues, values: CorrectionValues): Changes {
  const after = settled(values)
  const changed = new Set<CorrectionField>(changedFields(base, values))
  const is = (field: CorrectionField): boolean => changed.has(field)
  return {
    ...(is('kind') && { kind: after.kind }),
    ...(is('channel') && { channel: after.channel }),
    ...(is('language') && { language: after.language }),
    ...(is('essence') && { essence: after.essence }),
    ...(is('applicants') && { applicants: [...after.applicants] }),
    ...(is('topic') && { topic: after.topic }),
    ...(is('settlement') && { settlement: after.settlement }),
    ...(is('addressee') && { addressee: after.addressee }),
    ...(is('answerBy') && { answerBy: after.answerBy }),
    ...(is('isConfidential') && { isConfidential: after.isConfidential }),
    ...(is('isAnonymous') && { isAnonymous: after.isAnonymous }),
    ...(is('signatories') && { signatories: after.signatories }),
    ...(is('elsewhere') && { elsewhere: after.elsewhere }),
    ...(is('complaintAgainst') && { complaintAgainst: after.complaintAgainst }),
    ...(is('learntOn') && { learntOn: after.learntOn }),
    ...(is('receivedFrom') && { receivedFrom: after.receivedFrom }),
    ...(is('pages') && { pages: after.pages }),
    ...(after.receivedAt !== null && is('receivedAt') && { receivedAt: after.receivedAt }),
  }
}

function settled(values: CorrectionValues): CorrectionValues {
  return {
    ...values,
    elsewhere: values.elsewhere.filter((one) => one.number.trim() !== ''),
    applicants: values.applicants.filter((one) => !isBlank(one)),
    addressee: values.addressee?.officialId || values.addressee?.text ? values.addressee : null,
  }
}

function isBlank(person: PersonValues): boolean {
  const { type: _type, role: _role, ...typed } = person
  return Object.values(typed).every(
    (value) => value === '' || value === null || (Array.isArray(value) && value.length === 0),
  )
}
