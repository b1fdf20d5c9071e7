/** An appeal ought not to be given for decision to the one it complains of: the form warns, the program does not refuse. Source: R-18. */
import { expect, test } from 'vitest'
import { isComplainedOf } from '#domain/appeal/complained-of'
import { decide } from '#domain/appeal/decide'
import { isRefusal } from '#domain/refusal'
import { executor, giveResolution, lead } from './life/commands.ts'
import { later, registered } from './life/walk.ts'

test.each([
  { why: 'the same words', against: 'Үлгіов А.', name: 'Үлгіов А.', named: true },
  { why: 'the surname in another case', against: 'на действия Примерова Б. Б.', name: 'Примеров Б.', named: true },
  { why: 'with a Kazakh ending', against: 'Үлгіовтың әрекетіне', name: 'Үлгіов А.', named: true },
  { why: 'in capitals', against: 'ПРИМЕРОВ', name: 'Примеров Б.', named: true },
  { why: 'another person', against: 'Условнова И.', name: 'Примеров Б.', named: false },
  { why: 'only an initial in common', against: 'Примеров Б.', name: 'Б. Условнов', named: false },
  { why: 'a department', against: 'Тұрғын үй бөлімі', name: 'Үлгіов А.', named: false },
  { why: 'nothing', against: '', name: 'Үлгіов А.', named: false },
  { why: 'an official without a name', against: 'Примеров', name: '', named: false },
])('R-18 $why: $named', ({ against, name, named }) => {
  expect(isComplainedOf(against, name)).toBe(named)
})

test('R-18 is a warning: the resolution is taken', () => {
  const appeal = registered({ kind: 'complaint', complaintAgainst: lead.name })
  expect(isRefusal(decide(appeal, giveResolution('2026-03-04', { executors: [executor(lead)] }), later))).toBe(false)
})
