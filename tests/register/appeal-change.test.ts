/** What may happen to an appeal after it was registered: corrected, voided, linked, given papers. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OperationInput, OperationOutput } from '#contract/operations'
import { eventTypes, type Office, openOffice, smallPdf, soundEvents, synthetic, upload } from './office.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(async () => {
  await office.close()
})

type Registered = OperationOutput<'appeal.register'>
type Changes = OperationInput<'appeal.correct'>['changes']

const typed = {
  kind: 'application',
  channel: 'desk',
  language: 'kk',
  essence: 'Суды қашан береді?',
  applicants: [synthetic],
} as const satisfies OperationInput<'appeal.register'>

const register = (input: OperationInput<'appeal.register'> = {}) =>
  office.must('appeal.register', { ...typed, ...input })
const card = (appealId: string) => office.must('appeal.get', { appealId })
const correct = (appealId: string, expectedVersion: number, changes: Changes) =>
  office.call('appeal.correct', { appealId, expectedVersion, reason: 'қате терілген', changes })

describe('a correction (R-01, R-37)', () => {
  const fields: readonly { why: string; changes: Changes; field: string; before: string; after: string }[] = [
    { why: 'a code', changes: { channel: 'email' }, field: 'channel', before: 'desk', after: 'email' },
    { why: 'the language', changes: { language: 'ru' }, field: 'language', before: 'kk', after: 'ru' },
    {
      why: 'a long text',
      changes: { essence: 'Су жоқ.' },
      field: 'essence',
      before: 'Суды қашан береді?',
      after: 'Су жоқ.',
    },
    { why: 'what was empty', changes: { topic: 'WAT.1' }, field: 'topic', before: '', after: 'WAT.1' },
    { why: 'the place', changes: { settlement: 'S01' }, field: 'settlement', before: '', after: 'S01' },
    {
      why: 'whom it is for',
      field: 'addressee',
      before: '',
      after: '{"officialId":null,"text":"Аудан әкімі"}',
      changes: {
        addressee: {
          officialId: null,
          text: 'Аудан әкімі',
        },
      },
    },
    { why: 'how to answer', changes: { answerBy: 'post' }, field: 'answerBy', before: '', after: 'post' },
    {
      why: 'a mark',
      changes: { isConfidential: true },
      field: 'isConfidential',
      before: 'false',
      after: 'true',
    },
    {
      why: 'an unknown author',
      changes: { isAnonymous: true },
      field: 'isAnonymous',
      before: 'false',
      after: 'true',
    },
    { why: 'a count', changes: { signatories: 12 }, field: 'signatories', before: '', after: '12' },
    {
      why: 'the state number (R-09)',
      field: 'elsewhere',
      before: '[]',
      changes: {
        elsewhere: [
          {
            system: 'eOtinish',
            number: 'ЖТ-2026-01234567',
          },
        ],
      },
      after: '[{"date":null,"number":"ЖТ-2026-01234567","system":"eOtinish"}]',
    },
    {
      why: 'against whom (R-30)',
      changes: { complaintAgainst: 'мектеп' },
      field: 'complaintAgainst',
      before: '',
      after: 'мектеп',
    },
    {
      why: 'a day (R-29)',
      changes: { learntOn: '2026-03-01' },
      field: 'learntOn',
      before: '',
      after: '2026-03-01',
    },
    {
      why: 'who forwarded it (R-17)',
      changes: { receivedFrom: 'облыс әкімдігі' },
      field: 'receivedFrom',
      before: '',
      after: 'облыс әкімдігі',
    },
    { why: 'pages', changes: { pages: 3 }, field: 'pages', before: '', after: '3' },
  ]

  test.each(fields)(
    'of $field keeps before and after on the timeline: $why',
    async ({ changes, field, before, after }) => {
      const { appealId, dueOn } = await register()
      const events = await soundEvents(office)
      const envelope = await correct(appealId, 1, changes)
      expect(envelope).toMatchObject({ ok: true, value: { version: 2, dueOn } })
      expect(await soundEvents(office)).toBe(events + 1)
      const { timeline, version } = await card(appealId)
      expect(version).toBe(2)
      expect(timeline.map((line) => line.type)).toEqual(['appeal.corrected', 'appeal.registered'])
      expect(timeline[0]?.facts).toEqual({ reason: 'қате терілген', dueOn })
      expect(timeline[0]?.changes).toEqual([{ field, before, after }])
      expect(timeline[0]?.actorName).toBe('Макетов П. И.')
    },
  )

  test('of people tells both lists whole and counts the defects again', async () => {
    const { appealId, defects } = await register({ applicants: [{ surname: 'Тестова' }] })
    expect(defects).toEqual(['name.missing', 'address.missing'])
    const envelope = await correct(appealId, 1, { applicants: [synthetic] })
    expect(envelope).toMatchObject({ ok: true, value: { defects: [] } })
    const { timeline, applicants } = await card(appealId)
    const [change] = timeline[0]?.changes ?? []
    expect(change?.field).toBe('applicants')
    expect(JSON.parse(change?.before ?? '')).toMatchObject([{ surname: 'Тестова', givenName: '' }])
    expect(JSON.parse(change?.after ?? '')).toMatchObject([{ surname: 'Условнова', givenName: 'Ирина' }])
    expect(applicants).toMatchObject([{ surname: 'Условнова', numberCheck: 'valid', birthYear: 1899 }])
  })

  test.each([
    { why: 'R-27: a complaint has 20 working days', changes: { kind: 'complaint' as const }, dueOn: '2026-04-21' },
    { why: 'R-19: a proposal has 15 like an application', changes: { kind: 'proposal' as const }, dueOn: '2026-04-14' },
    { why: 'R-04: a day earlier', changes: { receivedAt: '2026-03-18T10:00' }, dueOn: '2026-04-13' },
    { why: 'R-04: after hours of the day before', changes: { receivedAt: '2026-03-18T18:31' }, dueOn: '2026-04-14' },
    {
      why: 'both at once',
      dueOn: '2026-04-20',
      changes: {
        kind: 'complaint' as const,
        receivedAt: '2026-03-18T10:00',
      },
    },
  ])('gives the due date anew, $why: $dueOn', async ({ changes, dueOn }) => {
    const { appealId, number } = await register()
    expect(await correct(appealId, 1, changes)).toMatchObject({ ok: true, value: { dueOn } })
    const now = await card(appealId)
    expect(now).toMatchObject({ number, dueOn, explanation: { dueOn } })
    const listed = await office.must('appeal.list', { filter: { state: 'all', text: number } })
    expect(listed.items.map((row) => row.dueOn)).toEqual([dueOn])
  })

  test('of the kind keeps the hours by which the day of registration was told (law.md §10, R-04)', async () => {
    const { appealId, registeredOn } = await register({ receivedAt: '2026-03-18T18:15' })
    expect(registeredOn).toBe('2026-03-18')
    const { version, ...organisation } = await office.must('organisation.get', {})
    const shorter = { ...organisation.hours, closesAt: '18:00' }
    await office.must('organisation.describe', { ...organisation, hours: shorter, expectedVersion: version })
    expect(await correct(appealId, 1, { kind: 'complaint' })).toMatchObject({
      ok: true,
      value: { dueOn: '2026-04-20' },
    })
    expect((await card(appealId)).registeredOn).toBe('2026-03-18')
    await office.must('organisation.describe', { ...organisation, expectedVersion: version + 1 })
  })

  const full = {
    applicants: [synthetic],
    addressee: { officialId: null, text: 'Аудан әкімі' },
    elsewhere: [{ system: 'other' as const, number: '7', date: '2026-03-01' }],
  }

  test.each([
    { why: 'no field at all', changes: {} },
    { why: 'the same words', changes: { essence: 'Суды қашан береді?' } },
    { why: 'the same people, sent whole by the card', changes: { applicants: full.applicants } },
    { why: 'the same addressee', changes: { addressee: full.addressee } },
    { why: 'the same numbers elsewhere', changes: { elsewhere: full.elsewhere } },
    { why: 'the same moment', changes: { receivedAt: '2026-03-19T10:00' } },
  ])('that changes nothing is refused and leaves no line: $why', async ({ changes }) => {
    const { appealId } = await register(full)
    expect(await correct(appealId, 1, changes)).toMatchObject({
      ok: false,
      failure: {
        code: 'REFUSED',
        reason: 'appeal.nothing-changed',
      },
    })
    expect((await card(appealId)).timeline).toHaveLength(1)
  })

  test.each([
    {
      why: 'a moment that has not come',
      changes: { receivedAt: '2026-03-19T10:01' },
      reason: 'appeal.received-in-future',
    },
    {
      why: 'a moment before the law',
      changes: { receivedAt: '2020-01-01T10:00' },
      reason: 'appeal.received-too-early',
    },
    { why: 'a topic that is none', changes: { topic: 'ZZZ.9' }, reason: 'appeal.unknown-code' },
    { why: 'a channel that is none', changes: { channel: 'pigeon' }, reason: 'appeal.unknown-code' },
    {
      why: 'a settlement of a person that is none',
      reason: 'appeal.unknown-code',
      changes: {
        applicants: [
          {
            ...synthetic,
            settlement: 'S99',
          },
        ],
      },
    },
  ])('is refused for $why', async ({ changes, reason }) => {
    const { appealId } = await register()
    expect(await correct(appealId, 1, changes)).toMatchObject({ ok: false, failure: { code: 'REFUSED', reason } })
    expect((await card(appealId)).version).toBe(1)
  })

  test('on a stale version answers CONFLICT, and nothing of either person is lost', async () => {
    const { appealId } = await register()
    await office.must('appeal.correct', { appealId, expectedVersion: 1, reason: 'а', changes: { topic: 'WAT.1' } })
    const stale = await correct(appealId, 1, { topic: 'ROD.1', pages: 2 })
    expect(stale).toMatchObject({ ok: false, failure: { code: 'CONFLICT', reason: 'record.changed-meanwhile' } })
    expect(await card(appealId)).toMatchObject({ version: 2, topic: 'WAT.1', pages: null })
    expect(await correct(appealId, 2, { pages: 2 })).toMatchObject({ ok: true })
    expect(await card(appealId)).toMatchObject({ version: 3, topic: 'WAT.1', pages: 2 })
  })

  test('of an appeal that is not there is told so', async () => {
    const envelope = await correct('00000000-0000-4000-8000-0000000000ff', 1, { pages: 1 })
    expect(envelope).toMatchObject({ ok: false, failure: { code: 'NOT_FOUND', reason: 'appeal.not-found' } })
  })
})

describe('a void number (R-10, osTicket/osTicket#6016)', () => {
  test('stays with its reason, is never given again and leaves no gap', async () => {
    const { appealId, number } = await register()
    const events = await soundEvents(office)
    await office.must('appeal.void', { appealId, expectedVersion: 1, reason: 'екі рет терілген' })
    expect(await soundEvents(office)).toBe(events + 1)
    const after = await card(appealId)
    expect(after).toMatchObject({ number, state: 'void', voidReason: 'екі рет терілген', dueState: 'closed' })
    expect(after.timeline[0]).toMatchObject({ type: 'appeal.voided', facts: { reason: 'екі рет терілген' } })
    const next = await register()
    expect(Number(next.number.slice(5))).toBe(Number(number.slice(5)) + 1)
    expect((await office.must('register.status', {})).gaps).toEqual([])
    const listed = await office.must('appeal.list', { filter: { state: 'void' } })
    expect(listed.items.map((row) => row.number)).toContain(number)
    const open = await office.must('appeal.list', { filter: { state: 'open' }, limit: 500 })
    expect(open.items.map((row) => row.number)).not.toContain(number)
  })

  test.each([
    { why: 'corrected', operation: 'appeal.correct', rest: { expectedVersion: 2, reason: 'x', changes: { pages: 1 } } },
    { why: 'voided again', operation: 'appeal.void', rest: { expectedVersion: 2, reason: 'x' } },
    { why: 'given papers', operation: 'appeal.attach', rest: { files: 'one' } },
  ] as const)('is not $why', async ({ operation, rest }) => {
    const { appealId } = await register()
    await office.must('appeal.void', { appealId, expectedVersion: 1, reason: 'қате' })
    const { fileId, name } = await upload(office, { name: 'хат.pdf', bytes: smallPdf })
    const input = 'files' in rest ? { files: [{ fileId, name }] } : rest
    const envelope = await office.call(operation, { appealId, ...input })
    expect(envelope).toMatchObject({ ok: false, failure: { code: 'REFUSED', reason: 'appeal.void' } })
  })
})

describe('links join and never merge (R-12)', () => {
  async function pair(): Promise<{ first: Registered; second: Registered }> {
    return { first: await register(), second: await register() }
  }

  test('a link stands on both cards, each with its own number and its own letters (zammad/zammad#377)', async () => {
    const { first, second } = await pair()
    const before = await card(first.appealId)
    const events = await soundEvents(office)
    await office.must('appeal.link', { appealId: second.appealId, kind: 'repeatOf', number: first.number })
    expect(await soundEvents(office)).toBe(events + 1)
    const [own, other] = [await card(second.appealId), await card(first.appealId)]
    expect(own.links).toMatchObject([{ kind: 'repeatOf', direction: 'out', number: first.number }])
    expect(other.links).toMatchObject([{ kind: 'repeatOf', direction: 'in', number: second.number }])
    expect(own).toMatchObject({ number: second.number, isRepeat: true, state: 'registered' })
    // The other case file is untouched: its number, its papers, its timeline and its version.
    expect({ ...other, links: [] }).toEqual(before)
    expect(own.timeline[0]).toMatchObject({ type: 'appeal.linked', facts: { kind: 'repeatOf', number: first.number } })
  })

  test('a wrong link is undone, and both facts stay (osTicket/osTicket#5325)', async () => {
    const { first, second } = await pair()
    const link = { appealId: second.appealId, kind: 'repeatOf' as const, number: first.number }
    await office.must('appeal.link', link)
    await office.must('appeal.unlink', link)
    const own = await card(second.appealId)
    expect(own).toMatchObject({ links: [], isRepeat: false })
    expect((await card(first.appealId)).links).toEqual([])
    expect(own.timeline.map((line) => line.type)).toEqual(['appeal.unlinked', 'appeal.linked', 'appeal.registered'])
    const stream = { kind: 'appeal', id: second.appealId } as const
    expect(await eventTypes(office, stream)).toEqual(['appeal.registered', 'appeal.linked', 'appeal.unlinked'])
    await office.must('appeal.link', link)
    expect((await card(second.appealId)).isRepeat).toBe(true)
  })

  test.each([
    { kind: 'repeatOf', isRepeat: true },
    { kind: 'duplicateOf', isRepeat: true },
    { kind: 'sameProblem', isRepeat: false },
    { kind: 'fromQuestion', isRepeat: false },
  ] as const)('$kind makes a repeat: $isRepeat', async ({ kind, isRepeat }) => {
    const { first, second } = await pair()
    await office.must('appeal.link', { appealId: second.appealId, kind, number: first.number })
    expect((await card(second.appealId)).isRepeat).toBe(isRepeat)
    const listed = await office.must('appeal.list', { filter: { state: 'all', isRepeat: true }, limit: 500 })
    expect(listed.items.some((row) => row.number === second.number)).toBe(isRepeat)
  })

  test.each([
    { why: 'to itself', number: 'own', reason: 'appeal.link-to-itself' },
    { why: 'a second time', number: 'linked', reason: 'appeal.already-linked' },
    { why: 'to a number that is none', number: '2026-99999', reason: 'appeal.unknown-link' },
  ])('is refused $why', async ({ number, reason }) => {
    const { first, second } = await pair()
    await office.must('appeal.link', { appealId: second.appealId, kind: 'sameProblem', number: first.number })
    const named = number === 'own' ? second.number : number === 'linked' ? first.number : number
    const envelope = await office.call('appeal.link', { appealId: second.appealId, kind: 'sameProblem', number: named })
    expect(envelope).toMatchObject({ ok: false, failure: { code: 'REFUSED', reason } })
  })

  test('a link that is not there cannot be taken off', async () => {
    const { first, second } = await pair()
    const link = { appealId: second.appealId, kind: 'repeatOf' as const, number: first.number }
    expect(await office.call('appeal.unlink', link)).toMatchObject({ failure: { reason: 'appeal.not-linked' } })
  })

  test('a registration that names one link twice is registered with it once (R-02)', async () => {
    const { number } = await register()
    const link = { kind: 'repeatOf' as const, number }
    const { appealId } = await register({ links: [link, link] })
    expect((await card(appealId)).links).toMatchObject([{ number, direction: 'out' }])
  })
})

describe('papers', () => {
  test('are added with one line on the timeline and cure a missing scan', async () => {
    const { appealId, defects } = await register({ essence: '' })
    expect(defects).toEqual(['essence.missing'])
    const { fileId, name } = await upload(office, { name: 'өтініш.pdf', bytes: smallPdf })
    const events = await soundEvents(office)
    await office.must('appeal.attach', { appealId, files: [{ fileId, name }] })
    expect(await soundEvents(office)).toBe(events + 1)
    const { files, timeline, defects: left } = await card(appealId)
    expect(files).toMatchObject([
      {
        fileId,
        name: 'өтініш.pdf',
        sizeBytes: smallPdf.length,
        mediaType: 'application/pdf',
        attachedBy: 'Макетов П. И.',
      },
    ])
    expect(left).toEqual(['essence.only-scan'])
    expect(timeline[0]).toMatchObject({ type: 'appeal.files-attached', facts: { files: 1, names: 'өтініш.pdf' } })
  })

  test('that the vault does not hold are refused', async () => {
    const { appealId } = await register()
    const files = [{ fileId: 'a'.repeat(64), name: 'жоқ.pdf' }]
    expect(await office.call('appeal.attach', { appealId, files })).toMatchObject({
      ok: false,
      failure: {
        code: 'REFUSED',
        reason: 'file.unknown',
        facts: { name: 'жоқ.pdf' },
      },
    })
  })
})
