import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dictionaryLists, type DictionaryEntry } from '#contract/settings'
import { useOperation } from '#renderer/host/use-query.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { useMayDo } from '../may-do.ts'
import { settingsSearchOf } from '../settings-tabs.ts'
import { EntryDialog } from './entry-dialog.tsx'
import { EntryTable } from './entry-table.tsx'

/** Lists of the office: entries are added, renamed and closed with a date, never deleted. */
export function DictionariesTab() {
  const { t } = useTranslation('settings')
  const navigate = useNavigate()
  const mayDo = useMayDo()
  const wanted = settingsSearchOf(useSearch({ strict: false })).list
  const list = dictionaryLists.find((one) => one === wanted) ?? 'topics'
  const dictionary = useOperation('dictionary.get', {})
  const [opened, setOpened] = useState<DictionaryEntry | 'new'>()
  const lists = dictionary.value?.lists ?? {}
  const mayEdit = mayDo('dictionary.save-entry')
  const add = mayEdit && (
    <Button tone="primary" onClick={() => setOpened('new')}>
      {t('dictionaries.add')}
    </Button>
  )
  return (
    <>
      <div className="q-settings-lead">
        <div className="q-settings-chooser">
          <SelectField
            label={t('dictionaries.list')}
            options={dictionaryLists.map((one) => ({ value: one, label: t(`dictionaryName.${one}`) }))}
            value={list}
            onChange={(chosen) =>
              void navigate({ to: '/settings/$tab', params: { tab: 'dictionaries' }, search: { list: chosen ?? list } })
            }
          />
        </div>
        <p className="q-second">{t('dictionaries.about')}</p>
        {add}
      </div>
      <QueryView
        query={dictionary}
        isEmpty={() => (lists[list] ?? []).length === 0}
        empty={
          <EmptyState title={t('dictionaries.emptyTitle')} action={add}>
            {t('dictionaries.emptyText')}
          </EmptyState>
        }
      >
        {() => <EntryTable list={list} lists={lists} onOpen={mayEdit ? setOpened : undefined} />}
      </QueryView>
      {opened && (
        <EntryDialog
          list={list}
          lists={lists}
          entry={opened === 'new' ? undefined : opened}
          onClose={() => setOpened(undefined)}
        />
      )}
    </>
  )
}
