/** Names of codes that stand on an appeal: kinds, channels, topics, settlements, desks, officials. They are data. */
import { useMemo } from 'react'
import type { DictionaryList } from '#contract/settings'
import type { Desk, Official, User } from '#contract/office'
import type { AppealKind } from '#domain/appeal/kinds'
import { useDictionary, type Dictionary } from '#renderer/host/use-dictionary.ts'
import { useOperation } from '#renderer/host/use-query.ts'
import { labelIn, useLanguage } from '#renderer/i18n/use-language.ts'

export interface Labels {
  /** Name of a code; the code itself while names are on their way, so that nothing is blank. */
  readonly of: (list: DictionaryList, code: string | null) => string
  /** A kind as it stands within a sentence or a row: `жалоба`. */
  readonly kind: (kind: AppealKind) => string
  /** Topic with its group before it: `Вода — Качество питьевой воды`. */
  readonly topic: (code: string | null) => string
  readonly dictionary: Dictionary
  readonly desk: (deskId: string) => string
  readonly desks: readonly Desk[]
  readonly officials: readonly Official[]
  readonly users: readonly User[]
}

const none: readonly never[] = []

/** Names in the language of the screen. */
export function useLabels(): Labels {
  const language = useLanguage()
  const dictionary = useDictionary()
  const desks = useOperation('desk.list', {}).value?.items ?? none
  const officials = useOperation('official.list', {}).value?.items ?? none
  const users = useOperation('user.list', {}).value?.items ?? none
  return useMemo(() => {
    const of = dictionary.label
    return {
      of,
      dictionary,
      kind: (kind) => lowerFirst(of('appeal_kinds', kind)),
      topic: (code) => {
        const parent = dictionary.entry('topics', code)?.parent ?? null
        return parent === null ? of('topics', code) : `${of('topics', parent)} — ${of('topics', code)}`
      },
      desk: (deskId) => {
        const desk = desks.find((one) => one.deskId === deskId)
        return desk ? labelIn(language, { kk: desk.nameKk, ru: desk.nameRu }) : ''
      },
      desks,
      officials,
      users,
    }
  }, [language, dictionary, desks, officials, users])
}

/** Small first letter: a label of the dictionary within a sentence. */
export function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}
