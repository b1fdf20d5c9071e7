import { expect, test } from 'vitest'
import {
  blankPerson,
  changedFields,
  correctionChanges,
  type CorrectionValues,
} from '#renderer/features/appeal/card/correction.ts'
import {
  dropDraft,
  keepDraft,
  restoreDraft,
  type DraftStorage,
} from '#renderer/features/appeal/card/correction-draft.ts'
import { toldAddressee, toldElsewhere, toldPeople } from '#renderer/features/appeal/card/change-values.ts'

const person = { ...blankPerson, surname: 'Демонова', givenName: 'Ольга', street: 'Степная', house: '22' }
const base: CorrectionValues = {
  kind: 'response',
  channel: 'desk',
  language: 'ru',
  essence: 'Вода из крана жёлтая.',
  applicants: [person],
  topic: 'WAT.2',
  settlement: 'S04',
  addressee: null,
  answerBy: 'post',
  isConfidential: false,
  isAnonymous: false,
  signatories: null,
  elsewhere: [],
  complaintAgainst: '',
  learntOn: null,
  receivedFrom: '',
  pages: null,
  receivedAt: '2026-03-05T13:45',
}

test.each<{ why: string; typed: Partial<CorrectionValues>; fields: string[] }>([
  { why: 'nothing', typed: {}, fields: [] },
  { why: 'R-01: the kind', typed: { kind: 'complaint' }, fields: ['kind'] },
  {
    why: 'a row for a number that was left empty',
    typed: { elsewhere: [{ system: 'eOtinish', number: ' ', date: null }] },
    fields: [],
  },
  { why: 'a person who was added and left empty', typed: { applicants: [person, blankPerson] }, fields: [] },
  { why: 'an addressee without a name', typed: { addressee: { officialId: null, text: '' } }, fields: [] },
  { why: 'a house number', typed: { applicants: [{ ...person, house: '24' }] }, fields: ['applicants'] },
  {
    why: 'two fields, in the order of the timeline',
    typed: { pages: 2, essence: 'Вода жёлтая.' },
    fields: ['essence', 'pages'],
  },
])('changed: $why', ({ typed, fields }) => {
  expect(changedFields(base, { ...base, ...typed })).toEqual(fields)
})

test('R-37: only what was changed is sent', () => {
  const values = { ...base, kind: 'complaint', receivedAt: '2026-03-05T14:00' } as const
  expect(correctionChanges(base, values)).toEqual({ kind: 'complaint', receivedAt: '2026-03-05T14:00' })
})

test('a moment that cannot be read is not sent in place of the one that stands', () => {
  expect(correctionChanges(base, { ...base, receivedAt: null, pages: 1 })).toEqual({ pages: 1 })
})

function storage(): DraftStorage {
  const values = new Map<string, string>()
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
  }
}

test('what was typed and not saved comes back over what somebody else changed meanwhile', () => {
  const kept = storage()
  keepDraft(kept, 'a1', { base, values: { ...base, essence: 'Вода жёлтая.' }, reason: 'опечатка' })
  const restored = restoreDraft(kept, 'a1', { ...base, pages: 3 })
  expect(restored).toEqual({ values: { ...base, essence: 'Вода жёлтая.', pages: 3 }, reason: 'опечатка' })
  expect(restoreDraft(kept, 'a2', base)).toBeUndefined()
  dropDraft(kept, 'a1')
  expect(restoreDraft(kept, 'a1', base)).toBeUndefined()
})

test('a draft that cannot be read is none', () => {
  const kept = storage()
  kept.setItem('qabyldau.correction.a1', '{"base":{}}')
  expect(restoreDraft(kept, 'a1', base)).toBeUndefined()
})

test('people of a correction are told by name, address and what else is known', () => {
  const told = JSON.stringify([{ ...person, settlement: 'S04', phone: '+7 700 000 00 05' }])
  expect(toldPeople(told)).toEqual([
    { name: 'Демонова О.', settlement: 'S04', details: ['Степная', '22', '+7 700 000 00 05'] },
  ])
  expect(toldPeople('')).toEqual([])
})

test('numbers elsewhere and an addressee are read from what the timeline carries', () => {
  expect(toldElsewhere('[{"system":"eOtinish","number":"ЖТ-2026-00000001","date":null}]')).toEqual([
    { system: 'eOtinish', number: 'ЖТ-2026-00000001', date: null },
  ])
  expect(toldElsewhere('')).toEqual([])
  expect(toldAddressee('{"officialId":null,"text":"Аким района"}')).toEqual({ officialId: null, text: 'Аким района' })
  expect(toldAddressee('')).toEqual({ officialId: null, text: '' })
})
