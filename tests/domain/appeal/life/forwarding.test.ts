/** Whose an appeal is. Registered on Monday 2 March 2026: working day 3 is Thursday 5 March. Source. */
import { describe, expect, test } from 'vitest'
import { sendingDue } from '#domain/appeal/life/forwarding'
import { forward, forwardPart, giveResolution, leaveUnconsidered, notify, passUp, reopen, takeOn } from './commands.ts'
import { answer, at, complaint, factsOf, later, led, registered, running, runsUntil } from './walk.ts'

describe('the clocks of an arrival', () => {
  test.each([
    { why: 'a Monday morning', receivedAt: '2026-03-02T10:00:00+05:00', dueOn: '2026-03-05' },
    { why: 'a Thursday before the day off of 9 March', receivedAt: '2026-03-05T10:00:00+05:00', dueOn: '2026-03-11' },
    {
      why: 'a Friday evening after hours counts for 10 March (R-04)',
      receivedAt: '2026-03-06T18:31:00+05:00',
      dueOn: '2026-03-13',
    },
    { why: 'a Saturday of Nauryz counts for 26 March', receivedAt: '2026-03-21T11:00:00+05:00', dueOn: '2026-03-31' },
  ])('R-16 three working days: $why', ({ receivedAt, dueOn }) => {
    const appeal = registered({}, { receivedAt })
    expect(running(appeal)).toEqual(['forward'])
    expect(runsUntil(appeal, 'forward')).toBe(dueOn)
    expect(sendingDue('forward', appeal, later)).toBe(dueOn)
  })

  test('R-28 a complaint has a second one', () => {
    expect(running(complaint())).toEqual(['forward', 'passUp'])
    expect(runsUntil(complaint(), 'passUp')).toBe('2026-03-05')
  })

  test('R-16 are counted where an old journal has none', () => {
    expect(sendingDue('forward', { ...registered(), clocks: [] }, later)).toBe('2026-03-05')
    expect(sendingDue('passUp', { ...complaint(), clocks: [] }, later)).toBe('2026-03-05')
  })

  test('R-01 a corrected kind begins the second one, and keeps a notice that is owed', () => {
    const corrected = led(registered(), [{ command: 'correct', reason: 'шағым', changes: { kind: 'complaint' } }])
    expect(running(corrected)).toEqual(['forward', 'passUp'])
    const working = led(registered(), [
      takeOn('2026-03-03'),
      { command: 'correct', reason: 'шағым', changes: { kind: 'complaint' } },
    ])
    expect(running(working)).toEqual([])
  })

  test.each([
    { why: 'taken on by itself', command: takeOn('2026-03-04') },
    { why: 'taken on by a resolution', command: giveResolution('2026-03-04') },
  ])('R-16, R-28 end when it is the office’s own: $why', ({ command }) => {
    const appeal = led(complaint(), [command])
    expect(running(appeal)).toEqual([])
    expect(appeal.clocks.map(({ endedOn }) => endedOn)).toEqual(['2026-03-04', '2026-03-04'])
  })

  test('R-16 taken on once', () => {
    expect(answer(led(registered(), [takeOn('2026-03-03')]), takeOn('2026-03-04'))).toBe('R-16 appeal.step-not-now')
  })
})

describe('forwarding (R-16)', () => {
  test.each([
    { why: 'at once', on: '2026-03-02', lateReason: '', expected: 'forwarded' },
    { why: 'on day 3', on: '2026-03-05', lateReason: '', expected: 'forwarded' },
    { why: 'on day 4', on: '2026-03-06', lateReason: '', expected: 'R-16 forward.too-late' },
    { why: 'on day 4 with the reason', on: '2026-03-06', lateReason: 'пошта кешікті', expected: 'forwarded' },
  ])('of the whole $why: $expected', ({ on, lateReason, expected }) => {
    expect(answer(registered(), forward(on, { lateReason }))).toBe(expected)
  })

  test.each([
    { why: 'on day 3', on: '2026-03-05', lateReason: '', expected: 'part-forwarded' },
    { why: 'on day 4', on: '2026-03-06', lateReason: '', expected: 'R-16 forward.too-late' },
    { why: 'on day 4 with the reason', on: '2026-03-06', lateReason: 'пошта кешікті', expected: 'part-forwarded' },
  ])('of a part $why: $expected', ({ on, lateReason, expected }) => {
    expect(answer(registered(), forwardPart(on, { lateReason }))).toBe(expected)
  })

  test('says which day was the last', () => {
    expect(factsOf(registered(), forward('2026-03-06'))).toEqual({ dueOn: '2026-03-05', on: '2026-03-06' })
  })

  test('of what was taken on already keeps the day of the clock that ended', () => {
    const own = led(registered(), [takeOn('2026-03-03')])
    expect(answer(own, forward('2026-03-05'))).toBe('forwarded')
    expect(answer(own, forward('2026-03-06'))).toBe('R-16 forward.too-late')
  })

  test.each([
    { why: 'told at once', isNoticed: true, clocks: [] },
    { why: 'not yet told', isNoticed: false, clocks: ['forwardingNotice'] },
  ])('ends the case; the applicant is $why', ({ isNoticed, clocks }) => {
    const appeal = led(registered(), [forward('2026-03-04', { isNoticed })])
    expect(appeal).toMatchObject({
      state: 'forwarded',
      endedOn: '2026-03-04',
      forwarding: { to: 'Үлгі ауданының әкімдігі' },
    })
    expect(running(appeal)).toEqual(clocks)
  })

  test('owes the notice on the same day: "with simultaneous notice"', () => {
    const appeal = led(registered(), [forward('2026-03-04', { isNoticed: false })])
    expect(runsUntil(appeal, 'forwardingNotice')).toBe('2026-03-04')
    expect(running(led(appeal, [notify('forwarding', '2026-03-05')]))).toEqual([])
  })

  test('on a day off owes the notice on the next working day', () => {
    const saturday = led(registered(), [forward('2026-03-07', { isNoticed: false, lateReason: 'кезекші' })])
    expect(runsUntil(saturday, 'forwardingNotice')).toBe('2026-03-10')
  })

  test('of a part leaves the rest in work, with its number on the case', () => {
    const appeal = led(registered(), [forwardPart('2026-03-04', { isNoticed: false })])
    expect(appeal).toMatchObject({
      state: 'inWork',
      endedOn: null,
      dueOn: '2026-03-27',
      parts: [{ number: '2026-00001/1' }],
    })
    expect(running(appeal)).toEqual(['forwardingNotice'])
  })

  test('of two parts before the notice owes one notice, by the earlier day', () => {
    const other = { part: { appealId: 'p2', number: '2026-00001/2', text: 'газ' }, isNoticed: false }
    const appeal = led(registered(), [
      forwardPart('2026-03-03', { isNoticed: false }),
      forwardPart('2026-03-05', other),
    ])
    expect(running(appeal)).toEqual(['forwardingNotice'])
    expect(runsUntil(appeal, 'forwardingNotice')).toBe('2026-03-03')
    expect(running(led(appeal, [notify('forwarding', '2026-03-05')]))).toEqual([])
  })

  test('that was a mistake owes no notice any more (R-37)', () => {
    const back = led(registered(), [forward('2026-03-04', { isNoticed: false }), reopen('2026-03-05', 'mistake')])
    expect(back).toMatchObject({ state: 'inWork', forwarding: null })
    expect(running(back)).toEqual([])
  })
})

describe('passing up (R-28)', () => {
  test.each([
    {
      why: 'an application',
      appeal: registered(),
      on: '2026-03-04',
      lateReason: '',
      expected: 'R-28 pass-up.not-a-complaint',
    },
    { why: 'a complaint on day 3', appeal: complaint(), on: '2026-03-05', lateReason: '', expected: 'passed-up' },
    {
      why: 'a complaint on day 4',
      appeal: complaint(),
      on: '2026-03-06',
      lateReason: '',
      expected: 'R-28 pass-up.too-late',
    },
    {
      why: 'a complaint on day 4 with the reason',
      appeal: complaint(),
      on: '2026-03-06',
      lateReason: 'іс ізделді',
      expected: 'passed-up',
    },
  ])('$why: $expected', ({ appeal, on, lateReason, expected }) => {
    expect(answer(appeal, passUp(on, { lateReason }))).toBe(expected)
  })

  test('ends the case here, and its notice is one of passing up', () => {
    const appeal = led(complaint(), [passUp('2026-03-04', { isNoticed: false })])
    expect(appeal.state).toBe('passedUp')
    expect(running(appeal)).toEqual(['forwardingNotice'])
    expect(running(led(appeal, [notify('passUp', '2026-03-05')]))).toEqual([])
  })

  test('has the length that is set', () => {
    expect(answer(complaint(), passUp('2026-03-06'), at('2026-03-06', { passUpTerm: 4 }))).toBe('R-28 pass-up.too-late')
    const four = registered({ kind: 'complaint' }, { context: at('2026-03-02', { passUpTerm: 4 }) })
    expect(answer(four, passUp('2026-03-06'))).toBe('passed-up')
  })
})

describe('an anonymous appeal (R-11)', () => {
  const anonymous = registered({ isAnonymous: true })
  test.each([
    { why: 'with a known author', appeal: registered(), sentTo: '', expected: 'R-11 unconsidered.author-known' },
    { why: 'with none', appeal: anonymous, sentTo: '', expected: 'left-unconsidered' },
    { why: 'with a threat', appeal: anonymous, sentTo: 'Полиция', expected: 'left-unconsidered' },
  ])('$why: $expected', ({ appeal, sentTo, expected }) => {
    expect(answer(appeal, leaveUnconsidered('2026-03-02', sentTo))).toBe(expected)
  })

  test('is left unconsidered or sent at once, and keeps its number', () => {
    const sent = led(anonymous, [leaveUnconsidered('2026-03-02', 'Полиция')])
    expect(sent).toMatchObject({ state: 'notConsidered', endedOn: '2026-03-02', given: { number: '2026-00001' } })
    expect(sent.ending).toMatchObject({ detail: 'Полиция' })
    expect(running(sent)).toEqual([])
  })
})
