import { useNavigate, useSearch } from '@tanstack/react-router'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LocalDate } from '#domain/calendar/local-date'
import { workingCalendar } from '#domain/calendar/working-calendar'
import { useOperation } from '#renderer/host/use-query.ts'
import { Chip } from '#renderer/ui/chip.tsx'
import { DoneBar } from '#renderer/ui/done-bar.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { useMayDo } from '../may-do.ts'
import { settingsSearchOf } from '../settings-tabs.ts'
import { calendarData, putEdit, withEdits, type CalendarEdits } from './calendar-data.ts'
import { CalendarLegend } from './calendar-legend.tsx'
import { DayDialog } from './day-dialog.tsx'
import { EditsBar } from './edits-bar.tsx'
import { YearGrid } from './year-grid.tsx'

/** The working calendar by years. Edits are collected, looked at together, then applied. */
export function CalendarTab() {
  const { t } = useTranslation('settings')
  const navigate = useNavigate()
  const mayDo = useMayDo()
  const [thisYear] = useState(() => new Date().getFullYear())
  const year = settingsSearchOf(useSearch({ strict: false })).year ?? thisYear
  const calendar = useOperation('calendar.get', {})
  const [edits, setEdits] = useState<CalendarEdits>({})
  const [opened, setOpened] = useState<LocalDate>()
  const [applied, setApplied] = useState<string>()
  const years = calendar.value?.years
  const data = useMemo(() => calendarData(years ?? {}), [years])
  const amended = useMemo(() => withEdits(data, edits), [data, edits])
  const status = amended.years[String(year)]?.status
  const isEditable = mayDo('calendar.amend')
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
          {years && <Chip>{t(`calendar.status.${status ?? 'none'}`)}</Chip>}
        </div>
        <CalendarLegend />
      </div>
      {applied !== undefined && <DoneBar>{applied}</DoneBar>}
      <QueryView query={calendar}>
        {({ version }) => (
          <>
            <YearGrid year={year} data={amended} edited={edits} onOpen={isEditable ? setOpened : undefined} />
            {Object.keys(edits).length > 0 && (
              <EditsBar
                edits={edits}
                version={version}
                onForget={() => setEdits({})}
                onApplied={(sentence) => {
                  setEdits({})
                  setApplied(sentence)
                }}
              />
            )}
          </>
        )}
      </QueryView>
      {opened !== undefined && (
        <DayDialog
          day={opened}
          note={workingCalendar(amended).noteOn(opened)}
          onClose={() => setOpened(undefined)}
          onChange={(now) => {
            setApplied(undefined)
            setEdits(putEdit(edits, opened, { now, before: workingCalendar(data).noteOn(opened) }))
            setOpened(undefined)
          }}
        />
      )}
    </>
  )
}
