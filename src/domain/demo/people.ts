/** Invented applicants. An IIN has a right check digit and a birth date before 1900, so that it can belong to nobody alive. */
import type { Applicant } from '#domain/appeal/content'
import { checkDigit } from '#domain/identity/national-number'
import { fathers, givenNames, organisations, streets, surnames } from './names.ts'
import type { Chance } from './random.ts'

export interface DemoPerson {
  readonly applicant: Applicant
  readonly language: 'kk' | 'ru'
  /** The street as a Russian sentence needs it. */
  readonly streetInRussian: string
}

interface Settled {
  readonly code: string
}

/** A person of a settlement. `serial` makes telephone and IIN the person's own. */
export function inventPerson(
  chance: Chance,
  { serial, settlement }: { serial: number; settlement: Settled },
): DemoPerson {
  const language = chance.happens(0.6) ? 'kk' : 'ru'
  const origin = chance.happens(0.9) ? language : 'kk'
  const sex = chance.happens(0.58) ? 'female' : 'male'
  const surname = chance.pick(surnames[origin])
  const birthYear = chance.int(1838, 1898)
  const hasIin = chance.happens(0.78)
  const street = chance.pick(streets)
  return {
    language,
    streetInRussian: street.inRussian,
    applicant: {
      ...blankApplicant,
      surname: sex === 'female' ? `${surname}а` : surname,
      givenName: chance.pick(givenNames[origin][sex]),
      patronymic: chance.happens(0.62) ? patronymic(chance, { origin, sex }) : '',
      nationalNumber: hasIin ? inventIin({ birthYear, sex, serial, chance }) : '',
      birthYear: hasIin ? birthYear : null,
      sex,
      phone: chance.happens(0.86) ? inventPhone(serial) : '',
      settlement: settlement.code,
      street: street.name,
      house: String(chance.int(1, 84)),
      flat: chance.happens(0.22) ? String(chance.int(1, 48)) : '',
    },
  }
}

/** An organisation: its BIN says that it was registered in the 1950s, when there were none. */
export function inventOrganisation(
  chance: Chance,
  { serial, settlement }: { serial: number; settlement: Settled },
): DemoPerson {
  const language = chance.happens(0.5) ? 'kk' : 'ru'
  const street = chance.pick(streets)
  return {
    language,
    streetInRussian: street.inRussian,
    applicant: {
      ...blankApplicant,
      type: 'organisation',
      name: chance.pick(organisations[language]),
      nationalNumber: withCheckDigit(`5${chance.int(0, 9)}${two(chance.int(1, 12))}40`, serial, 5),
      phone: inventPhone(serial),
      settlement: settlement.code,
      street: street.name,
      house: String(chance.int(1, 84)),
    },
  }
}

/** The same number with another last digit: what a slip of the pen makes of it. */
export function withWrongCheckDigit(number: string): string {
  return number === '' ? number : `${number.slice(0, -1)}${(Number(number.slice(-1)) + 1) % 10}`
}

const blankApplicant: Applicant = {
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

function patronymic(chance: Chance, { origin, sex }: { origin: 'kk' | 'ru'; sex: 'male' | 'female' }): string {
  if (origin === 'kk') return `${chance.pick(fathers.kk)}${sex === 'female' ? 'қызы' : 'ұлы'}`
  return chance.pick(fathers.ru)[sex === 'female' ? 1 : 0]
}

interface Birth {
  readonly birthYear: number
  readonly sex: 'male' | 'female'
  readonly serial: number
  readonly chance: Chance
}

/** Digit 7 is 1 or 2: a man or a woman born in the 1800s. Source: R-47. */
function inventIin({ birthYear, sex, serial, chance }: Birth): string {
  const date = `${two(birthYear % 100)}${two(chance.int(1, 12))}${two(chance.int(1, 28))}`
  return withCheckDigit(`${date}${sex === 'male' ? 1 : 2}`, serial, 4)
}

/** Appends the serial and the check digit; a serial whose number is never issued gives way to the next. Source: R-46. */
function withCheckDigit(start: string, serial: number, digits: number): string {
  for (let at = serial; ; at += 1) {
    const eleven = `${start}${String(at % 10 ** digits).padStart(digits, '0')}`
    const check = checkDigit(eleven)
    if (check !== null) return `${eleven}${check}`
  }
}

/** Every telephone begins with +7 700 000; the step is prime to 10,000, so numbers repeat only after so many people. */
function inventPhone(serial: number): string {
  const last = String((serial * 7919) % 10_000).padStart(4, '0')
  return `+7 700 000 ${last.slice(0, 2)} ${last.slice(2)}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
