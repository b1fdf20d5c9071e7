/** Meetings, questions and commitments as their events have left them. */
import { expect, test } from 'vitest'
import { localDate } from '#domain/calendar/local-date'
import type { CommitmentEvent, Meeting, Question, QuestionEvent, Settlement } from '#domain/meeting/events'
import { append, makeRegister, read, verify } from './fixtures/registers.ts'

const meeting: Meeting = {
  kind: 'reporting',
  titleKk: 'Есеп беру кездесуі',
  titleRu: 'Отчётная встреча',
  officialId: 'o1',
  officialName: 'Мысалов М.',
  officialPositionKk: 'әкім',
  officialPositionRu: 'аким',
  heldOn: localDate('2026-02-10'),
  startsAt: '10:00',
  endsAt: null,
  settlement: 'S01',
  placeKk: 'Мәдениет үйі',
  placeRu: 'Дом культуры',
  announcedKk: '',
  announcedRu: '',
  announcedOn: localDate('2026-01-20'),
  reportMinutes: 40,
  attendance: 120,
}
const question: Question = {
  recordKind: 'question',
  channel: 'hall',
  language: 'ru',
  settlement: null,
  topic: 'HCS.1',
  department: 'HKH',
  author: 'Условнова Ирина',
  authorSex: 'female',
  authorAgeBand: '63+',
  socialCategory: null,
  signatories: null,
  text: 'Когда заменят трубу?',
}
const settlement: Settlement = {
  outcome: 'onControl',
  publishedGroup: 'control',
  answer: 'До зимы',
  answeredBy: 'аким',
  refusalReason: null,
  solutionLevel: 'district',
  appealNumber: null,
}
const recorded = (meetingId: string | null, number: number, importKey: string | null = null): QuestionEvent => ({
  type: 'question.recorded',
  meetingId,
  number,
  question,
  importKey,
})
const made: CommitmentEvent = {
  type: 'commitment.made',
  meetingId: 'm1',
  questionId: 'q1',
  promisedOn: localDate('2026-02-10'),
  promise: { what: 'Заменить трубу', responsible: 'Примеров П.', department: 'HKH', dueOn: localDate('2026-09-01') },
}

async function filled() {
  const file = await makeRegister()
  await append(file, { kind: 'meeting', id: 'm1' }, [
    { type: 'meeting.planned', number: 'К-2026-1', year: 2026, seq: 1, meeting },
    { type: 'meeting.changed', meeting: { ...meeting, attendance: 150 } },
  ])
  await append(file, { kind: 'question', id: 'q1' }, [
    recorded('m1', 1, 'Q001'),
    { type: 'question.settled', settlement, commitmentId: 'c1' },
  ])
  await append(file, { kind: 'question', id: 'q2' }, [
    recorded('m1', 2),
    { type: 'question.voided', reason: 'екі рет' },
  ])
  await append(file, { kind: 'question', id: 'q3' }, [recorded('m1', 3)])
  await append(file, { kind: 'question', id: 'q4' }, [recorded(null, 1)])
  await append(file, { kind: 'commitment', id: 'c1' }, [made])
  return file
}

test('a meeting comes back as it went in, with its questions counted, void ones left out', async () => {
  const file = await filled()
  const whole = {
    ...meeting,
    attendance: 150,
    meetingId: 'm1',
    number: 'К-2026-1',
    version: 2,
    questions: 2,
    settled: 1,
  }
  expect(await read(file, ({ meetings }) => meetings.meeting('m1'))).toEqual(whole)
  expect(await read(file, ({ meetings }) => meetings.meetingByNumber('К-2026-1'))).toEqual(whole)
  expect(await read(file, ({ meetings }) => meetings.meetings())).toEqual([whole])
  expect((await verify(file)).problems).toEqual([])
})

test('questions keep their numbers, their outcome and the reason of their voiding', async () => {
  const file = await filled()
  const told = await read(file, async ({ meetings }) => ({
    settled: await meetings.question('q1'),
    ofMeeting: (await meetings.questions('m1')).map(({ number, isVoid, voidReason }) => [number, isVoid, voidReason]),
    outside: (await meetings.questions(null)).map(({ questionId }) => questionId),
    all: (await meetings.questions(undefined)).length,
    next: [await meetings.nextQuestionNumber('m1'), await meetings.nextQuestionNumber(null)],
    nextMeeting: [await meetings.nextMeetingSeq(2026), await meetings.nextMeetingSeq(2027)],
    imported: await meetings.importedKeys(['Q001', 'Q002']),
  }))
  expect(told).toEqual({
    settled: {
      ...question,
      questionId: 'q1',
      version: 2,
      meetingId: 'm1',
      number: 1,
      settled: settlement,
      isVoid: false,
      voidReason: null,
    },
    ofMeeting: [
      [1, false, null],
      [2, true, 'екі рет'],
      [3, false, null],
    ],
    outside: ['q4'],
    all: 4,
    next: [4, 2],
    nextMeeting: [2, 1],
    imported: ['Q001'],
  })
})

test('a moved commitment keeps its first due date and stays open, a done one does not', async () => {
  const file = await filled()
  const dueOn = localDate('2026-10-01')
  const moved: CommitmentEvent = {
    type: 'commitment.settled',
    state: 'moved',
    note: 'жеткізу',
    dueOn,
    on: localDate('2026-08-30'),
  }
  await append(file, { kind: 'commitment', id: 'c1' }, [moved])
  expect(await read(file, ({ meetings }) => meetings.commitment('c1'))).toEqual({
    ...made.promise,
    commitmentId: 'c1',
    version: 2,
    meetingId: 'm1',
    meetingNumber: 'К-2026-1',
    questionId: 'q1',
    questionNumber: 1,
    settlement: 'S01',
    promisedOn: '2026-02-10',
    firstDueOn: '2026-09-01',
    dueOn,
    state: 'moved',
    note: 'жеткізу',
  })
  const open = () => read(file, ({ meetings }) => meetings.commitments({ openOnly: true }))
  expect(await open()).toHaveLength(1)
  await append(file, { kind: 'commitment', id: 'c1' }, [{ ...moved, state: 'done', dueOn: null }])
  expect(await open()).toEqual([])
  expect(await read(file, ({ meetings }) => meetings.commitments({ meetingId: 'm1' }))).toHaveLength(1)
})
