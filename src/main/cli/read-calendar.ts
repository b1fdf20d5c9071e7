/** The working calendar of a file, or the one that comes with the program. */
import { isRefusal } from '#domain/refusal'
import { readCalendarFile } from '#domain/calendar/calendar-file'
import { type WorkingCalendar, workingCalendar } from '#domain/calendar/working-calendar'
import { createShippedData } from '#adapters/shipped-data'
import { type CommandIo, Refused } from './command.ts'
import { readJson } from './read-json.ts'

/** Throws `Refused` with the domain's reason when the file is no calendar. */
export async function readCalendar(file: string | undefined, io: CommandIo): Promise<WorkingCalendar> {
  const json = file === undefined ? await createShippedData().calendar() : await readJson(file, io)
  const data = readCalendarFile(json)
  if (isRefusal(data)) throw new Refused(data.reason, data.facts)
  return workingCalendar(data)
}
