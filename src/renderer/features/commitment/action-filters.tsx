import { useTranslation } from 'react-i18next'
import { useDictionary } from '#renderer/host/use-dictionary.ts'
import { useOperation } from '#renderer/host/use-query.ts'
import { SegmentedField } from '#renderer/ui/segmented-field.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { actionStates, type CommitmentSearch } from './commitment-address.ts'

export interface ActionFiltersProps {
  readonly search: CommitmentSearch
  readonly onChange: (search: CommitmentSearch) => void
}

/** Official, department and state; all that are given must hold. */
export function ActionFilters({ search, onChange }: ActionFiltersProps) {
  const { t } = useTranslation('follow-up')
  const dictionary = useDictionary()
  const officials = useOperation('official.list', {}).value?.items ?? []
  const { official, department, state } = search
  const people = officials
    .filter((one) => one.isActive || one.officialId === official)
    .map((one) => ({ value: one.officialId, label: one.name }))
  const chosen = (field: 'official' | 'department', value: string | null): CommitmentSearch => {
    const { [field]: _former, ...others } = search
    return value === null ? others : { ...others, [field]: value }
  }
  return (
    <>
      <SelectField
        label={t('list.official')}
        className="q-commitment-filter"
        options={people}
        value={official ?? null}
        clearable
        onChange={(value) => onChange(chosen('official', value))}
      />
      <SelectField
        label={t('list.department')}
        className="q-commitment-filter"
        options={dictionary.choices('departments', department ?? null)}
        value={department ?? null}
        clearable
        onChange={(value) => onChange(chosen('department', value))}
      />
      <SegmentedField
        label={t('list.state')}
        className="q-commitment-filter"
        choices={actionStates.map((value) => ({ value, label: t(`list.states.${value}`) }))}
        value={state ?? 'open'}
        onChange={(next) => onChange({ ...search, state: next })}
      />
    </>
  )
}
