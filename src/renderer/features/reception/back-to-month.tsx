import { Link } from '@tanstack/react-router'
import { IconArrowLeft } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

/** The way back to the month; to the month of a day where one is known. */
export function BackToMonth({ day }: { readonly day?: string }) {
  const { t } = useTranslation('reception')
  return (
    <Link
      to="/reception"
      search={day === undefined ? {} : { month: day.slice(0, 7), day }}
      className="q-reception-back"
    >
      <IconArrowLeft size={16} stroke={1.75} aria-hidden="true" />
      {t('title')}
    </Link>
  )
}
