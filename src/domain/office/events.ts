/** Facts about the office: organisation, desks, users, officials, settings, calendar, dictionaries. Each carries the whole new value. */
import type { OfficialRank } from '../appeal/life-facts.ts'
import type { CalendarData } from '../calendar/working-calendar.ts'
import type { CalendarChange } from '../calendar/calendar-file.ts'
import type { LocalDate } from '../calendar/local-date.ts'
import type { WorkingHours } from '../calendar/working-hours.ts'
import type { RuleSet } from '../deadline/rule-set.ts'
import type { SeriesScope } from '../number/template.ts'

export interface DayChange {
  readonly day: LocalDate
  readonly note: CalendarChange
}

export interface Organisation {
  readonly nameKk: string
  readonly nameRu: string
  readonly level: 'region' | 'city' | 'district' | 'ruralDistrict' | 'village'
  readonly bin: string
  readonly addressKk: string
  readonly addressRu: string
  readonly phone: string
  readonly hours: WorkingHours
  readonly timeZone: string
}

export interface Desk {
  readonly code: string
  readonly nameKk: string
  readonly nameRu: string
  readonly place: string
  readonly isOpen: boolean
}

export type Role = 'clerk' | 'official' | 'supervisor' | 'admin'

export interface User {
  readonly login: string
  readonly name: string
  readonly positionKk: string
  readonly positionRu: string
  readonly role: Role
  readonly deskId: string | null
  readonly isActive: boolean
}

export interface Official {
  readonly name: string
  readonly positionKk: string
  readonly positionRu: string
  readonly isActive: boolean
  /** Who may decide an extension follows from it; journals of the first version have none, which is `other`. */
  readonly rank?: OfficialRank
  /** Code of the list `departments`. */
  readonly department?: string | null
  /** The login of the same person, where they have one. */
  readonly userId?: string | null
}

export interface OfficeSettings {
  readonly numberTemplate: string
  readonly seriesScope: SeriesScope
  readonly organisationCode: string
  readonly lockAfterMinutes: number
  readonly receiptPaper: 'a4half' | 'roll80'
  readonly receiptLanguage: 'kk' | 'ru' | 'both'
  readonly attachmentMaxBytes: number
  readonly defaultSettlement: string | null
}

export interface DictionaryEntry {
  readonly code: string
  readonly parent: string | null
  readonly kk: string
  readonly ru: string
  readonly en: string | null
  readonly closedOn: string | null
  readonly attributes: Readonly<Record<string, string | boolean | number | readonly string[] | null>>
}

export type OfficeEvent =
  | { readonly type: 'organisation.described'; readonly organisation: Organisation }
  | { readonly type: 'desk.opened' | 'desk.changed'; readonly desk: Desk }
  | { readonly type: 'user.added' | 'user.changed'; readonly user: User }
  /** The password itself is not in the journal; only that it was set, and whether the person must choose another. */
  | { readonly type: 'user.password-set'; readonly mustChange: boolean }
  | { readonly type: 'official.added' | 'official.changed'; readonly official: Official }
  | { readonly type: 'settings.office-changed'; readonly office: OfficeSettings }
  | { readonly type: 'settings.rule-set-added'; readonly ruleSet: RuleSet }
  | { readonly type: 'calendar.loaded'; readonly calendar: CalendarData }
  | { readonly type: 'calendar.amended'; readonly changes: readonly DayChange[] }
  /** Whole years that took the place of those of the same number; the others stayed. */
  | { readonly type: 'calendar.imported'; readonly years: CalendarData['years'] }
  | { readonly type: 'dictionary.loaded'; readonly lists: Readonly<Record<string, readonly DictionaryEntry[]>> }
  | { readonly type: 'dictionary.entry-saved'; readonly list: string; readonly entry: DictionaryEntry }
  | {
      readonly type: 'number.block-reserved'
      readonly series: string
      readonly year: number
      readonly first: number
      readonly last: number
      readonly purpose: string
    }
  /** An administrator looked at case files; the register says so (design, table of roles). */
  | { readonly type: 'access.read'; readonly operation: string; readonly subject: string }

/** What a new office starts with. */
export const defaultOfficeSettings: OfficeSettings = {
  numberTemplate: '{year}-{seq:5}',
  seriesScope: 'register',
  organisationCode: '',
  lockAfterMinutes: 10,
  receiptPaper: 'a4half',
  receiptLanguage: 'both',
  attachmentMaxBytes: 50 * 1024 * 1024,
  defaultSettlement: null,
}
