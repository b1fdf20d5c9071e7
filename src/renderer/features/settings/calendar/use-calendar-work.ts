import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '#contract/failure'
import type { OperationInput } from '#contract/operations'
import { useCommand, type Progress } from '#renderer/host/use-command.ts'
import { groupDigits } from '#renderer/i18n/format.ts'
import { counted } from './counted.ts'

export interface CalendarWork {
  /** Applies days or a file; answers whether the calendar was changed. */
  readonly amend: (input: OperationInput<'calendar.amend'>) => Promise<boolean>
  readonly load: (input: OperationInput<'calendar.import'>) => Promise<boolean>
  readonly recompute: () => void
  readonly busy: boolean
  readonly progress: Progress | undefined
  readonly stop: () => void
  readonly failure: Failure | undefined
  /** What was done last, in words. */
  readonly done: string | undefined
  readonly forget: () => void
}

/** One change of the calendar at a time. The tab keeps it, so that a dialog may be closed while due dates are recomputed. */
export function useCalendarWork(): CalendarWork {
  const { t } = useTranslation('settings')
  const amend = useCommand('calendar.amend')
  const load = useCommand('calendar.import')
  const again = useCommand('calendar.recompute')
  const [done, setDone] = useState<string>()
  const all = [amend, load, again]
  const running = all.find((one) => one.busy)
  const tell = (sentence: string, waiting: number): void =>
    setDone(waiting === 0 ? sentence : `${sentence} ${t('calendar.work.stopped', counted(waiting))}`)
  const forget = (): void => {
    setDone(undefined)
    for (const one of all) one.clear()
  }
  return {
    async amend(input) {
      forget()
      const reply = await amend.run(input)
      if (!reply.ok) return false
      const { moved, waiting } = reply.value
      tell(t('calendar.applied', { count: input.changes.length, moved: groupDigits(moved) }), waiting)
      return true
    },
    async load(input) {
      forget()
      const reply = await load.run(input)
      if (!reply.ok) return false
      const { moved, waiting, years } = reply.value
      tell(
        t('calendar.file.loaded', { years: years.map(({ year }) => year).join(', '), moved: groupDigits(moved) }),
        waiting,
      )
      return true
    },
    recompute() {
      forget()
      void again.run({}).then((reply) => {
        if (reply.ok) tell(t('calendar.pending.done', counted(reply.value.moved)), reply.value.waiting)
      })
    },
    busy: running !== undefined,
    progress: running?.progress,
    stop: () => running?.cancel(),
    failure: all.find((one) => one.failure)?.failure,
    done,
    forget,
  }
}
