/** Share of the report in the planned time of a meeting: at most a quarter, the rest is for questions. */
import { parseTimeOfDay } from '#domain/calendar/local-time'

export interface ReportShare {
  readonly reportMinutes: number
  readonly plannedMinutes: number
  /** Tenths of a percent: 222 is 22,2 %. */
  readonly tenths: number
  readonly isOver: boolean
}

/** `undefined` while a time is missing or the end is not after the start. */
export function reportShare(meeting: {
  readonly startsAt: string | null
  readonly endsAt: string | null
  readonly reportMinutes: number | null
}): ReportShare | undefined {
  const from = meeting.startsAt === null ? undefined : parseTimeOfDay(meeting.startsAt)
  const to = meeting.endsAt === null ? undefined : parseTimeOfDay(meeting.endsAt)
  const { reportMinutes } = meeting
  if (from === undefined || to === undefined || reportMinutes === null || to <= from) return undefined
  const plannedMinutes = to - from
  return {
    reportMinutes,
    plannedMinutes,
    tenths: Math.round((reportMinutes * 1000) / plannedMinutes),
    isOver: reportMinutes * 4 > plannedMinutes,
  }
}

/** `22,2` or `22.2` without a needless zero. */
export function tenthsText(tenths: number, decimalMark: string): string {
  return (tenths / 10).toString().replace('.', decimalMark)
}
