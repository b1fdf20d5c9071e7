import { IconFilterPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { AppealSearch } from '#renderer/app/appeal-search.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Popover } from '#renderer/ui/popover.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { PeriodForm } from './period-form.tsx'
import { withChoice } from './filter-options.ts'
import { useFilterChoices } from './use-filter-choices.ts'

export interface AddFilterProps {
  readonly search: AppealSearch
  readonly opened: boolean
  readonly onOpen: (opened: boolean) => void
  readonly onChange: (search: AppealSearch) => void
}

/** A condition by one choice, found by typing; or a period of registration. */
export function AddFilter({ search, opened, onOpen, onChange }: AddFilterProps) {
  const { t } = useTranslation('appeal')
  const close = (): void => onOpen(false)
  return (
    <Popover
      label={t('filter.title')}
      opened={opened}
      onClose={close}
      width={420}
      anchor={
        <Button
          small
          keys="F"
          icon={<IconFilterPlus size={16} stroke={1.75} aria-hidden="true" />}
          aria-expanded={opened}
          aria-haspopup="dialog"
          onClick={() => onOpen(!opened)}
        >
          {t('list.addFilter')}
        </Button>
      }
    >
      <AddFilterForm
        search={search}
        onChange={(next) => {
          close()
          onChange(next)
        }}
      />
    </Popover>
  )
}

function AddFilterForm({ search, onChange }: Pick<AddFilterProps, 'search' | 'onChange'>) {
  const { t } = useTranslation('appeal')
  const choices = useFilterChoices()
  return (
    <div className="q-stack">
      <SelectField
        label={t('filter.what')}
        hint={t('filter.whatHint')}
        value={null}
        options={choices}
        autoFocus
        inline
        onChange={(chosen) => {
          if (chosen !== null) onChange(withChoice(search, chosen))
        }}
      />
      <PeriodForm name="registered" search={search} onChange={onChange} />
      <PeriodForm name="ended" search={search} onChange={onChange} />
    </div>
  )
}
