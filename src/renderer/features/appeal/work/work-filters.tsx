import { useTranslation } from 'react-i18next'
import { useLabels } from '#renderer/features/appeal/words/use-labels.ts'
import { CheckField } from '#renderer/ui/check-field.tsx'
import { SegmentedField } from '#renderer/ui/segmented-field.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { workSides, workSideOf, type WorkSearch } from './work-address.ts'

export interface WorkFiltersProps {
  readonly search: WorkSearch
  readonly hasOwn: boolean
  readonly onChange: (search: WorkSearch) => void
}

/** Mine or everybody's; one official or one department; what is late. */
export function WorkFilters({ search, hasOwn, onChange }: WorkFiltersProps) {
  const { t } = useTranslation('work')
  const { officials, dictionary } = useLabels()
  const { late } = search
  const kept: WorkSearch = late ? { late } : {}
  const any = { value: '', label: t('any') }
  const people = officials
    .filter((one) => one.isActive || one.officialId === search.official)
    .map((one) => ({ value: one.officialId, label: one.name }))
  return (
    <div className="work-filters">
      {hasOwn && (
        <SegmentedField
          label={t('whose')}
          className="work-filter"
          choices={workSides.map((value) => ({ value, label: t(value === 'mine' ? 'mine' : 'everybody') }))}
          value={workSideOf(search, hasOwn)}
          onChange={(whose) => onChange({ ...kept, whose })}
        />
      )}
      <SelectField
        label={t('official')}
        className="work-filter"
        options={[any, ...people]}
        value={search.official ?? ''}
        onChange={(official) => onChange({ ...kept, whose: 'all', ...(official ? { official } : {}) })}
      />
      <SelectField
        label={t('department')}
        className="work-filter"
        options={[any, ...dictionary.choices('departments', search.department ?? null)]}
        value={search.department ?? ''}
        onChange={(department) => onChange({ ...kept, whose: 'all', ...(department ? { department } : {}) })}
      />
      <CheckField
        label={t('lateOnly')}
        checked={late ?? false}
        onChange={(checked) => {
          const { late: _late, ...rest } = search
          onChange(checked ? { ...rest, late: true } : rest)
        }}
      />
      {search.left && (
        <CheckField
          label={t('leftOnly')}
          checked
          onChange={() => {
            const { left: _left, ...rest } = search
            onChange(rest)
          }}
        />
      )}
    </div>
  )
}
