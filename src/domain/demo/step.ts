/** What happens in the practice year, in the order of time. Whoever replays it calls the register's own commands. */
import type { AppealContent } from '#domain/appeal/content'
import type { LocalDate } from '#domain/calendar/local-date'
import type { LocalMoment } from '#domain/calendar/local-time'
import type { LifeAction } from './life-step.ts'

export interface DemoRegistration extends AppealContent {
  readonly receivedAt: LocalMoment
  /** Index of the earlier registration that this one repeats, known at the desk. */
  readonly repeatOf?: number
}

interface DemoEvent {
  /** When the clerk does it, by the office's wall clock. */
  readonly at: LocalMoment
  readonly desk: 0 | 1
  /** Which clerk: 0 and 1 sit at desk 0, 2 at desk 1. */
  readonly clerk: 0 | 1 | 2
}

/** `index` counts registrations from 0; the others name a registration by it. */
export type DemoStep =
  | (DemoEvent & { readonly action: 'register'; readonly index: number; readonly register: DemoRegistration })
  | (DemoEvent & {
      readonly action: 'correct'
      readonly of: number
      readonly changes: Partial<AppealContent>
      readonly reason: string
    })
  | (DemoEvent & { readonly action: 'void'; readonly of: number; readonly reason: string })
  | (DemoEvent & { readonly action: 'link'; readonly of: number; readonly kind: 'repeatOf'; readonly to: number })
  | (DemoEvent & { readonly action: 'life'; readonly of: number; readonly step: LifeAction })

interface Labelled {
  readonly code: string
  readonly kk: string
  readonly ru: string
}

/** The parts of the dictionaries that the practice year speaks of; the file itself fits. */
export interface DemoDictionaries {
  readonly topics: readonly {
    readonly code: string
    readonly department?: string | undefined
    readonly children: readonly { readonly code: string; readonly department?: string | undefined }[]
  }[]
  readonly departments: readonly Labelled[]
  readonly settlements: readonly Labelled[]
  readonly channels: readonly { readonly code: string; readonly group: string; readonly signal?: boolean | undefined }[]
  readonly social_categories: readonly { readonly code: string }[]
}

/** A ready text, as in the file of sample questions. */
export interface DemoSample {
  readonly lang: 'kk' | 'ru'
  readonly topic: string
  readonly text: string
}

export interface DemoInput {
  readonly seed: number
  /** Number of registrations. */
  readonly cases: number
  /** Last day of the year that is made. */
  readonly until: LocalDate
  readonly dictionaries: DemoDictionaries
  readonly calendarIsWorkingDay: (day: LocalDate) => boolean
  /** Days that the calendar holds; all of them when not given. */
  readonly calendarCovers?: (day: LocalDate) => boolean
  readonly samples: readonly DemoSample[]
}
