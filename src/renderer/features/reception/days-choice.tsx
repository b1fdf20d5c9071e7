import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { localDate, parseLocalDate, weekdayOf } from '#domain/calendar/local-date'
import { weekdayLong } from '#domain/language/dates'
import type { Failure } from '#contract/failure'
import type { ProposedDay } from '#contract/reception-fields'
import { useFormat } from '#renderer/i18n/format.ts'
import { labelIn, useLanguage } from '#renderer/i18n/use-language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { CheckField } from '#renderer/ui/check-field.tsx'
import { DateField } from '#renderer/ui/date-field.tsx'
import { WarningNote } from '#renderer/ui/warning-note.tsx'

interface DaysChoiceProps {
  readonly day: string
  readonly days: readonly ProposedDay[]
  readonly chosen: readonly string[]
  readonly onChoose: (chosen: readonly string[]) => void
  readonly isDayOffMeant: boolean
  readonly onMeant: (meant: boolean) => void
  readonly failure: Failure | undefined
}

/** Which days are planned: those of the schedule, with another day offered for a day off, and any that is added. */
export function DaysChoice({ day, days, chosen, onChoose, isDayOffMeant, onMeant, failure }: DaysChoiceProps) {
  const { t } = useTranslation('reception')
  const format = useFormat()
  const language = useLanguage()
  const [added, setAdded] = useState<string | null>(day)
  const proposed = new Set(days.flatMap((one) => [one.day, one.offered ?? one.day]))
  const own = chosen.filter((one) => !proposed.has(one)).toSorted()
  const toggle = (one: string, isChosen: boolean): void =>
    onChoose(isChosen ? [...chosen, one] : chosen.filter((other) => other !== one))
  const dayName = (one: string): string => `${format.day(one)}, ${weekdayLong(weekdayOf(localDate(one)), language)}`
  const offered = failure?.reason === 'reception.day-off' ? failure.facts['offered'] : undefined
  return (
    <fieldset className="q-reception-days">
      <legend>{t('plan.days')}</legend>
      <ul>
        {days.map((one) => {
          const shown = one.offered ?? one.day
          const holiday = labelIn(language, { kk: one.holidayKk, ru: one.holidayRu })
          const why = holiday === '' ? t('month.dayOff') : holiday
          return (
            <li key={one.day}>
              <CheckField
                label={dayName(shown)}
                checked={chosen.includes(shown)}
                disabled={one.isPlanned}
                hint={
                  one.isPlanned
                    ? t('plan.isPlanned')
                    : one.offered === null
                      ? undefined
                      : t('plan.offered', { day: format.day(one.day, 'dayMonthShort'), why })
                }
                onChange={(isChosen) => toggle(shown, isChosen)}
              />
            </li>
          )
        })}
        {own.map((one) => (
          <li key={one}>
            <CheckField label={dayName(one)} checked onChange={() => toggle(one, false)} />
          </li>
        ))}
      </ul>
      <div className="q-line">
        <DateField className="q-narrow" label={t('plan.otherDay')} value={added} onChange={setAdded} />
        <Button
          small
          disabled={added === null || parseLocalDate(added) === undefined || chosen.includes(added)}
          onClick={() => added !== null && toggle(added, true)}
        >
          {t('plan.addDay')}
        </Button>
      </div>
      {failure?.reason === 'reception.day-off' && (
        <WarningNote
          action={
            typeof offered === 'string' && (
              <Button
                small
                tone="link"
                onClick={() => onChoose([...chosen.filter((one) => one !== failure.facts['day']), offered])}
              >
                {t('plan.takeOffered', { day: format.day(offered) })}
              </Button>
            )
          }
        >
          <CheckField label={t('plan.dayOffMeant')} checked={isDayOffMeant} onChange={onMeant} />
        </WarningNote>
      )}
    </fieldset>
  )
}
