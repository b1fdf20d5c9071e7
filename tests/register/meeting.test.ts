/** Meetings, questions and promises, and the sums that must come out (meetings.md, R-42). */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { OperationInput } from '#contract/operations'
import { type Office, openOffice, soundEvents, synthetic } from './office.ts'
import { plain, sample, type SampleFile } from './sample-questions.ts'

let office: Office
const start = async () => {
  office = await openOffice({ at: '2026-11-20T05:00:00.000Z' })
}
const importSample = (file = sample()) => office.call('question.import', { content: plain(file) })
const sumsOf = (list: readonly { code: string; count: number }[]) =>
  Object.fromEntries(list.map(({ code, count }) => [code, count]))

describe('the sample questions', () => {
  beforeEach(start)
  afterEach(async () => {
    await office.close()
  })

  test('loaded, give their control totals', async () => {
    const typed = await office.must('question.record', { text: 'Бұған дейін жазылған сұрақ' })
    expect(typed.number).toBe(1)
    const envelope = await importSample()
    if (!envelope.ok) throw new Error(JSON.stringify(envelope.failure))
    const { totals, meetings, questions } = envelope.value
    const stated = sample().control_totals
    expect(questions).toBe(stated.all)
    expect(totals).toMatchObject({ all: stated.all, signals: stated.kind['signal'], agrees: true, differences: [] })
    expect(sumsOf(totals.byOutcome)).toEqual(stated.outcome)
    expect(sumsOf(totals.byGroup)).toEqual(stated.published_group)
    expect(sumsOf(totals.byChannel)).toEqual(stated.channel)
    expect(sumsOf(totals.byKind)).toEqual(stated.kind)
    expect(sumsOf(totals.byLanguage)).toEqual(stated.lang)
    expect(sumsOf(totals.byTopic)).toEqual(stated.topic1)
    expect(Object.fromEntries(meetings.map((one) => [one.code, one.questions]))).toEqual({
      M1: 20,
      M2: 24,
      M3: 22,
      M4: 21,
    })
    const all = await office.must('question.list', {})
    expect(all.totals).toMatchObject({ all: stated.all + 1, agrees: true })
    for (const { meetingId } of meetings) {
      expect((await office.must('meeting.get', { meetingId })).totals).toMatchObject({ agrees: true })
    }
    await soundEvents(office)
  })

  test('are loaded once', async () => {
    await importSample()
    const before = await soundEvents(office)
    expect(await importSample()).toMatchObject({ failure: { code: 'REFUSED', reason: 'import.done-before' } })
    expect(await soundEvents(office)).toBe(before)
  })

  test.each([
    {
      why: 'a row is missing',
      reason: 'import.sums-differ',
      facts: {
        sum: 'all',
        expected: 120,
        counted: 119,
      },
      change: (file: SampleFile): void => {
        file.questions.pop()
      },
    },
    {
      why: 'an outcome was changed',
      reason: 'import.sums-differ',
      facts: { sum: 'outcome' },
      change: (file: SampleFile) => {
        const [row] = file.questions
        if (row) row.outcome = 'refused'
      },
    },
    {
      why: 'the sum itself is wrong',
      reason: 'import.sums-differ',
      facts: {
        sum: 'channel',
        code: 'hall',
      },
      change: (file: SampleFile) => {
        file.control_totals.channel['hall'] = 27
      },
    },
    {
      why: 'a text is missing',
      reason: 'import.wrong-form',
      facts: {
        row: 2,
        field: 'text',
      },
      change: (file: SampleFile) => {
        const row = file.questions[1]
        if (row) row.text = ''
      },
    },
    {
      why: 'the last row names an unknown topic',
      reason: 'meeting.unknown-code',
      facts: { list: 'topics' },
      change: (file: SampleFile) => {
        const row = file.questions.at(-1)
        if (row) row['topic'] = 'ZZZ.1'
      },
    },
    {
      why: 'a meeting is of no known kind',
      reason: 'meeting.unknown-code',
      facts: { list: 'meeting_kinds' },
      change: (file: SampleFile) => {
        const [meeting] = file.meetings
        if (meeting) meeting['kind'] = 'party'
      },
    },
  ])('are refused whole where $why', async ({ change, reason, facts }) => {
    const file = sample()
    change(file)
    const before = await soundEvents(office)
    expect(await importSample(file)).toMatchObject({ ok: false, failure: { code: 'REFUSED', reason, facts } })
    expect(await soundEvents(office)).toBe(before)
    expect((await office.must('meeting.list', {})).items).toEqual([])
  })
})

describe('a meeting typed by hand', () => {
  beforeEach(start)
  afterEach(async () => {
    await office.close()
  })

  const plan = (input: Partial<OperationInput<'meeting.plan'>> = {}) =>
    office.must('meeting.plan', { heldOn: '2026-11-18', settlement: 'S01', ...input })
  const ask = (meetingId: string | null, input: Partial<OperationInput<'question.record'>> = {}) =>
    office.must('question.record', { meetingId, text: 'Жол қашан жөнделеді?', ...input })
  const promise = { what: 'Жолды жөндеу', responsible: 'Жобаев Е. Н.', department: 'AKO', dueOn: '2026-12-01' }
  const get = (meetingId: string) => office.must('meeting.get', { meetingId })

  test('has its number of the year and questions numbered without gap', async () => {
    const [first, second, other] = [await plan(), await plan(), await plan({ heldOn: '2025-12-01' })]
    expect([first.number, second.number, other.number]).toEqual(['M-2026-001', 'M-2026-002', 'M-2025-001'])
    expect([(await ask(first.meetingId)).number, (await ask(first.meetingId)).number]).toEqual([1, 2])
    expect((await ask(second.meetingId)).number).toBe(1)
    expect((await ask(null)).number).toBe(1)
    expect((await get(first.meetingId)).meeting).toMatchObject({ questions: 2, settled: 0 })
  })

  test('is changed under its version: CONFLICT for a stale one', async () => {
    const { meetingId } = await plan()
    const {
      meetingId: _id,
      number: _number,
      questions: _q,
      settled: _s,
      version,
      ...fields
    } = (await get(meetingId)).meeting
    const change = { ...fields, meetingId, attendance: 45, expectedVersion: version }
    await office.must('meeting.change', change)
    expect(await office.call('meeting.change', change)).toMatchObject({ failure: { code: 'CONFLICT' } })
    expect((await get(meetingId)).meeting).toMatchObject({ attendance: 45, version: 2, number: 'M-2026-001' })
  })

  test.each([
    { why: 'a settlement that is none', operation: 'meeting.plan', input: { heldOn: '2026-11-18', settlement: 'S99' } },
    { why: 'a kind that is none', operation: 'meeting.plan', input: { heldOn: '2026-11-18', kind: 'party' } },
    { why: 'a topic that is none', operation: 'question.record', input: { text: 'а', topic: 'ZZZ' } },
    { why: 'a channel that is none', operation: 'question.record', input: { text: 'а', channel: 'pigeon' } },
    { why: 'an age that is none', operation: 'question.record', input: { text: 'а', authorAgeBand: '1-2' } },
    {
      why: 'a reason of refusal that is none',
      operation: 'question.record',
      input: {
        text: 'а',
        settled: {
          outcome: 'refused',
          refusalReason: 'R99',
        },
      },
    },
    {
      why: 'a level that is none',
      operation: 'question.record',
      input: {
        text: 'а',
        settled: {
          outcome: 'inPlan',
          solutionLevel: 'planet',
        },
      },
    },
  ])('$why is refused and nothing is kept', async ({ operation, input }) => {
    const before = await soundEvents(office)
    const envelope = await office.dispatcher.call({ operation, input }, { session: 'window' })
    expect(envelope).toMatchObject({ ok: false, failure: { code: 'REFUSED', reason: 'meeting.unknown-code' } })
    expect(await soundEvents(office)).toBe(before)
  })

  test('a question settled with a promise makes a commitment in the same step (R-42)', async () => {
    const { meetingId, number } = await plan()
    const { questionId } = await ask(meetingId)
    const before = await soundEvents(office)
    const settled = { questionId, expectedVersion: 1, outcome: 'onControl', answer: 'Тапсырма берілді', promise }
    const { commitmentId } = await office.must('question.settle', settled)
    expect(await soundEvents(office)).toBe(before + 2)
    const { commitments, questions } = await get(meetingId)
    expect(questions[0]).toMatchObject({ outcome: 'onControl', publishedGroup: 'control', answer: 'Тапсырма берілді' })
    expect(commitments).toMatchObject([
      {
        commitmentId,
        meetingNumber: number,
        questionNumber: 1,
        what: 'Жолды жөндеу',
        state: 'promised',
        promisedOn: '2026-11-18',
        firstDueOn: '2026-12-01',
        dueOn: '2026-12-01',
        isLate: false,
        workingDaysLeft: 7,
      },
    ])
  })

  test.each([
    { why: 'an outcome that is none', settled: { outcome: 'forgotten' }, reason: 'question.unknown-outcome' },
    {
      why: 'an appeal that is none',
      reason: 'question.unknown-appeal',
      settled: {
        outcome: 'becameAppeal',
        appealNumber: '2026-99999',
      },
    },
    {
      why: 'a department of the promise that is none',
      reason: 'meeting.unknown-code',
      settled: {
        outcome: 'inPlan',
        promise: {
          ...promise,
          department: 'ZZZ',
        },
      },
    },
  ])('is not settled with $why', async ({ settled, reason }) => {
    const { meetingId } = await plan()
    const { questionId } = await ask(meetingId)
    const envelope = await office.call('question.settle', { questionId, expectedVersion: 1, ...settled })
    expect(envelope).toMatchObject({ failure: { code: 'REFUSED', reason } })
    expect((await get(meetingId)).commitments).toEqual([])
  })

  test('a question that became an appeal names its number', async () => {
    const { meetingId } = await plan()
    const { questionId } = await ask(meetingId)
    const { number } = await office.must('appeal.register', { essence: 'Жол', applicants: [synthetic] })
    const settled = { outcome: 'becameAppeal', appealNumber: number }
    await office.must('question.settle', { questionId, expectedVersion: 1, ...settled })
    expect((await get(meetingId)).questions[0]).toMatchObject({ appealNumber: number, publishedGroup: 'appeal' })
  })

  test('a void question keeps its number and is in no sum; it is settled no more', async () => {
    const { meetingId } = await plan()
    const { questionId } = await ask(meetingId)
    await ask(meetingId, { settled: { outcome: 'explained', answer: 'Түсіндірілді' } })
    await office.must('question.void', { questionId, expectedVersion: 1, reason: 'екі рет' })
    const { totals, questions, meeting } = await get(meetingId)
    expect(totals).toMatchObject({ all: 1, agrees: true, byOutcome: [{ code: 'explained', count: 1 }] })
    expect(questions.map(({ number, isVoid, voidReason }) => ({ number, isVoid, voidReason }))).toEqual([
      { number: 1, isVoid: true, voidReason: 'екі рет' },
      { number: 2, isVoid: false, voidReason: null },
    ])
    expect(meeting).toMatchObject({ questions: 1, settled: 1 })
    const settle = { questionId, expectedVersion: 2, outcome: 'explained' }
    expect(await office.call('question.settle', settle)).toMatchObject({ failure: { reason: 'question.void' } })
    expect((await ask(meetingId)).number).toBe(3)
  })

  describe('a promise', () => {
    let commitmentId = ''
    beforeEach(async () => {
      const { meetingId } = await plan()
      const { questionId } = await ask(meetingId)
      const settled = { questionId, expectedVersion: 1, outcome: 'onControl', promise }
      commitmentId = (await office.must('question.settle', settled)).commitmentId ?? ''
    })
    const settle = (input: Partial<OperationInput<'commitment.settle'>>) =>
      office.call('commitment.settle', { commitmentId, expectedVersion: 1, state: 'done', note: 'акт № 1', ...input })

    test.each([
      { why: 'done without saying how', input: { note: '' }, reason: 'commitment.needs-note' },
      { why: 'moved to no day', input: { state: 'moved' as const }, reason: 'commitment.needs-date' },
      {
        why: 'moved to the same day',
        reason: 'commitment.date-not-later',
        input: {
          state: 'moved' as const,
          dueOn: '2026-12-01',
        },
      },
    ])('is not $why', async ({ input, reason }) => {
      expect(await settle(input)).toMatchObject({ failure: { code: 'REFUSED', reason } })
    })

    test('moved keeps its first day, waits on, and is late after the new one', async () => {
      expect(await settle({ state: 'moved', note: 'ауа райы', dueOn: '2026-12-15' })).toMatchObject({ ok: true })
      const open = await office.must('commitment.list', {})
      expect(open.items).toMatchObject([
        { state: 'moved', firstDueOn: '2026-12-01', dueOn: '2026-12-15', note: 'ауа райы' },
      ])
      office.setClock('2026-12-15T05:00:00.000Z')
      expect((await office.must('commitment.list', { state: 'late' })).items).toEqual([])
      office.setClock('2026-12-16T05:00:00.000Z')
      expect(await office.must('commitment.list', { state: 'late' })).toMatchObject({
        open: 1,
        late: 1,
        items: [{ isLate: true }],
      })
    })

    test.each(['done', 'notDone', 'dropped'] as const)('%s is closed', async (state) => {
      expect(await settle({ state })).toMatchObject({ ok: true })
      expect(await settle({ expectedVersion: 2 })).toMatchObject({
        failure: { reason: 'commitment.closed', facts: { state } },
      })
      office.setClock('2027-05-05T05:00:00.000Z')
      expect(await office.must('commitment.list', {})).toMatchObject({ open: 0, late: 0, items: [] })
    })

    test('partly done waits on; a stale step answers CONFLICT', async () => {
      expect(await settle({ state: 'donePartly' })).toMatchObject({ ok: true })
      expect(await settle({})).toMatchObject({ failure: { code: 'CONFLICT' } })
      expect((await office.must('commitment.list', {})).open).toBe(1)
    })
  })
})
