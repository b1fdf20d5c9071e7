import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Weekday } from '#domain/calendar/local-date'
import { weekdayLong, weekdayShort } from '#domain/language/dates'
import { weeksOfMonth } from '#domain/reception/schedule'
import { useLanguage } from '#renderer/i18n/use-language.ts'
import type { PlanForm } from './plan-form.ts'

interface PatternFieldsProps {
  readonly form: PlanForm
  readonly set: (change: Partial<PlanForm>) => void
}

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[]

/** On which weekdays, and in which weeks of the month, the official receives. */
export function PatternFields({ form, set }: PatternFieldsProps) {
  const { t } = useTranslation('reception')
  const language = useLanguage()
  return (
    <div className="q-fields">
      <Toggles
        label={t('plan.weekdays')}
        values={weekdays}
        chosen={form.weekdays}
        name={(one) => weekdayShort(one, language)}
        spoken={(one) => weekdayLong(one, language)}
        onChange={(next) => set({ weekdays: next })}
      />
      <Toggles
        label={t('plan.weeks')}
        hint={t('plan.weeksHint')}
        values={weeksOfMonth}
        chosen={form.weeks}
        name={(one) => t(`plan.week.${one}`)}
        onChange={(next) => set({ weeks: next })}
      />
    </div>
  )
}

interface TogglesProps<Value extends string | number> {
  readonly label: string
  readonly hint?: string
  readonly values: readonly Value[]
  readonly chosen: readonly Value[]
  readonly name: (value: Value) => string
  readonly spoken?: (value: Value) => string
  readonly onChange: (chosen: Value[]) => void
}

/** Several of a few: check boxes that look like the segments of one choice. */
function Toggles<Value extends string | number>({
  label,
  hint,
  values,
  chosen,
  name,
  spoken,
  onChange,
}: TogglesProps<Value>) {
  const id = useId()
  return (
    <fieldset className="q-reception-toggles">
      <legend>
        {label} {hint !== undefined && <span className="q-hint">{hint}</span>}
      </legend>
      <div className="q-segments">
        {values.map((value) => {
          const isChosen = chosen.includes(value)
          return (
            <label key={value} className="q-segment" data-checked={isChosen || undefined}>
              <input
                type="checkbox"
                name={`${id}-${value}`}
                checked={isChosen}
                aria-label={spoken?.(value)}
                onChange={() => onChange(values.filter((one) => (one === value ? !isChosen : chosen.includes(one))))}
              />
              <span>{name(value)}</span>
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
