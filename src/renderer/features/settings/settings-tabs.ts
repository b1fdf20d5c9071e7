/** Tabs of the settings; each has its own address. */
export const settingsTabs = [
  'organisation',
  'desks',
  'users',
  'officials',
  'calendar',
  'dictionaries',
  'numbers',
  'check',
] as const
export type SettingsTab = (typeof settingsTabs)[number]

/** The tab of an address; the first one when it names none. */
export function settingsTabOf(text: string | undefined): SettingsTab {
  return settingsTabs.find((tab) => tab === text) ?? 'organisation'
}

export interface SettingsSearch {
  /** Year of the calendar. */
  readonly year?: number
  /** List of the dictionaries. */
  readonly list?: string
}

/** Reads what stands after the tab; what is not understood is left out. */
export function settingsSearchOf(search: Readonly<Record<string, unknown>>): SettingsSearch {
  const year = Number(search['year'])
  const { list } = search
  return {
    ...(Number.isInteger(year) && year >= 2000 && year <= 2199 ? { year } : {}),
    ...(typeof list === 'string' && list !== '' ? { list } : {}),
  }
}
