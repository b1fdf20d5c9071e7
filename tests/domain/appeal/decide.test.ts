/** What may be done with an appeal, decided without anything around it. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AppealCommand, decide } from '#domain/appeal/decide'
import { type AppealState, evolve, noAppeal } from '#domain/appeal/state'
import { localMoment } from '#domain/calendar/local-time'
import { isRefusal } from '#domain/refusal'
import { after, applicant, content, context, decided, registerCommand } from './sample.ts'

const link = { kind: 'repeatOf', appealId: 'other', number: '2026-00007' } as const
const file = { fileId: 'f', name: 'хат.pdf', mediaType: 'application/pdf', sizeBytes: 7 }
const correct = (changes: Extract<AppealCommand, { command: 'correct' }>['changes']): AppealCommand => ({
  command: 'correct',
  reason: 'қате',
  changes,
})
const voided: AppealCommand = { command: 'void', reason: 'қате' }
const linked: AppealCommand = { command: 'link', ownId: 'own', link }
const receipt: AppealCommand = { command: 'notePrint', document: 'receipt', language: 'kk' }

describe('a registration', () => {
  test('is one fact with its terms (R-04, R-19, R-20)', () => {
    expect(decided(noAppeal, registerCommand)).toMatchObject([
      {
        type: 'appeal.registered',
        given: { number: '2026-00001' },
        defects: [],
        terms: {
          registeredOn: '2026-03-19',
          dueOn: '2026-04-14',
          workingDays: 15,
          startRule: 'nextDay',
          calendarVersion: 1,
        },
      },
    ])
  })

  test('with links is followed by each of them once', () => {
    const events = decided(noAppeal, { ...registerCommand, links: [link, { ...link, kind: 'sameProblem' }, link] })
    expect(events.map(({ type }) => type)).toEqual(['appeal.registered', 'appeal.linked', 'appeal.linked'])
  })

  test.each([
    { why: 'this minute', receivedAt: '2026-03-19T10:00:00+05:00', reason: undefined },
    { why: 'the next minute', receivedAt: '2026-03-19T10:01:00+05:00', reason: 'appeal.received-in-future' },
    { why: 'the first day of the Code', receivedAt: '2021-07-01T09:00:00+05:00', reason: undefined },
    { why: 'the day before the Code', receivedAt: '2021-06-30T09:00:00+05:00', reason: 'appeal.received-too-early' },
  ])('of an arrival at $why: $reason', ({ receivedAt, reason }) => {
    const answer = decide(noAppeal, { ...registerCommand, receivedAt: localMoment(receivedAt) }, context)
    expect(isRefusal(answer) ? answer.reason : undefined).toBe(reason)
  })
})

describe('a correction', () => {
  test.each([
    { why: 'nothing', changes: {}, reason: 'appeal.nothing-changed' },
    { why: 'the same text', changes: { essence: 'Су жоқ' }, reason: 'appeal.nothing-changed' },
    {
      why: 'the same person in another order of keys',
      reason: 'appeal.nothing-changed',
      changes: {
        applicants: [
          {
            ...Object.fromEntries(Object.entries(applicant).toReversed()),
            ...applicant,
          },
        ],
      },
    },
    { why: 'one person fewer', changes: { applicants: [] }, reason: undefined },
    { why: 'one letter', changes: { essence: 'Су жок' }, reason: undefined },
  ])('to $why: $reason', ({ changes, reason }) => {
    const answer = decide(after(registerCommand), correct(changes), context)
    expect(isRefusal(answer) ? answer.reason : undefined).toBe(reason)
  })

  test('keeps before and after of the changed fields only', () => {
    const [event] = decided(after(registerCommand), correct({ essence: 'Жол жоқ', pages: 3, topic: null }))
    expect(event).toMatchObject({
      before: {
        essence: 'Су жоқ',
        pages: null,
      },
      after: {
        essence: 'Жол жоқ',
        pages: 3,
      },
    })
    expect(event && 'after' in event ? Object.keys(event.after) : []).toEqual(['essence', 'pages'])
  })

  test('of the text keeps the terms, of the kind counts anew (R-01, R-27)', () => {
    const later = { ...context, calendarVersion: 9 }
    const state = after(registerCommand)
    expect(decided(state, correct({ essence: 'Жол' }), later)).toMatchObject([
      { terms: { calendarVersion: 1, dueOn: '2026-04-14' } },
    ])
    expect(decided(state, correct({ kind: 'complaint' }), later)).toMatchObject([
      { terms: { calendarVersion: 9, dueOn: '2026-04-21', workingDays: 20 }, defects: ['complaint.against-missing'] },
    ])
  })
})

describe('a void appeal', () => {
  test.each([
    { why: 'a correction', command: correct({ pages: 1 }) },
    { why: 'a second void', command: voided },
    { why: 'papers', command: { command: 'attach', files: [file] } as const },
    { why: 'a recomputation', command: { command: 'recompute' } as const },
  ])('refuses $why', ({ command }) => {
    expect(decide(after(registerCommand, voided), command, context)).toMatchObject({
      refused: true,
      reason: 'appeal.void',
    })
  })

  test.each([{ command: linked }, { command: receipt }])(
    'is still told where it belongs and printed: $command.command',
    ({ command }) => {
      expect(isRefusal(decide(after(registerCommand, voided), command, context))).toBe(false)
    },
  )
})

describe('links (R-12)', () => {
  test.each([
    { why: 'to itself', command: { ...linked, ownId: 'other' }, reason: 'appeal.link-to-itself' },
    { why: 'twice', command: linked, reason: 'appeal.already-linked' },
    {
      why: 'off without one',
      command: { command: 'unlink', link: { ...link, appealId: 'third' } },
      reason: 'appeal.not-linked',
    },
  ] as const)('$why: $reason', ({ command, reason }) => {
    expect(decide(after(registerCommand, linked), command, context)).toMatchObject({ refused: true, reason })
  })

  test('taken off leave the state as it was', () => {
    expect(after(registerCommand, linked, { command: 'unlink', link })).toEqual(after(registerCommand))
  })
})

test('the first receipt is no copy, every other is; other papers are never (R-03)', () => {
  expect(decided(after(registerCommand), receipt)).toMatchObject([{ isCopy: false }])
  expect(decided(after(registerCommand, receipt), receipt)).toMatchObject([{ isCopy: true }])
  const sheet = { command: 'notePrint', document: 'deadline', language: 'kk' } as const
  expect(decided(after(registerCommand, receipt, sheet), sheet)).toMatchObject([{ isCopy: false }])
  expect(after(registerCommand, receipt, sheet).receiptPrints).toBe(1)
})

test('a recomputation that moves nothing is no fact (R-24)', () => {
  expect(decided(after(registerCommand), { command: 'recompute' })).toEqual([])
})

test('what is not registered cannot be changed: that is a bug', () => {
  expect(() => decide(noAppeal, voided, context)).toThrow('void of an appeal that is not there')
  expect(() => evolve(noAppeal, { type: 'appeal.voided', reason: 'x' })).toThrow('appeal.voided before')
})

const commands: fc.Arbitrary<AppealCommand> = fc.oneof(
  fc.record({ essence: fc.string(), pages: fc.nat() }).map((changes) => correct(changes)),
  fc.constantFrom('application', 'complaint', 'message', 'inquiry').map((kind) => correct({ kind } as const)),
  fc
    .constantFrom('2026-03-18T10:00:00+05:00', '2026-03-15T11:00:00+05:00')
    .map((at) => correct({ receivedAt: localMoment(at) })),
  fc.constantFrom<AppealCommand>(
    voided,
    linked,
    receipt,
    { command: 'recompute' },
    { command: 'attach', files: [file] },
  ),
  fc
    .constantFrom('other', 'third')
    .map((appealId): AppealCommand => ({ command: 'unlink', link: { ...link, appealId } })),
  fc
    .constantFrom('other', 'third')
    .map((appealId): AppealCommand => ({ command: 'link', ownId: 'own', link: { ...link, appealId } })),
)

test('any sequence of allowed commands evolves, keeps the number, and never takes a void back', () => {
  fc.assert(
    fc.property(fc.array(commands, { maxLength: 25 }), (sequence) => {
      let state: AppealState = after(registerCommand)
      for (const command of sequence) {
        const wasVoid = state.state === 'void'
        const answer = decide(state, command, context)
        if (isRefusal(answer)) continue
        for (const event of answer) state = evolve(state, event)
        if (state.state === 'none') throw new Error('an appeal went away')
        expect(state.given).toEqual(registerCommand.given)
        expect(state.verificationCode).toBe(registerCommand.verificationCode)
        expect(wasVoid && state.state !== 'void').toBe(false)
        expect(new Set(state.links.map(({ kind, appealId }) => `${kind} ${appealId}`)).size).toBe(state.links.length)
        expect(state.terms.dueOn > state.terms.registeredOn).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})

test('the content that was registered is what stands', () => {
  expect(after(registerCommand).content).toEqual(content)
})
