/** The reply: prepared, read by a second person, signed, delivered. Source. */
import { describe, expect, test } from 'vitest'
import { awaitsSecondReader, isDelivered } from '#domain/appeal/life/reply'
import * as give from './commands.ts'
import { answer, at, complaint, factsOf, led, registered, running } from './walk.ts'

const { deliverReply, file, gone, prepareReply, reply, reviewReply } = give

describe('the language of a reply (R-34)', () => {
  const right = 'replied'
  const wrong = 'R-34 reply.third-language'
  test.each([
    { of: 'kk', in: 'kk', expected: right },
    { of: 'kk', in: 'ru', expected: wrong },
    { of: 'kk', in: 'en', expected: wrong },
    { of: 'ru', in: 'kk', expected: right },
    { of: 'ru', in: 'ru', expected: right },
    { of: 'ru', in: 'en', expected: wrong },
    { of: 'mix', in: 'kk', expected: right },
    { of: 'mix', in: 'ru', expected: right },
    { of: 'mix', in: 'en', expected: wrong },
    { of: 'en', in: 'kk', expected: right },
    { of: 'en', in: 'en', expected: right },
    { of: 'en', in: 'ru', expected: wrong },
  ] as const)('an appeal in $of, a reply in $in: $expected', (row) => {
    const appeal = registered({ language: row.of })
    expect(answer(appeal, reply('2026-03-10', { language: row.in }))).toBe(row.expected)
    const prepared = row.expected === right ? 'taken-on, reply-prepared' : wrong
    expect(answer(appeal, prepareReply('2026-03-10', { language: row.in }))).toBe(prepared)
  })

  test('both languages are told', () => {
    const facts = { number: '2026-00001', language: 'ru', appealLanguage: 'kk' }
    expect(factsOf(registered(), reply('2026-03-10', { language: 'ru' }))).toEqual(facts)
  })
})

describe('what a reply must be', () => {
  test.each([
    { why: 'R-35 neither text nor paper', text: { text: '' }, expected: 'R-35 reply.empty' },
    { why: 'R-35 a scan without text', text: { text: '', files: [file] }, expected: 'replied' },
    {
      why: 'R-36 forwarding is a step of its own',
      text: { outcome: 'forwarded' },
      expected: 'R-36 reply.outcome-has-own-step',
    },
    { why: 'R-36 so is the return', text: { outcome: 'returned' }, expected: 'R-36 reply.outcome-has-own-step' },
    { why: 'R-36 so is the withdrawal', text: { outcome: 'withdrawn' }, expected: 'R-36 reply.outcome-has-own-step' },
    { why: 'R-36 so is the termination', text: { outcome: 'terminated' }, expected: 'R-36 reply.outcome-has-own-step' },
    { why: 'R-36 explained', text: { outcome: 'explained' }, expected: 'replied' },
    { why: 'R-36 accepted for information', text: { outcome: 'acceptedForInformation' }, expected: 'replied' },
    {
      why: 'R-35 a refusal without its reason',
      text: { outcome: 'refused' },
      expected: 'R-35 reply.refusal-reason-missing',
    },
    { why: 'R-35 a refusal with it', text: { outcome: 'refused', refusalReason: 'noGrounds' }, expected: 'replied' },
  ])('$why: $expected', ({ text, expected }) => {
    expect(answer(registered(), reply('2026-03-10', text))).toBe(expected)
  })

  test.each([
    {
      why: 'is not merely explained',
      text: { outcome: 'explained' },
      expected: 'R-31 reply.outcome-not-for-complaint',
    },
    {
      why: 'is not taken note of',
      text: { outcome: 'acceptedForInformation' },
      expected: 'R-31 reply.outcome-not-for-complaint',
    },
    { why: 'is satisfied', text: { outcome: 'satisfied' }, expected: 'replied' },
    { why: 'is satisfied in part', text: { outcome: 'partlySatisfied' }, expected: 'replied' },
    { why: 'is refused', text: { outcome: 'refused', refusalReason: 'noGrounds' }, expected: 'replied' },
  ])('R-31 a complaint $why: $expected', ({ text, expected }) => {
    expect(answer(complaint(), reply('2026-03-10', text))).toBe(expected)
  })

  test.each([
    { why: 'R-36 before the registration', on: '2026-03-01', changes: {}, expected: 'R-36 step.before-registration' },
    { why: 'R-36 tomorrow', on: '2026-03-11', changes: {}, expected: 'R-36 step.in-future' },
    { why: 'R-36 today', on: '2026-03-10', changes: {}, expected: 'replied' },
    { why: 'R-36 without a number', on: '2026-03-10', changes: { number: '' }, expected: 'R-36 reply.number-missing' },
    {
      why: 'R-36 by one who left the office',
      on: '2026-03-10',
      changes: { signatory: gone },
      expected: 'R-36 reply.signatory-left',
    },
  ])('signed $why: $expected', ({ on, changes, expected }) => {
    expect(answer(registered(), reply(on, {}, changes), at('2026-03-10'))).toBe(expected)
  })

  test('R-23 a late reply is taken: silence is worse, and the days late stay', () => {
    const late = led(registered(), [reply('2026-04-02')])
    expect(late).toMatchObject({ state: 'answered', endedOn: '2026-04-02', dueOn: '2026-03-27' })
  })
})

describe('a prepared reply (R-35)', () => {
  const prepared = led(registered(), [prepareReply('2026-03-10', { flags: ['no-measure', 'no-date'] })])
  const rework = { reviewerId: 'o-second', verdict: 'rework', note: 'мерзімі айтылмаған' } as const

  test('takes the appeal on and waits for the signature', () => {
    expect(prepared).toMatchObject({ state: 'toSign', prepared: { replyId: 'reply1' }, preparedReview: null })
    expect(running(prepared)).toEqual([])
  })

  test('may be prepared anew, which asks for a new reading', () => {
    const read = led(prepared, [reviewReply('2026-03-11')])
    expect(led(read, [prepareReply('2026-03-12', { text: 'басқа' })])).toMatchObject({
      state: 'toSign',
      preparedReview: null,
    })
  })

  test.each([
    { why: 'of another reply', changes: { replyId: 'x' }, expected: 'R-35 reply.unknown' },
    { why: 'by its author', changes: { authorId: 'o-second' }, expected: 'R-35 reply.own-review' },
    { why: 'by somebody else who agrees', changes: {}, expected: 'reply-reviewed' },
    { why: 'by somebody else who does not', changes: { review: rework }, expected: 'reply-reviewed, reply-sent-back' },
  ])('a second reading $why: $expected', ({ changes, expected }) => {
    expect(answer(prepared, reviewReply('2026-03-11', changes))).toBe(expected)
  })

  test('goes back to work when the second reader asks for it', () => {
    const back = led(prepared, [reviewReply('2026-03-11', { review: rework })])
    expect(back).toMatchObject({ state: 'inWork', prepared: null, preparedReview: null })
  })

  test('goes back to work when the official does not sign', () => {
    const back = led(prepared, [give.sendBackReply('2026-03-11')])
    expect(back).toMatchObject({ state: 'inWork', prepared: null, preparedReview: null })
  })

  test('carries the reading of its own text into the signed reply, and of no other', () => {
    const read = led(prepared, [reviewReply('2026-03-11')])
    expect(led(read, [reply('2026-03-12')]).replies[0]?.review).toMatchObject({ reviewerId: 'o-second' })
    expect(led(read, [reply('2026-03-12', { replyId: 'reply2' })]).replies[0]?.review).toBeNull()
    const ended = led(read, [give.terminate('2026-03-12'), give.reopen('2026-03-13', 'mistake')])
    expect(ended).toMatchObject({ prepared: null, preparedReview: null })
    expect(led(ended, [reply('2026-03-16')]).replies[0]?.review).toBeNull()
  })

  test('may be read after the signature too, which changes no state', () => {
    const signed = led(prepared, [reply('2026-03-11'), reviewReply('2026-03-12', { review: rework })])
    expect(signed).toMatchObject({ state: 'answered', replies: [{ review: { verdict: 'rework' } }] })
  })

  test.each([
    { why: 'two signs of a formal reply', flags: ['a', 'b'], awaits: true },
    { why: 'one sign', flags: ['a'], awaits: false },
    { why: 'none', flags: [], awaits: false },
  ])('asks for a second pair of eyes: $why', ({ flags, awaits }) => {
    expect(awaitsSecondReader({ flags }, null)).toBe(awaits)
    expect(awaitsSecondReader({ flags }, rework)).toBe(false)
  })

  test('with such signs is no reason to keep the answer back', () => {
    expect(answer(prepared, reply('2026-03-11', { flags: ['no-measure', 'no-date'] }))).toBe('replied')
  })
})

describe('a delivery (R-36)', () => {
  const answered = led(registered(), [reply('2026-03-10')])
  test.each([
    {
      why: 'of a reply that is not there',
      command: { ...deliverReply('2026-03-11'), replyId: 'x' },
      expected: 'R-36 reply.unknown',
    },
    { why: 'the day before the signature', command: deliverReply('2026-03-09'), expected: 'R-36 reply.before-reply' },
    { why: 'on the day of the signature', command: deliverReply('2026-03-10'), expected: 'reply-delivered' },
    {
      why: 'with nothing to show',
      command: deliverReply('2026-03-11', { proof: '' }),
      expected: 'R-36 delivery.no-proof',
    },
    {
      why: 'with a scan',
      command: deliverReply('2026-03-11', { proof: '', files: [file] }),
      expected: 'reply-delivered',
    },
    {
      why: 'that did not succeed',
      command: deliverReply('2026-03-11', { proof: '', isDelivered: false }),
      expected: 'reply-delivered',
    },
  ])('$why: $expected', ({ command, expected }) => {
    expect(answer(answered, command)).toBe(expected)
  })

  test('counts when one reached somebody', () => {
    expect(isDelivered(answered)).toBe(false)
    const tried = led(answered, [deliverReply('2026-03-11', { proof: '', isDelivered: false })])
    expect(isDelivered(tried)).toBe(false)
    expect(isDelivered(led(tried, [deliverReply('2026-03-12', { deliveryId: 'd2' })]))).toBe(true)
  })

  test('of the reply before a reopening does not count for the next one', () => {
    const steps = [
      deliverReply('2026-03-11'),
      give.reopen('2026-03-16', 'newFacts'),
      reply('2026-03-18', { replyId: 'reply2' }),
    ]
    const again = led(answered, steps)
    expect(isDelivered(again)).toBe(false)
    expect(answer(again, { ...deliverReply('2026-03-18'), replyId: 'reply2' })).toBe('reply-delivered')
  })
})
