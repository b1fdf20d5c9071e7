import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { appealKinds } from '#domain/appeal/kinds'
import type { DictionaryList } from '#contract/settings'
import type { OptionGroup } from '#renderer/ui/select-field.tsx'
import { useLabels } from '../words/use-labels.ts'
import { usePerson } from '../words/use-person.ts'
import { choice, type ChoiceName } from './filter-options.ts'

/** Every condition that one press can add, in groups: typing a word of its name finds it. */
export function useFilterChoices(): readonly OptionGroup[] {
  const { t } = useTranslation('appeal')
  const labels = useLabels()
  const person = usePerson()
  // The same list until a name changes: a new one would take the mark off the option that Enter takes.
  return useMemo(() => {
    const option = (name: ChoiceName, value: string | boolean, label: string) => ({ value: choice(name, value), label })
    const list = (name: ChoiceName, from: DictionaryList) =>
      labels.dictionary.choices(from).map(({ value, label }) => option(name, value, label))

    return [
      {
        group: t('filter.group.due'),
        items: (['late', 'today', 'soon'] as const).map((due) => option('due', due, t(`filter.due.${due}`))),
      },
      {
        group: t('filter.group.state'),
        items: (['open', 'all', 'void'] as const).map((state) => option('state', state, t(`filter.state.${state}`))),
      },
      {
        group: t('filter.group.marks'),
        items: [
          option('hasDefects', true, t('filter.hasDefects')),
          option('isRepeat', true, t('filter.isRepeat')),
          option('notInStateSystem', true, t('filter.notInStateSystem')),
          ...(person ? [option('acceptedBy', person.userId, t('filter.mine'))] : []),
        ],
      },
      {
        group: t('filter.group.kind'),
        items: appealKinds.map((kind) => option('kind', kind, labels.of('appeal_kinds', kind))),
      },
      { group: t('filter.group.topic'), items: list('topic', 'topics') },
      { group: t('filter.group.channel'), items: list('channel', 'channels') },
      {
        group: t('filter.group.language'),
        items: (['kk', 'ru', 'mix'] as const).map((code) => option('language', code, labels.of('languages', code))),
      },
      { group: t('filter.group.settlement'), items: list('settlement', 'settlements') },
      {
        group: t('filter.group.officialId'),
        items: labels.officials.map((one) => option('officialId', one.officialId, one.name)),
      },
      {
        group: t('filter.group.deskId'),
        items: labels.desks.map((one) => option('deskId', one.deskId, labels.desk(one.deskId))),
      },
      {
        group: t('filter.group.acceptedBy'),
        items: labels.users
          .filter((one) => one.userId !== person?.userId)
          .map((one) => option('acceptedBy', one.userId, one.name)),
      },
    ].filter(({ items }) => items.length > 0)
  }, [t, labels, person])
}
