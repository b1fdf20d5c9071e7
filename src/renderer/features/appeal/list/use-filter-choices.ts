import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { appealClocks } from '#domain/appeal/clocks'
import { appealKinds } from '#domain/appeal/kinds'
import { appealStates } from '#domain/appeal/states'
import { clockGroups } from '#contract/appeal'
import type { DictionaryList } from '#contract/settings'
import type { OptionGroup } from '#renderer/ui/select-field.tsx'
import { useLabels } from '../words/use-labels.ts'
import { usePerson } from '../words/use-person.ts'
import { choice, type ChoiceName } from './filter-options.ts'

/** All states, the groups of states first. */
const states = ['open', 'ended', 'all', ...appealStates] as const

/** Groups of small terms before the terms one by one. */
const clocks = [...clockGroups, ...appealClocks] as const

const marks = [
  { name: 'isUnassigned', value: true, label: 'work:filter.isUnassigned' },
  { name: 'isOnControl', value: true, label: 'work:filter.isOnControl' },
  { name: 'isUndelivered', value: true, label: 'work:filter.isUndelivered' },
  { name: 'hasOpenFollowUps', value: true, label: 'work:filter.hasOpenFollowUps' },
  { name: 'awaitsReader', value: true, label: 'work:filter.awaitsReader' },
  { name: 'isReceiptPrinted', value: false, label: 'work:filter.isReceiptPrintedNot' },
] as const

/** Every condition that one press can add, in groups: typing a word of its name finds it. */
export function useFilterChoices(): readonly OptionGroup[] {
  const { t } = useTranslation(['appeal', 'work'])
  const labels = useLabels()
  const person = usePerson()
  // The same list until a name changes: a new one would take the mark off the option that Enter takes.
  return useMemo(() => {
    const option = (name: ChoiceName, value: string | boolean, label: string) => ({ value: choice(name, value), label })
    const list = (name: ChoiceName, from: DictionaryList) =>
      labels.dictionary.choices(from).map(({ value, label }) => option(name, value, label))

    return [
      {
        group: t('appeal:filter.group.due'),
        items: (['late', 'today', 'soon'] as const).map((due) => option('due', due, t(`appeal:filter.due.${due}`))),
      },
      {
        group: t('appeal:filter.group.state'),
        items: states.map((state) => option('state', state, t(`appeal:filter.state.${state}`))),
      },
      {
        group: t('appeal:filter.group.marks'),
        items: [
          ...marks.map(({ name, value, label }) => option(name, value, t(label))),
          option('hasDefects', true, t('appeal:filter.hasDefects')),
          option('isRepeat', true, t('appeal:filter.isRepeat')),
          option('notInStateSystem', true, t('appeal:filter.notInStateSystem')),
          ...(person ? [option('acceptedBy', person.userId, t('appeal:filter.mine'))] : []),
        ],
      },
      {
        group: t('work:filter.group.executorId'),
        items: labels.officials.map((one) => option('executorId', one.officialId, one.name)),
      },
      { group: t('work:filter.group.outcome'), items: list('outcome', 'reply_outcomes') },
      {
        group: t('work:filter.group.clock'),
        items: clocks.map((clock) => option('clock', clock, t(`work:filter.clock.${clock}`))),
      },
      {
        group: t('appeal:filter.group.kind'),
        items: appealKinds.map((kind) => option('kind', kind, labels.of('appeal_kinds', kind))),
      },
      { group: t('appeal:filter.group.topic'), items: list('topic', 'topics') },
      { group: t('appeal:filter.group.channel'), items: list('channel', 'channels') },
      {
        group: t('appeal:filter.group.language'),
        items: (['kk', 'ru', 'mix'] as const).map((code) => option('language', code, labels.of('languages', code))),
      },
      { group: t('appeal:filter.group.settlement'), items: list('settlement', 'settlements') },
      {
        group: t('appeal:filter.group.officialId'),
        items: labels.officials.map((one) => option('officialId', one.officialId, one.name)),
      },
      {
        group: t('appeal:filter.group.deskId'),
        items: labels.desks.map((one) => option('deskId', one.deskId, labels.desk(one.deskId))),
      },
      {
        group: t('appeal:filter.group.acceptedBy'),
        items: labels.users
          .filter((one) => one.userId !== person?.userId)
          .map((one) => option('acceptedBy', one.userId, one.name)),
      },
    ].filter(({ items }) => items.length > 0)
  }, [t, labels, person])
}
