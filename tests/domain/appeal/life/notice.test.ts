/** What the applicant is told of, and what the applicant said of the answer. Source. */
import { describe, expect, test } from 'vitest'
import type { AppealCommand } from '#domain/appeal/decide'
import type { RegisteredAppeal } from '#domain/appeal/state'
import * as give from './commands.ts'
import { answer, at, complaint, led, registered, running } from './walk.ts'

const { notify } = give
const nothing = 'R-21 notice.nothing-to-tell'

interface Row {
  readonly notice: Extract<AppealCommand, { command: 'notify' }>['notice']
  readonly after: AppealCommand
  readonly appeal?: RegisteredAppeal
}

describe('a notice tells of a step that was', () => {
  test.each<Row>([
    { notice: 'forwarding', after: give.forward('2026-03-04', { isNoticed: false }) },
    { notice: 'forwarding', after: give.forwardPart('2026-03-04', { isNoticed: false }) },
    { notice: 'passUp', after: give.passUp('2026-03-04', { isNoticed: false }), appeal: complaint() },
    { notice: 'extension', after: give.extend('2026-03-04', '2026-04-10') },
    { notice: 'defects', after: give.notifyDefects('2026-03-04') },
    { notice: 'return', after: give.giveBack('2026-03-04') },
    { notice: 'termination', after: give.terminate('2026-03-04') },
    { notice: 'hearing', after: give.setHearing('2026-03-04', '2026-03-12') },
  ])('$notice after $after.command', ({ notice, after, appeal = registered() }) => {
    expect(answer(appeal, notify(notice, '2026-03-04'))).toBe(nothing)
    expect(answer(led(appeal, [after]), notify(notice, '2026-03-04'))).toBe('notified')
  })

  test('on a day that has come', () => {
    const extended = led(registered(), [give.extend('2026-03-04', '2026-04-10')])
    expect(answer(extended, notify('extension', '2026-03-06'), at('2026-03-05'))).toBe('R-21 step.in-future')
  })
})

describe('a notice stops its clock and no other', () => {
  const owing = led(registered(), [
    give.extend('2026-03-03', '2026-04-10'),
    give.forwardPart('2026-03-04', { isNoticed: false }),
    give.setHearing('2026-03-05', '2026-03-20'),
  ])

  test.each([
    { notice: 'extension', left: ['forwardingNotice', 'objection'] },
    { notice: 'forwarding', left: ['extensionNotice', 'objection'] },
    { notice: 'hearing', left: ['extensionNotice', 'forwardingNotice', 'objection'] },
  ] as const)('R-21, R-16, R-32 of the $notice', ({ notice, left }) => {
    expect(running(owing)).toEqual(['extensionNotice', 'forwardingNotice', 'objection'])
    const told = led(owing, [notify(notice, '2026-03-06')])
    expect(running(told)).toEqual(left)
    expect(told.state).toBe('inWork')
  })

  test('R-23 late too: the day on which it was told is kept', () => {
    const told = led(owing, [notify('extension', '2026-03-20')])
    expect(told.clocks.find(({ clock }) => clock === 'extensionNotice')).toMatchObject({
      dueOn: '2026-03-06',
      endedOn: '2026-03-20',
    })
  })
})

describe('what the applicant said of the answer (R-52)', () => {
  test.each([
    {
      why: 'of an answered appeal',
      appeal: led(registered(), [give.reply('2026-03-10')]),
      expected: 'satisfaction-noted',
    },
    {
      why: 'of a returned one',
      appeal: led(registered(), [give.giveBack('2026-03-04')]),
      expected: 'satisfaction-noted',
    },
    { why: 'of one that is considered', appeal: registered(), expected: 'R-52 appeal.not-ended' },
    { why: 'of a void one', appeal: led(registered(), [give.voided]), expected: 'R-10 appeal.void' },
  ])('$why: $expected', ({ appeal, expected }) => {
    expect(answer(appeal, give.noteSatisfaction('2026-04-01'))).toBe(expected)
  })

  test('the last word stands', () => {
    const first = led(registered(), [give.reply('2026-03-10'), give.noteSatisfaction('2026-04-01')])
    expect(led(first, [give.noteSatisfaction('2026-05-05')]).satisfaction).toMatchObject({ on: '2026-05-05' })
  })
})
