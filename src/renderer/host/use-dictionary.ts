/** Lists of the office with their labels in the language of the screen. */
import { useMemo } from 'react'
import type { DictionaryEntry, DictionaryList } from '#contract/settings'
import { labelIn, useLanguage } from '#renderer/i18n/use-language.ts'
import { useOperation, type OperationResult } from './use-query.ts'

export interface Choice {
  readonly value: string
  readonly label: string
}

export interface ChoiceGroup {
  readonly group: string
  readonly items: readonly Choice[]
}

export interface Dictionary {
  readonly query: Pick<OperationResult<unknown>, 'loading' | 'failure' | 'refetch'>
  readonly entries: (list: DictionaryList) => readonly DictionaryEntry[]
  readonly entry: (list: DictionaryList, code: string | null) => DictionaryEntry | undefined
  /** Label of a code; the code itself while the lists are not read or do not hold it, nothing for `null`. */
  readonly label: (list: DictionaryList, code: string | null) => string
  /** What can be chosen: entries that are not closed, and `kept` even when it is. */
  readonly choices: (list: DictionaryList, kept?: string | null) => readonly Choice[]
  /** The same in two levels: each group begins with its own upper entry. */
  readonly groups: (list: DictionaryList, kept?: string | null) => readonly ChoiceGroup[]
}

/** Reads all lists once; they are read again when an entry changes. */
export function useDictionary(): Dictionary {
  const { value, loading, failure, refetch } = useOperation('dictionary.get', {})
  const language = useLanguage()
  return useMemo(() => {
    const lists = value?.lists ?? {}
    const entries = (list: DictionaryList): readonly DictionaryEntry[] => lists[list] ?? []
    const entry = (list: DictionaryList, code: string | null) => entries(list).find((one) => one.code === code)
    const open = (list: DictionaryList, kept: string | null = null) =>
      entries(list).filter((one) => one.closedOn === null || one.code === kept)
    const choice = (one: DictionaryEntry): Choice => ({ value: one.code, label: labelIn(language, one) })
    return {
      query: { loading, failure, refetch },
      entries,
      entry,
      label: (list, code) => {
        if (code === null) return ''
        const found = entry(list, code)
        return found ? labelIn(language, found) : code
      },
      choices: (list, kept) => open(list, kept).map(choice),
      groups: (list, kept) => {
        const shown = open(list, kept)
        return shown
          .filter((one) => one.parent === null)
          .map((upper) => ({
            group: labelIn(language, upper),
            items: [upper, ...shown.filter((one) => one.parent === upper.code)].map(choice),
          }))
      },
    }
  }, [value, loading, failure, refetch, language])
}
