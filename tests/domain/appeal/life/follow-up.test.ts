/** What a reply promises is followed until it is done and shown. Source: R-37. */
import { describe, expect, test } from 'vitest'
import type { ProofKind } from '#domain/appeal/life-facts'
import * as give from './commands.ts'
import { answer, at, factsOf, led, registered } from './walk.ts'

const { doneFollowUp, dropFollowUp, file, moveFollowUp, openFollowUp } = give
const answered = led(registered(), [give.reply('2026-03-20')])
const open = led(answered, [openFollowUp('2026-03-20', '2026-05-15')])

describe('a follow-up action that is opened', () => {
  const nobody = { official: null }
  test.each([
    { why: 'by an official', changes: {}, dueOn: '2026-05-15', expected: 'follow-up-opened' },
    {
      why: 'by somebody in words',
      changes: { ...nobody, responsible: 'мердігер' },
      dueOn: '2026-05-15',
      expected: 'follow-up-opened',
    },
    {
      why: 'by a department',
      changes: { ...nobody, department: 'D03' },
      dueOn: '2026-05-15',
      expected: 'follow-up-opened',
    },
    { why: 'by nobody', changes: nobody, dueOn: '2026-05-15', expected: 'R-37 follow-up.nobody-responsible' },
    {
      why: 'by one who left',
      changes: { official: give.gone },
      dueOn: '2026-05-15',
      expected: 'R-37 follow-up.executor-left',
    },
    { why: 'for today', changes: {}, dueOn: '2026-03-20', expected: 'follow-up-opened' },
    { why: 'for yesterday', changes: {}, dueOn: '2026-03-19', expected: 'R-37 follow-up.due-in-past' },
    {
      why: 'in a year that the calendar does not hold',
      changes: {},
      dueOn: '2028-01-10',
      expected: 'R-24 calendar.year-missing',
    },
  ])('$why: $expected', ({ changes, dueOn, expected }) => {
    expect(answer(answered, openFollowUp('2026-03-20', dueOn, changes))).toBe(expected)
  })

  test('leaves the appeal answered: it may carry what is still to be done', () => {
    expect(open).toMatchObject({
      state: 'answered',
      followUps: [{ state: 'open', firstDueOn: '2026-05-15', dueOn: '2026-05-15' }],
    })
  })

  test.each([
    { why: 'while it is considered', appeal: registered() },
    { why: 'when it was forwarded', appeal: led(registered(), [give.forward('2026-03-04')]) },
    { why: 'while it is joined', appeal: led(registered(), [give.join('2026-03-04')]) },
  ])('is possible $why', ({ appeal }) => {
    expect(answer(appeal, openFollowUp('2026-03-20', '2026-05-15'))).toBe('follow-up-opened')
  })
})

describe('a follow-up action that is moved', () => {
  test.each([
    { why: 'later', on: '2026-05-12', dueOn: '2026-06-15', expected: 'follow-up-moved' },
    { why: 'earlier', on: '2026-05-12', dueOn: '2026-05-13', expected: 'follow-up-moved' },
    { why: 'to the same day', on: '2026-05-12', dueOn: '2026-05-15', expected: 'R-37 follow-up.same-day' },
    { why: 'to a day that has passed', on: '2026-05-12', dueOn: '2026-05-08', expected: 'R-37 follow-up.due-in-past' },
    { why: 'into a missing year', on: '2026-05-12', dueOn: '2028-02-01', expected: 'R-24 calendar.year-missing' },
  ])('$why: $expected', ({ on, dueOn, expected }) => {
    expect(answer(open, moveFollowUp(on, dueOn))).toBe(expected)
  })

  test('keeps the first day and the reason of every move', () => {
    const moved = led(open, [moveFollowUp('2026-05-12', '2026-06-15'), moveFollowUp('2026-06-15', '2026-07-01')])
    expect(moved.followUps).toMatchObject([
      {
        firstDueOn: '2026-05-15',
        dueOn: '2026-07-01',
        moves: [
          { from: '2026-05-15', to: '2026-06-15', reason: 'аяз' },
          { from: '2026-06-15', to: '2026-07-01', reason: 'аяз' },
        ],
      },
    ])
  })
})

describe('a follow-up action is done when it is shown as was promised', () => {
  const shown = 'follow-up-done'
  const missing = 'R-37 follow-up.evidence-missing'
  test.each<{ proof: ProofKind; evidence: string; files: (typeof file)[]; expected: string }>([
    { proof: 'photo', evidence: '', files: [file], expected: shown },
    { proof: 'photo', evidence: 'жөнделді', files: [], expected: missing },
    { proof: 'act', evidence: 'жөнделді', files: [], expected: missing },
    { proof: 'act', evidence: '', files: [file], expected: shown },
    { proof: 'document', evidence: 'жөнделді', files: [], expected: missing },
    { proof: 'document', evidence: '', files: [file], expected: shown },
    { proof: 'visit', evidence: '12 мамырда бардық', files: [], expected: shown },
    { proof: 'visit', evidence: '', files: [], expected: missing },
    { proof: 'answer', evidence: '03-7/99', files: [], expected: shown },
    { proof: 'answer', evidence: '', files: [file], expected: shown },
  ])('$proof with "$evidence" and $files.length files: $expected', ({ proof, evidence, files, expected }) => {
    const appeal = led(answered, [openFollowUp('2026-03-20', '2026-05-15', { proof })])
    expect(answer(appeal, doneFollowUp('2026-05-15', { evidence, files }))).toBe(expected)
  })

  test('a refusal tells what was promised', () => {
    expect(factsOf(open, doneFollowUp('2026-05-15', { files: [] }))).toEqual({ proof: 'photo' })
  })

  test('late as well, and the day is kept', () => {
    expect(led(open, [doneFollowUp('2026-05-20')]).followUps).toMatchObject([
      { state: 'done', closedOn: '2026-05-20', dueOn: '2026-05-15', files: [file] },
    ])
  })
})

describe('a follow-up action that is closed or not there', () => {
  const done = led(open, [doneFollowUp('2026-05-15')])
  const dropped = led(open, [dropFollowUp('2026-05-15')])
  test.each([
    { why: 'moved', command: moveFollowUp('2026-05-18', '2026-06-15') },
    { why: 'done', command: doneFollowUp('2026-05-18') },
    { why: 'dropped', command: dropFollowUp('2026-05-18') },
  ])('is not $why', ({ command }) => {
    expect(answer(done, command)).toBe('R-37 follow-up.closed')
    expect(answer(dropped, command)).toBe('R-37 follow-up.closed')
    expect(answer(answered, command)).toBe('R-37 follow-up.unknown')
  })

  test('dropped keeps why', () => {
    expect(dropped.followUps).toMatchObject([{ state: 'dropped', closedOn: '2026-05-15', evidence: 'үй бұзылды' }])
  })

  test('is not closed on a day to come', () => {
    expect(answer(open, dropFollowUp('2026-05-15'), at('2026-05-14'))).toBe('R-37 step.in-future')
  })
})
