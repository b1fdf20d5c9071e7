/** The worked due dates of the reference file, each counted by hand from the act and the calendar. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { appealKinds } from '#domain/appeal/kinds'
import { localMoment } from '#domain/calendar/local-time'
import {
  type Deadline,
  clockDeadline,
  extendedDeadline,
  forwardedDeadline,
  statutoryDeadline,
} from '#domain/deadline/deadline'
import type { StartRule } from '#domain/deadline/rule-set'
import { contextWith } from './context.ts'

interface Example {
  readonly id: string
  readonly kind: string
  readonly registered: string
  readonly rule: StartRule
  readonly clock?: string
  readonly event?: string
  readonly receivedByCompetent?: string
  readonly registrationDate: string
  readonly due: string
  readonly why: string
}

const file: { readonly cases: readonly Example[] } = JSON.parse(
  readFileSync(new URL('../../fixtures/deadline-examples.json', import.meta.url), 'utf8'),
)

function deadlineOf(example: Example): Deadline {
  const kind = appealKinds.find((known) => known === example.kind)
  if (kind === undefined) throw new Error(`${example.id}: unknown kind ${example.kind}`)
  const context = contextWith({ startRule: example.rule })
  const arrival = { kind, receivedAt: localMoment(example.registered) }
  if (example.clock === 'forward') return clockDeadline('forward', arrival, context)
  if (example.event === 'extended') return extendedDeadline(arrival, context)
  if (example.event === 'forwarded') {
    return forwardedDeadline({ kind, receivedByCompetent: localMoment(example.receivedByCompetent ?? '') }, context)
  }
  if (example.clock !== undefined || example.event !== undefined)
    throw new Error(`${example.id}: unknown clock or event`)
  return statutoryDeadline(arrival, context)
}

test('the file holds all twenty cases', () => {
  expect(file.cases.map(({ id }) => id)).toHaveLength(20)
})

test.each(file.cases)('R-04, R-16, R-17, R-19 to R-22, R-27: $id $kind by $rule: $why', (example) => {
  const { registeredOn, dueOn, missingYear } = deadlineOf(example)
  expect({ registeredOn, dueOn, missingYear }).toEqual({
    registeredOn: example.registrationDate,
    dueOn: example.due,
    missingYear: null,
  })
})
