import type { DictionaryEntry } from '#contract/settings'

/** What an outcome asks for, from its entry in the dictionary. */
export function needsOf(outcome: Pick<DictionaryEntry, 'attributes'> | undefined): readonly string[] {
  const needs = outcome?.attributes['needs']
  return Array.isArray(needs) ? needs : []
}
