import { useNavigate } from '@tanstack/react-router'
import { IconChevronLeft, IconChevronRight, IconUpload } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { CalendarStatus } from '#domain/calendar/working-calendar'
import { Button } from '#renderer/ui/button.tsx'
import { Chip } from '#renderer/ui/chip.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { CalendarLegend } from './calendar-legend.tsx'
import { FileMenu } from './file-menu.tsx'

interface CalendarLeadProps {
  readonly year: number
  /** Not there while the calendar is read. */
  readonly status: CalendarStatus | 'none' | undefined
  readonly hasYear: boolean
  /** Not there for who may only look. */
  readonly onFile: (() => void) | undefined
}

/** The year, what is known of it, and the ways in and out as a file. */
export function CalendarLead({ year, status, hasYear, onFile }: CalendarLeadProps) {
  const { t } = useTranslation('settings')
  const navigate = useNavigate()
  const show = (to: number): void =>
    void navigate({ to: '/settings/$tab', params: { tab: 'calendar' }, search: { year: to } })
  return (
    <>
      <div className="q-settings-lead">
        <div className="q-line">
          <IconButton
            label={t('calendar.previousYear')}
            icon={<IconChevronLeft size={16} stroke={1.75} aria-hidden="true" />}
            onClick={() => show(year - 1)}
          />
          <h2 className="q-settings-year">{year}</h2>
          <IconButton
            label={t('calendar.nextYear')}
            icon={<IconChevronRight size={16} stroke={1.75} aria-hidden="true" />}
            onClick={() => show(year + 1)}
          />
          {status && <Chip>{t(`calendar.status.${status}`)}</Chip>}
        </div>
        <div className="q-line">
          {onFile && (
            <Button
              small
              icon={<IconUpload size={16} stroke={1.75} aria-hidden="true" />}
              aria-haspopup="dialog"
              onClick={onFile}
            >
              {t('calendar.fromFile')}
            </Button>
          )}
          <FileMenu year={year} hasYear={hasYear} />
        </div>
      </div>
      <div className="q-calendar-under">
        <CalendarLegend />
      </div>
    </>
  )
}
