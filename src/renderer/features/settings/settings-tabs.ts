import type { OperationName } from '#contract/operations'

/** Tabs of the settings; each has its own address. */
export const settingsTabs = [
  'organisation',
  'desks',
  'users',
  'officials',
  'calendar',
  'dictionaries',
  'templates',
  'numbers',
  'check',
] as const
export type SettingsTab = (typeof settingsTabs)[number]

/** What a person must be allowed to do to be shown a tab: a page where nothing can be changed is none of theirs. */
export const tabOperation: Readonly<Record<SettingsTab, OperationName>> = {
  organisation: 'organisation.describe',
  desks: 'desk.open',
  users: 'user.add',
  officials: 'official.add',
  calendar: 'calendar.amend',
  dictionaries: 'dictionary.save-entry',
  templates: 'template.save',
  numbers: 'settings.change',
  check: 'register.verify',
}

/** The tab of an address; the first one when it names none. */
export function settingsTabOf(text: string | undefined): SettingsTab {
  return settingsTabs.find((tab) => tab === text) ?? 'organisation'
}

export interface SettingsSearch {
  /** Year of the calendar. */
  readonly year?: number
  /** List of the dictionaries. */
  readonly list?: string
  /** Purpose of the templates that are listed. */
  readonly purpose?: string
  /** Template that is open; `new` while one is written. */
  readonly template?: string
  /** Template that a new one is written from. */
  readonly from?: string
}

/** Reads what stands after the tab; what is not understood is left out. */
export function settingsSearchOf(search: Readonly<Record<string, unknown>>): SettingsSearch {
  const year = Number(search['year'])
  const texts = ['list', 'purpose', 'template', 'from'].flatMap((name) => {
    const value = search[name]
    return typeof value === 'string' && value !== '' ? [[name, value]] : []
  })
  return {
    ...(Number.isInteger(year) && year >= 2000 && year <= 2199 ? { year } : {}),
    ...(Object.fromEntries(texts) as Omit<SettingsSearch, 'year'>),
  }
}
