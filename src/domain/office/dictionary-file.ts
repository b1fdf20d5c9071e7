/** Reads the shipped dictionaries: lists of entries with labels, in two levels for topics. */
import { type Refusal, refuse } from '../refusal.ts'
import type { DictionaryEntry } from './events.ts'

type Attributes = DictionaryEntry['attributes']

/** Dictionary lists by name. Refuses `dictionary.not-a-file` and `dictionary.bad-entry` with the list and the place. */
export function readDictionaryFile(json: unknown): Readonly<Record<string, readonly DictionaryEntry[]>> | Refusal {
  if (!isRecord(json)) return refuse('dictionary.not-a-file')
  const lists: Record<string, DictionaryEntry[]> = {}
  for (const [list, entries] of Object.entries(json)) {
    if (!Array.isArray(entries)) continue
    const read: DictionaryEntry[] = []
    for (const [index, entry] of entries.entries()) {
      const found = readEntry(entry, null)
      if (!found) return refuse('dictionary.bad-entry', { list, entry: index + 1 })
      read.push(...found)
    }
    lists[list] = read
  }
  return lists
}

/** An entry and its children; undefined when a code or label is missing. */
function readEntry(entry: unknown, parent: string | null): DictionaryEntry[] | undefined {
  if (!isRecord(entry)) return undefined
  const { code, kk, ru, en, children, parent: named, ...rest } = entry
  if (typeof code !== 'string' || typeof kk !== 'string' || typeof ru !== 'string') return undefined
  const own: DictionaryEntry = {
    code,
    kk,
    ru,
    closedOn: null,
    parent: typeof named === 'string' ? named : parent,
    en: typeof en === 'string' ? en : null,
    attributes: plainAttributes(rest),
  }
  const below: DictionaryEntry[] = []
  for (const child of Array.isArray(children) ? children : []) {
    const read = readEntry(child, code)
    if (!read) return undefined
    below.push(...read)
  }
  return [own, ...below]
}

function plainAttributes(rest: Readonly<Record<string, unknown>>): Attributes {
  const plain: Record<string, string | boolean | number | readonly string[] | null> = {}
  for (const [name, value] of Object.entries(rest)) {
    if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') plain[name] = value
    else if (Array.isArray(value)) plain[name] = value.filter((one) => typeof one === 'string')
  }
  return plain
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
