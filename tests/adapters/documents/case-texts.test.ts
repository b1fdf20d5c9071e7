import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { answerWays } from '#contract/appeal-fields'
import { linkKinds } from '#domain/appeal/events'
import { stepReasons } from '#domain/deadline/deadline'
import { documentTexts } from '#messages/document-texts'

// Keys that the sources spell out whole; keys put together at run time are told by their own tests.
const spelled = /'document\.([\w.-]*\w)'/gu

const source = new URL('../../../src/', import.meta.url)
const used = ['domain/document', 'register', 'adapters/documents'].flatMap((folder) =>
  readdirSync(new URL(folder, source), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .flatMap((entry) => [...readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8').matchAll(spelled)])
    .map(([, key = '']) => key),
)

function hasText(key: string): boolean {
  const steps = key.split('.')
  const last = steps.pop() ?? ''
  let node: unknown = documentTexts.kk
  for (const step of steps)
    node =
      typeof node === 'object' && node !== null ? Object.entries(node).find(([name]) => name === step)?.[1] : undefined
  // A counted text has a key for each plural form.
  return typeof node === 'object' && node !== null && (last in node || `${last}_other` in node)
}

test('every key that the sources name has a text', () => {
  const known = [...new Set(used)].filter((key) => key !== 'write')
  expect(known.length).toBeGreaterThan(50)
  expect(known.filter((key) => !hasText(key))).toEqual([])
})

test.each([
  ...answerWays.map((way) => `case.answer.${way}`),
  ...linkKinds.flatMap((kind) => [
    `case.link.${kind}.out`,
    `case.link.${kind}.in`,
    `case.event.linked.${kind}`,
    `case.event.unlinked.${kind}`,
  ]),
  ...['registered', 'corrected', 'voided', 'files-attached', 'due-moved'].map((name) => `case.event.${name}`),
  ...['receipt', 'deadline', 'caseFile'].map((name) => `case.event.printed.${name}`),
  ...['eOtinish', 'cc1414', 'cc109', 'sender', 'other'].map((system) => `case.elsewhere.${system}`),
  ...['representative', 'signatory'].map((role) => `case.role.${role}`),
  ...['open', 'all', 'registered', 'void'].map((state) => `case.filter.state.${state}`),
  ...['late', 'today', 'soon'].map((due) => `case.filter.due.${due}`),
  ...stepReasons.map((why) => `deadline.why.${why}`),
])('a key that is put together at run time has a text: %s', (key) => {
  expect(hasText(key)).toBe(true)
})
