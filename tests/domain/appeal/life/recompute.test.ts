/**
 * A changed calendar moves what runs, when that is asked for. The usual appeal: registered on Monday 2 March 2026, forwarding
 * in time up to 5 March, the reply due on 27 March. Source: R-24.
 */
import { describe, expect, test } from 'vitest'
import { decide } from '#domain/appeal/decide'
import { localDate } from '#domain/calendar/local-date'
import { isRefusal } from '#domain/refusal'
import * as give from './commands.ts'
import { answer, at, calendar2026, complaint, later, led, registered, running, runsUntil } from './walk.ts'

const recompute = { command: 'recompute' } as const
const changed = (changes: Parameters<typeof calendar2026>[0]) => ({
  ...at('2026-12-30', {}, calendar2026(changes)),
  calendarVersion: 2,
})

describe('the reply and the clock of forwarding', () => {
  test.each([
    { why: 'nothing changed', changes: {}, forward: '2026-03-05', reply: '2026-03-27', expected: '' },
    {
      why: 'a day off within both terms',
      changes: { off: ['2026-03-04'] },
      forward: '2026-03-06',
      reply: '2026-03-30',
      expected: 'due-moved',
    },
    {
      why: 'a day off within the reply only',
      changes: { off: ['2026-03-12'] },
      forward: '2026-03-05',
      reply: '2026-03-30',
      expected: 'due-moved',
    },
    {
      why: 'the last day becomes a day off',
      changes: { off: ['2026-03-27'] },
      forward: '2026-03-05',
      reply: '2026-03-30',
      expected: 'due-moved',
    },
    {
      why: '9 March is worked',
      changes: { worked: ['2026-03-09'] },
      forward: '2026-03-05',
      reply: '2026-03-26',
      expected: 'due-moved',
    },
    {
      why: 'a Saturday is worked',
      changes: { worked: ['2026-03-14'] },
      forward: '2026-03-05',
      reply: '2026-03-26',
      expected: 'due-moved',
    },
    {
      why: 'Nauryz is worked through',
      changes: { worked: ['2026-03-23', '2026-03-24', '2026-03-25'] },
      forward: '2026-03-05',
      reply: '2026-03-24',
      expected: 'due-moved',
    },
    {
      why: 'a day off after both',
      changes: { off: ['2026-04-01'] },
      forward: '2026-03-05',
      reply: '2026-03-27',
      expected: '',
    },
    {
      why: 'a day off and a worked day even out',
      changes: { off: ['2026-03-12'], worked: ['2026-03-14'] },
      forward: '2026-03-05',
      reply: '2026-03-27',
      expected: '',
    },
    {
      why: 'the day of registration becomes a day off (R-04)',
      changes: { off: ['2026-03-02'] },
      forward: '2026-03-06',
      reply: '2026-03-30',
      expected: 'due-moved',
    },
  ])('$why', ({ changes, forward, reply, expected }) => {
    expect(answer(registered(), recompute, changed(changes))).toBe(expected)
    const appeal = led(registered(), [recompute], changed(changes))
    expect(appeal.dueOn).toBe(reply)
    expect(runsUntil(appeal, 'forward')).toBe(forward)
    expect(answer(appeal, recompute, changed(changes))).toBe('')
  })

  test('keep the old date in the event, and the version that moved them on the card', () => {
    const events = decide(registered(), recompute, changed({ off: ['2026-03-04'] }))
    expect(isRefusal(events) ? [] : events).toMatchObject([
      {
        type: 'appeal.due-moved',
        from: '2026-03-27',
        dueOn: '2026-03-30',
        cause: 'calendar',
        terms: { calendarVersion: 2 },
      },
    ])
  })

  test('a small term that moves alone is a fact too', () => {
    const surroundings = changed({ off: ['2026-03-04'], worked: ['2026-03-14'] })
    expect(answer(registered(), recompute, surroundings)).toBe('due-moved')
    expect(led(registered(), [recompute], surroundings)).toMatchObject({
      dueOn: '2026-03-27',
      clocks: [{ dueOn: '2026-03-06' }],
    })
  })

  test('keep the length, hours and start rule of the card, whatever was set since', () => {
    const longer = { application: 30, complaint: 30, message: 30, proposal: 30, response: 30, inquiry: 30 }
    const reset = {
      ...changed({ off: ['2026-03-12'] }),
      ruleSet: { ...later.ruleSet, startRule: 'sameDay' as const, termWorkingDays: longer },
    }
    expect(led(registered(), [recompute], reset).dueOn).toBe('2026-03-30')
  })

  test('of a complaint: both small terms, twenty working days (R-27, R-28)', () => {
    const moved = led(complaint(), [recompute], changed({ off: ['2026-03-04'] }))
    expect(moved.dueOn).toBe('2026-04-06')
    expect([runsUntil(moved, 'forward'), runsUntil(moved, 'passUp')]).toEqual(['2026-03-06', '2026-03-06'])
  })

  test('are counted without holidays in a year that the calendar does not hold (R-02)', () => {
    const appeal = registered({}, { receivedAt: '2027-12-27T10:00:00+05:00', context: at('2027-12-27') })
    // 28 December is day 1; 3 January 2028, a Monday, would be a holiday if that year were known.
    expect(runsUntil(appeal, 'forward')).toBe('2027-12-30')
    expect(appeal.dueOn).toBe('2028-01-17')
  })
})

describe('a clock that ended stays as it was', () => {
  test('taken on, then a day off came between', () => {
    const own = led(registered(), [give.takeOn('2026-03-03')])
    const moved = led(own, [recompute], changed({ off: ['2026-03-04'] }))
    expect(moved).toMatchObject({
      dueOn: '2026-03-30',
      clocks: [{ clock: 'forward', dueOn: '2026-03-05', endedOn: '2026-03-03' }],
    })
  })
})

describe('clocks of later steps', () => {
  test.each([
    {
      why: 'notice of an extension (R-21)',
      clock: 'extensionNotice',
      step: give.extend('2026-03-16', '2026-04-10'),
      off: '2026-03-18',
      before: '2026-03-19',
      after: '2026-03-20',
    },
    {
      why: 'curing (R-13)',
      clock: 'curing',
      step: give.notifyDefects('2026-03-03'),
      off: '2026-03-05',
      before: '2026-03-11',
      after: '2026-03-12',
    },
    {
      why: 'objection (R-32)',
      clock: 'objection',
      step: give.setHearing('2026-03-04', '2026-03-20'),
      off: '2026-03-05',
      before: '2026-03-06',
      after: '2026-03-10',
    },
    {
      why: 'notice of a forwarding on its own day (R-16)',
      clock: 'forwardingNotice',
      step: give.forwardPart('2026-03-04', { isNoticed: false }),
      off: '2026-03-04',
      before: '2026-03-04',
      after: '2026-03-05',
    },
    {
      why: 'notice of a forwarding with a day off after it (R-16)',
      clock: 'forwardingNotice',
      step: give.forwardPart('2026-03-04', { isNoticed: false }),
      off: '2026-03-05',
      before: '2026-03-04',
      after: '2026-03-04',
    },
  ] as const)('$why: $before → $after', ({ clock, step, off, before, after }) => {
    const appeal = led(registered(), [step])
    expect(runsUntil(appeal, clock)).toBe(before)
    expect(runsUntil(led(appeal, [recompute], changed({ off: [off] })), clock)).toBe(after)
  })

  test('are counted from their own days when the registration moves (R-04)', () => {
    const appeal = led(registered(), [give.extend('2026-03-02', '2026-04-10')])
    const moved = led(appeal, [recompute], changed({ off: ['2026-03-02'] }))
    expect(moved.terms.registeredOn).toBe('2026-03-03')
    expect(runsUntil(moved, 'forward')).toBe('2026-03-06')
    expect(runsUntil(moved, 'extensionNotice')).toBe('2026-03-05')
    expect(running(moved)).toEqual(['forward', 'extensionNotice'])
  })
})

describe('a due date that was moved before', () => {
  test('by an extension: only off a day off, and it does not come back by itself', () => {
    const extended = led(registered(), [give.extend('2026-03-10', '2026-04-15')])
    const moved = led(extended, [recompute], changed({ off: ['2026-04-15'] }))
    expect(moved.dueOn).toBe('2026-04-16')
    expect(led(moved, [recompute], changed({})).dueOn).toBe('2026-04-16')
  })

  test('by waiting: counted anew with what was waited (R-13)', () => {
    const paused = { pauseOnDefects: true }
    const cured = led(
      registered(),
      [give.notifyDefects('2026-03-03'), give.cureDefects('2026-03-05')],
      at('2026-12-30', paused),
    )
    expect(cured.dueOn).toBe('2026-03-31')
    const off = at('2026-12-30', paused, calendar2026({ off: ['2026-03-05'] }))
    // 5 March was waited through: as a day off it adds nothing more.
    expect(led(cured, [recompute], off).dueOn).toBe('2026-03-31')
    const other = at('2026-12-30', paused, calendar2026({ off: ['2026-03-06'] }))
    expect(led(cured, [recompute], other).dueOn).toBe('2026-04-01')
  })

  test('by a fresh start: from that day (R-37)', () => {
    const again = led(registered(), [give.reply('2026-03-10'), give.reopen('2026-04-01', 'court')])
    expect(again.dueOn).toBe('2026-04-22')
    const moved = led(again, [recompute], changed({ off: ['2026-03-12', '2026-04-03'] }))
    expect(moved).toMatchObject({ dueOn: '2026-04-23', moved: { by: 'restart', startedOn: localDate('2026-04-01') } })
  })
})
