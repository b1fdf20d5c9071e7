/** Numbers, terms and dictionaries as settings: dated, versioned, and never able to break the register. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { OperationInput } from '#contract/operations'
import { morning, type Office, openOffice, soundEvents, synthetic } from './office.ts'

let office: Office
let otherDesk = ''
beforeEach(async () => {
  office = await openOffice()
  otherDesk = (await office.must('desk.open', { code: '2', nameKk: '№ 2 үстел', nameRu: 'Стол № 2', place: '' })).deskId
})
afterEach(async () => {
  await office.close()
})

type OfficeValues = NonNullable<OperationInput<'settings.change'>['office']>

const register = async (input: OperationInput<'appeal.register'> = {}) =>
  (await office.must('appeal.register', { essence: 'Су', applicants: [synthetic], ...input })).number
async function setOffice(changes: Partial<OfficeValues>) {
  const { office: now, version } = await office.must('settings.get', {})
  return await office.call('settings.change', { office: { ...now, ...changes }, expectedVersion: version })
}
async function addRules(changes: object) {
  const { ruleSets, version } = await office.must('settings.get', {})
  const [rules] = ruleSets
  if (!rules) throw new Error('an office has rules')
  return await office.call('settings.change', {
    addRuleSet: { ...rules, id: 'new', ...changes },
    expectedVersion: version,
  })
}
const gaps = async () => (await office.must('register.status', {})).gaps

describe('numbers (R-10)', () => {
  test('go 1, 2, 3 for the whole register at first (opensupports/opensupports#456)', async () => {
    expect([await register(), await register({ kind: 'complaint' }), await register({ deskId: otherDesk })]).toEqual([
      '2026-00001',
      '2026-00002',
      '2026-00003',
    ])
  })

  test.each([
    {
      why: 'one series a desk (osTicket/osTicket#1663)',
      template: '{desk}/{year}-{seq:4}',
      scope: 'desk' as const,
      numbers: ['1/2026-0001', '1/2026-0002', '2/2026-0001', '1/2026-0003'],
    },
    {
      why: 'one series a kind',
      template: '{kind}-{yy}-{seq:3}',
      scope: 'kind' as const,
      numbers: ['A-26-001', 'C-26-001', 'A-26-002', 'C-26-002'],
    },
    {
      why: 'one a desk and kind',
      template: '{desk}.{kind}.{seq}.{year}',
      scope: 'deskAndKind' as const,
      numbers: ['1.A.1.2026', '1.C.1.2026', '2.A.1.2026', '1.C.2.2026'],
    },
    {
      why: 'with the office and no padding',
      template: '{org} {seq}-{year}',
      scope: 'register' as const,
      numbers: ['ҮЛГ 1-2026', 'ҮЛГ 2-2026', 'ҮЛГ 3-2026', 'ҮЛГ 4-2026'],
    },
  ])('$why: $template', async ({ template, scope, numbers }) => {
    expect(await setOffice({ numberTemplate: template, seriesScope: scope, organisationCode: 'ҮЛГ' })).toMatchObject({
      ok: true,
    })
    expect([
      await register(),
      await register({ kind: 'complaint' }),
      await register({ deskId: otherDesk }),
      await register({ kind: 'complaint' }),
    ]).toEqual(numbers)
    expect(await gaps()).toEqual([])
    for (const number of numbers) expect((await office.must('appeal.get', { number })).number).toBe(number)
    await soundEvents(office)
  })

  test('begin again each year, by the legal day of registration (osTicket/osTicket#1663)', async () => {
    office.setClock('2026-12-31T05:00:00.000Z')
    expect(await register()).toBe('2026-00001')
    office.setClock('2026-12-31T14:00:00.000Z')
    // 19:00 on the last day of the year is after hours: the appeal is registered in January.
    expect(await register()).toBe('2027-00001')
    expect(await register({ receivedAt: '2026-12-31T18:00' })).toBe('2026-00002')
    expect(await gaps()).toEqual([])
  })

  test('stay single when the numbering is changed within a year', async () => {
    await setOffice({ numberTemplate: '{desk}-{year}-{seq:2}' })
    const before = [await register(), await register()]
    expect(before).toEqual(['1-2026-01', '1-2026-02'])
    expect(await setOffice({ seriesScope: 'desk' })).toMatchObject({ ok: true })
    const after = [await register(), await register(), await register({ deskId: otherDesk })]
    expect(after).toEqual(['1-2026-03', '1-2026-04', '2-2026-01'])
    expect(await gaps()).toEqual([])
    await soundEvents(office)
  })

  test.each([
    { template: '{year}', scope: 'register', reason: 'number.no-seq' },
    { template: '{seq:5}', scope: 'register', reason: 'number.no-year' },
    { template: '{year}-{seq}', scope: 'desk', reason: 'number.no-desk' },
    { template: '{year}-{seq}', scope: 'kind', reason: 'number.no-kind' },
    { template: '{year}-{desk}{seq}', scope: 'desk', reason: 'number.needs-separator' },
    { template: '{year}-{number}', scope: 'register', reason: 'number.token-unknown' },
    { template: '{year}-{seq}-{seq}', scope: 'register', reason: 'number.token-twice' },
    { template: '{year-{seq}', scope: 'register', reason: 'number.brace-unclosed' },
    { template: '{year}*{seq}', scope: 'register', reason: 'number.literal-not-allowed' },
    { template: '{year}-{seq:99}', scope: 'register', reason: 'number.seq-digits' },
    { template: ' ', scope: 'register', reason: 'number.template-empty' },
  ] as const)('$template by $scope is refused: $reason', async ({ template, scope, reason }) => {
    const envelope = await setOffice({ numberTemplate: template, seriesScope: scope })
    expect(envelope).toMatchObject({ ok: false, failure: { code: 'REFUSED', reason } })
    expect(await register()).toBe('2026-00001')
  })

  test('a block taken to the field is given by no desk, and is no gap (SORMAS-Foundation/SORMAS-Project#1427)', async () => {
    expect(await register()).toBe('2026-00001')
    const block = await office.must('number.reserve', { count: 3, purpose: 'көшпелі қабылдау' })
    expect(block).toEqual({ first: '2026-00002', last: '2026-00004' })
    expect(await register()).toBe('2026-00005')
    const next = await office.must('number.reserve', { count: 2, purpose: 'ноутбук' })
    expect(next).toEqual({ first: '2026-00006', last: '2026-00007' })
    expect([await register(), await register()]).toEqual(['2026-00008', '2026-00009'])
    expect(await gaps()).toEqual([])
    await soundEvents(office)
  })

  test('registrations at the same time give numbers without gap or double', async () => {
    const given = await Promise.all(Array.from({ length: 40 }, () => register()))
    const wanted = Array.from({ length: 40 }, (_one, at) => `2026-${String(at + 1).padStart(5, '0')}`)
    expect(given.toSorted()).toEqual(wanted)
    expect(await gaps()).toEqual([])
  })
})

describe('terms of the law are dated (law.md §10)', () => {
  test('a new set holds from its day on, and a card keeps its own', async () => {
    const old = await office.must('appeal.register', { essence: 'Су', applicants: [synthetic] })
    const terms = { application: 10, complaint: 20, message: 15, proposal: 15, response: 15, inquiry: 15 }
    expect(await addRules({ validFrom: '2026-03-26', termWorkingDays: terms })).toMatchObject({ ok: true })
    const same = await office.must('appeal.register', { essence: 'Су', applicants: [synthetic] })
    expect(same).toMatchObject({ workingDays: 15, dueOn: '2026-04-14' })
    office.setClock('2026-03-26T05:00:00.000Z')
    const next = await office.must('appeal.register', { essence: 'Су', applicants: [synthetic] })
    // 27 March is the first of ten working days, 9 April the last.
    expect(next).toMatchObject({ workingDays: 10, dueOn: '2026-04-09' })
    const late = await office.must('appeal.register', { essence: 'Су', receivedAt: '2026-03-19T10:00' })
    expect(late).toMatchObject({ workingDays: 15, dueOn: '2026-04-14' })
    expect(await office.must('appeal.get', { appealId: old.appealId })).toMatchObject({
      dueOn: '2026-04-14',
      explanation: {
        workingDays: 15,
        dueOn: '2026-04-14',
      },
    })
    office.setClock(morning)
  })

  test.each([
    { why: 'begins yesterday', changes: { validFrom: '2026-03-18' }, reason: 'settings.rule-set-in-past' },
    {
      why: 'has the id of another',
      changes: { id: 'code-2021', validFrom: '2026-05-01' },
      reason: 'settings.rule-set-in-past',
    },
  ])('a set that $why is refused', async ({ changes, reason }) => {
    expect(await addRules(changes)).toMatchObject({ ok: false, failure: { code: 'REFUSED', reason } })
  })

  test('a second set of one day is refused', async () => {
    expect(await addRules({ validFrom: '2026-05-01' })).toMatchObject({ ok: true })
    const twin = await addRules({ id: 'twin', validFrom: '2026-05-01' })
    expect(twin).toMatchObject({ failure: { reason: 'settings.rule-set-in-past' } })
  })
})

describe('settings', () => {
  test('meet: a stale change answers CONFLICT', async () => {
    const { office: now, version } = await office.must('settings.get', {})
    await office.must('settings.change', { office: { ...now, lockAfterMinutes: 5 }, expectedVersion: version })
    const stale = { office: { ...now, lockAfterMinutes: 60 }, expectedVersion: version }
    expect(await office.call('settings.change', stale)).toMatchObject({ failure: { code: 'CONFLICT' } })
    expect((await office.must('settings.get', {})).office.lockAfterMinutes).toBe(5)
    expect((await office.must('session.state', {})).lockAfterMinutes).toBe(5)
  })

  test('nothing asked for is refused', async () => {
    const { version } = await office.must('settings.get', {})
    const envelope = await office.call('settings.change', { expectedVersion: version })
    expect(envelope).toMatchObject({ failure: { reason: 'settings.nothing-changed' } })
  })
})

describe('dictionaries (R-53)', () => {
  const entry = {
    list: 'topics',
    code: 'WAT.9',
    parent: 'WAT',
    kk: 'Сынақ тақырып',
    ru: 'Пробная тема',
    en: null,
  } as const

  test('an entry is added, used and closed, and is never gone', async () => {
    await office.must('dictionary.save-entry', { ...entry, closedOn: null })
    const number = await register({ topic: 'WAT.9' })
    await office.must('dictionary.save-entry', { ...entry, closedOn: '2026-03-19' })
    const { lists } = await office.must('dictionary.get', {})
    expect(lists['topics']?.filter((one) => one.code === 'WAT.9')).toMatchObject([
      { closedOn: '2026-03-19', ru: 'Пробная тема' },
    ])
    expect((await office.must('appeal.get', { number })).topic).toBe('WAT.9')
    const listed = await office.must('appeal.list', { filter: { state: 'all', topic: 'WAT' } })
    expect(listed.items.map((one) => one.number)).toEqual([number])
  })

  test('a channel that the office added is used like those that came (R-07)', async () => {
    const channel = {
      list: 'channels',
      code: 'villageBox',
      parent: null,
      kk: 'Ауыл жәшігі',
      ru: 'Ящик в селе',
      en: null,
    } as const
    await office.must('dictionary.save-entry', { ...channel, closedOn: null })
    const number = await register({ channel: 'villageBox' })
    const listed = await office.must('appeal.list', { filter: { state: 'all', channel: 'villageBox' } })
    expect(listed.items.map((one) => one.number)).toEqual([number])
  })

  test('new labels keep the further facts of an entry', async () => {
    const before = (await office.must('dictionary.get', {})).lists['question_outcomes'] ?? []
    const inPlan = before.find((one) => one.code === 'inPlan')
    await office.must('dictionary.save-entry', {
      list: 'question_outcomes',
      code: 'inPlan',
      parent: null,
      kk: 'Жоспарда',
      ru: 'В плане',
      en: null,
      closedOn: null,
    })
    const after = (await office.must('dictionary.get', {})).lists['question_outcomes'] ?? []
    expect(after).toHaveLength(before.length)
    expect(after.find((one) => one.code === 'inPlan')).toMatchObject({ ru: 'В плане', attributes: inPlan?.attributes })
  })

  test('a parent that is none is refused', async () => {
    const envelope = await office.call('dictionary.save-entry', { ...entry, parent: 'NONE', closedOn: null })
    expect(envelope).toMatchObject({ failure: { code: 'REFUSED', reason: 'dictionary.unknown-parent' } })
  })

  test('no operation takes an entry away', async () => {
    const before = (await office.must('dictionary.get', {})).lists
    await office.must('dictionary.save-entry', { ...entry, closedOn: null })
    const after = (await office.must('dictionary.get', {})).lists
    for (const [list, entries] of Object.entries(before)) {
      const codes = (after[list] ?? []).map((one) => one.code)
      expect(codes, list).toEqual(expect.arrayContaining(entries.map((one) => one.code)))
    }
  })
})
