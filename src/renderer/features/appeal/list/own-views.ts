/** Views that a person saved for themselves: names for addresses, kept in this browser per login. */
import { appealSearchOf, type AppealSearch } from '#renderer/app/appeal-search.ts'

export interface OwnView {
  readonly name: string
  readonly search: AppealSearch
}

export type ViewStorage = Pick<Storage, 'getItem' | 'setItem'>

const storageKey = (login: string): string => `qabyldau.views.${login}`

/** Saved views by name; what was kept and cannot be read is left out. */
export function ownViews(storage: ViewStorage, login: string): OwnView[] {
  const kept = readList(storage.getItem(storageKey(login)))
  return kept.flatMap((one) =>
    isRecord(one) && typeof one['name'] === 'string' && isRecord(one['search'])
      ? [{ name: one['name'], search: appealSearchOf(one['search']) }]
      : [],
  )
}

/** Saves a view; one of the same name is replaced. */
export function saveView(storage: ViewStorage, login: string, view: OwnView): void {
  const others = ownViews(storage, login).filter((one) => one.name !== view.name)
  const all = [...others, view].toSorted((a, b) => a.name.localeCompare(b.name))
  storage.setItem(storageKey(login), JSON.stringify(all))
}

/** Takes a saved view away. */
export function removeView(storage: ViewStorage, login: string, name: string): void {
  const others = ownViews(storage, login).filter((one) => one.name !== name)
  storage.setItem(storageKey(login), JSON.stringify(others))
}

function readList(text: string | null): readonly unknown[] {
  if (text === null) return []
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : []
  } catch {
    // Another program may write into the same storage: a list that cannot be read is an empty one.
    return []
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
