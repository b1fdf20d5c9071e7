import { useTranslation } from 'react-i18next'
import type { AppealSearch } from '#renderer/app/appeal-search.ts'
import { useFormat } from '#renderer/i18n/format.ts'
import { useLabels } from '../words/use-labels.ts'
import type { ConditionKey } from './conditions.ts'

/** Says a condition in words: `Вид: жалоба`, `Зарегистрировано: 23 февраля – 27 марта`. */
export function useConditionWords(): (key: ConditionKey, search: AppealSearch) => string {
  const { t } = useTranslation('appeal')
  const labels = useLabels()
  const format = useFormat()
  const named = (name: keyof typeof groupKeys, value: string): string =>
    t('filter.named', { name: t(groupKeys[name]), value })

  function period(from: string | undefined, to: string | undefined): string {
    const day = (text: string): string => format.day(text, 'dayMonth')
    if (from !== undefined && from === to) return t('filter.registeredOn', { from: day(from) })
    if (from !== undefined && to !== undefined) return t('filter.registeredBetween', { from: day(from), to: day(to) })
    if (from !== undefined) return t('filter.registeredFrom', { from: day(from) })
    return t('filter.registeredTo', { to: day(to ?? '') })
  }

  return (key, search) => {
    switch (key) {
      case 'state':
        return t(`filter.state.${search.state ?? 'open'}`)
      case 'due':
        return search.due === undefined ? '' : t(`filter.due.${search.due}`)
      case 'kind':
        return named('kind', search.kind === undefined ? '' : labels.kind(search.kind))
      case 'channel':
        return named('channel', labels.of('channels', search.channel ?? ''))
      case 'language':
        return named('language', labels.of('languages', search.language ?? ''))
      case 'topic':
        return named('topic', labels.of('topics', search.topic ?? ''))
      case 'settlement':
        return named('settlement', labels.of('settlements', search.settlement ?? ''))
      case 'deskId':
        return labels.desk(search.deskId ?? '') || named('deskId', search.deskId ?? '')
      case 'officialId':
        return named('officialId', labels.officials.find((one) => one.officialId === search.officialId)?.name ?? '')
      case 'acceptedBy':
        return named('acceptedBy', labels.users.find((one) => one.userId === search.acceptedBy)?.name ?? '')
      case 'registered':
        return period(search.registeredFrom, search.registeredTo)
      case 'hasDefects':
        return t(search.hasDefects === true ? 'filter.hasDefects' : 'filter.noDefects')
      case 'isRepeat':
        return t(search.isRepeat === true ? 'filter.isRepeat' : 'filter.notRepeat')
      case 'notInStateSystem':
        return t(search.notInStateSystem === true ? 'filter.notInStateSystem' : 'filter.inStateSystem')
      case 'text':
        return t('filter.text', { text: search.text ?? '' })
    }
  }
}

const groupKeys = {
  kind: 'filter.group.kind',
  channel: 'filter.group.channel',
  language: 'filter.group.language',
  topic: 'filter.group.topic',
  settlement: 'filter.group.settlement',
  deskId: 'filter.group.deskId',
  officialId: 'filter.group.officialId',
  acceptedBy: 'filter.group.acceptedBy',
} as const
