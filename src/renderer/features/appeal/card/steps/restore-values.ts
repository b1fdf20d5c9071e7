/** What was typed into a form of a step and not sent, as the draft kept it. */

/** Values of a form: plain JSON, so that a draft can hold them. */
export type StepValues = object

/** Every field that the draft holds in the shape that the form has now; the form's own value for all others. */
export function restoreValues<Values extends StepValues>(
  initial: Values,
  kept: Readonly<Record<string, unknown>> | undefined,
): Values {
  if (kept === undefined) return initial
  const fitting = Object.entries(initial).map(([field, value]) => [
    field,
    Object.hasOwn(kept, field) && isAlike(value, kept[field]) ? kept[field] : value,
  ])
  return Object.fromEntries(fitting) as Values
}

/** Nothing chosen is alike anything: it is what a field begins with. */
function isAlike(one: unknown, other: unknown): boolean {
  if (one === null || other === null) return true
  return typeof one === typeof other && Array.isArray(one) === Array.isArray(other)
}

/** Fields of those that must be filled and are not. */
export function missingFields<Values extends StepValues>(
  values: Values,
  required: readonly (keyof Values & string)[],
): readonly (keyof Values & string)[] {
  return required.filter((field) => {
    const value = values[field]
    return (
      value === null ||
      (typeof value === 'string' && value.trim() === '') ||
      (Array.isArray(value) && value.length === 0)
    )
  })
}
