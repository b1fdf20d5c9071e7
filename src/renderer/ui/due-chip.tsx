import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/i18n/format.ts'
import { DueShape, type Shape } from './due-shape.tsx'

export type DueState = 'inTime' | 'soon' | 'today' | 'late' | 'closed'

export interface DueChipProps {
  /** `YYYY-MM-DD`. */
  readonly dueOn: string
  readonly dueState: DueState
  /** Working days: 0 today, negative when late. */
  readonly workingDaysLeft: number
  /** The clock is stopped while the person corrects the appeal. */
  readonly paused?: boolean | undefined
  /** `row`: short, the unit stands in the table head. `line`: in full words. `words`: no date. */
  readonly form?: 'row' | 'line' | 'words' | undefined
}

const shapes: Readonly<Record<DueState, Shape>> = {
  inTime: 'open',
  soon: 'soon',
  today: 'today',
  late: 'late',
  closed: 'done',
}

/** Shape, date and words; colour only repeats them. */
export function DueChip({ dueOn, dueState, workingDaysLeft, paused, form = 'row' }: DueChipProps) {
  const format = useFormat()
  const words = useDueWords({ dueState, workingDaysLeft, paused, short: form === 'row' })
  return (
    <span className="q-due" data-state={paused ? 'paused' : dueState}>
      <DueShape shape={paused ? 'paused' : shapes[dueState]} />
      {form !== 'words' && <span>{format.day(dueOn, form === 'row' ? 'dayMonthShort' : 'dayMonth')}</span>}
      <span className="q-due-words">{words}</span>
    </span>
  )
}

/** "3 working days left", "due today", "2 working days late". */
export function useDueWords(due: {
  readonly dueState: DueState
  readonly workingDaysLeft: number
  readonly paused?: boolean | undefined
  readonly short?: boolean | undefined
}): string {
  const { t } = useTranslation('common')
  const count = Math.abs(due.workingDaysLeft)
  if (due.paused) return t('due.paused')
  if (due.dueState === 'closed') return t('due.closed')
  if (due.dueState === 'today') return t(due.short ? 'due.todayShort' : 'due.today')
  // The day has passed, and no working day since.
  if (due.dueState === 'late' && count === 0) return t('due.past')
  if (due.dueState === 'late') return due.short ? t('due.lateShort', { count }) : t('due.late', { count })
  return due.short ? t('due.leftShort', { count }) : t('due.left', { count })
}
