/** How a letter addresses a person. */
import type { Applicant } from '../appeal/content.ts'
import type { TextLanguage } from './purposes.ts'

const nobody = { kk: 'Құрметті арыз иесі', ru: 'Уважаемый заявитель' } as const
const head = { kk: 'Құрметті ұйым басшысы', ru: 'Уважаемый руководитель организации' } as const

const womans = /(вна|чна|қызы|кызы|гызы)$/u
const mans = /(вич|ьич|ұлы|улы|оглы)$/u

/**
 * The address without its mark at the end: `Құрметті Ирина Петровна`, `Уважаемая Ирина Петровна`. Russian agrees with the
 * patronymic, then with the sex on the card, which is a guess from the IIN; where neither is known both endings
 * stand. A person without a given name is addressed by what they are.
 */
export function greeting(applicant: Applicant | undefined, language: TextLanguage): string {
  if (!applicant) return nobody[language]
  if (applicant.type === 'organisation') return head[language]
  const { givenName, patronymic } = applicant
  if (givenName === '') return nobody[language]
  const name = patronymic === '' ? givenName : `${givenName} ${patronymic}`
  return `${language === 'kk' ? 'Құрметті' : respected(applicant)} ${name}`
}

function respected({ patronymic, sex }: Applicant): string {
  const said = patronymic.trim().toLowerCase()
  const isWoman = womans.test(said) || (sex === 'female' && !mans.test(said))
  const isMan = mans.test(said) || (sex === 'male' && !womans.test(said))
  if (isWoman === isMan) return 'Уважаемый(-ая)'
  return isWoman ? 'Уважаемая' : 'Уважаемый'
}
