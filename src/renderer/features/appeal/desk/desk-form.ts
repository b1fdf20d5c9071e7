/**
 * What stands on the desk form, flat, as typed: one value a field, so that a draft is saved and restored field by field.
 * Holds no rule of the law; what is missing is told by the register as a defect.
 */
import { checkNationalNumber } from '#domain/identity/national-number'
import { appealKinds, type AppealKind } from '#domain/appeal/kinds'
import type { OperationInput } from '#contract/operations'
import { answerWays } from '#contract/appeal-fields'
import { momentFromTyped } from '#renderer/ui/typed-day.ts'

export type AnswerWay = (typeof answerWays)[number]
export type SpokenLanguage = 'kk' | 'ru' | 'mix' | 'en'

/** A file that is already in the vault. */
export interface KeptFile {
  readonly fileId: string
  readonly name: string
  readonly sizeBytes: number
}

export interface DeskForm {
  readonly channel: string
  readonly language: SpokenLanguage
  /** Empty: the moment of registration. Otherwise day and time as typed. */
  readonly received: string
  readonly applicantType: 'person' | 'organisation'
  readonly nationalNumber: string
  readonly phone: string
  readonly email: string
  readonly category: string | null
  readonly surname: string
  readonly givenName: string
  readonly patronymic: string
  readonly organisationName: string
  readonly settlement: string | null
  readonly street: string
  readonly house: string
  readonly flat: string
  readonly essence: string
  readonly kind: AppealKind
  /** Chosen by the clerk; `null` leaves it to the suggestion. */
  readonly topic: string | null
  readonly addressee: string | null
  readonly addresseeText: string
  readonly answerBy: AnswerWay | null
  readonly hasRepresentative: boolean
  readonly representativeSurname: string
  readonly representativeGivenName: string
  readonly representativePatronymic: string
  readonly authority: string
  readonly isCollective: boolean
  readonly signatories: string
  /** One name a line. */
  readonly signatoryNames: string
  readonly eOtinish: string
  readonly cc1414: string
  readonly cc109: string
  readonly receivedFrom: string
  readonly senderNumber: string
  readonly senderDate: string | null
  readonly complaintAgainst: string
  readonly learntOn: string | null
  readonly isConfidential: boolean
  readonly isAnonymous: boolean
  readonly pages: string
  readonly files: readonly KeptFile[]
  /** Numbers of earlier appeals that this one repeats. */
  readonly repeatOf: readonly string[]
  /** Numbers that the clerk said are no repeats. */
  readonly notRepeatOf: readonly string[]
}

export type FieldName = keyof DeskForm

/** Fields that stay for the next person in the queue. */
export type KeptFields = Pick<DeskForm, 'channel' | 'language' | 'settlement' | 'addressee' | 'answerBy'>

export const firstFields: KeptFields = {
  channel: 'desk',
  language: 'kk',
  settlement: null,
  addressee: null,
  answerBy: 'post',
}

/** An empty form that begins with what the desk used last. */
export function blankForm(kept: KeptFields): DeskForm {
  return {
    ...kept,
    received: '',
    applicantType: 'person',
    nationalNumber: '',
    phone: '',
    email: '',
    category: null,
    surname: '',
    givenName: '',
    patronymic: '',
    organisationName: '',
    street: '',
    house: '',
    flat: '',
    essence: '',
    kind: 'application',
    topic: null,
    addresseeText: '',
    hasRepresentative: false,
    representativeSurname: '',
    representativeGivenName: '',
    representativePatronymic: '',
    authority: '',
    isCollective: false,
    signatories: '',
    signatoryNames: '',
    eOtinish: '',
    cc1414: '',
    cc109: '',
    receivedFrom: '',
    senderNumber: '',
    senderDate: null,
    complaintAgainst: '',
    learntOn: null,
    isConfidential: false,
    isAnonymous: false,
    pages: '',
    files: [],
    repeatOf: [],
    notRepeatOf: [],
  }
}

/** What is carried over to the next person. */
export function keptFields(form: DeskForm): KeptFields {
  const { channel, language, settlement, addressee, answerBy } = form
  return { channel, language, settlement, addressee, answerBy }
}

/** Whether anything was entered about this person: only then there is a draft to keep. */
export function isUntouched(form: DeskForm): boolean {
  const blank = blankForm(keptFields(form))
  return fieldNames.every((name) => JSON.stringify(form[name]) === JSON.stringify(blank[name]))
}

const fieldNames = Object.keys(blankForm(firstFields)) as FieldName[]

/** Moment of arrival `YYYY-MM-DDTHH:mm`; `undefined` when it is the moment of registration, `null` when the text is no moment. */
export function receivedMoment(form: Pick<DeskForm, 'received'>, thisYear: number): string | null | undefined {
  return form.received.trim() === '' ? undefined : (momentFromTyped(form.received, thisYear) ?? null)
}

/** Name under which a draft stands in the list of unfinished ones; empty when only the text is known. */
export function draftTitle(form: DeskForm): string {
  const name =
    form.applicantType === 'organisation'
      ? form.organisationName
      : [form.surname, form.givenName].filter((part) => part.trim() !== '').join(' ')
  return (name.trim() || form.nationalNumber.trim() || form.essence.trim()).slice(0, 200)
}

/** Whole number of a field of digits; `null` when it is empty. */
function wholeNumber(text: string): number | null {
  return /^\d+$/.test(text.trim()) ? Number(text) : null
}

type Applicants = NonNullable<OperationInput<'appeal.register'>['applicants']>

/** The people of the form: the applicant, who speaks for them, who signed with them. Source. */
export function applicantsOf(form: DeskForm): Applicants {
  const check = checkNationalNumber(form.nationalNumber)
  const address = { settlement: form.settlement, street: form.street, house: form.house, flat: form.flat }
  const contacts = { phone: form.phone, email: form.email, nationalNumber: check.number }
  const applicant: Applicants[number] =
    form.applicantType === 'organisation'
      ? { type: 'organisation', name: form.organisationName, ...contacts, ...address }
      : {
          surname: form.surname,
          givenName: form.givenName,
          patronymic: form.patronymic,
          ...contacts,
          ...address,
          birthYear: check.birthDate === undefined ? null : Number(check.birthDate.slice(0, 4)),
          sex: check.sex ?? null,
          socialCategories: form.category === null ? [] : [form.category],
        }
  const representative: Applicants = form.hasRepresentative
    ? [
        {
          role: 'representative',
          surname: form.representativeSurname,
          givenName: form.representativeGivenName,
          patronymic: form.representativePatronymic,
          authority: form.authority,
        },
      ]
    : []
  return [applicant, ...representative, ...(form.isCollective ? signatoriesOf(form.signatoryNames) : [])]
}

function signatoriesOf(names: string): Applicants {
  return names
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([surname]) => surname !== undefined && surname !== '')
    .map(([surname = '', givenName = '', ...rest]) => ({
      role: 'signatory',
      surname,
      givenName,
      patronymic: rest.join(' '),
    }))
}

type Elsewhere = NonNullable<OperationInput<'appeal.register'>['elsewhere']>

/** Numbers that other bodies gave. Source. */
export function elsewhereOf(form: DeskForm): Elsewhere {
  const numbers: Elsewhere = [
    { system: 'eOtinish', number: form.eOtinish },
    { system: 'cc1414', number: form.cc1414 },
    { system: 'cc109', number: form.cc109 },
    { system: 'sender', number: form.senderNumber, date: form.senderDate },
  ]
  return numbers.filter(({ number }) => number.trim() !== '')
}

export interface RegisterFacts {
  readonly draftId: string
  /** Topic that the text suggests, taken when the clerk chose none. */
  readonly suggestedTopic: string | null
  readonly thisYear: number
}

/** The form as `appeal.register` takes it. A received text that is no moment is left out: the caller told of it before. */
export function registerInput(form: DeskForm, facts: RegisterFacts): OperationInput<'appeal.register'> {
  const receivedAt = receivedMoment(form, facts.thisYear)
  const isComplaint = form.kind === 'complaint'
  return {
    kind: form.kind,
    channel: form.channel,
    language: form.language,
    essence: form.essence,
    applicants: form.isAnonymous ? [] : applicantsOf(form),
    topic: form.topic ?? facts.suggestedTopic,
    settlement: form.settlement,
    addressee:
      form.addressee === null && form.addresseeText.trim() === ''
        ? null
        : { officialId: form.addressee, text: form.addresseeText },
    answerBy: form.answerBy,
    isConfidential: form.isConfidential,
    isAnonymous: form.isAnonymous,
    signatories: form.isCollective ? wholeNumber(form.signatories) : null,
    elsewhere: elsewhereOf(form),
    complaintAgainst: isComplaint ? form.complaintAgainst : '',
    learntOn: isComplaint ? form.learntOn : null,
    receivedFrom: form.receivedFrom,
    pages: wholeNumber(form.pages),
    ...(receivedAt ? { receivedAt } : {}),
    files: form.files.map(({ fileId, name }) => ({ fileId, name })),
    links: form.repeatOf.map((number) => ({ kind: 'repeatOf', number })),
    draftId: facts.draftId,
  }
}

/** Reads a form out of a saved draft. What an older or damaged draft does not hold keeps the value of `otherwise`. */
export function formFromDraft(content: Readonly<Record<string, unknown>>, otherwise: DeskForm): DeskForm {
  const entries = fieldNames.map((name) => [name, readField(name, content[name], otherwise[name])])
  return Object.fromEntries(entries) as DeskForm
}

const choices: Partial<Readonly<Record<FieldName, readonly string[]>>> = {
  kind: appealKinds,
  answerBy: answerWays,
  language: ['kk', 'ru', 'mix', 'en'],
  applicantType: ['person', 'organisation'],
}

const mayBeNull: ReadonlySet<FieldName> = new Set([
  'category',
  'settlement',
  'topic',
  'addressee',
  'answerBy',
  'senderDate',
  'learntOn',
])

function readField(name: FieldName, value: unknown, otherwise: unknown): unknown {
  if (name === 'files') return Array.isArray(value) ? value.filter((file) => isKeptFile(file)) : otherwise
  if (name === 'repeatOf' || name === 'notRepeatOf')
    return Array.isArray(value) ? value.filter((number) => typeof number === 'string') : otherwise
  if (value === null) return mayBeNull.has(name) ? null : otherwise
  const isFlag = typeof otherwise === 'boolean'
  if (typeof value !== (isFlag ? 'boolean' : 'string')) return otherwise
  const allowed = choices[name]
  return allowed && typeof value === 'string' && !allowed.includes(value) ? otherwise : value
}

function isKeptFile(value: unknown): value is KeptFile {
  if (typeof value !== 'object' || value === null) return false
  return (
    'fileId' in value &&
    typeof value.fileId === 'string' &&
    'name' in value &&
    typeof value.name === 'string' &&
    'sizeBytes' in value &&
    typeof value.sizeBytes === 'number'
  )
}
