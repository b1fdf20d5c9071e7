/** Finding an appeal by whatever the person remembers of it, in whatever spelling (design §3, Ctrl+K). */
import { beforeAll, describe, expect, test } from 'vitest'
import type { AppealContent, Applicant } from '#domain/appeal/content'
import type { AppealEvent } from '#domain/appeal/events'
import { localDate } from '#domain/calendar/local-date'
import { type RegisterFile, openRegisterFile } from '#store/open-register'
import { followUpOpened, replied, replyOf, resolutionGiven } from './fixtures/life.ts'
import { append, instant, makeRegister, read, register, verify } from './fixtures/registers.ts'
import { person, registered } from './fixtures/sample.ts'

const someone = (changes: Partial<Applicant>): Applicant => ({
  ...person,
  surname: '',
  givenName: '',
  patronymic: '',
  ...changes,
})

const cases: readonly Partial<AppealContent>[] = [
  {
    essence: 'Көшеде жарық жоқ, түнде жүру қауіпті. Бағандардағы шамдарды жөндеп беріңіздер.',
    applicants: [
      someone({ surname: 'Үлгіәлі', givenName: 'Нұрлан', patronymic: 'Мысалұлы', phone: '+7 701 000 00 03' }),
    ],
  },
  {
    language: 'ru',
    essence: 'Третью зиму еле тёплые батареи, просим заменить трубу от котельной.',
    applicants: [
      someone({ surname: 'Условнова', givenName: 'Ирина', patronymic: 'Примеровна', nationalNumber: '500101000018' }),
    ],
  },
  {
    language: 'ru',
    essence: 'Сосед Условнова жалуется на лай собак.',
    applicants: [someone({ surname: 'Примеров', givenName: 'Жасулан' })],
  },
  {
    essence: 'Мектепке қосымша автобус керек',
    applicants: [{ ...someone({}), type: 'organisation', name: 'ЖШС «Мысал Құрылыс»', nationalNumber: '010140000008' }],
    elsewhere: [{ system: 'eOtinish', number: 'ЖТ-2026-01234567', date: null }],
    addressee: { officialId: null, text: 'Аудан әкіміне' },
  },
]

let file: RegisterFile

beforeAll(async () => {
  file = await openRegisterFile({ path: ':memory:', key: null, mode: 'create', now: () => instant })
  for (const [at, content] of cases.entries()) await register(file, registered(at + 417, { content }))
})

const search = (text: string, limit = 20) => read(file, (tx) => tx.appeals.search(text, limit))

describe('zammad/zammad and actualbudget/actual#2755: search in Cyrillic', () => {
  test.each([
    { why: 'the name as written', text: 'Нұрлан', numbers: [417] },
    { why: 'Kazakh name in Latin letters', text: 'Nurlan', numbers: [417] },
    { why: 'Kazakh name in Russian letters', text: 'Нурлан', numbers: [417] },
    { why: 'capital letters', text: 'НҰРЛАН', numbers: [417] },
    { why: 'beginning of a surname', text: 'Үлгі', numbers: [417] },
    { why: 'beginning of a surname in Latin', text: 'Ulgi', numbers: [417] },
    { why: 'surname and initial', text: 'Үлгіәлі Н', numbers: [417] },
    { why: 'surname and initials as lists show them', text: 'Үлгіәлі Н. М.', numbers: [417] },
    { why: 'an initial that is another', text: 'Үлгіәлі И', numbers: [] },
    { why: 'ё typed as е', text: 'теплые батареи', numbers: [418] },
    { why: 'Russian words in Latin letters', text: 'kotelnoi', numbers: [418] },
    { why: 'every word has to be there', text: 'батареи жарық', numbers: [] },
    { why: 'name before text, though older', text: 'Условнова', numbers: [418, 419] },
    { why: 'name and text together', text: 'Ирина трубу', numbers: [418] },
    { why: 'IIN', text: '500101000018', numbers: [418] },
    { why: 'beginning of an IIN', text: '5001010', numbers: [418] },
    { why: 'phone with +7', text: '+7 701 000 00 03', numbers: [417] },
    { why: 'phone with 8 and brackets', text: '8 (701) 000-00-03', numbers: [417] },
    { why: 'phone without a country', text: '7010000003', numbers: [417] },
    { why: 'beginning of a phone typed with 8', text: '8701000', numbers: [417] },
    { why: 'the number', text: '2026-00418', numbers: [418] },
    { why: 'the number without its sign', text: '202600418', numbers: [418] },
    { why: 'the number with a blank', text: '2026 00418', numbers: [418] },
    { why: 'the last part of the number alone', text: '419', numbers: [419] },
    { why: 'beginning of numbers, the newest first', text: '2026-0041', numbers: [419, 418, 417] },
    { why: 'an organisation', text: 'мысал құрылыс', numbers: [420] },
    { why: 'an organisation in Latin', text: 'kurylys', numbers: [420] },
    { why: 'a number in the state system', text: 'ЖТ-2026-01234567', numbers: [420] },
    { why: 'whom it is addressed to', text: 'аудан әкіміне', numbers: [420] },
    { why: 'nothing but signs', text: ' -- ', numbers: [] },
    { why: 'signs of the search language are plain text', text: '"нұрлан" OR (*', numbers: [] },
  ])('$why: $text', async ({ text, numbers }) => {
    const found = await search(text)
    expect(found.items.map(({ number }) => Number(number.slice(5)))).toEqual(numbers)
    expect(found.total).toBe(numbers.length)
    expect(found.match).toBe('exact')
  })

  test.each([
    { why: 'in no layout a word of the register', text: 'gthbyf', numbers: [] },
    { why: 'the English layout was on for a surname', text: 'Ghbvthjd', numbers: [419, 418] },
    { why: 'the English layout was on for a word', text: 'rjntkmyjq', numbers: [418] },
    { why: 'the Russian layout was on for a Latin name', text: 'Тгкдфт', numbers: [417] },
    { why: 'a letter left out', text: 'Условнва', numbers: [418, 419] },
    { why: 'two letters exchanged', text: 'Нурлна', numbers: [417] },
    { why: 'a letter too many', text: 'Примеоров', numbers: [419, 418] },
    { why: 'a slip beside a right word', text: 'Ирина Услонвова', numbers: [418] },
    { why: 'a number is never guessed', text: '2026-00999', numbers: [] },
    { why: 'nothing is near', text: 'синхрофазотрон', numbers: [] },
  ])('near: $why: $text', async ({ text, numbers }) => {
    const found = await search(text)
    expect(found.items.map(({ number }) => Number(number.slice(5)))).toEqual(numbers)
    expect(found.match).toBe(numbers.length > 0 ? 'near' : 'exact')
  })
})

test('the limit cuts the items and not the total', async () => {
  const found = await search('2026', 2)
  expect(found.items).toHaveLength(2)
  expect(found.total).toBe(4)
})

test('the exact number stands before the numbers that begin with it', async () => {
  const own = await makeRegister()
  for (const seq of [5, 50, 51]) {
    const event = registered(seq)
    await register(own, { ...event, given: { ...event.given, number: `K-${seq}` } })
  }
  const found = await read(own, (tx) => tx.appeals.search('K-5', 20))
  expect(found.items.map(({ number }) => number)).toEqual(['K-5', 'K-51', 'K-50'])
})

test('the excerpt shows the words around the hit, at most 160 characters of the text', async () => {
  const own = await makeRegister()
  const essence = `${'Бірінші сөйлем осында тұр. '.repeat(20)}Құбырдан су ағып жатыр. ${'Соңғы сөйлем де бар. '.repeat(20)}`
  await register(own, registered(1, { content: { essence } }))
  const found = await read(own, (tx) => tx.appeals.search('kubyrdan', 5))
  const excerpt = found.items[0]?.excerpt ?? ''
  expect(excerpt).toContain('Құбырдан су ағып жатыр')
  expect(excerpt.length).toBeLessThanOrEqual(160)
  expect(excerpt.startsWith('…') && excerpt.endsWith('…')).toBe(true)
})

test('a corrected appeal is found by its new words and no longer by the old ones', async () => {
  const own = await makeRegister()
  const event = registered(1)
  const id = await register(own, event)
  const after = { essence: 'Аулада су жоқ', applicants: [{ ...person, surname: 'Жаңаев' }] }
  await append(own, { kind: 'appeal', id }, [
    { type: 'appeal.corrected', reason: 'қате', before: {}, after, terms: event.terms, defects: [] },
  ])
  const totals = await read(own, async (tx) => [
    (await tx.appeals.search('Жаңаев', 5)).match,
    (await tx.appeals.search('аулада', 5)).total,
    (await tx.appeals.search('жарық', 5)).total,
  ])
  expect(totals).toEqual(['exact', 1, 0])
})

describe('what was written since the registration', () => {
  const given = { givenOn: '2026-03-20', dueOn: '2026-04-03', executors: ['o1'], text: 'Комиссия құрып, тексеріңіз' }
  const reply = replyOf('r', 'Шағын ауданға жаңа трансформатор орнатылды, Подстанция жұмыс істеп тұр')
  const life: readonly AppealEvent[] = [
    { type: 'appeal.taken-on', on: localDate('2026-03-20') },
    resolutionGiven('s', given),
    {
      type: 'appeal.assignment-reported',
      assignmentId: 's-o1',
      on: localDate('2026-03-26'),
      text: 'Бағандар қисайған',
      files: [],
      isDone: true,
    },
    { type: 'appeal.reply-prepared', on: localDate('2026-03-27'), reply: replyOf('r', 'Жобаның нұсқасы: кейінірек') },
    replied(reply, { number: 'ШЖ-77/3', signedOn: '2026-04-01' }),
    followUpOpened('p', { dueOn: '2026-05-01', what: 'Кабель тарту' }),
    { type: 'appeal.follow-up-dropped', followUpId: 'p', on: localDate('2026-04-20'), reason: 'смета бекітілмеді' },
  ]

  test.each([
    { why: 'a resolution', text: 'komissiya', excerpt: 'Комиссия құрып, тексеріңіз' },
    { why: 'a report', text: 'бағандар қисайған', excerpt: 'Бағандар қисайған' },
    { why: 'a reply', text: 'трансформатор', excerpt: 'жаңа трансформатор' },
    { why: 'a promise', text: 'кабель', excerpt: 'Кабель тарту' },
    { why: 'why a promise was dropped', text: 'смета', excerpt: 'смета бекітілмеді' },
    { why: 'the number of a letter that went out', text: 'ШЖ-77/3', excerpt: 'Көшеде жарық жоқ' },
    { why: 'the appeal itself still', text: 'көшеде жарық', excerpt: 'Көшеде жарық жоқ' },
    { why: 'a draft of a reply is not a reply yet', text: 'кейінірек', excerpt: undefined },
    { why: 'a slip in a word of a reply', text: 'трансфорамтор', excerpt: 'жаңа трансформатор' },
  ])('$why: $text', async ({ text, excerpt }) => {
    const own = await makeRegister()
    const id = await register(own, registered(1))
    await register(own, registered(2, { content: { essence: 'Су жоқ' } }))
    await append(own, { kind: 'appeal', id }, life)
    const { items, total } = await read(own, (tx) => tx.appeals.search(text, 5))
    expect(total).toBe(excerpt === undefined ? 0 : 1)
    expect(items[0]?.excerpt.includes(excerpt ?? '')).toBe(excerpt === undefined ? undefined : true)
    expect((await verify(own)).problems).toEqual([])
  })
})
