/** The applicant's earlier appeals and possible repeats, shown before a number is given; they never block. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OperationInput } from '#contract/operations'
import { dayOf, sampleQuestions } from '../domain/suggest/sample-questions.ts'
import { morning, type Office, openOffice, soundEvents } from './office.ts'

type Applicant = NonNullable<OperationInput<'appeal.register'>['applicants']>[number]
type Draft = OperationInput<'appeal.suggest'>

describe('a person who comes again', () => {
  let office: Office
  const numbers: Record<string, string> = {}

  /** The person of the drafts below, and people who only look like her. */
  const ainur: Applicant = {
    surname: 'Сынақова',
    givenName: 'Айнұр',
    patronymic: 'Мысалқызы',
    birthYear: 1980,
    settlement: 'S01',
    nationalNumber: '990101100010',
    phone: '+7 700 000 00 05',
  }
  const heaters = 'Пәтерде батареялар суық, қазандықтан келетін құбырды ауыстыру керек'

  beforeAll(async () => {
    office = await openOffice({ at: '2026-02-02T05:00:00.000Z' })
    const register = async (name: string, input: OperationInput<'appeal.register'>) => {
      numbers[name] = (await office.must('appeal.register', input)).number
    }
    await register('first', { applicants: [ainur], essence: heaters, topic: 'HCS.1', settlement: 'S01' })
    await register('second', { applicants: [ainur], essence: 'Жайылым жоқ', topic: 'LND.2', settlement: 'S01' })
    const { nationalNumber: _iin, phone: _phone, ...bare } = ainur
    await register('namesake', {
      applicants: [
        {
          ...bare,
          patronymic: 'Үлгіқызы',
          birthYear: 1950,
          settlement: 'S07',
        },
      ],
      essence: 'Анықтама керек',
      topic: 'GOV.3',
      settlement: 'S07',
    })
    for (let at = 0; at < 10; at += 1) {
      const person = { surname: 'Тестов', givenName: 'Иван', birthYear: 1960 + at, settlement: `S0${1 + (at % 8)}` }
      await register(`crowd-${at}`, { applicants: [person], essence: `Справка ${at}`, topic: 'GOV.3', language: 'ru' })
    }
    office.setClock(morning)
  })
  afterAll(async () => {
    await office.close()
  })

  const suggest = (draft: Draft) => office.must('appeal.suggest', draft)

  test.each([
    { why: 'IIN', draft: { nationalNumber: '990101100010' }, foundBy: 'nationalNumber' },
    { why: 'IIN with blanks', draft: { nationalNumber: '990101 100010' }, foundBy: 'nationalNumber' },
    { why: 'telephone', draft: { phone: '8 (700) 000-00-05' }, foundBy: 'phone' },
    {
      why: 'IIN before a telephone of somebody',
      draft: { nationalNumber: '990101100010', phone: '87000000099' },
      foundBy: 'nationalNumber',
    },
    {
      why: 'name with the year of birth',
      foundBy: 'name',
      draft: {
        surname: 'Сынақова',
        givenName: 'Айнұр',
        birthYear: 1980,
      },
    },
    {
      why: 'the name in another spelling',
      foundBy: 'name',
      draft: {
        surname: 'Сынакова',
        givenName: 'Айнур',
        settlement: 'S01',
      },
    },
  ])('is found by $why, the newest first', async ({ draft, foundBy }) => {
    const { earlier, earlierTotal } = await suggest(draft)
    expect(earlier.map((one) => one.number)).toEqual([numbers['second'], numbers['first']])
    expect(earlier.map((one) => one.foundBy)).toEqual([foundBy, foundBy])
    expect(earlierTotal).toBe(2)
  })

  test('is told before the number is given, with the reasons, and stops nothing (zammad/zammad#4592)', async () => {
    const draft: Draft = {
      nationalNumber: '990101100010',
      essence: 'Батареялар әлі суық',
      topic: 'HCS.1',
      settlement: 'S01',
    }
    const before = await soundEvents(office)
    const { similar } = await suggest(draft)
    expect(await soundEvents(office)).toBe(before)
    expect(similar[0]).toMatchObject({ number: numbers['first'], suggestion: 'probableRepeat' })
    expect(similar[0]?.reasons.map(({ reason }) => reason)).toEqual([
      'sameIin',
      'sameTopic',
      'sameSettlement',
      'sharedWords',
      'daysAgo',
    ])
    expect(similar[0]?.reasons.at(-1)?.facts).toEqual({ days: 45 })
    const registered = await office.call('appeal.register', {
      applicants: [ainur],
      essence: draft.essence ?? '',
      topic: 'HCS.1',
      settlement: 'S01',
    })
    expect(registered.ok).toBe(true)
    const { appealId } = await office.must('appeal.get', { number: registered.ok ? registered.value.number : '' })
    await office.must('appeal.void', { appealId, expectedVersion: 1, reason: 'сынақ' })
  })

  test('an earlier appeal on another matter is the same person, not a repeat', async () => {
    const { similar } = await suggest({
      nationalNumber: '990101100010',
      essence: 'Мектепке автобус керек',
      topic: 'EDU.1',
    })
    const told = new Map(similar.map((one) => [one.number, one.suggestion]))
    expect(told.get(numbers['second'] ?? '')).toBe('samePerson')
  })

  test.each([
    { why: 'nothing typed', draft: {} },
    { why: 'empty fields', draft: { nationalNumber: '', phone: '', surname: '', givenName: '', essence: '' } },
    { why: 'a surname alone', draft: { surname: 'Сынақова' } },
    { why: 'a name without year and place', draft: { surname: 'Сынақова', givenName: 'Айнұр' } },
    { why: 'half an IIN', draft: { nationalNumber: '990101' } },
    { why: 'half a telephone', draft: { phone: '+7 700' } },
    { why: 'one common word', draft: { essence: 'керек' } },
    { why: 'a settlement alone', draft: { settlement: 'S01' } },
  ] as { why: string; draft: Draft }[])('is quiet with $why (zammad/zammad#4606)', async ({ draft }) => {
    const { earlier, similar } = await suggest(draft)
    expect({ earlier: earlier.length, similar: similar.length }).toEqual({ earlier: 0, similar: 0 })
  })

  test.each([
    { why: 'ten of one name, and none of this year of birth', draft: { birthYear: 1999 } },
    { why: 'ten of one name, in a place where none lives', draft: { settlement: 'S09' as string } },
  ])('namesakes are not one person: $why (SORMAS-Foundation/SORMAS-Project#757)', async ({ draft }) => {
    const { settlement = null, birthYear = null } = draft as { settlement?: string; birthYear?: number }
    const { earlier, similar } = await suggest({
      surname: 'Тестов',
      givenName: 'Иван',
      birthYear,
      settlement,
      language: 'ru',
    })
    expect({ earlier: earlier.length, similar: similar.length }).toEqual({ earlier: 0, similar: 0 })
  })

  test('of ten namesakes the one with the year of birth is shown (SORMAS-Foundation/SORMAS-Project#757)', async () => {
    const { earlier } = await suggest({ surname: 'Тестов', givenName: 'Иван', birthYear: 1963, language: 'ru' })
    expect(earlier.map((one) => one.number)).toEqual([numbers['crowd-3']])
  })

  test.each([
    { why: 'another IIN', draft: { nationalNumber: '990101100111' } },
    {
      why: 'another patronymic in another place',
      draft: { patronymic: 'Үлгіқызы', settlement: 'S07', birthYear: 1950 },
    },
  ])('a namesake with $why is another person', async ({ draft }) => {
    const { similar } = await suggest({ surname: 'Сынақова', givenName: 'Айнұр', birthYear: 1980, ...draft })
    expect(similar.map((one) => one.number)).not.toContain(numbers['first'])
  })

  test('what is void is not suggested', async () => {
    const person = { surname: 'Демонов', givenName: 'Пётр', nationalNumber: '990101100123' }
    const { appealId } = await office.must('appeal.register', {
      applicants: [person],
      essence: 'Забор',
      topic: 'LND.1',
    })
    await office.must('appeal.void', { appealId, expectedVersion: 1, reason: 'қате' })
    const { similar } = await suggest({ nationalNumber: '990101100123', essence: 'Забор', topic: 'LND.1' })
    expect(similar).toEqual([])
  })

  test('the topic is offered from the words of the essence', async () => {
    const { topics } = await suggest({ essence: heaters })
    expect(topics[0]?.code).toBe('HCS.1')
  })
})

describe('the repeat groups among the 120 sample questions, registered as appeals', () => {
  let office: Office
  const found = new Map<string, { group: string; with: string }>()

  beforeAll(async () => {
    office = await openOffice({ at: '2026-02-10T05:00:00.000Z' })
    const ids = new Map<string, string>()
    const inOrder = sampleQuestions.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0))
    for (const question of inOrder) {
      office.setClock(`${dayOf(question)}T05:00:00.000Z`)
      const [surname = '', givenName = ''] = question.person?.split(' ') ?? []
      const { lang: language, topic, settlement, text: essence } = question
      const fields = { topic, settlement, essence, language }
      const { similar } = await office.must('appeal.suggest', { ...fields, surname, givenName })
      for (const { number } of similar) {
        const other = sampleQuestions.find(({ id }) => id === ids.get(number))
        if (other?.repeat_group !== undefined && other.repeat_group === question.repeat_group)
          found.set(question.repeat_group, { group: question.repeat_group, with: other.id })
      }
      const applicants = surname === '' ? [] : [{ surname, givenName, settlement }]
      const { number } = await office.must('appeal.register', { ...fields, applicants, isAnonymous: surname === '' })
      ids.set(number, question.id)
    }
  })
  afterAll(async () => {
    await office.close()
  })

  test.each(['G1', 'G2', 'G3', 'G4', 'G5', 'G6'])(
    'R-12: group %s is found while its later appeal is typed',
    (group) => {
      expect(found.get(group)?.group).toBe(group)
    },
  )
})

test('what came on a Sunday, and so is registered on Monday, is a repeat the same Sunday', async () => {
  const office = await openOffice({ at: '2026-11-22T05:00:00.000Z' })
  const person: Applicant = { surname: 'Примеров', givenName: 'Пётр', phone: '87000000001' }
  const essence = 'На улице Жоба второй месяц не вывозят мусор, контейнеры переполнены.'
  const { number, registeredOn } = await office.must('appeal.register', {
    applicants: [person],
    essence,
    topic: 'HCS.5',
    language: 'ru',
  })
  expect(registeredOn).toBe('2026-11-23')
  const { similar } = await office.must('appeal.suggest', { phone: '87000000001', essence, topic: 'HCS.5' })
  expect(similar).toMatchObject([{ number, suggestion: 'probableRepeat' }])
  await office.close()
})
