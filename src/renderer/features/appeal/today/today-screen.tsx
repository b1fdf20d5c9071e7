import { IconPrinter } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { parseLocalDate, weekdayOf } from '#domain/calendar/local-date'
import { weekdayLong } from '#domain/language/dates'
import { useCommandHandlers } from '#renderer/app/command-handlers.ts'
import { mayUse } from '#renderer/features/appeal/words/may-use.ts'
import { useOwnOfficial } from '#renderer/features/appeal/words/use-own-official.ts'
import { usePerson } from '#renderer/features/appeal/words/use-person.ts'
import { useOperation } from '#renderer/host/use-query.ts'
import { useFormat } from '#renderer/i18n/format.ts'
import { useLanguage } from '#renderer/i18n/use-language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { Screen } from '#renderer/ui/screen.tsx'
import { SegmentedField } from '#renderer/ui/segmented-field.tsx'
import { boardOf } from './board-groups.ts'
import { moveAmongStops } from './board-keys.ts'
import { BoardMain, BoardPanel } from './board-view.tsx'
import { SheetDialog } from './sheet-dialog.tsx'
import { boardSides, sideOf, todaySearchOf } from './today-address.ts'
import './today.css'

/** What must be done today, worst first. The first screen of those who answer for the work. */
export function TodayScreen() {
  const { t } = useTranslation('today')
  const navigate = useNavigate()
  const person = usePerson()
  const own = useOwnOfficial()
  const [printing, setPrinting] = useState(false)
  const side = sideOf(todaySearchOf(useSearch({ strict: false })), person?.role, own !== undefined)
  const board = useOperation(
    'reminder.board',
    { mine: side === 'mine', perGroup: 8 },
    { reads: ['appeal', 'calendar', 'commitment', 'question', 'official'], keepPrevious: true },
  )
  const mayPrint = mayUse(person?.role, 'control-list.print')
  useCommandHandlers({ print: mayPrint ? () => setPrinting(true) : undefined })
  const groups = board.value && boardOf(board.value)
  const officialId = side === 'mine' ? own?.officialId : undefined
  return (
    <div
      className="today"
      onKeyDown={(event) => {
        if (event.altKey || event.ctrlKey || event.target instanceof HTMLInputElement) return
        if (moveAmongStops(event.currentTarget, event.key)) event.preventDefault()
      }}
    >
      <Screen
        title={t('title')}
        subtitle={<Day today={board.value?.today} />}
        actions={
          <>
            {own && (
              <SegmentedField
                label={t('whose')}
                className="today-whose"
                choices={boardSides.map((value) => ({ value, label: t(value === 'mine' ? 'mine' : 'everybody') }))}
                value={side}
                onChange={(whose) => void navigate({ to: '/today', search: { whose }, replace: true })}
              />
            )}
            {mayPrint && (
              <Button
                small
                keys="Ctrl+P"
                icon={<IconPrinter size={16} stroke={1.75} aria-hidden="true" />}
                onClick={() => setPrinting(true)}
              >
                {t('sheet.button')}
              </Button>
            )}
          </>
        }
        panel={groups && groups.panel.length > 0 && <BoardPanel groups={groups.panel} own={officialId} />}
        panelWidth="board"
      >
        <QueryView query={board} skeletonRows={14}>
          {(value) => <BoardMain board={boardOf(value)} missingYears={value.missingYears} own={officialId} />}
        </QueryView>
        {printing && <SheetDialog onClose={() => setPrinting(false)} />}
      </Screen>
    </div>
  )
}

/** `27 марта 2026 г., пятница`: the day by the calendar of the office. */
function Day({ today }: { readonly today: string | undefined }) {
  const { t } = useTranslation('today')
  const language = useLanguage()
  const format = useFormat()
  const day = today === undefined ? undefined : parseLocalDate(today)
  if (day === undefined) return null
  return t('day', { day: format.day(day, 'long'), weekday: weekdayLong(weekdayOf(day), language) })
}
