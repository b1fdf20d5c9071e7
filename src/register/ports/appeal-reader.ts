/** Reading appeals from the projections. Days left and due states are worked out above: they depend on today. */
import type { LocalDate } from '#domain/calendar/local-date'
import type { LocalMoment } from '#domain/calendar/local-time'
import type { AppealKind } from '#domain/appeal/kinds'
import type { Defect } from '#domain/appeal/defects'
import type { LinkKind, Terms } from '#domain/appeal/events'

export interface AppealRecord {
  readonly appealId: string
  readonly number: string
  readonly kind: AppealKind
  readonly channel: string
  readonly language: string
  readonly receivedAt: LocalMoment
  readonly registeredOn: LocalDate
  readonly dueOn: LocalDate
  readonly state: 'registered' | 'void'
  /** Name of the first applicant as lists show it; empty when unknown. */
  readonly applicant: string
  readonly applicants: number
  /** First 240 characters of the essence. */
  readonly essence: string
  readonly topic: string | null
  readonly settlement: string | null
  readonly addressee: string
  readonly deskId: string
  readonly isRepeat: boolean
  readonly isConfidential: boolean
  readonly defects: readonly Defect[]
}

/** All that are given must hold. Codes of a parent (topic `HCS`) include its children. */
export interface AppealConditions {
  readonly state: 'open' | 'all' | 'registered' | 'void'
  /** Due on or after / on or before this day. */
  readonly dueFrom?: LocalDate
  readonly dueTo?: LocalDate
  readonly kind?: AppealKind
  readonly channel?: string
  readonly language?: string
  readonly topic?: string
  readonly settlement?: string
  readonly deskId?: string
  readonly officialId?: string
  readonly acceptedBy?: string
  readonly registeredFrom?: LocalDate
  readonly registeredTo?: LocalDate
  readonly hasDefects?: boolean
  readonly isRepeat?: boolean
  readonly notInStateSystem?: boolean
  /** Words as typed; folded and searched like `search`. */
  readonly text?: string
}

export interface AppealPage {
  readonly items: AppealRecord[]
  readonly total: number
  readonly nextCursor: string | null
}

export interface AppealSort {
  readonly by: 'dueOn' | 'registeredOn' | 'number'
  readonly descending: boolean
}

export interface FoundAppeals {
  readonly items: readonly (AppealRecord & { readonly excerpt: string })[]
  readonly total: number
  readonly match: 'exact' | 'near'
  readonly terms: readonly string[]
}

export interface LinkedAppeal {
  readonly kind: LinkKind
  readonly direction: 'out' | 'in'
  readonly appealId: string
  readonly number: string
  readonly registeredOn: LocalDate
  readonly essence: string
}

/** What is known of a person while their appeal is typed; empty fields look for nothing. */
export interface PersonHint {
  readonly nationalNumber: string
  readonly phone: string
  readonly surname: string
  readonly givenName: string
  readonly patronymic: string
  readonly birthYear: number | null
  readonly settlement: string | null
}

/** An appeal with what is needed to weigh it against a draft. */
export interface CandidateRecord extends AppealRecord {
  readonly nationalNumber: string
  readonly phone: string
  readonly surname: string
  readonly givenName: string
  readonly patronymic: string
  readonly birthYear: number | null
  readonly applicantSettlement: string | null
  readonly street: string
  readonly house: string
  /** The essence in full. */
  readonly wholeEssence: string
}

export interface OpenTerms {
  readonly appealId: string
  readonly number: string
  readonly kind: AppealKind
  readonly receivedAt: LocalMoment
  readonly terms: Terms
}

export interface AppealReader {
  byId(appealId: string): Promise<AppealRecord | undefined>
  byNumber(number: string): Promise<AppealRecord | undefined>
  /** Keyset paging: stable while rows are added. */
  list(
    conditions: AppealConditions,
    sort: AppealSort,
    page: { readonly cursor?: string; readonly limit: number },
  ): Promise<AppealPage>
  count(conditions: AppealConditions): Promise<number>
  /**
   * By number (whole or beginning), digits of an IIN or phone, words of names and text in any spelling with prefixes;
   * other keyboard layout and near spellings when nothing fits.
   */
  search(text: string, limit: number): Promise<FoundAppeals>
  /** Appeals of the same person, newest first: by IIN or BIN, else by phone, else by full name with settlement or birth year. */
  earlier(
    person: PersonHint,
    limit: number,
  ): Promise<{ items: readonly (AppealRecord & { foundBy: 'nationalNumber' | 'phone' | 'name' })[]; total: number }>
  /** Appeals that may be repeats of a draft: same person, same topic nearby, shared words; at most `limit`, newest first. */
  candidates(
    draft: PersonHint & {
      readonly topic: string | null
      readonly essence: string
      readonly registeredFrom: LocalDate
      /** Other settlements of the same district, which may share one trouble. */
      readonly nearby?: readonly string[]
    },
    limit: number,
  ): Promise<CandidateRecord[]>
  links(appealId: string): Promise<LinkedAppeal[]>
  /** Open appeals with what their due date was computed from, for recomputing after a change of the calendar. */
  openTerms(): Promise<OpenTerms[]>
}
