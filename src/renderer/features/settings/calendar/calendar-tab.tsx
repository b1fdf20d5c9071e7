import { useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LocalDate } from '#domain/calendar/local-date'
import { workingCalendar } from '#domain/calendar/working-calendar'
import { useOperation } from '#renderer/host/use-query.ts'
import { DoneBar } from '#renderer/ui/done-bar.tsx'
import { FailureNotice } from '#renderer/ui/failure-notice.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { WarningNote } from '#renderer/ui/warning-note.tsx'
import { useMayDo } from '../may-do.ts'
import { settingsSearchOf } from '../settings-tabs.ts'
import { ApplyDialog } from './apply-dialog.tsx'
import { calendarData, editList, putEdit, withEdits, type CalendarEdits } from './calendar-data.ts'
import { CalendarLead } from './calendar-lead.tsx'
import { DayDialog } from './day-dialog.tsx'
import { EditsBar } from './edits-bar.tsx'
import { FileDialog } from './file-dialog.tsx'
import { PendingNotes } from './pending-notes.tsx'
import { useCalendarWork } from './use-calendar-work.ts'
import { WorkBar } from './work-bar.tsx'
import { YearGrid } from './year-grid.tsx'
import './calendar.css'

/** The working calendar by years. Edits are collected, looked at together, then applied; years come from a file too. */
export function CalendarTab() {
  const { t } = useTranslation('settings')
  const mayDo = useMayDo()
  const [thisYear] = useState(() => new Date().getFullYear())
  const year = settingsSearchOf(useSearch({ strict: false })).year ?? thisYear
  const calendar = useOperation('calendar.get', {})
  const work = useCalendarWork()
  const pending = useOperation(
    'calendar.pending',
    {},
    { reads: ['appeal'], enabled: mayDo('calendar.pending') && !work.busy },
  )
  const [edits, setEdits] = useState<CalendarEdits>({})
  const [opened, setOpened] = useState<LocalDate>()
  const [dialog, setDialog] = useState<'days' | 'file'>()
  const years = calendar.value?.years
  const data = useMemo(() => calendarData(years ?? {}), [years])
  const amended = useMemo(() => withEdits(data, edits), [data, edits])
  const status = amended.years[String(year)]?.status
  const isEditable = mayDo('calendar.amend')
  const changes = editList(edits)

  return (
    <>
      <CalendarLead
        year={year}
        status={years && (status ?? 'none')}
        hasYear={data.years[String(year)] !== undefined}
        onFile={isEditable ? () => setDialog('file') : undefined}
      />
      <div className="q-calendar-notes">
        {work.done !== undefined && <DoneBar>{work.done}</DoneBar>}
        {dialog === undefined && <FailureNotice failure={work.failure} />}
        {dialog === undefined && work.busy && <WorkBar work={work} />}
        {!work.busy && pending.value && (
          <PendingNotes pending={pending.value} onRecompute={isEditable ? work.recompute : undefined} />
        )}
        {years && status === undefined && (
          <WarningNote title={t('calendar.missing.year', { year })}>{t('calendar.missing.yearText')}</WarningNote>
        )}
      </div>
      <QueryView query={calendar}>
        {({ version }) => (
          <>
            <YearGrid year={year} data={amended} edited={edits} onOpen={isEditable ? setOpened : undefined} />
            {changes.length > 0 && (
              <EditsBar count={changes.length} onLook={() => setDialog('days')} onForget={() => setEdits({})} />
            )}
            {dialog === 'days' && (
              <ApplyDialog
                changes={changes}
                version={version}
                work={work}
                onClose={() => setDialog(undefined)}
                onApplied={() => {
                  setEdits({})
                  setDialog(undefined)
                }}
              />
            )}
          </>
        )}
      </QueryView>
      {dialog === 'file' && (
        <FileDialog work={work} onClose={() => setDialog(undefined)} onLoaded={() => setDialog(undefined)} />
      )}
      {opened !== undefined && (
        <DayDialog
          day={opened}
          note={workingCalendar(amended).noteOn(opened)}
          onClose={() => setOpened(undefined)}
          onChange={(now) => {
            work.forget()
            setEdits(putEdit(edits, opened, { now, before: workingCalendar(data).noteOn(opened) }))
            setOpened(undefined)
          }}
        />
      )}
    </>
  )
}
