/** Endings without a reply, joining, reopening, voiding. Source. */
import { describe, expect, test } from 'vitest'
import * as give from './commands.ts'
import { answer, at, calendar2026, factsOf, led, registered, running } from './walk.ts'

const { extend, join, reopen, reply, separate, takeOn, terminate, withdraw } = give

describe('ended without a reply', () => {
  test.each([
    { why: 'R-15 withdrawn with the statement', command: withdraw('2026-03-10'), expected: 'withdrawn' },
    {
      why: 'R-15 withdrawn without it',
      command: withdraw('2026-03-10', { files: [] }),
      expected: 'R-15 withdrawal.no-statement',
    },
    { why: 'R-36 terminated', command: terminate('2026-03-10'), expected: 'terminated' },
  ])('$why: $expected', ({ command, expected }) => {
    expect(answer(registered(), command)).toBe(expected)
    expect(answer(led(registered(), [give.prepareReply('2026-03-09')]), command)).toBe(expected)
    expect(answer(led(registered(), [give.notifyDefects('2026-03-03')]), command)).toBe(expected)
  })

  test('R-15 the decision comes first: an answered appeal is not withdrawn', () => {
    const answered = led(registered(), [reply('2026-03-10')])
    expect(answer(answered, withdraw('2026-03-11'))).toBe('R-15 appeal.ended')
    expect(factsOf(answered, withdraw('2026-03-11'))).toEqual({ number: '2026-00001', state: 'answered' })
  })

  test('R-15 the card stays, with the statement among its files', () => {
    const gone = led(registered(), [withdraw('2026-03-10')])
    expect(gone).toMatchObject({
      state: 'withdrawn',
      given: { number: '2026-00001' },
      files: [give.file],
      endedOn: '2026-03-10',
    })
    expect(running(gone)).toEqual([])
  })

  test('R-21 a notice of an extension is owed still', () => {
    const ended = led(registered(), [takeOn('2026-03-03'), extend('2026-03-10', '2026-04-10'), terminate('2026-03-11')])
    expect(running(ended)).toEqual(['extensionNotice'])
    expect(running(led(ended, [give.notify('extension', '2026-03-12')]))).toEqual([])
  })
})

describe('joined to another (R-12)', () => {
  test.each([
    { why: 'to one in work', to: {}, expected: 'joined' },
    { why: 'to one that waits for its applicant', to: { state: 'correcting' }, expected: 'joined' },
    { why: 'to itself', to: { appealId: 'own' }, expected: 'R-12 appeal.link-to-itself' },
    {
      why: 'to one that is joined itself',
      to: { state: 'joined', isJoined: true },
      expected: 'R-12 join.lead-is-joined',
    },
    { why: 'to one that was answered', to: { state: 'answered' }, expected: 'R-12 join.lead-ended' },
    { why: 'to a void one', to: { state: 'void' }, expected: 'R-12 join.lead-ended' },
  ] as const)('$why: $expected', ({ to, expected }) => {
    expect(answer(registered(), join('2026-03-04', to))).toBe(expected)
  })

  const joined = led(registered(), [join('2026-03-04')])

  test('keeps its due date, and is the office’s own', () => {
    expect(joined).toMatchObject({
      state: 'joined',
      joinedTo: { number: '2026-00009' },
      dueOn: '2026-03-27',
      endedOn: null,
    })
    expect(running(joined)).toEqual([])
  })

  test.each([
    {
      why: 'takes no resolution of its own',
      command: give.giveResolution('2026-03-05'),
      expected: 'R-12 appeal.joined-elsewhere',
    },
    { why: 'is not joined again', command: join('2026-03-05'), expected: 'R-12 appeal.joined-elsewhere' },
    {
      why: 'is answered with the other',
      command: reply('2026-03-05', {}, { jointWith: '2026-00009' }),
      expected: 'replied',
    },
    { why: 'is not answered by itself', command: reply('2026-03-05'), expected: 'R-12 appeal.joined-elsewhere' },
    {
      why: 'is not answered with a third',
      command: reply('2026-03-05', {}, { jointWith: '2026-00010' }),
      expected: 'R-12 appeal.joined-elsewhere',
    },
    { why: 'is separated', command: separate('2026-03-05'), expected: 'separated' },
  ])('$why: $expected', ({ command, expected }) => {
    expect(answer(joined, command)).toBe(expected)
  })

  test('is undone with its own term', () => {
    expect(led(joined, [separate('2026-03-05')])).toMatchObject({
      state: 'inWork',
      joinedTo: null,
      dueOn: '2026-03-27',
    })
    expect(answer(registered(), separate('2026-03-05'))).toBe('R-12 appeal.step-not-now')
  })

  test('remembers with which it was answered', () => {
    const answered = led(joined, [reply('2026-03-05', {}, { jointWith: '2026-00009' })])
    expect(answered.replies).toMatchObject([{ jointWith: '2026-00009', signedOn: '2026-03-05' }])
  })
})

describe('taken up again (R-37)', () => {
  const answered = led(registered(), [reply('2026-03-20')])

  test('a mistake is undone and the old due date goes on', () => {
    const again = led(answered, [reopen('2026-06-01', 'mistake')])
    expect(again).toMatchObject({ state: 'inWork', dueOn: '2026-03-27', moved: null, endedOn: null })
    expect(again.replies).toHaveLength(1)
  })

  // 2 June is day 1, Monday 22 June day 15.
  test.each([{ cause: 'superior' }, { cause: 'court' }, { cause: 'newFacts' }] as const)(
    '$cause: the full term begins anew on that day',
    ({ cause }) => {
      const again = led(answered, [reopen('2026-06-01', cause)])
      expect(again).toMatchObject({
        dueOn: '2026-06-22',
        moved: { by: 'restart', startedOn: '2026-06-01' },
        terms: { dueOn: '2026-03-27' },
      })
    },
  )

  test('a term that began anew has the length of the kind, also when that is corrected (R-01, R-27)', () => {
    const again = led(answered, [
      reopen('2026-06-01', 'court'),
      { command: 'correct', reason: 'шағым', changes: { kind: 'complaint' } },
    ])
    expect(again).toMatchObject({ dueOn: '2026-06-29', moved: { dueOn: '2026-06-29' } })
    expect(answer(again, { command: 'recompute' })).toBe('')
  })

  test('a term that began anew is counted on the changed calendar (R-24)', () => {
    const again = led(answered, [reopen('2026-06-01', 'court')])
    const off = at('2026-12-30', {}, calendar2026({ off: ['2026-06-10'] }))
    expect(led(again, [{ command: 'recompute' }], off)).toMatchObject({
      dueOn: '2026-06-23',
      moved: { dueOn: '2026-06-23' },
    })
  })

  test('waiting stops a term that began anew too, where waiting stops a term (R-13)', () => {
    const paused = at('2026-12-30', { pauseOnDefects: true })
    const steps = [reopen('2026-06-01', 'court'), give.notifyDefects('2026-06-02'), give.cureDefects('2026-06-05')]
    const again = led(answered, steps, paused)
    // 3, 4 and 5 June do not count: 23, 24 and 25 June take their place.
    expect(again.dueOn).toBe('2026-06-25')
    expect(answer(again, { command: 'recompute' }, paused)).toBe('')
  })

  test('a term that is found to have begun anew earlier does not count what was waited since (R-13)', () => {
    const paused = at('2026-12-30', { pauseOnDefects: true })
    const waited = [
      give.notifyDefects('2026-03-03'),
      give.cureDefects('2026-03-05'),
      reply('2026-03-10'),
      reopen('2026-03-02', 'court'),
    ]
    // 4 and 5 March do not count.
    expect(led(registered(), waited, paused).dueOn).toBe('2026-03-31')
  })

  test('past the calendar no term begins: the year is named (R-24)', () => {
    const now = at('2027-12-20')
    expect(answer(answered, reopen('2027-12-20', 'court'), now)).toBe('R-24 calendar.year-missing')
    expect(factsOf(answered, reopen('2027-12-20', 'court'), now)).toEqual({ year: '2028' })
    expect(answer(answered, reopen('2027-12-20', 'mistake'), now)).toBe('reopened')
  })

  test.each([
    { why: 'forwarded', by: give.forward('2026-03-04') },
    { why: 'returned', by: give.giveBack('2026-03-04') },
    { why: 'terminated', by: terminate('2026-03-04') },
    { why: 'withdrawn', by: withdraw('2026-03-04') },
  ])('what was $why by mistake is in work again', ({ by }) => {
    expect(led(registered(), [by, reopen('2026-03-05', 'mistake')])).toMatchObject({
      state: 'inWork',
      ending: null,
      endedOn: null,
      forwarding: null,
      dueOn: '2026-03-27',
    })
  })

  test('what has not ended is not reopened', () => {
    expect(answer(registered(), reopen('2026-03-05', 'mistake'))).toBe('R-37 appeal.not-ended')
  })
})

describe('a void number (R-10)', () => {
  test('owes nothing any more: no clock runs', () => {
    const extended = led(registered(), [extend('2026-03-03', '2026-04-10')])
    expect(running(extended)).toEqual(['forward', 'extensionNotice'])
    const gone = led(extended, [give.voided])
    expect(gone).toMatchObject({ state: 'void', voidReason: 'қате тіркелді', given: { number: '2026-00001' } })
    expect(running(gone)).toEqual([])
  })

  test.each([
    { why: 'no step', command: takeOn('2026-03-04') },
    { why: 'no reopening', command: reopen('2026-03-04', 'mistake') },
    { why: 'no recomputation', command: { command: 'recompute' } as const },
    { why: 'no second void', command: give.voided },
  ])('takes $why', ({ command }) => {
    expect(answer(led(registered(), [give.voided]), command)).toBe('R-10 appeal.void')
  })
})
