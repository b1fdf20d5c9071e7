/** Turns what zod found into message keys and facts: no library sentence reaches a person. */
import type { z } from 'zod'
import type { FieldIssue } from './failure.ts'

type ZodIssue = z.core.$ZodIssue

/** Issues of one failed parse of `input`, one per mistake, in the order of the fields. */
export function fieldIssues(error: z.ZodError, input: unknown): FieldIssue[] {
  return error.issues.map((issue) => ({
    path: issue.path.map(String).join('.'),
    ...reasonOf(issue, valueAt(input, issue.path)),
  }))
}

/** What was given at a path; undefined when nothing was. */
function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Readonly<Record<PropertyKey, unknown>>)[key]
  }
  return value
}

function reasonOf(issue: ZodIssue, given: unknown): { reason: string; facts: FieldIssue['facts'] } {
  const told = toldReason(issue)
  switch (issue.code) {
    case 'invalid_type':
      return given === undefined
        ? { reason: 'field.missing', facts: {} }
        : { reason: 'field.wrong-type', facts: { expected: issue.expected } }
    case 'too_big':
      return { reason: told ?? 'field.too-big', facts: { most: Number(issue.maximum) } }
    case 'too_small':
      return { reason: told ?? 'field.too-small', facts: { least: Number(issue.minimum) } }
    case 'unrecognized_keys':
      return { reason: 'field.unknown', facts: { names: issue.keys.join(', ') } }
    case 'invalid_value':
      return { reason: 'field.not-in-list', facts: { allowed: issue.values.map(String).join(', ') } }
    case 'custom':
      return { reason: told ?? 'field.wrong', facts: { found: String(issue.params?.['found'] ?? '') } }
    default:
      return { reason: told ?? 'field.wrong', facts: {} }
  }
}

/** Our own key, when the schema carries one in place of a sentence. */
function toldReason(issue: ZodIssue): string | undefined {
  return /^[a-z][a-zA-Z]*\.[a-z-]+$/.test(issue.message) ? issue.message : undefined
}
