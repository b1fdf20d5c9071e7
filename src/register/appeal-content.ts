/** Brings what was typed into the form in which it is kept: numbers without spaces, birth year and sex from a right IIN. */
import type { AppealContent, Applicant } from '#domain/appeal/content'
import { type LocalDate, localDate } from '#domain/calendar/local-date'
import { checkNationalNumber } from '#domain/identity/national-number'
import type { OperationParsed } from '#contract/operations'
import type { CodeCheck } from './known-codes.ts'

type Typed = OperationParsed<'appeal.register'>
type TypedContent = Pick<Typed, keyof AppealContent>

/** The content of an appeal from parsed input. */
export function contentOf(typed: TypedContent): AppealContent {
  const { kind, channel, language, essence, topic, settlement, addressee, answerBy, isConfidential } = typed
  const { isAnonymous, signatories, complaintAgainst, receivedFrom, pages } = typed
  return {
    kind,
    channel,
    language,
    essence,
    topic,
    settlement,
    addressee,
    answerBy,
    isConfidential,
    isAnonymous,
    signatories,
    complaintAgainst,
    receivedFrom,
    pages,
    applicants: typed.applicants.map(applicantOf),
    elsewhere: typed.elsewhere.map((one) => ({
      ...one,
      date: dayOrNull(one.date),
    })),
    learntOn: dayOrNull(typed.learntOn),
  }
}

/** The changed fields of a correction, brought into the same form. */
export function changesOf(typed: OperationParsed<'appeal.correct'>['changes']): Partial<AppealContent> {
  const { receivedAt: _moment, applicants, elsewhere, learntOn, ...plain } = typed
  const given = Object.fromEntries(
    Object.entries(plain).filter(([, value]) => value !== undefined),
  ) as Partial<AppealContent>
  return {
    ...given,
    ...(applicants === undefined ? {} : { applicants: applicants.map(applicantOf) }),
    ...(elsewhere === undefined ? {} : { elsewhere: elsewhere.map((one) => ({ ...one, date: dayOrNull(one.date) })) }),
    ...(learntOn === undefined ? {} : { learntOn: dayOrNull(learntOn) }),
  }
}

/** Every dictionary code that a content names. */
export function codesOf(content: Partial<AppealContent>): CodeCheck[] {
  return [
    { list: 'channels', code: content.channel },
    { list: 'topics', code: content.topic },
    { list: 'settlements', code: content.settlement },
    ...(content.applicants ?? []).flatMap((one) => [
      { list: 'settlements', code: one.settlement },
      ...one.socialCategories.map((code) => ({ list: 'social_categories', code })),
    ]),
  ]
}

/** An applicant as typed in the form in which it is kept. Source. */
export function applicantOf(typed: TypedContent['applicants'][number]): Applicant {
  const compact = typed.nationalNumber.replaceAll(/[\s-]/g, '')
  const nationalNumber = /^\d+$/.test(compact) ? compact : typed.nationalNumber
  const known = nationalNumber === '' ? undefined : checkNationalNumber(nationalNumber)
  // a right IIN tells birth date and sex; what the person typed wins.
  const fromNumber = known?.valid === true && known.type === 'iin' ? known : undefined
  const birthYear = typed.birthYear ?? (fromNumber?.birthDate ? Number(fromNumber.birthDate.slice(0, 4)) : null)
  return { ...typed, nationalNumber, birthYear, sex: typed.sex ?? fromNumber?.sex ?? null }
}

function dayOrNull(text: string | null): LocalDate | null {
  return text === null ? null : localDate(text)
}
