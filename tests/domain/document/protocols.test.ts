import { expect, test } from 'vitest'
import { localDate } from '#domain/calendar/local-date'
import { localMoment } from '#domain/calendar/local-time'
import { followUpListDocument } from '#domain/document/follow-up-list-document'
import { hearingProtocolDocument } from '#domain/document/hearing-protocol-document'
import { oralProtocolDocument } from '#domain/document/oral-protocol-document'
import { registrationCardDocument } from '#domain/document/registration-card-document'
import { proofKinds } from '#domain/appeal/life-facts'
import { followUp, sampleFollowUpList, sampleHearing, sampleOral, sampleRegistrationCard } from './protocol-samples.ts'
import { due } from './paper-samples.ts'
import { factLabels, flat, hasKey, headings, signatures, tablesOf } from './read-model.ts'

test('R-33: the protocol of a hearing has exactly the fields of the act, signed by chair and secretary', () => {
  const model = hearingProtocolDocument(sampleHearing())
  expect(factLabels(model)).toEqual([
    'document.hearing.place',
    'document.hearing.date',
    'document.hearing.started',
    'document.hearing.ended',
    'document.hearing.body',
    'document.hearing.official',
    'document.hearing.secretary',
  ])
  expect(headings(model, 2)).toEqual([
    'document.hearing.participants',
    'document.hearing.question',
    'document.hearing.explanations',
  ])
  expect(signatures(model)).toEqual(['М. Үлгібеков', 'Т. Сынақов'])
})

test.each([
  { why: 'the same day tells the hour', endedAt: '2026-04-06T15:40:00+05:00', ended: { text: '15:40' } },
  {
    why: 'another day tells the day too',
    endedAt: '2026-04-07T00:10:00+05:00',
    ended: { moment: '2026-04-07T00:10:00+05:00' },
  },
])('R-33: the end of a hearing: $why', ({ endedAt, ended }) => {
  const model = hearingProtocolDocument(sampleHearing({ endedAt: localMoment(endedAt) }))
  const rows = flat(model.blocks).flatMap((block) => (block.block === 'factRows' ? block.rows : []))
  expect(rows[3]?.value).toEqual(ended)
})

test('R-33: a field that was left empty is named as not stated', () => {
  expect(hasKey(hearingProtocolDocument(sampleHearing({ participants: '' })), 'document.not-stated')).toBe(true)
})

test('R-05, R-06: the protocol of an oral appeal has the contents of a written one and places to sign', () => {
  const model = oralProtocolDocument(sampleOral())
  expect(factLabels(model)).toEqual([
    'document.oral.taken-at',
    'document.oral.person',
    'document.oral.iin',
    'document.oral.address',
    'document.card.phone',
    'document.case.addressee',
    'document.oral.taken-by',
  ])
  expect(headings(model, 2)).toEqual(['document.oral.essence'])
  expect(hasKey(model, 'document.oral.read-and-agreed')).toBe(true)
  expect(signatures(model)).toEqual(['Үлгібаева Айнұр Сынаққызы', 'Үлгібаева С. Ж.'])
})

test('R-05: a legal entity has its name and BIN, and its representative signs', () => {
  const model = oralProtocolDocument(
    sampleOral({
      applicants: [
        { type: 'organisation', name: 'ЖШС «Үлгі»', nationalNumber: '991241000029', address: 'Үлгі ауылы', phone: '' },
      ],
      representative: { name: 'Мысалов Б.', authority: '' },
    }),
  )
  expect(factLabels(model)).toEqual([
    'document.oral.taken-at',
    'document.oral.organisation',
    'document.oral.bin',
    'document.oral.address',
    'document.case.role.representative',
    'document.oral.authority',
    'document.case.addressee',
    'document.oral.taken-by',
  ])
  expect(signatures(model)).toEqual(['Мысалов Б.', 'Үлгібаева С. Ж.'])
})

test('R-02, R-05: what was not told is named and does not stop the protocol', () => {
  const model = oralProtocolDocument(
    sampleOral({
      applicants: [{ type: 'person', name: '', nationalNumber: '', address: '', phone: '' }],
      essence: '',
    }),
  )
  for (const key of ['document.unknown-author', 'document.not-stated', 'document.card.no-essence'])
    expect(hasKey(model, key)).toBe(true)
})

test('R-54: the registration and control card has the fields of the documentation rules', () => {
  const model = registrationCardDocument(sampleRegistrationCard())
  expect(factLabels(model)).toEqual([
    'document.receipt.registered-on',
    'document.registration.case-index',
    'document.registration.correspondent',
    'document.card.address',
    'document.registration.sender',
    'document.receipt.kind',
    'document.case.channel',
    'document.case.column.essence',
    'document.registration.sheets',
    'document.receipt.due',
    'document.registration.extension',
    'document.registration.answer',
    'document.registration.filed',
  ])
  const [control, resolution, executors] = tablesOf(model)
  expect(JSON.stringify(resolution?.rows)).toContain('М. Үлгібеков')
  expect(JSON.stringify(executors?.rows[0])).toContain('document.slip.lead')
  expect(executors?.rows.map((row) => row[3])).toEqual([{ text: '' }, { day: '2026-04-02', form: 'short' }])
  expect(JSON.stringify(control?.rows)).toContain('document.registration.on-control-since')
})

test('R-54: a card of an appeal that was only registered leaves places to write', () => {
  const model = registrationCardDocument(
    sampleRegistrationCard({
      sender: null,
      resolutions: [],
      executors: [],
      extensions: [],
      control: null,
      answer: null,
      sheets: null,
      isRepeat: false,
    }),
  )
  expect(factLabels(model)).not.toContain('document.registration.sender')
  for (const key of ['registration.no-resolution', 'registration.filed-place', 'not-counted'])
    expect(hasKey(model, `document.${key}`)).toBe(true)
  for (const key of ['registration.on-control-since', 'registration.repeat', 'registration.extension'])
    expect(hasKey(model, `document.${key}`)).toBe(false)
  expect(tablesOf(model)).toEqual([])
})

test('R-37: follow-up actions are listed by department, late first, closed last, and the sums add up', () => {
  const model = followUpListDocument(sampleFollowUpList())
  const [first, second] = tablesOf(model)
  expect(first?.rows.map((row) => JSON.stringify(row[6]).match(/\d{4}-\d{5}/u)?.[0])).toEqual([
    '2026-00102',
    '2026-00214',
    '2026-00090',
  ])
  expect(first?.note).toMatchObject({ facts: { total: 3, open: 2, late: 1, done: 1, dropped: 0, sum: '2 + 1 + 0' } })
  expect(second?.note).toMatchObject({ facts: { total: 1, open: 0, late: 0, done: 0, dropped: 1, sum: '0 + 0 + 1' } })
  expect(headings(model, 2)).toEqual(['', 'document.follow-up.no-department'])
})

test('R-37: a moved date tells the first one; a closed action has no mark of its term', () => {
  const [table] = tablesOf(followUpListDocument(sampleFollowUpList()))
  expect(JSON.stringify(table?.rows[0]?.[5])).toContain(
    JSON.stringify({ key: 'document.follow-up.moved', facts: { firstDueOn: '2026-03-02', moves: 1 } }),
  )
  expect(table?.rows[2]?.[3]).toEqual({ day: '2026-03-20', form: 'short' })
  expect(table?.rows[2]?.[5]).toMatchObject({ mark: 'done' })
})

test.each(proofKinds)('a follow-up action says how it is shown: %s', (proof) => {
  const groups = [{ department: null, items: [followUp({ proof, due: due('2026-04-30', 'soon', 2) })] }]
  expect(hasKey(followUpListDocument(sampleFollowUpList({ groups })), `document.follow-up.by.${proof}`)).toBe(true)
})

test('no follow-up action is a list too', () => {
  const model = followUpListDocument(sampleFollowUpList({ groups: [{ department: null, items: [] }] }))
  expect(hasKey(model, 'document.follow-up.nothing')).toBe(true)
  expect(tablesOf(model)).toEqual([])
  expect(model.title).toEqual({ key: 'document.follow-up.file-title', facts: { on: localDate('2026-04-01') } })
})
