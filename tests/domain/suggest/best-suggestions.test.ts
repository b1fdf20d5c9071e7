import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { localDate } from '#domain/calendar/local-date'
import { bestSuggestions } from '#domain/suggest/best-suggestions'
import { scoreCandidate } from '#domain/suggest/score-candidate'
import type { SuggestCandidate, SuggestDraft, SuggestFields } from '#domain/suggest/suggestion'

import { candidateOf, draftOf, sampleQuestions } from './sample-questions.ts'

const on = localDate('2026-03-16')

function draft(fields: SuggestFields): SuggestDraft {
  return { ...fields, on }
}

function earlier(fields: SuggestFields, more: Partial<SuggestCandidate> = {}): SuggestCandidate {
  return {
    ...fields,
    appealId: 'a1',
    number: '2026-00001',
    registeredOn: localDate('2026-03-02'),
    state: 'registered',
    ...more,
  }
}

const aigul: SuggestFields = { surname: 'Үлгібаева', givenName: 'Айгүл', settlement: 'S01', district: 'R01' }
const aigulFull: SuggestFields = {
  ...aigul,
  patronymic: 'Сынаққызы',
  birthYear: 1881,
  iin: '810101200013',
  phone: '+7 700 000 00 03',
}

describe('R-12: who is the same person', () => {
  test.each([
    { why: 'the IIN', a: { iin: '810101200013' }, b: { iin: '81 0101 200013' }, first: 'sameIin' },
    {
      why: 'the IIN although the name is spelt otherwise',
      a: aigulFull,
      b: { ...aigulFull, surname: 'Ulgibaeva' },
      first: 'sameIin',
    },
    {
      why: 'the telephone in another form',
      a: { phone: '8 700 000 00 03' },
      b: { phone: '+7 (700) 000-00-03' },
      first: 'samePhone',
    },
    {
      why: 'name and birth year',
      a: { ...aigul, birthYear: 1881 },
      b: { ...aigul, birthYear: 1881 },
      first: 'sameNameAndBirthYear',
    },
    {
      why: 'a wrongly spelt surname and birth year',
      a: { ...aigul, birthYear: 1881, surname: 'Улгубаева' },
      b: { ...aigul, birthYear: 1881 },
      first: 'sameNameAndBirthYear',
    },
    {
      why: 'name, settlement and patronymic',
      a: { ...aigul, patronymic: 'Сынаққызы' },
      b: { ...aigul, patronymic: 'С.', street: '' },
      first: undefined,
    },
    {
      why: 'name, settlement and street',
      a: { ...aigul, street: 'Мысал' },
      b: { ...aigul, street: 'мысал' },
      first: 'sameName',
    },
    {
      why: 'name, settlement and topic',
      a: { ...aigul, topic: 'SOC.1' },
      b: { ...aigul, topic: 'SOC.1' },
      first: 'sameName',
    },
  ])('found by $why', ({ a, b, first }) => {
    expect(scoreCandidate(draft(a), earlier(b)).reasons[0]?.reason).toBe(first)
  })

  test.each([
    { why: 'the same name alone', a: { surname: 'Үлгібаева', givenName: 'Айгүл' }, b: aigul },
    { why: 'the same name and settlement alone', a: aigul, b: aigul },
    {
      why: 'another settlement',
      a: { ...aigul, topic: 'SOC.1' },
      b: { ...aigul, topic: 'SOC.1', settlement: 'S05', district: 'R03' },
    },
    {
      why: 'another settlement with the same birth year',
      a: { ...aigul, birthYear: 1881 },
      b: { ...aigul, birthYear: 1881, settlement: 'S05' },
    },
    {
      why: 'another birth year',
      a: { ...aigul, birthYear: 1881, street: 'Мысал' },
      b: { ...aigul, birthYear: 1859, street: 'Мысал' },
    },
    { why: 'another IIN', a: { ...aigulFull }, b: { ...aigulFull, iin: '590101200017' } },
    {
      why: 'another patronymic',
      a: { ...aigul, street: 'Мысал', patronymic: 'Сынаққызы' },
      b: { ...aigul, street: 'Мысал', patronymic: 'Көрнекқызы' },
    },
    {
      why: 'a telephone of the family',
      a: { ...aigul, phone: '7000000003' },
      b: { ...aigul, givenName: 'Асхат', phone: '7000000003' },
    },
  ])('a namesake is not taken for the same person: $why', ({ a, b }) => {
    expect(bestSuggestions(draft(a), [earlier(b)])).toEqual([])
  })

  test.each([
    { why: 'one field', fields: { iin: '' } },
    {
      why: 'all fields',
      fields: {
        iin: '',
        phone: '',
        surname: '',
        givenName: '',
        patronymic: '',
        settlement: '',
        district: '',
        street: '',
        house: '',
        topic: '',
        essence: '',
      },
    },
    { why: 'signs without digits', fields: { iin: '---', phone: '+ () -' } },
  ])('empty fields never match each other: $why', ({ fields }) => {
    expect(scoreCandidate(draft(fields), earlier(fields)).score).toBe(0)
  })
})

describe('R-12: what is a repeat', () => {
  const water = { topic: 'WAT.1', essence: 'Ауыз су күніне бір рет беріледі, балаларға жетпейді' }

  test.each([
    {
      why: 'one person, one topic',
      a: { ...aigulFull, ...water },
      b: { ...aigulFull, ...water },
      kind: 'probableRepeat',
    },
    {
      why: 'one person, another topic',
      a: { ...aigulFull, ...water },
      b: { ...aigulFull, topic: 'SOC.1' },
      kind: 'samePerson',
    },
    {
      why: 'no topic yet, the words agree',
      a: { ...aigulFull, essence: water.essence },
      b: { ...aigulFull, ...water },
      kind: 'probableRepeat',
    },
    {
      why: 'a neighbour, one topic',
      a: { ...water, settlement: 'S01' },
      b: { ...water, settlement: 'S01' },
      kind: 'sameProblemNearby',
    },
    {
      why: 'the next village of the rural district',
      a: { ...water, settlement: 'S01', district: 'R01' },
      b: { ...water, settlement: 'S02', district: 'R01' },
      kind: 'sameProblemNearby',
    },
  ])('$why: $kind', ({ a, b, kind }) => {
    expect(bestSuggestions(draft(a), [earlier(b)]).map((found) => found.kind)).toEqual([kind])
  })

  test.each([
    {
      why: 'an allowance is a matter of one family',
      a: { topic: 'SOC.1', settlement: 'S01' },
      b: { topic: 'SOC.1', settlement: 'S01' },
    },
    {
      why: 'another rural district',
      a: { topic: 'WAT.1', settlement: 'S01', district: 'R01' },
      b: { topic: 'WAT.1', settlement: 'S05', district: 'R03' },
    },
    {
      why: 'half a year ago, no words in common',
      a: { topic: 'WAT.1', settlement: 'S01' },
      b: { topic: 'WAT.1', settlement: 'S01' },
      days: '2025-08-01',
    },
  ])('silence: $why', ({ a, b, days }) => {
    expect(bestSuggestions(draft(a), [earlier(b, { registeredOn: localDate(days ?? '2026-03-02') })])).toEqual([])
  })
})

test('shared words are shown as the earlier appeal wrote them', () => {
  const { reasons } = scoreCandidate(
    draft({ settlement: 'S05', topic: 'LND.2', essence: 'Мал жаюға жайылымдар жетпейді' }),
    earlier({ settlement: 'S05', topic: 'LND.2', essence: 'Ауыл малына жайылым жоқ' }),
  )
  expect(reasons.find(({ reason }) => reason === 'sharedWords')?.facts).toEqual({ count: 2, words: 'малына, жайылым' })
})

describe('the best come first', () => {
  const many = [
    earlier({ ...aigul, birthYear: 1881 }, { appealId: 'name' }),
    earlier({ phone: '7000000003' }, { appealId: 'phone' }),
    earlier({ iin: '810101200013' }, { appealId: 'iin' }),
    earlier({ iin: '810101200013' }, { appealId: 'iin, later', registeredOn: localDate('2026-03-10') }),
  ]

  test('IIN, then telephone, then name; of equal ones the latest', () => {
    expect(bestSuggestions(draft(aigulFull), many).map(({ candidate }) => candidate.appealId)).toEqual([
      'iin, later',
      'iin',
      'phone',
      'name',
    ])
  })

  test('at most five', () => {
    const ten = Array.from({ length: 10 }, (_, at) => earlier(aigulFull, { appealId: `a${at}` }))
    expect(bestSuggestions(draft(aigulFull), ten)).toHaveLength(5)
  })

  test.each([
    { why: 'a void appeal', more: { state: 'void' } },
    { why: 'an appeal of a later day', more: { registeredOn: localDate('2026-03-17') } },
  ])('$why is not shown', ({ more }) => {
    expect(bestSuggestions(draft(aigulFull), [earlier(aigulFull, more)])).toEqual([])
  })

  test('two hundred candidates with long texts are scored while typing', () => {
    const essence = sampleQuestions
      .map(({ text }) => text)
      .join(' ')
      .repeat(20)
    const candidates = Array.from({ length: 200 }, (_, at) =>
      earlier({ ...aigulFull, essence }, { appealId: `a${at}` }),
    )
    expect(bestSuggestions(draft({ ...aigulFull, essence }), candidates)).toHaveLength(5)
  })

  test('nothing is shown below the threshold', () => {
    const question = fc.constantFrom(...sampleQuestions)
    fc.assert(
      fc.property(question, fc.integer({ min: 1, max: 150 }), (asked, threshold) => {
        const found = bestSuggestions(draftOf(asked), sampleQuestions.map(candidateOf), { limit: 200, threshold })
        expect(found.every(({ score }) => score >= threshold)).toBe(true)
      }),
      { numRuns: 50 },
    )
  })

  test('the score is the same both ways on one day', () => {
    const question = fc.constantFrom(...sampleQuestions)
    fc.assert(
      fc.property(question, question, (a, b) => {
        const there = scoreCandidate({ ...draftOf(a), on }, { ...candidateOf(b), registeredOn: on })
        const back = scoreCandidate({ ...draftOf(b), on }, { ...candidateOf(a), registeredOn: on })
        expect(there.score).toBe(back.score)
      }),
    )
  })
})
