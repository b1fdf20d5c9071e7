import { useTranslation } from 'react-i18next'
import type { AppealCard } from '#contract/appeal-fields'
import { useFormat } from '#renderer/i18n/format.ts'
import { useLabels } from '../words/use-labels.ts'
import { toldAddressee, toldElsewhere, toldPeople } from './change-values.ts'

export type Change = AppealCard['timeline'][number]['changes'][number]

/** Says the values of a correction in words: codes by their names, lists line by line. Empty text for nothing. */
export function useChangeWords(): (field: string, value: string) => string {
  const { t } = useTranslation(['appeal', 'common'])
  const labels = useLabels()
  const format = useFormat()

  function people(text: string): string {
    return toldPeople(text)
      .map(({ name, settlement, details }) => [name, labels.of('settlements', settlement), ...details])
      .map((parts) => parts.filter((part) => part !== '').join(', '))
      .join('; ')
  }

  function elsewhere(text: string): string {
    return toldElsewhere(text)
      .map(({ system, number }) => `${isSystem(system) ? t(`system.${system}`) : system} ${number}`)
      .join('; ')
  }

  function addressee(text: string): string {
    const { officialId, text: words } = toldAddressee(text)
    return labels.officials.find((one) => one.officialId === officialId)?.name ?? words
  }

  return (field, value) => {
    if (value === '') return ''
    switch (field) {
      case 'kind':
        return labels.of('appeal_kinds', value)
      case 'channel':
        return labels.of('channels', value)
      case 'topic':
        return labels.topic(value)
      case 'settlement':
        return labels.of('settlements', value)
      case 'language':
        return isLanguage(value) ? t(`languageName.${value}`) : value
      case 'answerBy':
        return isWay(value) ? t(`answerBy.${value}`) : value
      case 'applicants':
        return people(value)
      case 'elsewhere':
        return elsewhere(value)
      case 'addressee':
        return addressee(value)
      case 'isConfidential':
      case 'isAnonymous':
        return t(value === 'true' ? 'common:yes' : 'common:no')
      case 'learntOn':
        return format.day(value)
      case 'receivedAt':
        return format.moment(value)
      default:
        return value
    }
  }
}

const systems = ['eOtinish', 'cc1414', 'cc109', 'sender', 'other'] as const
const languages = ['kk', 'ru', 'mix', 'en'] as const
const ways = ['post', 'byHand', 'email', 'phone', 'eOtinish', 'messenger'] as const

function isSystem(text: string): text is (typeof systems)[number] {
  return systems.some((one) => one === text)
}
function isLanguage(text: string): text is (typeof languages)[number] {
  return languages.some((one) => one === text)
}
function isWay(text: string): text is (typeof ways)[number] {
  return ways.some((one) => one === text)
}
