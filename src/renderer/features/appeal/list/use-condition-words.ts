import { useTranslation } from 'react-i18next'
import type { AppealSearch } from '#renderer/app/appeal-search.ts'
import { useFormat } from '#renderer/i18n/format.ts'
import { useLabels } from '../words/use-labels.ts'
import type { ConditionKey } from './conditions.ts'
import { periodOf, type PeriodName } from './filter-options.ts'

/** Says a condition in words: `Вид: жалоба`, `Зарегистрировано: 23 февраля – 27 марта`. */
export function useConditionWords(): (key: ConditionKey, search: AppealSearch) => string {
  const { t } = useTranslation(['appeal', 'work'])
  const labels = useLabels()
  const format = useFormat()
  const named = (name: keyof typeof groupKeys, value: string): string =>
    t('appeal:filter.named', { name: t(groupKeys[name]), value })
  const officialName = (id: string | undefined): string =>
    labels.officials.find((one) => one.officialId === id)?.name ?? ''

  function period(name: PeriodName, search: AppealSearch): string {
    const { from, to } = periodOf(search, name)
    const day = (text: string): string => format.day(text, 'dayMonth')
    const file = name === 'registered' ? 'appeal:filter.registered' : 'work:filter.ended'
    if (from !== null && from === to) return t(`${file}On`, { from: day(from) })
    if (from !== null && to !== null) return t(`${file}Between`, { from: day(from), to: day(to) })
    if (from !== null) return t(`${file}From`, { from: day(from) })
    return t(`${file}To`, { to: day(to ?? '') })
  }

  return (key, search) => {
    switch (key) {
      case 'state':
        return t(`appeal:filter.state.${search.state ?? 'open'}`)
      case 'due':
        return search.due === undefined ? '' : t(`appeal:filter.due.${search.due}`)
      case 'outcome':
        return named('outcome', labels.of('reply_outcomes', search.outcome ?? ''))
      case 'executorId':
        return named('executorId', officialName(search.executorId))
      case 'leadId':
        return named('leadId', officialName(search.leadId))
      case 'clock':
        return search.clock === undefined ? '' : t(`work:filter.clock.${search.clock}`)
      case 'isUnassigned':
      case 'isOnControl':
      case 'isUndelivered':
      case 'hasOpenFollowUps':
      case 'awaitsReader':
      case 'isReceiptPrinted':
        return t(search[key] === true ? `work:filter.${key}` : `work:filter.${key}Not`)
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
        return named('officialId', officialName(search.officialId))
      case 'acceptedBy':
        return named('acceptedBy', labels.users.find((one) => one.userId === search.acceptedBy)?.name ?? '')
      case 'registered':
        return period('registered', search)
      case 'ended':
        return period('ended', search)
      case 'hasDefects':
        return t(search.hasDefects === true ? 'appeal:filter.hasDefects' : 'appeal:filter.noDefects')
      case 'isRepeat':
        return t(search.isRepeat === true ? 'appeal:filter.isRepeat' : 'appeal:filter.notRepeat')
      case 'notInStateSystem':
        return t(search.notInStateSystem === true ? 'appeal:filter.notInStateSystem' : 'appeal:filter.inStateSystem')
      case 'text':
        return t('appeal:filter.text', { text: search.text ?? '' })
    }
  }
}

const groupKeys = {
  outcome: 'work:filter.group.outcome',
  executorId: 'work:filter.group.executorId',
  leadId: 'work:filter.group.leadId',
  kind: 'appeal:filter.group.kind',
  channel: 'appeal:filter.group.channel',
  language: 'appeal:filter.group.language',
  topic: 'appeal:filter.group.topic',
  settlement: 'appeal:filter.group.settlement',
  deskId: 'appeal:filter.group.deskId',
  officialId: 'appeal:filter.group.officialId',
  acceptedBy: 'appeal:filter.group.acceptedBy',
} as const
