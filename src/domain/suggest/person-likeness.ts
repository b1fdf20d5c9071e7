/** Whether two appeals come from one person. Namesakes are many, so a name alone never decides. Source: R-12. */
import { digitsOf, foldText, phoneKey } from '#domain/search/fold'
import { isCloseWord } from '#domain/search/similar-words'
import type { ReasonShown, SuggestFields } from './suggestion.ts'

export interface PersonLikeness {
  readonly isSamePerson: boolean
  readonly score: number
  readonly reasons: readonly ReasonShown[]
}

/** So far apart that no agreement of the matter (at most 85) puts a telephone before an IIN, or a name before a telephone. */
const points = { iin: 300, phone: 200, nameAndBirthYear: 100, nameAndPlace: 50 }
const nobody: PersonLikeness = { isSamePerson: false, score: 0, reasons: [] }

/**
 * Compares two people in the order IIN, telephone, name. Two different IINs are two people whatever else agrees. A name
 * counts with the year of birth; or with the settlement where the patronymic, the street or the matter agrees as well,
 * because one village has namesakes.
 * @param isSameMatter whether both appeals speak of one matter
 */
export function personLikeness(
  a: SuggestFields,
  b: SuggestFields,
  { isSameMatter }: { readonly isSameMatter: boolean },
): PersonLikeness {
  const iin = agreement(nationalDigits(a.iin), nationalDigits(b.iin))
  if (iin === 'same') return { isSamePerson: true, score: points.iin, reasons: [{ reason: 'sameIin', facts: {} }] }
  if (iin === 'different') return nobody
  const name = nameAgreement(a, b)
  const birthYear = agreement(a.birthYear, b.birthYear)
  if (agreement(telephone(a.phone), telephone(b.phone)) === 'same') {
    // A family shares a telephone: another name on it is another person.
    if (name === 'different') return nobody
    return {
      isSamePerson: true,
      score: points.phone,
      reasons: [{ reason: 'samePhone', facts: {} }, ...nameReason(name)],
    }
  }
  if (name !== 'same' || birthYear === 'different') return nobody
  const settlement = agreement(a.settlement, b.settlement)
  const isBacked = isSameMatter || hasSamePatronymic(a, b) || hasSameStreet(a, b)
  if (birthYear === 'same' && settlement !== 'different') {
    return {
      isSamePerson: true,
      score: points.nameAndBirthYear,
      reasons: [{ reason: 'sameNameAndBirthYear', facts: {} }],
    }
  }
  if (settlement === 'same' && isBacked)
    return { isSamePerson: true, score: points.nameAndPlace, reasons: nameReason(name) }
  return nobody
}

type Agreement = 'same' | 'different' | 'unknown'

function agreement(a: string | number | undefined, b: string | number | undefined): Agreement {
  if (a === undefined || b === undefined || a === '' || b === '') return 'unknown'
  return a === b ? 'same' : 'different'
}

function nationalDigits(text: string | undefined): string | undefined {
  const digits = digitsOf(text ?? '')
  return digits.length === 12 ? digits : undefined
}

function telephone(text: string | undefined): string | undefined {
  return phoneKey(text ?? '')
}

/** The same person writes the name in one alphabet or another and slips in the surname; the given name has to agree. */
function nameAgreement(a: SuggestFields, b: SuggestFields): Agreement {
  const [surname, otherSurname] = [foldText(a.surname ?? ''), foldText(b.surname ?? '')]
  const [given, otherGiven] = [foldText(a.givenName ?? ''), foldText(b.givenName ?? '')]
  if (surname === '' || otherSurname === '' || given === '' || otherGiven === '') return 'unknown'
  if (!isCloseWord(surname, otherSurname) || !isSameGiven(given, otherGiven)) return 'different'
  const [patronymic, otherPatronymic] = [foldText(a.patronymic ?? ''), foldText(b.patronymic ?? '')]
  if (patronymic !== '' && otherPatronymic !== '' && !isSameGiven(patronymic, otherPatronymic)) return 'different'
  return 'same'
}

function hasSamePatronymic(a: SuggestFields, b: SuggestFields): boolean {
  return agreement(foldText(a.patronymic ?? ''), foldText(b.patronymic ?? '')) === 'same'
}

function hasSameStreet(a: SuggestFields, b: SuggestFields): boolean {
  return agreement(foldText(a.street ?? ''), foldText(b.street ?? '')) === 'same'
}

/** An initial stands for the whole name: `А.` agrees with `Айгүл`. */
function isSameGiven(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))
}

function nameReason(name: Agreement): ReasonShown[] {
  return name === 'same' ? [{ reason: 'sameName', facts: {} }] : []
}
