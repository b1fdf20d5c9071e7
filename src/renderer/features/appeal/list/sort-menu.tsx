import { IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { AppealSearch } from '#renderer/app/appeal-search.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import { listInput } from './conditions.ts'
import { sorts } from './sorts.ts'

/** Order of the list, also for a day of registration that has no column. */
export function SortMenu(props: { readonly search: AppealSearch; readonly onChange: (search: AppealSearch) => void }) {
  const { search, onChange } = props
  const { t } = useTranslation('appeal')
  const { sort, descending } = listInput(search)
  const name = t(`list.sortBy.${sort}`)
  const check = (on: boolean | undefined) => on && <IconCheck size={16} stroke={1.75} aria-hidden="true" />
  return (
    <Menu
      anchor={
        <Button tone="link" small aria-haspopup="menu" aria-label={`${t('list.sort')} ${name}`}>
          {descending ? t('list.sortDescending', { sort: name }) : name}
        </Button>
      }
      items={[
        ...sorts.map((one) => ({
          key: one,
          label: t(`list.sortBy.${one}`),
          icon: check(one === sort),
          onSelect: () => onChange({ ...search, sort: one, descending: false }),
        })),
        {
          key: 'reverse',
          label: t('list.reverse'),
          icon: check(descending),
          onSelect: () => onChange({ ...search, sort, descending: !descending }),
        },
      ]}
    />
  )
}
