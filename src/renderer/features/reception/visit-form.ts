/** What is typed about a visitor, as the fields hold it, and the way to the call and back. */
import type { OperationInput } from '#contract/operations'
import type { Visit } from '#contract/reception-fields'

export interface VisitForm {
  readonly surname: string
  readonly givenName: string
  readonly patronymic: string
  readonly nationalNumber: string
  readonly phone: string
  readonly category: string | null
  readonly settlement: string | null
  readonly street: string
  readonly house: string
  readonly flat: string
  readonly question: string
  readonly topic: string | null
  readonly language: 'kk' | 'ru'
  readonly repeat: 'unknown' | 'first' | 'repeat'
  /** How many came together, as typed. */
  readonly people: string
}

export const blankVisit: VisitForm = {
  surname: '',
  givenName: '',
  patronymic: '',
  nationalNumber: '',
  phone: '',
  category: null,
  settlement: null,
  street: '',
  house: '',
  flat: '',
  question: '',
  topic: null,
  language: 'kk',
  repeat: 'unknown',
  people: '1',
}

/** Where a field of the form stands in the input of the call: mistakes come back by that path. */
export const pathOfField: Readonly<Record<keyof VisitForm, string>> = {
  surname: 'person.surname',
  givenName: 'person.givenName',
  patronymic: 'person.patronymic',
  nationalNumber: 'person.nationalNumber',
  phone: 'person.phone',
  category: 'person.socialCategories',
  settlement: 'person.settlement',
  street: 'person.street',
  house: 'person.house',
  flat: 'person.flat',
  question: 'question',
  topic: 'topic',
  language: 'language',
  repeat: 'isRepeat',
  people: 'people',
}

type TypedVisit = Pick<
  OperationInput<'visit.correct'>,
  'person' | 'question' | 'topic' | 'language' | 'isRepeat' | 'people'
>

/** The form as the call takes it. `known` keeps what the form does not show: e-mail, an organisation, further categories. */
export function visitInput(form: VisitForm, known?: Visit): TypedVisit {
  const others = (known?.person.socialCategories ?? []).slice(1)
  const categories = form.category === null ? [] : [form.category, ...others.filter((one) => one !== form.category)]
  return {
    person: {
      ...known?.person,
      surname: form.surname,
      givenName: form.givenName,
      patronymic: form.patronymic,
      nationalNumber: form.nationalNumber,
      phone: form.phone,
      settlement: form.settlement,
      street: form.street,
      house: form.house,
      flat: form.flat,
      socialCategories: categories,
    },
    question: form.question,
    topic: form.topic,
    language: form.language,
    isRepeat: form.repeat === 'unknown' ? null : form.repeat === 'repeat',
    people: Math.max(1, Number.parseInt(form.people, 10) || 1),
  }
}

/** A visit as the form shows it. */
export function formOf({ person, question, topic, language, isRepeat, people }: Visit): VisitForm {
  return {
    surname: person.surname,
    givenName: person.givenName,
    patronymic: person.patronymic,
    nationalNumber: person.nationalNumber,
    phone: person.phone,
    category: person.socialCategories[0] ?? null,
    settlement: person.settlement,
    street: person.street,
    house: person.house,
    flat: person.flat,
    question,
    topic,
    language: language === 'ru' ? 'ru' : 'kk',
    repeat: isRepeat === null ? 'unknown' : isRepeat ? 'repeat' : 'first',
    people: String(people),
  }
}

/** By what a person is found again. */
export type AskedPerson = Readonly<Record<'nationalNumber' | 'phone' | 'surname' | 'givenName', string>>

/** Whether enough is typed to look for earlier visits: a whole number, a telephone, or surname and name. */
export function isFindable({ nationalNumber, phone, surname, givenName }: AskedPerson): boolean {
  const digits = nationalNumber.replaceAll(/\D/g, '').length
  return digits === 12 || phone.replaceAll(/\D/g, '').length >= 10 || (surname.length > 1 && givenName.length > 1)
}
