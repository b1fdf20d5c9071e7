/** What is asked about earlier and similar appeals while the form is filled. */
import { checkNationalNumber } from '#domain/identity/national-number'
import { withoutProblems } from '#domain/language/plain-text'
import type { OperationInput } from '#contract/operations'
import type { DeskForm } from './desk-form.ts'

/** Shortest essence that is worth comparing, in letters. */
const shortestEssence = 12

/**
 * Input of `appeal.suggest`; `undefined` while too little is known to look for anything: an empty form must stay quiet.
 * Signs that the register refuses are taken out here, since a half-typed text is only compared.
 */
export function suggestInput(form: DeskForm): OperationInput<'appeal.suggest'> | undefined {
  const check = checkNationalNumber(form.nationalNumber)
  const nationalNumber = check.number.length === 12 ? check.number : ''
  const phone = form.phone.replaceAll(/\D/g, '').length >= 10 ? plain(form.phone, 60) : ''
  const hasName = form.surname.trim().length >= 2 && form.givenName.trim() !== ''
  const essence = form.essence.trim().length >= shortestEssence ? plain(form.essence, 200_000) : ''
  if (nationalNumber === '' && phone === '' && !hasName && essence === '') return undefined
  return {
    nationalNumber,
    phone,
    surname: hasName ? plain(form.surname, 120) : '',
    givenName: hasName ? plain(form.givenName, 120) : '',
    patronymic: hasName ? plain(form.patronymic, 120) : '',
    birthYear: check.birthDate === undefined ? null : Number(check.birthDate.slice(0, 4)),
    settlement: form.settlement,
    street: plain(form.street, 120),
    house: plain(form.house, 30),
    topic: form.topic,
    essence,
    language: form.language,
  }
}

function plain(text: string, most: number): string {
  return withoutProblems(text).trim().slice(0, most)
}

/** Topic that stands on the form: the clerk's own, else the likeliest one that the dictionary still offers. */
export function shownTopic(
  chosen: string | null,
  suggested: readonly { readonly code: string; readonly score: number }[],
  open: ReadonlySet<string>,
): { readonly code: string | null; readonly isSuggested: boolean } {
  if (chosen !== null) return { code: chosen, isSuggested: false }
  const likeliest = suggested.find(({ code, score }) => score >= leastShare && open.has(code))
  return { code: likeliest?.code ?? null, isSuggested: likeliest !== undefined }
}

/** Share of the words that must speak for a topic before it is offered. */
const leastShare = 0.34
