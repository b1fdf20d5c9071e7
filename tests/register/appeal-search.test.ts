/** Finding an appeal by whatever the person remembers of it, and lists that agree with their counts. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OperationInput } from '#contract/operations'
import { type Office, openOffice, signIn, synthetic } from './office.ts'

let office: Office
const person = { ...synthetic, nationalNumber: '', phone: '' }

/** Nine appeals between January and March 2026; "now" is Thursday 19 March, 10:00. */
const inputs: readonly OperationInput<'appeal.register'>[] = [
  {
    receivedAt: '2026-01-08T10:00',
    topic: 'WAT.1',
    settlement: 'S01',
    essence: 'Ауыз су күніне бір рет беріледі',
    applicants: [
      {
        ...person,
        surname: 'Сынақов',
        givenName: 'Нұрлан',
        nationalNumber: '990101100010',
      },
    ],
  },
  {
    receivedAt: '2026-02-25T10:00',
    channel: 'email',
    language: 'ru',
    topic: 'ROD.1',
    settlement: 'S03',
    essence: 'Ямы на улице Школьной: всё ещё не засыпаны',
    kind: 'application',
    applicants: [
      {
        ...person,
        surname: 'Тестова',
        givenName: 'Алёна',
        phone: '8 (700) 000-00-04',
      },
    ],
  },
  {
    receivedAt: '2026-02-26T10:00',
    topic: 'WAT.2',
    language: 'ru',
    essence: 'Насос стоит',
    applicants: [
      {
        ...person,
        surname: 'Примеров',
        givenName: 'Пётр',
      },
    ],
  },
  { kind: 'complaint', complaintAgainst: 'мектеп', essence: 'Шағым', applicants: [person], settlement: 'S03' },
  { kind: 'proposal', essence: 'Ұсыныс', applicants: [person], addressee: { officialId: null, text: 'әкім' } },
  {
    kind: 'message',
    essence: 'Хабар',
    applicants: [person],
    elsewhere: [{ system: 'eOtinish', number: 'ЖТ-2026-01234567' }],
  },
  { kind: 'response', essence: 'Үн қосу', applicants: [person], isConfidential: true },
  { kind: 'inquiry', essence: '', isAnonymous: true },
  { essence: 'қате терілген', applicants: [person] },
]
const numbers: string[] = []
let officialId = ''
let clerkId = ''
let deskId = ''

beforeAll(async () => {
  office = await openOffice()
  officialId = (await office.must('official.add', { name: 'Жобаев Е. Н.', positionKk: 'әкім', positionRu: 'аким' }))
    .officialId
  deskId = (await office.must('desk.open', { code: '2', nameKk: '№ 2 үстел', nameRu: 'Стол № 2', place: '' })).deskId
  const session = await signIn(office, 'clerk')
  clerkId = (await office.must('session.state', {}, { session })).user?.userId ?? ''
  for (const [at, input] of inputs.entries()) {
    const placed = at === 4 ? { addressee: { officialId, text: '' }, deskId } : {}
    const options = at === 5 ? { session } : {}
    const links = at === 3 ? [{ kind: 'repeatOf' as const, number: numbers[0] ?? '' }] : []
    numbers.push((await office.must('appeal.register', { ...input, ...placed, links }, options)).number)
  }
  const { appealId } = await office.must('appeal.get', { number: numbers[8] ?? '' })
  await office.must('appeal.void', { appealId, expectedVersion: 1, reason: 'қате' })
})
afterAll(async () => {
  await office.close()
})

const placesOf = (items: readonly { number: string }[]): number[] =>
  items.map(({ number }) => numbers.indexOf(number)).toSorted((a, b) => a - b)

describe('search in Cyrillic and beside it (actualbudget/actual#2755)', () => {
  test.each([
    { why: 'the name as written', text: 'Нұрлан', found: [0], match: 'exact' },
    { why: 'the name without Kazakh letters', text: 'нурлан', found: [0], match: 'exact' },
    { why: 'the name in Latin letters', text: 'Nurlan', found: [0], match: 'exact' },
    { why: 'the surname in Latin letters', text: 'Synakov', found: [0], match: 'exact' },
    { why: 'capitals', text: 'СЫНАҚОВ', found: [0], match: 'exact' },
    { why: 'ё written as е', text: 'алена', found: [1], match: 'exact' },
    { why: 'е written as ё', text: 'всё ещё', found: [1], match: 'exact' },
    { why: 'the beginning of a word', text: 'школ', found: [1], match: 'exact' },
    { why: 'two words of different fields', text: 'тестова ямы', found: [1], match: 'exact' },
    { why: 'Russian typed with the Latin keyboard on', text: 'ntcnjdf', found: [1], match: 'near' },
    { why: 'a slip in the surname', text: 'Тистова', found: [1], match: 'near' },
    { why: 'an IIN', text: '990101100010', found: [0], match: 'exact' },
    { why: 'a telephone with another prefix', text: '+7 700 000 00 04', found: [1], match: 'exact' },
    { why: 'the number of the state system', text: 'ЖТ-2026-01234567', found: [5], match: 'exact' },
    { why: 'nothing like it', text: 'космодром', found: [], match: 'exact' },
    { why: 'no word at all', text: ' — ', found: [], match: 'exact' },
  ])('$why: $text', async ({ text, found, match }) => {
    const answer = await office.must('appeal.search', { text })
    expect(placesOf(answer.items)).toEqual(found)
    expect(answer).toMatchObject({ total: found.length, match })
  })

  test('a whole number stands first, and its beginning finds all of the year', async () => {
    const whole = await office.must('appeal.search', { text: numbers[2] ?? '' })
    expect(whole.items[0]?.number).toBe(numbers[2])
    const beginning = await office.must('appeal.search', { text: '2026-0000' })
    expect(placesOf(beginning.items)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
  })

  test('a corrected name is found by the new spelling and no more by the old', async () => {
    const { number, appealId } = await office.must('appeal.register', {
      applicants: [{ ...person, surname: 'Ескіатова' }],
    })
    const applicants = [{ ...person, surname: 'Жаңаатова' }]
    await office.must('appeal.correct', { appealId, expectedVersion: 1, reason: 'аты', changes: { applicants } })
    expect((await office.must('appeal.search', { text: 'Жаңаатова' })).items.map((one) => one.number)).toEqual([number])
    const old = await office.must('appeal.search', { text: 'Ескіатова' })
    expect(old.match === 'exact' ? old.total : 0).toBe(0)
    const { version } = await office.must('appeal.get', { appealId })
    await office.must('appeal.void', { appealId, expectedVersion: version, reason: 'сынақ' })
  })
})

describe('lists', () => {
  type Filter = NonNullable<OperationInput<'appeal.list'>['filter']>
  const filters: readonly { why: string; filter: Filter; found: number[] }[] = [
    { why: 'open', filter: { state: 'open' }, found: [0, 1, 2, 3, 4, 5, 6, 7] },
    { why: 'late since the day after the due date (R-23)', filter: { due: 'late' }, found: [0] },
    { why: 'due today', filter: { due: 'today' }, found: [1] },
    { why: 'soon: today and three working days on', filter: { due: 'soon' }, found: [1, 2] },
    { why: 'a kind', filter: { kind: 'proposal' }, found: [4] },
    { why: 'a channel', filter: { channel: 'email' }, found: [1] },
    { why: 'a language', filter: { language: 'ru' }, found: [1, 2] },
    { why: 'a topic', filter: { topic: 'WAT.1' }, found: [0] },
    { why: 'a topic with what is below it', filter: { topic: 'WAT' }, found: [0, 2] },
    { why: 'a settlement', filter: { settlement: 'S03' }, found: [1, 3] },
    { why: 'repeats', filter: { isRepeat: true }, found: [3] },
    { why: 'no repeats', filter: { isRepeat: false }, found: [0, 1, 2, 4, 5, 6, 7] },
    { why: 'with defects', filter: { hasDefects: true }, found: [7] },
    { why: 'without defects', filter: { hasDefects: false }, found: [0, 1, 2, 3, 4, 5, 6] },
    { why: 'not in the state system yet (R-08)', filter: { notInStateSystem: true }, found: [0, 1, 2, 3, 4, 6, 7] },
    { why: 'in the state system', filter: { notInStateSystem: false }, found: [5] },
    { why: 'registered from a day', filter: { registeredFrom: '2026-02-26' }, found: [2, 3, 4, 5, 6, 7] },
    { why: 'registered to a day, that day too', filter: { registeredTo: '2026-02-25' }, found: [0, 1] },
    {
      why: 'a day alone',
      found: [1],
      filter: {
        registeredFrom: '2026-02-25',
        registeredTo: '2026-02-25',
      },
    },
    { why: 'words', filter: { text: 'насос' }, found: [2] },
    { why: 'two conditions at once', filter: { language: 'ru', topic: 'WAT' }, found: [2] },
    { why: 'conditions that nothing meets', filter: { kind: 'complaint', language: 'ru' }, found: [] },
    { why: 'an official', filter: { officialId: 'official' }, found: [4] },
    { why: 'a desk', filter: { deskId: 'desk' }, found: [4] },
    { why: 'who took it', filter: { acceptedBy: 'clerk' }, found: [5] },
  ]

  test.each(filters)('$why', async ({ filter, found }) => {
    const known: Filter = {
      ...filter,
      ...(filter.officialId === undefined ? {} : { officialId }),
      ...(filter.deskId === undefined ? {} : { deskId }),
      ...(filter.acceptedBy === undefined ? {} : { acceptedBy: clerkId }),
    }
    for (const sort of ['dueOn', 'registeredOn', 'number'] as const) {
      const listed = await office.must('appeal.list', { filter: known, sort })
      expect(placesOf(listed.items), sort).toEqual(found)
      expect(listed.total, sort).toBe(found.length)
    }
  })

  test.each([
    { sort: 'dueOn', descending: false },
    { sort: 'dueOn', descending: true },
    { sort: 'registeredOn', descending: false },
    { sort: 'number', descending: true },
  ] as const)('pages by $sort visit each appeal once (descending: $descending)', async ({ sort, descending }) => {
    const whole = await office.must('appeal.list', { filter: { state: 'all' }, sort, descending, limit: 500 })
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await office.must('appeal.list', {
        filter: { state: 'all' as const },
        sort,
        descending,
        limit: 2,
        ...(cursor === undefined ? {} : { cursor }),
      })
      expect(page.items.length).toBeLessThanOrEqual(2)
      expect(page.total).toBe(whole.total)
      seen.push(...page.items.map(({ number }) => number))
      cursor = page.nextCursor ?? undefined
    } while (cursor !== undefined)
    expect(seen).toEqual(whole.items.map(({ number }) => number))
    expect(new Set(seen).size).toBe(whole.total)
  })

  test('the counts of the side bar are those of its lists', async () => {
    const counts = await office.must('appeal.counts', {})
    expect(counts).toMatchObject({ open: 8, late: 1, today: 1, soon: 2, defects: 1, registeredToday: 7, unassigned: 8 })
    const total = async (filter: Filter) => (await office.must('appeal.list', { filter })).total
    const followUps = async (state: 'open' | 'late') => (await office.must('follow-up.list', { state })).total
    expect(counts).toEqual({
      open: await total({ state: 'open' }),
      late: await total({ due: 'late' }),
      today: await total({ due: 'today' }),
      soon: await total({ due: 'soon' }),
      defects: await total({ hasDefects: true }),
      notInStateSystem: await total({ notInStateSystem: true }),
      registeredToday: await total({ state: 'all', registeredFrom: '2026-03-19' }),
      unassigned: await total({ isUnassigned: true }),
      toSign: await total({ state: 'toSign' }),
      correcting: await total({ state: 'correcting' }),
      onControl: await total({ state: 'all', isOnControl: true }),
      undelivered: await total({ state: 'all', isUndelivered: true }),
      openFollowUps: await followUps('open'),
      lateFollowUps: await followUps('late'),
      noticesOwed: await total({ state: 'all', clock: 'notices' }),
      awaitsReader: await total({ state: 'all', awaitsReader: true }),
      receiptsNotPrinted: await total({ isReceiptPrinted: false }),
      mine: (await office.must('work.list', { mine: true })).total,
    })
  })

  test('rows say how near the due date is, in working days', async () => {
    const { items } = await office.must('appeal.list', { filter: { state: 'open' } })
    const told = (at: number) => items.find((one) => one.number === numbers[at])
    expect(told(1)).toMatchObject({ dueOn: '2026-03-19', dueState: 'today', workingDaysLeft: 0 })
    expect(told(2)).toMatchObject({ dueOn: '2026-03-20', dueState: 'soon', workingDaysLeft: 1 })
    expect(told(3)).toMatchObject({ dueOn: '2026-04-21', dueState: 'inTime', workingDaysLeft: 20 })
    expect(told(0)).toMatchObject({ dueOn: '2026-01-29', dueState: 'late' })
    expect(told(0)?.workingDaysLeft).toBeLessThan(0)
  })
})
