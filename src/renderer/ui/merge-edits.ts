/** Two people edited one record: what becomes of the typed values. */
export interface Merged<Values> {
  readonly values: Values
  /** Fields that both changed, to different values; the typed one is kept. */
  readonly clashes: readonly (keyof Values)[]
}

/**
 * Puts the other person's changes under the typed ones. `base` is what the form was opened with, `mine` what stands in
 * it now, `theirs` what the register holds now. Nothing typed is lost.
 */
export function mergeEdits<Values extends object>(base: Values, mine: Values, theirs: Values): Merged<Values> {
  const values: Values = { ...theirs }
  const clashes: (keyof Values)[] = []
  for (const field of fieldsOf(mine)) {
    if (isSame(mine[field], base[field])) continue
    values[field] = mine[field]
    if (!isSame(theirs[field], base[field]) && !isSame(theirs[field], mine[field])) clashes.push(field)
  }
  return { values, clashes }
}

/** Tells whether a form still holds what it was opened with. */
export function isUntouched<Values extends object>(base: Values, mine: Values): boolean {
  return fieldsOf(mine).every((field) => isSame(base[field], mine[field]))
}

function fieldsOf<Values extends object>(values: Values): (keyof Values)[] {
  return Object.keys(values) as (keyof Values)[]
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
