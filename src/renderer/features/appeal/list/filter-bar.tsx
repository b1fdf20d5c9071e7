import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppealSearch } from '#renderer/app/appeal-search.ts'
import { Chip } from '#renderer/ui/chip.tsx'
import { AddFilter } from './add-filter.tsx'
import { activeConditions, without } from './conditions.ts'
import { ListSearch } from './list-search.tsx'
import { SortMenu } from './sort-menu.tsx'
import { useConditionWords } from './use-condition-words.ts'
import { ViewsMenu } from './views-menu.tsx'

export interface FilterBarProps {
  readonly search: AppealSearch
  readonly onChange: (search: AppealSearch) => void
  readonly onViewSaved: (name: string) => void
  readonly searchBox: RefObject<HTMLInputElement | null>
  readonly adding: boolean
  readonly onAdding: (adding: boolean) => void
}

/** Search, conditions as chips in words, a way to add and to keep them. It is the address in another form. */
export function FilterBar({ search, onChange, onViewSaved, searchBox, adding, onAdding }: FilterBarProps) {
  const { t } = useTranslation('appeal')
  const words = useConditionWords()
  return (
    <>
      <ListSearch
        box={searchBox}
        text={search.text ?? ''}
        onChange={(text) => onChange(text === '' ? without(search, 'text') : { ...search, text })}
      />
      {activeConditions(search)
        .filter((key) => key !== 'text')
        .map((key) => {
          const name = words(key, search)
          return (
            <Chip key={key} tone="accent" removeLabel={name} onRemove={() => onChange(without(search, key))}>
              {name}
            </Chip>
          )
        })}
      <AddFilter search={search} opened={adding} onOpen={onAdding} onChange={onChange} />
      <ViewsMenu search={search} onChange={onChange} onSaved={onViewSaved} />
      <span className="appeal-sort">
        <span className="q-second">{t('list.sort')}</span>
        <SortMenu search={search} onChange={onChange} />
      </span>
    </>
  )
}
