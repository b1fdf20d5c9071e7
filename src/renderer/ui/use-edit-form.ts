import { useState } from 'react'
import type { Failure } from '#contract/failure'
import { isUntouched, mergeEdits } from './merge-edits.ts'

export interface EditForm<Values> {
  readonly values: Values
  readonly set: <Field extends keyof Values>(field: Field, value: Values[Field]) => void
  /** Version that an edit must carry as `expectedVersion`. */
  readonly version: number
  readonly isUntouched: boolean
  /** After a conflict: fields that somebody else changed too. `undefined` while there was none. */
  readonly clashes: readonly (keyof Values)[] | undefined
}

/**
 * A form over a record that others may change meanwhile. While nothing is typed it follows the record; after a CONFLICT
 * it takes the new version, keeps what was typed and names the fields that both changed.
 */
export function useEditForm<Values extends object>(
  record: { readonly values: Values; readonly version: number },
  failure: Failure | undefined,
  /** Values that the form begins with in place of the record's own: a draft that was brought back. */
  started: Values = record.values,
): EditForm<Values> {
  const [state, setState] = useState({ base: record.values, values: started, version: record.version })
  const [clashes, setClashes] = useState<readonly (keyof Values)[]>()
  const untouched = isUntouched(state.base, state.values)
  if (record.version > state.version && (untouched || failure?.code === 'CONFLICT')) {
    const merged = mergeEdits(state.base, state.values, record.values)
    setState({ base: record.values, values: merged.values, version: record.version })
    setClashes(untouched ? undefined : merged.clashes)
  }
  return {
    values: state.values,
    set: (field, value) => setState((now) => ({ ...now, values: { ...now.values, [field]: value } })),
    version: state.version,
    isUntouched: untouched,
    clashes,
  }
}
