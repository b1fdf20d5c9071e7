import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CalendarChange } from '#domain/calendar/calendar-file'
import { isWeekend, parseLocalDate, type LocalDate } from '#domain/calendar/local-date'
import type { DayNote } from '#domain/calendar/working-calendar'
import { useFormat } from '#renderer/i18n/format.ts'
import { Button } from '#renderer/ui/button.tsx'
import { DateField } from '#renderer/ui/date-field.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { SegmentedField } from '#renderer/ui/segmented-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { changeOf } from './calendar-data.ts'

interface DayDialogProps {
  readonly day: LocalDate
  readonly note: DayNote
  readonly onClose: () => void
  readonly onChange: (change: CalendarChange) => void
}

/** What one day is. The change is only collected here. */
export function DayDialog({ day, note, onClose, onChange }: DayDialogProps) {
  const { t } = useTranslation('settings')
  const format = useFormat()
  const now = changeOf(note)
  const [kind, setKind] = useState<CalendarChange['kind']>(now.kind)
  const [nameKk, setNameKk] = useState(now.kind === 'holiday' ? now.nameKk : '')
  const [nameRu, setNameRu] = useState(now.kind === 'holiday' ? now.nameRu : '')
  const [from, setFrom] = useState<string | null>(now.kind === 'movedDayOff' ? now.from : null)
  const [isTried, setTried] = useState(false)
  const kinds = isWeekend(day)
    ? (['plain', 'holiday', 'workingWeekend'] as const)
    : (['plain', 'holiday', 'movedDayOff'] as const)
  const missing = (name: string): string | undefined =>
    isTried && name.trim() === '' ? t('calendar.nameMissing') : undefined

  function save(): void {
    setTried(true)
    if (kind === 'holiday') {
      if (nameKk.trim() !== '' && nameRu.trim() !== '') onChange({ kind, nameKk: nameKk.trim(), nameRu: nameRu.trim() })
    } else if (kind === 'movedDayOff') {
      onChange({ kind, from: from === null ? null : (parseLocalDate(from) ?? null) })
    } else onChange({ kind })
  }

  const plainLabel = isWeekend(day) ? t('calendar.kind.weekend') : t('calendar.kind.working')
  return (
    <Dialog
      opened
      onClose={onClose}
      title={format.day(day, 'long')}
      onSubmit={save}
      footer={
        <>
          <Button tone="primary" type="submit" keys="Ctrl+Enter">
            {t('calendar.collect')}
          </Button>
          <Button onClick={onClose}>{t('leave')}</Button>
        </>
      }
    >
      <div className="q-stack">
        <SegmentedField
          autoFocus
          label={t('calendar.whatDay')}
          choices={kinds.map((one) => ({
            value: one,
            label: one === 'plain' ? plainLabel : t(`calendar.kind.${one}`),
          }))}
          value={kind}
          onChange={setKind}
        />
        {kind === 'holiday' && (
          <div className="q-fields">
            <TextField
              label={t('calendar.nameKk')}
              lang="kk"
              value={nameKk}
              onChange={setNameKk}
              error={missing(nameKk)}
            />
            <TextField
              label={t('calendar.nameRu')}
              lang="ru"
              value={nameRu}
              onChange={setNameRu}
              error={missing(nameRu)}
            />
          </div>
        )}
        {kind === 'movedDayOff' && (
          <DateField label={t('calendar.from')} hint={t('calendar.fromHint')} value={from} onChange={setFrom} />
        )}
        <p className="q-hint">{t('calendar.collectHint')}</p>
      </div>
    </Dialog>
  )
}
