import type { DayNote } from '#domain/calendar/working-calendar'

/** A sign beside the number of a day, so that its kind is seen without colour. */
export const dayMarks: Readonly<Record<DayNote['kind'], string>> = {
  working: '',
  weekend: '',
  holiday: '●',
  movedDayOff: '○',
  workingWeekend: '■',
}
