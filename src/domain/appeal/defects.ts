/**
 * What the law asks of an appeal and is not there. A defect never blocks a registration: it is named, saved with
 * the appeal and listed, so that it can be cured in time.
 */
import { checkNationalNumber } from '../identity/national-number.ts'
import type { AppealContent, Applicant } from './content.ts'

export const defectNames = [
  'name.missing',
  'address.missing',
  'essence.missing',
  'essence.only-scan',
  'nationalNumber.wrong',
  'anonymous',
  'complaint.against-missing',
  'authority.missing',
] as const
export type Defect = (typeof defectNames)[number]

type DefectRule = (content: AppealContent, files: number) => Defect | undefined

const hasName = (one: Applicant): boolean =>
  one.type === 'organisation' ? one.name !== '' : one.surname !== '' && one.givenName !== ''
const hasAddress = (one: Applicant): boolean => one.settlement !== null || one.street !== ''

/** Surname and given name, or the name of the organisation. Source: R-05. */
const nameIsGiven: DefectRule = ({ applicants, isAnonymous }) =>
  isAnonymous || (applicants.length > 0 && applicants.every(hasName)) ? undefined : 'name.missing'

/** Postal address of at least one applicant: the reply goes there. Source: R-05. */
const addressIsGiven: DefectRule = ({ applicants, isAnonymous }) =>
  isAnonymous || applicants.some(hasAddress) ? undefined : 'address.missing'

/** The essence in words; a scan alone is registered and waits for its text. Source: R-05. */
const essenceIsGiven: DefectRule = ({ essence }, files) => {
  if (essence !== '') return undefined
  return files > 0 ? 'essence.only-scan' : 'essence.missing'
}

/** An IIN or BIN is asked for "if any"; one that is given must be right, and a wrong one is marked. Source: R-49. */
const numberIsRight: DefectRule = ({ applicants }) =>
  applicants.every((one) => one.nationalNumber === '' || checkNationalNumber(one.nationalNumber).valid)
    ? undefined
    : 'nationalNumber.wrong'

/** No author can be established. Source: R-11. */
const authorIsKnown: DefectRule = ({ isAnonymous }) => (isAnonymous ? 'anonymous' : undefined)

/** A complaint names whose act or inaction it is against. Source: R-30. */
const complaintNamesWhom: DefectRule = ({ kind, complaintAgainst }) =>
  kind === 'complaint' && complaintAgainst === '' ? 'complaint.against-missing' : undefined

/** A representative shows the paper that gives the right to act. Source: R-05. */
const authorityIsShown: DefectRule = ({ applicants }) =>
  applicants.some((one) => one.role === 'representative' && one.authority === '') ? 'authority.missing' : undefined

const rules: readonly DefectRule[] = [
  nameIsGiven,
  addressIsGiven,
  essenceIsGiven,
  numberIsRight,
  authorIsKnown,
  complaintNamesWhom,
  authorityIsShown,
]

/** Every defect of an appeal, in the order of the list. `files`: how many files came with it. Source. */
export function findDefects(content: AppealContent, files: number): Defect[] {
  return rules.flatMap((rule) => rule(content, files) ?? [])
}
