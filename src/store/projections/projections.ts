/** Which projections an event of each noun runs through, in order. */
import type { RecordedEvent } from '#register/ports/journal'
import type { Db } from '../tables.ts'
import { appealProjection } from './appeal.ts'
import { meetingProjection } from './meeting.ts'
import { officeProjection } from './office.ts'
import type { Projection } from './projection.ts'
import { receptionProjection } from './reception.ts'
import { searchProjection } from './search.ts'
import { seriesProjection } from './series.ts'
import { settingsProjection } from './settings.ts'
import { templateProjection } from './template.ts'

/** Every projection there is. */
export const projections: readonly Projection[] = [
  appealProjection,
  seriesProjection,
  searchProjection,
  officeProjection,
  settingsProjection,
  templateProjection,
  meetingProjection,
  receptionProjection,
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
  template: [templateProjection],
  meeting: [meetingProjection],
  question: [meetingProjection],
  commitment: [meetingProjection],
  reception: [receptionProjection],
  visit: [receptionProjection],
}

/** Runs the projections of one event. */
export async function project(db: Db, recorded: RecordedEvent): Promise<void> {
  for (const projection of projectionsOf(recorded.event.type)) await projection.apply(db, recorded)
}

/** Runs the projections of many events in their order; neighbours of one type are written together where that is possible. */
export async function projectMany(db: Db, recorded: readonly RecordedEvent[]): Promise<void> {
  for (let from = 0; from < recorded.length;) {
    const { type } = recorded[from]?.event ?? {}
    if (type === undefined) return
    let to = from + 1
    while (recorded[to]?.event.type === type) to += 1
    const alike = recorded.slice(from, to)
    for (const { together, apply } of projectionsOf(type)) {
      if (together?.types.includes(type)) await together.apply(db, alike)
      else for (const one of alike) await apply(db, one)
    }
    from = to
  }
}

function projectionsOf(type: RecordedEvent['event']['type']): readonly Projection[] {
  return byNoun[type.slice(0, type.indexOf('.'))] ?? []
}
