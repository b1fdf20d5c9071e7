import { useTranslation } from 'react-i18next'
import type { DictionaryEntry, DictionaryList } from '#contract/settings'
import { useFormat } from '#renderer/i18n/format.ts'
import { labelIn, useLanguage } from '#renderer/i18n/use-language.ts'
import { DataTable, type Column } from '#renderer/ui/data-table.tsx'
import { dictionaryRows, hasParents, parentList, type DictionaryRow } from './dictionary-rows.ts'

interface EntryTableProps {
  readonly list: DictionaryList
  readonly lists: Readonly<Record<string, readonly DictionaryEntry[]>>
  readonly onOpen: ((entry: DictionaryEntry) => void) | undefined
}

/** Entries of one list with their labels in three languages. */
export function EntryTable({ list, lists, onOpen }: EntryTableProps) {
  const { t } = useTranslation('settings')
  const language = useLanguage()
  const format = useFormat()
  const entries = lists[list] ?? []
  const label = (lang: 'kk' | 'ru' | 'en'): Column<DictionaryRow> => ({
    key: lang,
    head: t(`dictionaries.${lang}`),
    second: lang === 'en',
    drops: lang === 'en',
    cell: ({ entry, level }) => (
      <span lang={lang} className={level > 0 && lang === 'kk' ? 'q-settings-below' : undefined}>
        {level === 0 && hasParents(list, entries) ? <strong>{entry[lang]}</strong> : entry[lang]}
      </span>
    ),
  })
  const columns: readonly Column<DictionaryRow>[] = [
    { key: 'code', head: t('dictionaries.code'), width: '9rem', second: true, cell: ({ entry }) => entry.code },
    label('kk'),
    label('ru'),
    label('en'),
    ...(hasParents(list, entries)
      ? [
          {
            key: 'parent',
            head: t('dictionaries.parent'),
            width: '11rem',
            second: true,
            drops: true,
            cell: ({ entry }: DictionaryRow) => {
              const parent = lists[parentList(list)]?.find((one) => one.code === entry.parent)
              return parent ? labelIn(language, parent) : entry.parent
            },
          },
        ]
      : []),
    {
      key: 'closed',
      head: t('dictionaries.closedOn'),
      width: '8rem',
      second: true,
      cell: ({ entry }) => (entry.closedOn === null ? t('dictionaries.inUse') : format.day(entry.closedOn)),
    },
  ]
  return (
    <DataTable
      key={list}
      label={t(`dictionaryName.${list}`)}
      columns={columns}
      rows={dictionaryRows(entries)}
      rowKey={({ entry }) => entry.code}
      onOpen={onOpen && (({ entry }) => onOpen(entry))}
    />
  )
}
