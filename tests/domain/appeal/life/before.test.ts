/** A step is not dated before the one that it follows from. */
import { describe, expect, test } from 'vitest'
import * as give from './commands.ts'
import { answer, led, registered } from './walk.ts'

const asked = led(registered(), [give.notifyDefects('2026-03-05')])
const heard = led(registered(), [give.setHearing('2026-03-05', '2026-03-13')])
const given = led(registered(), [give.giveResolution('2026-03-05')])
const watched = led(registered(), [give.putOnControl('2026-03-05')])
const answered = led(registered(), [give.reply('2026-03-05')])
const extended = led(registered(), [give.extend('2026-03-05', '2026-04-10')])
const promised = led(registered(), [give.openFollowUp('2026-03-05', '2026-04-10')])

describe('a step on Wednesday 4 March after one of Thursday 5 March', () => {
  test.each([
    {
      why: 'cured before it was asked',
      appeal: asked,
      command: give.cureDefects('2026-03-04'),
      expected: 'R-13 step.before-earlier',
    },
    {
      why: 'told of defects before',
      appeal: asked,
      command: give.notify('defects', '2026-03-04'),
      expected: 'R-21 step.before-earlier',
    },
    {
      why: 'an objection before the notice',
      appeal: heard,
      command: give.noteObjection('2026-03-04'),
      expected: 'R-32 step.before-earlier',
    },
    {
      why: 'a protocol before the notice',
      appeal: heard,
      command: give.holdHearing('2026-03-04'),
      expected: 'R-33 step.before-earlier',
    },
    {
      why: 'a report before the resolution',
      appeal: given,
      command: give.report('2026-03-04'),
      expected: 'R-54 step.before-earlier',
    },
    {
      why: 'off control before it was on',
      appeal: watched,
      command: give.takeOffControl('2026-03-04'),
      expected: 'R-54 step.before-earlier',
    },
    {
      why: 'satisfied before the answer',
      appeal: answered,
      command: give.noteSatisfaction('2026-03-04'),
      expected: 'R-52 step.before-earlier',
    },
    {
      why: 'told of an extension before',
      appeal: extended,
      command: give.notify('extension', '2026-03-04'),
      expected: 'R-21 step.before-earlier',
    },
    {
      why: 'done before it was promised',
      appeal: promised,
      command: give.doneFollowUp('2026-03-04'),
      expected: 'R-37 step.before-earlier',
    },
  ])('$why: $expected', ({ appeal, command, expected }) => {
    expect(answer(appeal, command)).toBe(expected)
  })

  test('the same day is right', () => {
    expect(answer(asked, give.cureDefects('2026-03-05'))).toBe('defects-cured')
    expect(answer(given, give.report('2026-03-05'))).toBe('assignment-reported')
  })
})
