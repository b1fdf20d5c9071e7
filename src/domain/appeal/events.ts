/** Facts about one appeal, in the past, never edited. Old shapes are read through an upcaster, never rewritten. */
import type { LocalDate } from '../calendar/local-date.ts'
import type { LocalMoment } from '../calendar/local-time.ts'
import type { WorkingHours } from '../calendar/working-hours.ts'
import type { AppealContent } from './content.ts'
import type { Clock } from './clocks.ts'
import type { Defect } from './defects.ts'
import type { LifeEvent } from './life-events.ts'

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

/** `partOf`: the part that went to another body. `againstReply`: a complaint against the reply. */
export const linkKinds = ['repeatOf', 'duplicateOf', 'sameProblem', 'fromQuestion', 'partOf', 'againstReply'] as const
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

/** Papers of an appeal whose print stands on its timeline. */
export const printedPapers = [
  'receipt',
  'deadline',
  'caseFile',
  'resolution',
  'notice',
  'letter',
  'reply',
  'hearingProtocol',
  'oralProtocol',
  'registrationCard',
] as const
export type PrintedPaper = (typeof printedPapers)[number]

export type AppealEvent = FirstEvent | LifeEvent

type FirstEvent =
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
      /** Small terms that begin with the arrival; journals of the first version have none. */
      readonly clocks?: readonly Clock[]
    }
  | {
      readonly type: 'appeal.corrected'
      readonly reason: string
      readonly before: Partial<AppealContent> & { readonly receivedAt?: LocalMoment }
      readonly after: Partial<AppealContent> & { readonly receivedAt?: LocalMoment }
      readonly terms: Terms
      /** Due date of the reply now, where an extension or a fresh start had moved it from that of the terms. */
      readonly dueOn?: LocalDate
      readonly defects: readonly Defect[]
      /** Small terms counted anew, where the kind or the arrival changed. */
      readonly clocks?: readonly Clock[]
    }
  | { readonly type: 'appeal.voided'; readonly reason: string }
  | { readonly type: 'appeal.linked'; readonly link: AppealLink }
  | { readonly type: 'appeal.unlinked'; readonly link: AppealLink }
  | {
      readonly type: 'appeal.files-attached'
      readonly files: readonly AttachedFile[]
      readonly defects: readonly Defect[]
    }
  | {
      readonly type: 'appeal.due-moved'
      /** Due date of the reply before. */
      readonly from: LocalDate
      readonly terms: Terms
      /** Due date of the reply now; that of the terms where nothing has moved it since (journals of the first version). */
      readonly dueOn?: LocalDate
      /** All small terms as they stand now; absent when none moved. */
      readonly clocks?: readonly Clock[]
      readonly cause: 'calendar'
    }
  | {
      readonly type: 'appeal.printed'
      readonly document: PrintedPaper
      readonly language: 'kk' | 'ru' | 'both'
      readonly isCopy: boolean
    }
