import { Link } from '@tanstack/react-router'
import { IconArrowLeft } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

/** The way back to all meetings. */
export function BackToMeetings() {
  const { t } = useTranslation('meeting')
  return (
    <Link to="/meetings" className="q-meeting-back">
      <IconArrowLeft size={16} stroke={1.75} aria-hidden="true" />
      {t('list.title')}
    </Link>
  )
}
