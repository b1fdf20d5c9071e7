import { useTranslation } from 'react-i18next'
import { useOperation } from '#renderer/host/use-query.ts'
import { DateField } from '#renderer/ui/date-field.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import type { JournalSearch } from './reception-address.ts'

interface JournalBarProps {
  readonly from: string
  readonly to: string
  readonly official: string | null
  readonly onChange: (change: JournalSearch) => void
}

const everybody = 'everybody'

/** Period and official; both stand in the address. */
export function JournalBar({ from, to, official, onChange }: JournalBarProps) {
  const { t } = useTranslation('reception')
  const officials = useOperation('official.list', {})
  return (
    <div className="q-fields q-reception-period">
      <DateField
        className="q-reception-mid"
        label={t('journal.from')}
        value={from}
        onChange={(day) => day !== null && onChange({ from: day })}
      />
      <DateField
        className="q-reception-mid"
        label={t('journal.to')}
        value={to}
        onChange={(day) => day !== null && onChange({ to: day })}
      />
      <SelectField
        label={t('plan.official')}
        options={[
          { value: everybody, label: t('journal.everybody') },
          ...(officials.value?.items ?? []).map((one) => ({ value: one.officialId, label: one.name })),
        ]}
        value={official ?? everybody}
        onChange={(value) => onChange({ official: value === everybody || value === null ? '' : value })}
      />
    </div>
  )
}
