/** Reading plain values that came from outside as JSON. */
export type Fields = Readonly<Record<string, unknown>>

/** An object with named fields; not a list and not null. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The fields of an object, none of anything else. */
export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {}
}

/** A list under a name, empty when there is none. */
export function listIn(value: unknown, name: string): readonly unknown[] {
  const list = isFields(value) ? value[name] : undefined
  return Array.isArray(list) ? list : []
}

/** A text under a name, undefined when there is none. */
export function textIn(value: unknown, name: string): string | undefined {
  const text = isFields(value) ? value[name] : undefined
  return typeof text === 'string' ? text : undefined
}

/** A number under a name, undefined when there is none. */
export function numberIn(value: unknown, name: string): number | undefined {
  const number = isFields(value) ? value[name] : undefined
  return typeof number === 'number' ? number : undefined
}
