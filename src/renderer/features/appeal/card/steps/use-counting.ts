import { useMemo } from 'react'
import { localDate, parseLocalDate } from '#domain/calendar/local-date'
import { workingCalendar, workingDayFrom } from '#domain/calendar/working-calendar'
import { dueOn } from '#domain/deadline/deadline'
import { ruleSetInForce, type RuleSet } from '#domain/deadline/rule-set'
import type { AppealCard } from '#contract/appeal-fields'
import { useOperation } from '#renderer/host/use-query.ts'
import { calendarData } from '../../desk/due-preview.ts'

/** Counts as the register will, to show a day while a form is typed. */
export interface Counting {
  readonly rules: RuleSet
  /** The last of so many working days after a day; `undefined` for what is no day. Source: R-20. */
  readonly after: (day: string | null, workingDays: number) => string | undefined
  /** The day itself when it is worked, else the next working day. */
  readonly workingDay: (day: string | null) => string | undefined
}

/** `undefined` until calendar and terms are read. The rules are those in force when the appeal arrived. */
export function useCounting({ receivedAt }: Pick<AppealCard, 'receivedAt'>): Counting | undefined {
  const calendarValue = useOperation('calendar.get', {}).value
  const settings = useOperation('settings.get', {}).value
  return useMemo(() => {
    if (!calendarValue || !settings) return undefined
    const calendar = workingCalendar(calendarData(calendarValue))
    const sets = settings.ruleSets.map((set): RuleSet => ({ ...set, validFrom: localDate(set.validFrom) }))
    const rules = ruleSetInForce(sets, localDate(receivedAt.slice(0, 10)))
    const read = (day: string | null) => (day === null ? undefined : parseLocalDate(day))
    return {
      rules,
      after: (day, workingDays) => {
        const from = read(day)
        const isCounted = from !== undefined && Number.isInteger(workingDays) && workingDays > 0 && workingDays <= 250
        return isCounted ? dueOn(from, workingDays, { calendar, startRule: rules.startRule }) : undefined
      },
      workingDay: (day) => {
        const from = read(day)
        return from === undefined ? undefined : workingDayFrom(from, calendar)
      },
    }
  }, [calendarValue, settings, receivedAt])
}
