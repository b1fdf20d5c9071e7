import { expect, test } from 'vitest'
import { oneOf, quotesOf } from '#renderer/features/appeal/card/event-facts.ts'
import { owedNotices } from '#renderer/features/appeal/card/owed-notices.ts'
import {
  addExecutor,
  executorInputs,
  markLead,
  removeExecutor,
  setTerm,
} from '#renderer/features/appeal/card/steps/executors.ts'
import { suggestedLeads } from '#renderer/features/appeal/card/steps/leads.ts'
import { missingFields, restoreValues } from '#renderer/features/appeal/card/steps/restore-values.ts'
import { formerExecutors, type Share } from '#renderer/features/appeal/card/steps/share-of.ts'
import { takeBack, type UndoCalls } from '#renderer/features/appeal/card/steps/undo.ts'

const term = '2026-12-04'

test('R-54: the first executor answers until another is marked, and nobody stands twice', () => {
  const one = addExecutor([], { officialId: 'a', dueOn: term })
  const two = addExecutor(one, { officialId: 'b', dueOn: '' })
  expect(two).toEqual([
    { officialId: 'a', isLead: true, dueOn: term },
    { officialId: 'b', isLead: false, dueOn: '' },
  ])
  expect(addExecutor(two, { officialId: 'a', dueOn: '' })).toBe(two)
  expect(markLead(two, 'b').map(({ isLead }) => isLead)).toEqual([false, true])
})

test('R-54: without the one who answers, the first of the others does', () => {
  const three = ['a', 'b', 'c'].reduce<ReturnType<typeof addExecutor>>(
    (all, officialId) => addExecutor(all, { officialId, dueOn: '' }),
    [],
  )
  expect(removeExecutor(three, 'a').map(({ officialId, isLead }) => [officialId, isLead])).toEqual([
    ['b', true],
    ['c', false],
  ])
  expect(removeExecutor(three, 'c').map(({ isLead }) => isLead)).toEqual([true, false])
  expect(removeExecutor(addExecutor([], { officialId: 'a', dueOn: '' }), 'a')).toEqual([])
})

test('R-54: an internal term is set for all or for one; none means that of the reply, a slip is sent as it is', () => {
  const two = addExecutor(addExecutor([], { officialId: 'a', dueOn: '' }), { officialId: 'b', dueOn: '' })
  expect(setTerm(two, term).map(({ dueOn }) => dueOn)).toEqual([term, term])
  expect(setTerm(two, term, 'b').map(({ dueOn }) => dueOn)).toEqual(['', term])
  expect(executorInputs(setTerm(two, null, 'b')).map(({ dueOn }) => dueOn)).toEqual([null, ''])
})

test('a draft brings back what fits the form of today and leaves the rest', () => {
  const initial = { to: '', isNoticed: false, dueOn: null as string | null, files: [] as string[] }
  expect(restoreValues(initial, undefined)).toBe(initial)
  expect(
    restoreValues(initial, { to: 'Бөлім', isNoticed: 'yes', dueOn: '2026-12-01', files: { length: 1 }, gone: 1 }),
  ).toEqual({ to: 'Бөлім', isNoticed: false, dueOn: '2026-12-01', files: [] })
})

test('a field that must be filled is missing when it is blank, unchosen or an empty list', () => {
  const values = { to: '  ', official: null, files: [], reason: 'бар' }
  expect(missingFields(values, ['to', 'official', 'files', 'reason'])).toEqual(['to', 'official', 'files'])
})

test('R-16, R-21: notices that are owed, the first due first; those that were sent are not', () => {
  const clock = { startedOn: '2026-11-19', workingDays: 3, state: 'soon', workingDaysLeft: 1, endedOn: null } as const
  expect(
    owedNotices({
      clocks: [
        { ...clock, clock: 'extensionNotice', dueOn: '2026-11-26' },
        { ...clock, clock: 'forward', dueOn: '2026-11-24' },
        { ...clock, clock: 'forwardingNotice', dueOn: '2026-11-23' },
        { ...clock, clock: 'hearingNotice', dueOn: '2026-11-23', endedOn: '2026-11-20', state: 'ended' },
      ],
    }).map(({ notice }) => notice),
  ).toEqual(['forwarding', 'extension'])
})

test('R-54: who had a share before, the first of them first', () => {
  const share = (assignmentId: string, name: string, takenFrom: string | null): Share => ({
    assignmentId,
    resolutionId: 'r',
    official: { officialId: name, name, positionKk: '', positionRu: '' },
    isLead: true,
    givenOn: '2026-11-20',
    dueOn: term,
    state: 'open',
    dueState: 'inTime',
    takenFrom,
    reports: [],
  })
  const all = [share('1', 'А', null), share('2', 'Б', '1'), share('3', 'В', '2'), share('4', 'Г', null)]
  expect(formerExecutors(all, share('3', 'В', '2'))).toEqual(['А', 'Б'])
  expect(formerExecutors(all, share('4', 'Г', null))).toEqual([])
})

test('R-37: a step is taken back by its counter-entry', async () => {
  const called: unknown[] = []
  const note = (name: string) => async (input: object) => {
    called.push([name, input])
    return { ok: true }
  }
  const calls: UndoCalls = {
    takeOffControl: note('takeOffControl'),
    putOnControl: note('putOnControl'),
    separate: note('separate'),
    join: note('join'),
  }
  const at = { target: { appealId: 'x', expectedVersion: 4 }, reason: 'қате', calls }
  await takeBack({ step: 'takeOffControl' }, at)
  await takeBack({ step: 'putOnControl', officialId: 'a', note: 'н' }, at)
  await takeBack({ step: 'separate' }, at)
  await takeBack({ step: 'join', to: '2026-00002' }, at)
  expect(called).toEqual([
    ['takeOffControl', { appealId: 'x', expectedVersion: 4, reason: 'қате' }],
    ['putOnControl', { appealId: 'x', expectedVersion: 4, officialId: 'a', note: 'н' }],
    ['separate', { appealId: 'x', expectedVersion: 4, reason: 'қате' }],
    ['join', { appealId: 'x', expectedVersion: 4, to: '2026-00002', reason: 'қате' }],
  ])
})

test('what was written on an occasion stands under its sentence, and a code of a later version is no failure', () => {
  expect(
    quotesOf({ type: 'appeal.part-forwarded', facts: { text: 'Жер', grounds: 'Құзыреті емес', to: 'Бөлім' } }),
  ).toEqual(['Жер', 'Құзыреті емес'])
  expect(quotesOf({ type: 'appeal.extended', facts: { reason: '' } })).toEqual([])
  expect(quotesOf({ type: 'appeal.taken-on', facts: {} })).toEqual([])
  expect(oneOf(['post', 'email'], 'email')).toBe('email')
  expect(oneOf(['post', 'email'], 'pigeon')).toBe('post')
})

test('R-12: linked appeals lead first, then likely ones that are open; each once, never the appeal itself', () => {
  const link = (kind: 'repeatOf' | 'fromQuestion' | 'sameProblem', number: string) =>
    ({ kind, direction: 'out', appealId: number, number, registeredOn: '2026-10-01', essence: 'Су' }) as const
  const row = (number: string, isOpen: boolean, state: 'inWork' | 'joined' | 'answered' = 'inWork') => ({
    number,
    registeredOn: '2026-10-02',
    applicant: 'Сынақова Г.',
    essence: 'Су жоқ',
    isOpen,
    state,
  })
  const leads = suggestedLeads(
    { number: '1', links: [link('fromQuestion', '9'), link('sameProblem', '2'), link('repeatOf', '2')] },
    [row('1', true), row('2', true), row('3', true), row('4', true, 'joined'), row('5', false, 'answered')],
  )
  expect(leads.map(({ number, applicant }) => [number, applicant])).toEqual([
    ['2', ''],
    ['3', 'Сынақова Г.'],
  ])
})
