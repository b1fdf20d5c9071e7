/**
 * Defects that the applicant is asked to cure, and the return. The usual appeal: registered on Monday 2 March 2026, so that a
 * return is in time up to Thursday 5 March; asked on Tuesday 3 March, five working days to cure end on Wednesday 11 March
 * (9 March is off), and the return is in time up to Monday 16 March. Source.
 */
import { describe, expect, test } from 'vitest'
import { isCuringOver, returnDue } from '#domain/appeal/life/defects'
import { cureDefects, extend, file, giveBack, notifyDefects, reopen, reply, takeOn } from './commands.ts'
import { answer, at, calendar2026, factsOf, later, led, registered, running, runsUntil } from './walk.ts'

const waiting = led(registered(), [notifyDefects('2026-03-03')])

describe('defects that are explained (R-13)', () => {
  test.each([
    { why: 'with a list', changes: {}, expected: 'defects-notified' },
    { why: 'with words only', changes: { defects: [] }, expected: 'defects-notified' },
    { why: 'with nothing', changes: { defects: [], text: '' }, expected: 'R-13 defects.none-named' },
  ])('$why: $expected', ({ changes, expected }) => {
    expect(answer(registered(), notifyDefects('2026-03-03', changes))).toBe(expected)
  })

  test.each([
    { why: 'the offer of five working days', on: '2026-03-03', workingDays: null, dueOn: '2026-03-11' },
    { why: 'three days that the official chose', on: '2026-03-03', workingDays: 3, dueOn: '2026-03-06' },
    { why: 'over Nauryz', on: '2026-03-18', workingDays: 3, dueOn: '2026-03-26' },
  ])('give a term: $why', ({ on, workingDays, dueOn }) => {
    const appeal = led(registered(), [notifyDefects(on, { workingDays })])
    expect(appeal).toMatchObject({ state: 'correcting', curing: { askedOn: on, dueOn, curedOn: null } })
    expect(running(appeal)).toEqual(['curing'])
    expect(runsUntil(appeal, 'curing')).toBe(dueOn)
  })

  test('do not stop the term of the reply: curing is part of it', () => {
    expect(waiting.dueOn).toBe('2026-03-27')
    const cured = led(waiting, [cureDefects('2026-03-10')])
    expect(cured).toMatchObject({
      state: 'inWork',
      dueOn: '2026-03-27',
      files: [file],
      curing: { curedOn: '2026-03-10' },
    })
    expect(running(cured)).toEqual([])
  })

  test.each([
    { why: 'four working days of waiting: 4, 5, 6 and 10 March', cured: '2026-03-10', dueOn: '2026-04-02' },
    { why: 'cured on the day of asking', cured: '2026-03-03', dueOn: '2026-03-27' },
    { why: 'over a day off: 9 March adds nothing', cured: '2026-03-09', dueOn: '2026-04-01' },
  ])('stop it under the setting `pauseOnDefects`: $why', ({ cured, dueOn }) => {
    const paused = at('2026-12-30', { pauseOnDefects: true })
    const appeal = led(registered(), [notifyDefects('2026-03-03'), cureDefects(cured)], paused)
    expect(appeal.dueOn).toBe(dueOn)
    expect(appeal.pauses).toEqual([{ askedOn: '2026-03-03', curedOn: cured }])
  })

  test('stop it for every time of waiting, and a corrected kind keeps what was waited (R-01)', () => {
    const paused = at('2026-12-30', { pauseOnDefects: true })
    const steps = [
      notifyDefects('2026-03-03'),
      cureDefects('2026-03-05'),
      notifyDefects('2026-03-10'),
      cureDefects('2026-03-11'),
    ]
    const twice = led(registered(), steps, paused)
    // 4, 5 and 11 March do not count: 30, 31 March and 1 April take their place.
    expect(twice.dueOn).toBe('2026-04-01')
    const corrected = led(twice, [{ command: 'correct', reason: 'шағым', changes: { kind: 'complaint' } }], paused)
    expect(corrected.dueOn).toBe('2026-04-08')
  })

  test('leave a decided extension where it is', () => {
    const paused = at('2026-12-30', { pauseOnDefects: true })
    const steps = [extend('2026-03-03', '2026-04-15'), notifyDefects('2026-03-04'), cureDefects('2026-03-10')]
    expect(led(registered(), steps, paused)).toMatchObject({ dueOn: '2026-04-15', terms: { dueOn: '2026-04-01' } })
  })

  test.each([
    {
      why: 'cured without being asked',
      appeal: registered(),
      command: cureDefects('2026-03-04'),
      expected: 'R-13 appeal.step-not-now',
    },
    {
      why: 'explained again while waiting',
      appeal: waiting,
      command: notifyDefects('2026-03-04'),
      expected: 'R-13 appeal.waits-for-corrections',
    },
    {
      why: 'answered while waiting',
      appeal: waiting,
      command: reply('2026-03-04'),
      expected: 'R-13 appeal.waits-for-corrections',
    },
  ])('$why: $expected', ({ appeal, command, expected }) => {
    expect(answer(appeal, command)).toBe(expected)
  })

  test.each([
    { why: 'the last day to cure', today: '2026-03-11', isOver: false },
    { why: 'the next day', today: '2026-03-12', isOver: true },
  ])('are over after the term: $why', ({ today, isOver }) => {
    expect(isCuringOver(waiting, at(today))).toBe(isOver)
    expect(isCuringOver(registered(), at(today))).toBe(false)
  })
})

describe('a return of what was not cured (R-13)', () => {
  const cured = led(waiting, [cureDefects('2026-03-10')])
  const uncured = { reason: 'uncured' as const }
  test.each([
    { why: 'never asked', appeal: registered(), on: '2026-03-04', lateReason: '', expected: 'R-13 return.never-asked' },
    { why: 'cured meanwhile', appeal: cured, on: '2026-03-12', lateReason: '', expected: 'R-13 return.never-asked' },
    {
      why: 'on the last day to cure',
      appeal: waiting,
      on: '2026-03-11',
      lateReason: '',
      expected: 'R-13 return.curing-not-over',
    },
    { why: 'on the day after it', appeal: waiting, on: '2026-03-12', lateReason: '', expected: 'returned' },
    { why: 'on working day 3 after it', appeal: waiting, on: '2026-03-16', lateReason: '', expected: 'returned' },
    { why: 'on working day 4', appeal: waiting, on: '2026-03-17', lateReason: '', expected: 'R-13 return.too-late' },
    {
      why: 'on working day 4 with the reason',
      appeal: waiting,
      on: '2026-03-17',
      lateReason: 'ауырып қалды',
      expected: 'returned',
    },
  ])('$why: $expected', ({ appeal, on, lateReason, expected }) => {
    expect(answer(appeal, giveBack(on, { ...uncured, lateReason }))).toBe(expected)
  })

  test('says until when is waited, and by when it was to be returned', () => {
    expect(factsOf(waiting, giveBack('2026-03-05', uncured))).toEqual({ dueOn: '2026-03-11' })
    expect(factsOf(waiting, giveBack('2026-03-17', uncured))).toEqual({ dueOn: '2026-03-16' })
    expect(returnDue(waiting, 'uncured', later)).toBe('2026-03-16')
  })

  test('ends the case and its clocks', () => {
    const returned = led(waiting, [giveBack('2026-03-12', uncured)])
    expect(returned).toMatchObject({ state: 'returned', endedOn: '2026-03-12', ending: { detail: 'uncured' } })
    expect(running(returned)).toEqual([])
  })

  test('waits as long as the clock does when a new day off moved it (R-24)', () => {
    const off = at('2026-12-30', {}, calendar2026({ off: ['2026-03-10'] }))
    const moved = led(waiting, [{ command: 'recompute' }], off)
    expect(runsUntil(moved, 'curing')).toBe('2026-03-12')
    expect(answer(moved, giveBack('2026-03-12', uncured), off)).toBe('R-13 return.curing-not-over')
    expect(answer(moved, giveBack('2026-03-13', uncured), off)).toBe('returned')
  })
})

describe('a return of what was decided before, and of abuse (R-14)', () => {
  const decided = { number: '2025-00731', isDecided: true }
  test.each([
    { why: 'no earlier one named', changes: { reason: 'repeated' }, expected: 'R-14 return.earlier-missing' },
    {
      why: 'the earlier one is still considered',
      changes: { reason: 'repeated', earlier: { ...decided, isDecided: false } },
      expected: 'R-14 return.earlier-not-decided',
    },
    { why: 'the earlier one was decided', changes: { reason: 'repeated', earlier: decided }, expected: 'returned' },
    { why: 'abuse', changes: { reason: 'abuse' }, expected: 'returned' },
  ] as const)('$why: $expected', ({ changes, expected }) => {
    expect(answer(registered(), giveBack('2026-03-04', changes))).toBe(expected)
  })

  test.each([
    { why: 'day 3 from the registration', on: '2026-03-05', lateReason: '', expected: 'returned' },
    { why: 'day 4', on: '2026-03-06', lateReason: '', expected: 'R-14 return.too-late' },
    { why: 'day 4 with the reason', on: '2026-03-06', lateReason: 'іздестіру', expected: 'returned' },
  ])('counts from the registration: $why', ({ on, lateReason, expected }) => {
    expect(answer(registered(), giveBack(on, { lateReason }))).toBe(expected)
    expect(answer(registered(), giveBack(on, { lateReason, reason: 'repeated', earlier: decided }))).toBe(expected)
  })

  test('keeps the number of the earlier one in the event', () => {
    const returned = led(registered(), [giveBack('2026-03-04', { reason: 'repeated', earlier: decided })])
    expect(returned.ending).toEqual({ on: '2026-03-04', text: 'қайтарылды', detail: 'repeated' })
  })

  test('is possible from work, and a mistaken one is undone with the old due date (R-37)', () => {
    const returned = led(registered(), [takeOn('2026-03-03'), giveBack('2026-03-04')])
    expect(led(returned, [reopen('2026-03-05', 'mistake')])).toMatchObject({
      state: 'inWork',
      dueOn: '2026-03-27',
      ending: null,
      endedOn: null,
    })
  })
})
