import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppealSearch } from '#renderer/app/appeal-search.ts'
import { Button } from '#renderer/ui/button.tsx'
import { DateField } from '#renderer/ui/date-field.tsx'
import { periodOf, periodProblem, withPeriod, type PeriodName } from './filter-options.ts'

interface PeriodFormProps {
  readonly name: PeriodName
  readonly search: AppealSearch
  readonly onChange: (search: AppealSearch) => void
}

/** A period of registration or of endings; one end is enough. */
export function PeriodForm({ name, search, onChange }: PeriodFormProps) {
  const { t } = useTranslation(['work', 'appeal'])
  const [period, setPeriod] = useState(periodOf(search, name))
  const [problem, setProblem] = useState<ReturnType<typeof periodProblem>>()
  return (
    <form
      className="appeal-period"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const found = periodProblem(period.from, period.to)
        setProblem(found)
        if (found === undefined) onChange(withPeriod(search, name, period))
      }}
    >
      <fieldset className="q-fields">
        <legend>{t(`work:filter.${name}Period`)}</legend>
        <DateField
          label={t('work:filter.from')}
          value={period.from}
          onChange={(from) => setPeriod({ ...period, from })}
          error={problem && t(`appeal:filter.${problem}`)}
        />
        <DateField label={t('work:filter.to')} value={period.to} onChange={(to) => setPeriod({ ...period, to })} />
        <Button type="submit">{t('appeal:filter.apply')}</Button>
      </fieldset>
    </form>
  )
}
