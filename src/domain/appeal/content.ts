/** What an appeal says and who stands behind it, as typed at the desk: the part that a correction may change. */
import type { LocalDate } from '../calendar/local-date.ts'
import type { AppealKind } from './kinds.ts'

export interface Applicant {
  readonly type: 'person' | 'organisation'
  readonly role: 'applicant' | 'representative' | 'signatory'
  readonly surname: string
  readonly givenName: string
  readonly patronymic: string
  /** Name of an organisation. */
  readonly name: string
  /** IIN or BIN as typed, digits only where it could be read so; a wrong one is kept and marked. */
  readonly nationalNumber: string
  readonly birthYear: number | null
  readonly sex: 'male' | 'female' | null
  readonly phone: string
  readonly email: string
  readonly settlement: string | null
  readonly street: string
  readonly house: string
  readonly flat: string
  readonly socialCategories: readonly string[]
  readonly authority: string
}

export interface ElsewhereNumber {
  readonly system: 'eOtinish' | 'cc1414' | 'cc109' | 'sender' | 'other'
  readonly number: string
  readonly date: LocalDate | null
}

export interface AppealContent {
  readonly kind: AppealKind
  readonly channel: string
  readonly language: 'kk' | 'ru' | 'mix' | 'en'
  readonly essence: string
  readonly applicants: readonly Applicant[]
  readonly topic: string | null
  readonly settlement: string | null
  readonly addressee: { readonly officialId: string | null; readonly text: string } | null
  readonly answerBy: 'post' | 'byHand' | 'email' | 'phone' | 'eOtinish' | 'messenger' | null
  readonly isConfidential: boolean
  readonly isAnonymous: boolean
  readonly signatories: number | null
  readonly elsewhere: readonly ElsewhereNumber[]
  readonly complaintAgainst: string
  readonly learntOn: LocalDate | null
  readonly receivedFrom: string
  readonly pages: number | null
}

/** Fields of the content by name: the order in which a case card and its print show them. */
export const contentFields = [
  'kind',
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
] as const satisfies readonly (keyof AppealContent)[]

/** The name under which an applicant stands in lists: surname with initials, or the organisation's name; empty when unknown. */
export function displayName(applicant: Applicant): string {
  if (applicant.type === 'organisation') return applicant.name
  const initials = [applicant.givenName, applicant.patronymic]
    .filter((part) => part !== '')
    .map((part) => ` ${Array.from(part)[0] ?? ''}.`)
    .join('')
  return applicant.surname === '' ? applicant.givenName : `${applicant.surname}${initials}`
}

/** The full name: surname, given name, patronymic, or the organisation's name. */
export function fullName(applicant: Applicant): string {
  if (applicant.type === 'organisation') return applicant.name
  return [applicant.surname, applicant.givenName, applicant.patronymic].filter((part) => part !== '').join(' ')
}

/** Whom the office writes to: the representative named for correspondence, else the first applicant. Source: R-12. */
export function correspondent(applicants: readonly Applicant[]): Applicant | undefined {
  return applicants.find((one) => one.role === 'representative') ?? applicants[0]
}
