/** How a letter addresses a person. */
import type { Applicant } from '../appeal/content.ts'
import type { TextLanguage } from './purposes.ts'

const nobody = { kk: 'Құрметті арыз иесі', ru: 'Уважаемый заявитель' } as const
const head = { kk: 'Құрметті ұйым басшысы', ru: 'Уважаемый руководитель организации' } as const

/**
 * The address without its mark at the end: `Құрметті Ирина Петровна`, `Уважаемая Ирина Петровна`. Russian agrees with the
 * sex; where it is not known both endings stand. A person without a given name is addressed by what they are.
 */
export function greeting(applicant: Applicant | undefined, language: TextLanguage): string {
  if (!applicant) return nobody[language]
  if (applicant.type === 'organisation') return head[language]
  if (applicant.givenName === '') return nobody[language]
  const name = applicant.patronymic === '' ? applicant.givenName : `${applicant.givenName} ${applicant.patronymic}`
  return `${language === 'kk' ? 'Құрметті' : respected(applicant.sex)} ${name}`
}

function respected(sex: Applicant['sex']): string {
  if (sex === 'female') return 'Уважаемая'
  return sex === 'male' ? 'Уважаемый' : 'Уважаемый(-ая)'
}
