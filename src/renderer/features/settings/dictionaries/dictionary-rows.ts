/** Entries of a list in the order of a tree: each upper entry, then what belongs to it. */
import type { DictionaryEntry } from '#contract/settings'

export interface DictionaryRow {
  readonly entry: DictionaryEntry
  /** 0 for an upper entry, 1 below it. */
  readonly level: number
}

/** Rows of a list; an entry whose upper one is of another list stands on the first level. */
export function dictionaryRows(entries: readonly DictionaryEntry[]): DictionaryRow[] {
  const codes = new Set(entries.map(({ code }) => code))
  const below = (parent: string): DictionaryRow[] =>
    entries.filter((entry) => entry.parent === parent).map((entry) => ({ entry, level: 1 }))
  return entries
    .filter(({ parent }) => parent === null || !codes.has(parent))
    .flatMap((entry) => [{ entry, level: 0 }, ...below(entry.code)])
}

/** List that the upper entries of a list come from. */
export function parentList(list: string): string {
  return list === 'settlements' ? 'rural_districts' : list
}

/** Lists in which an entry may stand below another. */
export function hasParents(list: string, entries: readonly DictionaryEntry[]): boolean {
  return list === 'topics' || list === 'settlements' || entries.some(({ parent }) => parent !== null)
}
