import { useTranslation } from 'react-i18next'
import { ProgressBar } from '#renderer/ui/progress-bar.tsx'
import type { CalendarWork } from './use-calendar-work.ts'

/** How far the due dates are. Stopping leaves each appeal either moved or waiting, and says how many wait. */
export function WorkBar({ work }: { readonly work: CalendarWork }) {
  const { t } = useTranslation('settings')
  const { progress } = work
  return (
    <ProgressBar
      label={t('calendar.work.title')}
      done={progress?.done ?? 0}
      total={progress?.total ?? null}
      onCancel={work.stop}
      cancelLabel={t('calendar.work.stop')}
    />
  )
}
