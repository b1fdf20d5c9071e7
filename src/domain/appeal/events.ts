/** Facts about one appeal, in the past, never edited. Old shapes are read through an upcaster, never rewritten. */
import type { LocalDate } from '../calendar/local-date.ts'
import type { LocalMoment } from '../calendar/local-time.ts'
import type { WorkingHours } from '../calendar/working-hours.ts'
import type { AppealContent } from './content.ts'
import type { Defect } from './defects.ts'

/** Values that a due date was computed with: a card keeps them (law.md §10), so that it can explain itself later. */
export interface Terms {
  readonly registeredOn: LocalDate
  readonly dueOn: LocalDate
  readonly workingDays: number
  readonly startRule: 'nextDay' | 'sameDay'
  readonly calendarVersion: number
  readonly ruleSetValidFrom: LocalDate
  readonly hours: WorkingHours
}

export interface AttachedFile {
  readonly fileId: string
  readonly name: string
  readonly mediaType: string
  readonly sizeBytes: number
}

export const linkKinds = ['repeatOf', 'duplicateOf', 'sameProblem', 'fromQuestion'] as const
export type LinkKind = (typeof linkKinds)[number]

export interface AppealLink {
  readonly kind: LinkKind
  readonly appealId: string
  readonly number: string
}

/** The number and the place in its series: the series is rebuilt from these, so a gap can be found. Source: R-10. */
export interface GivenNumber {
  readonly number: string
  readonly series: string
  readonly year: number
  readonly seq: number
}

export type AppealEvent =
  | {
      readonly type: 'appeal.registered'
      readonly given: GivenNumber
      readonly receivedAt: LocalMoment
      readonly deskId: string
      readonly acceptorId: string
      readonly content: AppealContent
      readonly files: readonly AttachedFile[]
      readonly terms: Terms
      readonly defects: readonly Defect[]
      readonly verificationCode: string
    }
  | {
      readonly type: 'appeal.corrected'
      readonly reason: string
      readonly before: Partial<AppealContent> & { readonly receivedAt?: LocalMoment }
      readonly after: Partial<AppealContent> & { readonly receivedAt?: LocalMoment }
      readonly terms: Terms
      readonly defects: readonly Defect[]
    }
  | { readonly type: 'appeal.voided'; readonly reason: string }
  | { readonly type: 'appeal.linked'; readonly link: AppealLink }
  | { readonly type: 'appeal.unlinked'; readonly link: AppealLink }
  | {
      readonly type: 'appeal.files-attached'
      readonly files: readonly AttachedFile[]
      readonly defects: readonly Defect[]
    }
  | { readonly type: 'appeal.due-moved'; readonly from: LocalDate; readonly terms: Terms; readonly cause: 'calendar' }
  | {
      readonly type: 'appeal.printed'
      readonly document: 'receipt' | 'deadline' | 'caseFile'
      readonly language: 'kk' | 'ru' | 'both'
      readonly isCopy: boolean
    }
