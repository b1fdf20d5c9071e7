/** Who does what by when inside the office. The reply of the usual appeal is due on Friday 27 March 2026. Source: R-54. */
import { describe, expect, test } from 'vitest'
import { internalDue } from '#domain/appeal/life/resolution'
import { localDate } from '#domain/calendar/local-date'
import * as give from './commands.ts'
import { answer, at, factsOf, led, registered, running } from './walk.ts'

const { executor, giveResolution, gone, lead, reassign, second } = give
const dated = (on: string) => ({ dueOn: localDate(on) })
const control = { officialId: 'o-head', note: '' }

describe('a resolution (R-54)', () => {
  test.each([
    { why: 'nobody is named', executors: [], expected: 'R-54 assignment.no-executor' },
    { why: 'nobody answers', executors: [executor(second)], expected: 'R-54 assignment.no-lead' },
    {
      why: 'two answer',
      executors: [executor(lead), executor(second, { isLead: true })],
      expected: 'R-54 assignment.no-lead',
    },
    {
      why: 'one person twice',
      executors: [executor(lead), executor(lead, { isLead: false })],
      expected: 'R-54 assignment.twice',
    },
    {
      why: 'one of them left the office',
      executors: [executor(lead), executor(gone)],
      expected: 'R-54 assignment.executor-left',
    },
    {
      why: 'a share ends the day after the reply is due',
      executors: [executor(lead, dated('2026-03-28'))],
      expected: 'R-54 assignment.after-due',
    },
    {
      why: 'a share ends the day before the resolution',
      executors: [executor(lead, dated('2026-03-03'))],
      expected: 'R-54 assignment.before-resolution',
    },
    {
      why: 'a share ends with the reply',
      executors: [executor(lead, dated('2026-03-27'))],
      expected: 'taken-on, resolution-given',
    },
    {
      why: 'a share ends on its own day',
      executors: [executor(lead, dated('2026-03-04'))],
      expected: 'taken-on, resolution-given',
    },
    {
      why: 'one answers and one helps',
      executors: [executor(lead), executor(second)],
      expected: 'taken-on, resolution-given',
    },
  ])('where $why: $expected', ({ executors, expected }) => {
    expect(answer(registered(), giveResolution('2026-03-04', { executors }))).toBe(expected)
  })

  test.each([
    { why: 'who left is named', executors: [executor(lead), executor(gone)], facts: { name: 'Бывшев В.' } },
    {
      why: 'both days are told',
      executors: [executor(lead, dated('2026-04-01'))],
      facts: { dueOn: '2026-04-01', replyDueOn: '2026-03-27' },
    },
  ])('a refusal says what stands in the way: $why', ({ executors, facts }) => {
    expect(factsOf(registered(), giveResolution('2026-03-04', { executors }))).toEqual(facts)
  })

  test('takes the appeal on, so that nothing is to be sent away any more (R-16)', () => {
    const appeal = led(registered(), [giveResolution('2026-03-04')])
    expect(appeal.state).toBe('inWork')
    expect(running(appeal)).toEqual([])
    expect(appeal.clocks).toMatchObject([{ clock: 'forward', dueOn: '2026-03-05', endedOn: '2026-03-04' }])
  })

  test.each([
    { why: 'before the reply is due: the due date of the reply', on: '2026-03-04', dueOn: '2026-03-27' },
    { why: 'after the reply was due: the same day, for it is late already', on: '2026-03-31', dueOn: '2026-03-31' },
  ])('a share without a day, given $why', ({ on, dueOn }) => {
    expect(led(registered(), [giveResolution(on)]).assignments).toMatchObject([{ dueOn, givenOn: on, state: 'open' }])
  })

  test('given late it has no term of the reply to stay inside', () => {
    const executors = [executor(lead, dated('2026-04-10'))]
    expect(answer(registered(), giveResolution('2026-03-31', { executors }))).toBe('taken-on, resolution-given')
  })

  test('an appeal is put on control with it once', () => {
    const appeal = led(registered(), [giveResolution('2026-03-04', { control })])
    expect(appeal.control).toEqual({ since: '2026-03-04', ...control })
    const again = giveResolution('2026-03-05', { resolutionId: 'r2', control })
    expect(answer(appeal, again)).toBe('resolution-given')
  })

  test('a second resolution stands beside the first', () => {
    const again = giveResolution('2026-03-10', {
      resolutionId: 'r2',
      executors: [executor(lead, { assignmentId: 'a2' })],
    })
    const appeal = led(registered(), [giveResolution('2026-03-04'), again])
    expect(appeal.resolutions.map(({ resolutionId }) => resolutionId)).toEqual(['r1', 'r2'])
    expect(appeal.assignments).toHaveLength(2)
  })

  test.each([
    { why: 'of tomorrow', on: '2026-03-05', expected: 'R-54 step.in-future' },
    { why: 'of today', on: '2026-03-04', expected: 'taken-on, resolution-given' },
    { why: 'of the day before the registration', on: '2026-03-01', expected: 'R-54 step.before-registration' },
  ])('$why: $expected', ({ on, expected }) => {
    expect(answer(registered(), giveResolution(on), at('2026-03-04'))).toBe(expected)
  })

  test('on the evening of an arrival that counts for the next day may be given at once (R-04)', () => {
    const evening = registered({}, { receivedAt: '2026-03-02T18:31:00+05:00' })
    expect(evening.terms.registeredOn).toBe('2026-03-03')
    expect(answer(evening, giveResolution('2026-03-02'))).toBe('taken-on, resolution-given')
    expect(answer(evening, giveResolution('2026-03-01'))).toBe('R-54 step.before-registration')
  })
})

describe('a share (R-54)', () => {
  const executors = [executor(lead), executor(second)]
  const given = led(registered(), [giveResolution('2026-03-04', { executors })])
  const third = { officialId: 'o-third', name: 'Синтетиков Д.', isActive: true }
  const done = led(given, [give.report('2026-03-10', { isDone: true })])

  test.each([
    {
      why: 'that is not there',
      appeal: given,
      command: reassign('2026-03-05', { assignmentId: 'x' }),
      expected: 'R-54 assignment.unknown',
    },
    {
      why: 'that is done',
      appeal: done,
      command: reassign('2026-03-11', { executor: third }),
      expected: 'R-54 assignment.closed',
    },
    {
      why: 'to one who left',
      appeal: given,
      command: reassign('2026-03-05', { executor: gone }),
      expected: 'R-54 assignment.executor-left',
    },
    {
      why: 'to one who has a share',
      appeal: given,
      command: reassign('2026-03-05'),
      expected: 'R-54 assignment.same-executor',
    },
    {
      why: 'to the one who has it',
      appeal: given,
      command: reassign('2026-03-05', { executor: lead }),
      expected: 'R-54 assignment.same-executor',
    },
    {
      why: 'past the term of the reply',
      appeal: given,
      command: reassign('2026-03-05', { executor: third, ...dated('2026-03-30') }),
      expected: 'R-54 assignment.after-due',
    },
    {
      why: 'to a day that has passed',
      appeal: given,
      command: reassign('2026-03-10', { executor: third, ...dated('2026-03-06') }),
      expected: 'R-54 assignment.before-resolution',
    },
    { why: 'to a third', appeal: given, command: reassign('2026-03-05', { executor: third }), expected: 'reassigned' },
  ])('passed on $why: $expected', ({ appeal, command, expected }) => {
    expect(answer(appeal, command)).toBe(expected)
  })

  test('that is passed on keeps its history and who answers', () => {
    const appeal = led(given, [reassign('2026-03-11', { executor: third })])
    expect(appeal.assignments).toMatchObject([
      { assignmentId: 'a-o-lead', state: 'passedOn', officialId: 'o-lead' },
      { assignmentId: 'a-o-second', state: 'open' },
      {
        assignmentId: 'a-next',
        state: 'open',
        officialId: 'o-third',
        isLead: true,
        takenFrom: 'a-o-lead',
        givenOn: '2026-03-11',
        dueOn: '2026-03-27',
        reports: [],
      },
    ])
  })

  test.each([
    { why: 'a report on it', command: give.report('2026-03-11') },
    { why: 'a cancellation', command: give.cancel('2026-03-11') },
  ])('that is closed takes no more: $why', ({ command }) => {
    expect(answer(done, command)).toBe('R-54 assignment.closed')
    expect(answer(led(given, [give.cancel('2026-03-10')]), command)).toBe('R-54 assignment.closed')
    expect(answer(led(given, [reassign('2026-03-10', { executor: third })]), command)).toBe('R-54 assignment.closed')
  })

  test.each([
    { why: 'a report', command: give.report('2026-03-11', { assignmentId: 'x' }) },
    { why: 'a cancellation', command: give.cancel('2026-03-11', 'x') },
  ])('that is not there: $why', ({ command }) => {
    expect(answer(given, command)).toBe('R-54 assignment.unknown')
  })

  test('stays open through reports until one says that it is done', () => {
    const appeal = led(given, [
      give.report('2026-03-09'),
      give.report('2026-03-10', { isDone: true, files: [give.file] }),
    ])
    expect(appeal.assignments[0]).toMatchObject({
      state: 'done',
      reports: [{ on: '2026-03-09' }, { on: '2026-03-10', files: [give.file] }],
    })
    expect(appeal.assignments[1]).toMatchObject({ state: 'open', reports: [] })
  })

  test.each([
    { why: 'Wednesday before 9 March, which is off for the 8th', today: '2026-03-04', days: 3, due: '2026-03-10' },
    { why: 'into Nauryz, 21 to 25 March', today: '2026-03-19', days: 2, due: '2026-03-26' },
  ])('is offered in working days (R-20): $why', ({ today, days, due }) => {
    expect(internalDue(days, at(today))).toBe(due)
  })
})

describe('control (R-54)', () => {
  const onControl = led(registered(), [give.putOnControl('2026-03-03')])
  test.each([
    { why: 'put on', appeal: registered(), command: give.putOnControl('2026-03-03'), expected: 'put-on-control' },
    {
      why: 'put on twice',
      appeal: onControl,
      command: give.putOnControl('2026-03-04'),
      expected: 'R-54 control.already',
    },
    { why: 'taken off', appeal: onControl, command: give.takeOffControl('2026-03-04'), expected: 'taken-off-control' },
    {
      why: 'taken off where there is none',
      appeal: registered(),
      command: give.takeOffControl('2026-03-04'),
      expected: 'R-54 control.none',
    },
  ])('$why: $expected', ({ appeal, command, expected }) => {
    expect(answer(appeal, command)).toBe(expected)
  })

  test('outlives the answer and is put on again after it was taken off', () => {
    const answered = led(onControl, [give.reply('2026-03-20')])
    expect(answered.control).toMatchObject({ since: '2026-03-03' })
    const off = led(answered, [give.takeOffControl('2026-03-27')])
    expect(off.control).toBeNull()
    expect(answer(off, give.putOnControl('2026-03-30'))).toBe('put-on-control')
  })
})
