import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { mayUse } from '#renderer/features/appeal/words/may-use.ts'
import { usePerson } from '#renderer/features/appeal/words/use-person.ts'
import { WarningNote } from '#renderer/ui/warning-note.tsx'

/** Terms that reach into a year which the calendar does not hold cannot be counted. Source: R-24. */
export function MissingYears({ years }: { readonly years: readonly number[] }) {
  const { t } = useTranslation('today')
  const role = usePerson()?.role
  const [year] = years
  if (year === undefined) return null
  return (
    <WarningNote
      title={t('missingYear.title', { years: years.join(', ') })}
      action={
        mayUse(role, 'calendar.amend') ? (
          <Link to="/settings/$tab" params={{ tab: 'calendar' }} search={{ year }} data-stop>
            {t('missingYear.open')}
          </Link>
        ) : undefined
      }
    >
      {t('missingYear.text')} {!mayUse(role, 'calendar.amend') && t('missingYear.ask')}
    </WarningNote>
  )
}
