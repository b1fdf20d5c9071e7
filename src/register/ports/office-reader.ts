/** Reading the office: organisation, desks, users, officials, settings, calendar, dictionaries. */
import type { CalendarData } from '#domain/calendar/working-calendar'
import type { RuleSet } from '#domain/deadline/rule-set'
import type { SeriesState } from '#domain/number/block'
import type { Desk, DictionaryEntry, OfficeSettings, Official, Organisation, User } from '#domain/office/events'

/** A thing with its stream's version, for edits that carry `expectedVersion`. */
export type Versioned<Thing> = Thing & { readonly version: number }

export interface OfficeReader {
  organisation(): Promise<Versioned<Organisation>>
  desks(): Promise<Versioned<Desk & { readonly deskId: string }>[]>
  users(): Promise<Versioned<User & { readonly userId: string }>[]>
  user(userId: string): Promise<Versioned<User & { readonly userId: string }> | undefined>
  userByLogin(login: string): Promise<Versioned<User & { readonly userId: string }> | undefined>
  officials(): Promise<Versioned<Official & { readonly officialId: string }>[]>
  settings(): Promise<{
    readonly office: OfficeSettings
    readonly ruleSets: readonly RuleSet[]
    readonly version: number
  }>
  /** The calendar as it stands, or as it stood at an earlier version (a card keeps the version it was computed with). */
  calendar(version?: number): Promise<{ readonly data: CalendarData; readonly version: number }>
  dictionary(): Promise<{
    readonly lists: Readonly<Record<string, readonly DictionaryEntry[]>>
    readonly version: number
  }>
  /** State of one number series in one year; `{ last: 0, reserved: [] }` when nothing was given yet. */
  series(key: string, year: number): Promise<SeriesState>
  /** Numbers missing in any series, written `series/year: n`; empty in a sound register. */
  gaps(): Promise<string[]>
}
