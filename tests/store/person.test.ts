/** Earlier appeals of a person and possible repeats (zammad/zammad#4592, SORMAS-Foundation/SORMAS-Project#757). */
import { beforeAll, describe, expect, test } from 'vitest'
import { localDate } from '#domain/calendar/local-date'
import type { PersonHint } from '#register/ports/appeal-reader'
import { type RegisterFile, openRegisterFile } from '#store/open-register'
import { instant, read, register } from './fixtures/registers.ts'
import { person, registered } from './fixtures/sample.ts'

const nobody: PersonHint = {
  nationalNumber: '',
  phone: '',
  surname: '',
  givenName: '',
  patronymic: '',
  birthYear: null,
  settlement: null,
}
const named = { surname: 'Үлгіәлі', givenName: 'Нұрлан' }

let file: RegisterFile

beforeAll(async () => {
  file = await openRegisterFile({ path: ':memory:', key: null, mode: 'create', now: () => instant })
  const applicants = [
    { ...person, nationalNumber: '710101300018', phone: '+77010000003' },
    { ...person, nationalNumber: '', phone: '87010000003', patronymic: '' },
    { ...person, settlement: 'S09', birthYear: 1990, patronymic: 'Басқаұлы' },
    { ...person, surname: 'Условнова', givenName: 'Ирина', patronymic: '', settlement: 'S01', birthYear: null },
  ]
  for (const [at, applicant] of applicants.entries()) {
    const essence = at === 3 ? 'Трактор тазалаған қар үйіндісі көпірді жауып қалды' : 'Көшеде жарық жоқ'
    const content = { applicants: [applicant], essence, topic: at === 3 ? 'ROAD.2' : 'HCS.1' }
    await register(file, registered(at + 1, { content, registeredOn: `2026-03-${at + 10}` }))
  }
})

describe('earlier appeals of the same person', () => {
  test.each<{ why: string; person: PersonHint; numbers: number[]; foundBy?: string }>([
    { why: 'by IIN', person: { ...nobody, nationalNumber: '710101300018' }, numbers: [1], foundBy: 'nationalNumber' },
    {
      why: 'IIN before phone',
      person: { ...nobody, nationalNumber: '710101300018', phone: '87010000003' },
      numbers: [1],
      foundBy: 'nationalNumber',
    },
    {
      why: 'phone when the IIN is unknown',
      person: { ...nobody, nationalNumber: '000000000000', phone: '7 701 000 00 03' },
      numbers: [2, 1],
      foundBy: 'phone',
    },
    { why: 'a phone that is not whole', person: { ...nobody, phone: '701000' }, numbers: [] },
    {
      why: 'name and settlement',
      person: { ...nobody, ...named, settlement: 'S01' },
      numbers: [2, 1],
      foundBy: 'name',
    },
    {
      why: 'name in Latin letters and year of birth',
      person: { ...nobody, surname: 'Ulgiali', givenName: 'Nurlan', birthYear: 1990 },
      numbers: [3],
      foundBy: 'name',
    },
    { why: 'name alone is not enough: namesakes', person: { ...nobody, ...named }, numbers: [] },
    {
      why: 'same village, other year of birth',
      person: { ...nobody, ...named, settlement: 'S01', birthYear: 1955 },
      numbers: [],
    },
    {
      why: 'other patronymic: only where none is known',
      person: { ...nobody, ...named, patronymic: 'Бөтенұлы', settlement: 'S01' },
      numbers: [2],
      foundBy: 'name',
    },
    { why: 'a surname alone', person: { ...nobody, surname: 'Үлгіәлі', settlement: 'S01' }, numbers: [] },
    { why: 'nothing typed yet', person: nobody, numbers: [] },
  ])('$why', async ({ person: hint, numbers, foundBy }) => {
    const found = await read(file, (tx) => tx.appeals.earlier(hint, 5))
    expect(found.items.map(({ number }) => Number(number.slice(5)))).toEqual(numbers)
    expect(found.total).toBe(numbers.length)
    expect(found.items[0]?.foundBy).toBe(foundBy)
  })

  test('the limit cuts the items and not the total', async () => {
    const found = await read(file, (tx) => tx.appeals.earlier({ ...nobody, phone: '87010000003' }, 1))
    expect([found.items.length, found.total]).toEqual([1, 2])
  })
})

describe('possible repeats', () => {
  const draft = { ...nobody, topic: null, essence: '', registeredFrom: localDate('2026-01-01') }

  test.each([
    { why: 'same topic in the same settlement', draft: { ...draft, topic: 'ROAD.2', settlement: 'S01' }, numbers: [4] },
    { why: 'the same person', draft: { ...draft, phone: '87010000003' }, numbers: [2, 1] },
    {
      why: 'rare words in common',
      draft: { ...draft, essence: 'Көпірдің үстінде қардың үйінділері жатыр' },
      numbers: [4],
    },
    { why: 'only joining words in common', draft: { ...draft, essence: 'жоқ және бар' }, numbers: [] },
    {
      why: 'too long ago',
      draft: { ...draft, phone: '87010000003', registeredFrom: localDate('2026-03-11') },
      numbers: [2],
    },
    { why: 'nothing typed yet', draft, numbers: [] },
  ])('$why', async ({ draft: asked, numbers }) => {
    const found = await read(file, (tx) => tx.appeals.candidates(asked, 10))
    expect(found.map(({ number }) => Number(number.slice(5)))).toEqual(numbers)
  })

  test('a candidate brings what it is weighed by', async () => {
    const [found] = await read(file, (tx) => tx.appeals.candidates({ ...draft, nationalNumber: '710101300018' }, 10))
    expect(found).toMatchObject({
      nationalNumber: '710101300018',
      phone: '+77010000003',
      surname: 'Үлгіәлі',
      givenName: 'Нұрлан',
      patronymic: 'Мысалұлы',
      birthYear: 1971,
      applicantSettlement: 'S01',
      wholeEssence: 'Көшеде жарық жоқ',
    })
  })
})
