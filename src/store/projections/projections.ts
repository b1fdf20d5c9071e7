/** Which projections an event of each noun runs through, in order. */
import type { RecordedEvent } from '#register/ports/journal'
import type { Db } from '../tables.ts'
import { appealProjection } from './appeal.ts'
import { meetingProjection } from './meeting.ts'
import { officeProjection } from './office.ts'
import type { Projection } from './projection.ts'
import { searchProjection } from './search.ts'
import { seriesProjection } from './series.ts'
import { settingsProjection } from './settings.ts'

/** Every projection there is. */
export const projections: readonly Projection[] = [
  appealProjection,
  seriesProjection,
  searchProjection,
  officeProjection,
  settingsProjection,
  meetingProjection,
]

const byNoun: Readonly<Record<string, readonly Projection[]>> = {
  appeal: [appealProjection, seriesProjection, searchProjection],
  number: [seriesProjection],
  organisation: [officeProjection],
  desk: [officeProjection],
  user: [officeProjection],
  official: [officeProjection],
  settings: [settingsProjection],
  calendar: [settingsProjection],
  dictionary: [settingsProjection],
  meeting: [meetingProjection],
  question: [meetingProjection],
  commitment: [meetingProjection],
}

/** Runs the projections of one event. */
export async function project(db: Db, recorded: RecordedEvent): Promise<void> {
  const noun = recorded.event.type.slice(0, recorded.event.type.indexOf('.'))
  for (const projection of byNoun[noun] ?? []) await projection.apply(db, recorded)
}
