/**
 * Where an appeal can stand, and what may be done with it there: one picture by hand, every state against every step. A cell
 * is the state after the step; `.` is a step that the state refuses.
 */
import { describe, expect, test } from 'vitest'
import { type AppealCommand, decide } from '#domain/appeal/decide'
import { type AppealState, evolve, type RegisteredAppeal } from '#domain/appeal/state'
import { appealStates, type AppealStateName, isOpenState, type StepName, transitions } from '#domain/appeal/states'
import { possibleSteps } from '#domain/appeal/possible-steps'
import { isRefusal } from '#domain/refusal'
import * as give from './commands.ts'
import { answer, later, led, registered } from './walk.ts'

const columns = {
  reg: 'registered',
  wrk: 'inWork',
  cor: 'correcting',
  sig: 'toSign',
  joi: 'joined',
  ans: 'answered',
  fwd: 'forwarded',
  pas: 'passedUp',
  ret: 'returned',
  ter: 'terminated',
  wdr: 'withdrawn',
  not: 'notConsidered',
  voi: 'void',
} as const satisfies Record<string, AppealStateName>

const picture = `
                      reg wrk cor sig joi ans fwd pas ret ter wdr not voi
taken-on              wrk .   .   .   .   .   .   .   .   .   .   .   .
resolution-given      wrk wrk cor sig .   .   .   .   .   .   .   .   .
reassigned            reg wrk cor sig .   .   .   .   .   .   .   .   .
assignment-reported   reg wrk cor sig joi ans fwd pas ret ter wdr not .
assignment-cancelled  reg wrk cor sig joi ans fwd pas ret ter wdr not .
put-on-control        reg wrk cor sig joi ans fwd pas ret ter wdr not .
taken-off-control     reg wrk cor sig joi ans fwd pas ret ter wdr not .
defects-notified      cor cor .   .   .   .   .   .   .   .   .   .   .
defects-cured         .   .   wrk .   .   .   .   .   .   .   .   .   .
returned              ret ret ret ret .   .   .   .   .   .   .   .   .
forwarded             fwd fwd .   .   .   .   .   .   .   .   .   .   .
part-forwarded        wrk wrk .   .   .   .   .   .   .   .   .   .   .
passed-up             pas pas .   .   .   .   .   .   .   .   .   .   .
notified              reg wrk cor sig joi ans fwd pas ret ter wdr not .
hearing-set           wrk wrk .   .   .   .   .   .   .   .   .   .   .
hearing-held          .   wrk .   sig .   .   .   .   .   .   .   .   .
hearing-skipped       .   wrk .   sig .   .   .   .   .   .   .   .   .
objection-noted       .   wrk .   sig .   .   .   .   .   .   .   .   .
extended              reg wrk .   sig .   .   .   .   .   .   .   .   .
reply-prepared        sig sig .   sig .   .   .   .   .   .   .   .   .
reply-sent-back       .   .   .   wrk .   .   .   .   .   .   .   .   .
reply-reviewed        .   .   .   sig .   ans .   .   .   .   .   .   .
replied               ans ans .   ans ans .   .   .   .   .   .   .   .
reply-delivered       .   .   .   .   .   ans .   .   .   .   .   .   .
terminated            ter ter ter ter .   .   .   .   .   .   .   .   .
withdrawn             wdr wdr wdr wdr .   .   .   .   .   .   .   .   .
left-unconsidered     not not .   .   .   .   .   .   .   .   .   .   .
joined                joi joi .   .   .   .   .   .   .   .   .   .   .
separated             .   .   .   .   wrk .   .   .   .   .   .   .   .
reopened              .   .   .   .   .   wrk wrk wrk wrk wrk wrk wrk .
follow-up-opened      reg wrk cor sig joi ans fwd pas ret ter wdr not .
follow-up-moved       reg wrk cor sig joi ans fwd pas ret ter wdr not .
follow-up-done        reg wrk cor sig joi ans fwd pas ret ter wdr not .
follow-up-dropped     reg wrk cor sig joi ans fwd pas ret ter wdr not .
satisfaction-noted    .   .   .   .   .   ans fwd pas ret ter wdr not .
voided                voi voi voi voi voi voi voi voi voi voi voi voi .
`

/** An appeal with everything that a step may be about; only its state differs. */
const rich = led(registered(), [
  give.giveResolution('2026-03-02'),
  give.notifyDefects('2026-03-02'),
  give.cureDefects('2026-03-02'),
  give.setHearing('2026-03-02', '2026-03-05'),
  give.reply('2026-03-05'),
  give.reopen('2026-03-05', 'mistake'),
  give.openFollowUp('2026-03-05', '2026-05-15'),
  give.prepareReply('2026-03-05'),
])
const withAll: RegisteredAppeal = { ...rich, joinedTo: { appealId: 'lead', number: '2026-00009' } }
const anonymous = { ...withAll, content: { ...withAll.content, isAnonymous: true } }
const complained = { ...withAll, content: { ...withAll.content, kind: 'complaint' as const } }
const third = { officialId: 'o-third', name: 'Синтетиков Д.', isActive: true }

/** For each step the command that makes it and what it needs beside the state. */
const steps: Record<StepName, AppealCommand | { readonly command: AppealCommand; readonly of: RegisteredAppeal }> = {
  'appeal.taken-on': give.takeOn('2026-03-05'),
  'appeal.resolution-given': give.giveResolution('2026-03-05', { resolutionId: 'r2' }),
  'appeal.reassigned': give.reassign('2026-03-05', { executor: third }),
  'appeal.assignment-reported': give.report('2026-03-05'),
  'appeal.assignment-cancelled': give.cancel('2026-03-05'),
  'appeal.put-on-control': give.putOnControl('2026-03-05'),
  'appeal.taken-off-control': {
    command: give.takeOffControl('2026-03-05'),
    of: led(withAll, [give.putOnControl('2026-03-05')]),
  },
  'appeal.defects-notified': give.notifyDefects('2026-03-05'),
  'appeal.defects-cured': give.cureDefects('2026-03-05'),
  'appeal.returned': give.giveBack('2026-03-05'),
  'appeal.forwarded': give.forward('2026-03-05'),
  'appeal.part-forwarded': give.forwardPart('2026-03-05'),
  'appeal.passed-up': { command: give.passUp('2026-03-05'), of: complained },
  'appeal.notified': give.notify('defects', '2026-03-05'),
  'appeal.hearing-set': give.setHearing('2026-03-05', '2026-03-20'),
  'appeal.hearing-held': give.holdHearing('2026-03-05'),
  'appeal.hearing-skipped': give.skipHearing('2026-03-05'),
  'appeal.objection-noted': give.noteObjection('2026-03-05'),
  'appeal.extended': give.extend('2026-03-05', '2026-04-10'),
  'appeal.reply-prepared': give.prepareReply('2026-03-05'),
  'appeal.reply-sent-back': give.sendBackReply('2026-03-05'),
  'appeal.reply-reviewed': give.reviewReply('2026-03-05'),
  // A joined appeal is answered with its lead; for any other the number says nothing.
  'appeal.replied': give.reply('2026-03-05', {}, { jointWith: '2026-00009' }),
  'appeal.reply-delivered': give.deliverReply('2026-03-05'),
  'appeal.terminated': give.terminate('2026-03-05'),
  'appeal.withdrawn': give.withdraw('2026-03-05'),
  'appeal.left-unconsidered': { command: give.leaveUnconsidered('2026-03-05'), of: anonymous },
  'appeal.joined': give.join('2026-03-05'),
  'appeal.separated': give.separate('2026-03-05'),
  'appeal.reopened': give.reopen('2026-03-05', 'mistake'),
  'appeal.follow-up-opened': give.openFollowUp('2026-03-05', '2026-05-15', { followUpId: 'fu2' }),
  'appeal.follow-up-moved': give.moveFollowUp('2026-03-05', '2026-06-15'),
  'appeal.follow-up-done': give.doneFollowUp('2026-03-05'),
  'appeal.follow-up-dropped': give.dropFollowUp('2026-03-05'),
  'appeal.satisfaction-noted': give.noteSatisfaction('2026-03-05'),
  'appeal.voided': give.voided,
}

const isStep = (name: string): name is StepName => Object.hasOwn(transitions, name)
const isColumn = (name: string): name is keyof typeof columns => Object.hasOwn(columns, name)

/** Steps that belong to what has ended: an open appeal is told that it has not. */
const afterTheEnd: readonly StepName[] = ['appeal.reopened', 'appeal.satisfaction-noted', 'appeal.reply-delivered']

/** The refusal of a step in a state, by hand. */
function refusalOf(step: StepName, state: AppealStateName): string {
  if (state === 'void') return 'R-10 appeal.void'
  const { rule } = transitions[step]
  if (!isOpenState(state)) return `${rule} appeal.ended`
  if (afterTheEnd.includes(step)) return `${rule} appeal.not-ended`
  if (state === 'joined') return 'R-12 appeal.joined-elsewhere'
  return state === 'correcting' ? 'R-13 appeal.waits-for-corrections' : `${rule} appeal.step-not-now`
}

const [head = '', ...lines] = picture.trim().split('\n')
const names = head.trim().split(/\s+/).filter(isColumn)
const cells = lines.flatMap((line) => {
  const [name = '', ...after] = line.trim().split(/\s+/)
  const step = `appeal.${name}`
  if (!isStep(step)) throw new Error(`no step ${step}`)
  return names.map((column, at) => ({ step, from: columns[column], to: after[at] ?? '' }))
})

test('the picture shows every step and every state', () => {
  expect(new Set(cells.map(({ step }) => step))).toEqual(new Set(Object.keys(transitions)))
  expect(names.map((name) => columns[name])).toEqual([...appealStates])
})

const moves = cells.flatMap(({ step, from, to }) => (isColumn(to) ? [{ step, from, to: columns[to] }] : []))
const refused = cells.filter(({ to }) => to === '.')

function asked(step: StepName, state: AppealStateName): { command: AppealCommand; appeal: RegisteredAppeal } {
  const given = steps[step]
  const { command, of } = 'of' in given ? given : { command: given, of: withAll }
  return { command, appeal: { ...of, state } }
}

describe('every step in every state', () => {
  test('moves or is refused', () => {
    expect(moves.length + refused.length).toBe(cells.length)
  })

  test.each(moves)('$step: $from → $to', ({ step, from, to }) => {
    const { command, appeal } = asked(step, from)
    const events = decide(appeal, command, later)
    if (isRefusal(events)) throw new Error(`${events.reason} ${JSON.stringify(events.facts)}`)
    expect(events.map(({ type }) => type)).toContain(step)
    expect(events.reduce<AppealState>(evolve, appeal).state).toBe(to)
  })

  test.each(refused)('$step in $from is refused', ({ step, from }) => {
    const { command, appeal } = asked(step, from)
    expect(answer(appeal, command)).toBe(refusalOf(step, from))
  })
})

describe('the menu of a card', () => {
  test.each(appealStates.map((state) => ({ state })))(
    'in $state offers no step that is refused for the state',
    ({ state }) => {
      const appeal = { ...withAll, state }
      for (const step of possibleSteps(appeal, later.ruleSet)) {
        const given = steps[step]
        expect(answer(appeal, 'of' in given ? given.command : given), step).not.toBe(refusalOf(step, state))
      }
    },
  )

  test.each([
    { why: 'R-28 only a complaint is passed up', step: 'appeal.passed-up', with: complained, without: withAll },
    {
      why: 'R-11 only without an author is left unconsidered',
      step: 'appeal.left-unconsidered',
      with: anonymous,
      without: withAll,
    },
    { why: 'R-27 a complaint is not extended', step: 'appeal.extended', with: withAll, without: complained },
    {
      why: 'R-54 control is put on once',
      step: 'appeal.put-on-control',
      with: withAll,
      without: led(withAll, [give.putOnControl('2026-03-05')]),
    },
    {
      why: 'R-37 what is done is not moved',
      step: 'appeal.follow-up-moved',
      with: withAll,
      without: led(withAll, [give.doneFollowUp('2026-03-05')]),
    },
  ] as const)('$why', (row) => {
    const offered = (appeal: RegisteredAppeal) => possibleSteps({ ...appeal, state: 'inWork' }, later.ruleSet)
    expect(offered(row.with)).toContain(row.step)
    expect(offered(row.without)).not.toContain(row.step)
  })
})
