/** Facts of a meeting's outcome report, read from the register. */
import { daysBetween, localDate } from '#domain/calendar/local-date'
import { localMoment, parseTimeOfDay } from '#domain/calendar/local-time'
import type {
  CodedName,
  MeetingReportInput,
  ReportCommitment,
  ReportMeeting,
  ReportQuestion,
} from '#domain/document/meeting-report-input'
import type { Mark } from '#domain/document/model'
import type { OfficeTime } from '../handler.ts'
import { isOpenCommitment, signalKind } from '../meetings.ts'
import type { CommitmentRecord, MeetingRecord, QuestionRecord } from '../ports/meeting-reader.ts'
import type { ReadTx } from '../ports/unit-of-work.ts'
import { dictionaryLabels, type Labels, organisationFacts } from './organisation-facts.ts'

type Facts = Omit<MeetingReportInput, 'checkNumber' | 'qrText' | 'audience' | 'practice' | 'language'>

/** Everything that the report says, but how it is printed. */
export async function meetingReportFacts(tx: ReadTx, meeting: MeetingRecord, { today }: OfficeTime): Promise<Facts> {
  const labels = await dictionaryLabels(tx)
  const { lists } = await tx.office.dictionary()
  const parents = new Map((lists['topics'] ?? []).map((topic) => [topic.code, topic.parent]))
  const closes = new Map((lists['question_outcomes'] ?? []).map((one) => [one.code, one.attributes['closes'] === true]))
  const promises = await tx.meetings.commitments({ meetingId: meeting.meetingId })
  const byQuestion = new Map(promises.map((promise) => [promise.questionId, promise]))
  const questions: ReportQuestion[] = []
  for (const record of await tx.meetings.questions(meeting.meetingId)) {
    const appeal = record.settled?.appealNumber ? await tx.appeals.byNumber(record.settled.appealNumber) : undefined
    questions.push({
      ...questionFacts(record, { labels, parents, promise: byQuestion.get(record.questionId) }),
      isClosed: closes.get(record.settled?.outcome ?? '') ?? false,
      appealRegisteredOn: appeal?.registeredOn ?? null,
    })
  }
  return {
    organisation: organisationFacts(await tx.office.organisation()),
    meeting: meetingFacts(meeting, labels),
    questions,
    promisedBefore: await promisedBefore(tx, meeting, labels, today),
    stated: {},
    asOf: today,
  }
}

function meetingFacts(meeting: MeetingRecord, labels: Labels): ReportMeeting {
  const { number, heldOn, startsAt, endsAt, officialName, reportMinutes, attendance, announcedOn } = meeting
  const settlement = labels('settlements', meeting.settlement)
  const at = (time: string | null) => (time === null ? null : localMoment(`${heldOn}T${time}:00`))
  const announced = (text: string): string =>
    text === '' ? '' : announcedOn === null ? text : `${text}, ${dotted(announcedOn)}`
  const minutes = (time: string | null): number | undefined => (time === null ? undefined : parseTimeOfDay(time))
  const [from, to] = [minutes(startsAt), minutes(endsAt)]
  const join = (...parts: string[]): string => parts.filter((part) => part !== '').join(', ')
  return {
    number,
    title: { kk: meeting.titleKk, ru: meeting.titleRu },
    official: { name: officialName, position: { kk: meeting.officialPositionKk, ru: meeting.officialPositionRu } },
    date: heldOn,
    startsAt: at(startsAt),
    endsAt: at(endsAt),
    place: { kk: join(settlement.kk, meeting.placeKk), ru: join(settlement.ru, meeting.placeRu) },
    announced: { kk: announced(meeting.announcedKk), ru: announced(meeting.announcedRu) },
    reportMinutes,
    totalMinutes: from === undefined || to === undefined || to <= from ? null : to - from,
    attendance: attendance === null ? null : { entrants: attendance, speakers: null, tables: [] },
  }
}

interface QuestionSurroundings {
  readonly labels: Labels
  readonly parents: ReadonlyMap<string, string | null>
  readonly promise: CommitmentRecord | undefined
}

function questionFacts(
  record: QuestionRecord,
  { labels, parents, promise }: QuestionSurroundings,
): Omit<ReportQuestion, 'isClosed' | 'appealRegisteredOn'> {
  const { number, text, language, author, settled, topic } = record
  const coded = (list: string, code: string | null): CodedName | null =>
    code === null ? null : { code, ...labels(list, code) }
  const parent = topic === null ? null : (parents.get(topic) ?? topic)
  return {
    number,
    text,
    neutral: null,
    lang: language === 'mix' ? 'kk' : language,
    person: author === '' ? null : author,
    topic: coded('topics', topic) ?? {
      code: 'none',
      kk: '',
      ru: '',
    },
    topicParent: coded('topics', parent),
    channel: {
      code: record.channel,
      ...labels('channels', record.channel),
    },
    settlement: coded('settlements', record.settlement),
    department: coded('departments', promise?.department ?? record.department),
    outcome: coded('question_outcomes', settled?.outcome ?? null),
    group: coded('published_groups', settled?.publishedGroup ?? null),
    answer: settled?.answer ?? '',
    answerLang: language === 'mix' ? 'kk' : language,
    answeredBy: settled?.answeredBy ?? '',
    refusalReason: settled?.refusalReason ? labels('refusal_reasons', settled.refusalReason) : null,
    measure: promise?.what ?? settled?.answer ?? '',
    responsible: promise?.responsible ?? '',
    level: coded('solution_levels', settled?.solutionLevel ?? null),
    dueOn: promise?.dueOn ?? null,
    appealNumber: settled?.appealNumber ?? null,
    isSignal: record.recordKind === signalKind,
    isVoid: record.isVoid,
  }
}

/** Promises of earlier meetings in the same place (meetings.md §8). */
async function promisedBefore(
  tx: ReadTx,
  meeting: MeetingRecord,
  labels: Labels,
  today: OfficeTime['today'],
): Promise<ReportCommitment[]> {
  if (meeting.settlement === null) return []
  const places = new Map((await tx.meetings.meetings()).map((one) => [one.meetingId, one.settlement]))
  const commitments = await tx.meetings.commitments({})
  return commitments
    .filter((one) => one.meetingId !== null && places.get(one.meetingId) === meeting.settlement)
    .filter((one) => one.meetingId !== meeting.meetingId && daysBetween(one.promisedOn, meeting.heldOn) > 0)
    .map((one) => ({
      text: one.what,
      lang: 'ru',
      promisedOn: one.promisedOn,
      firstDueOn: one.firstDueOn,
      dueOn: one.dueOn,
      moves: one.dueOn === one.firstDueOn ? 0 : 1,
      responsible: one.responsible,
      state: { code: one.state, ...labels('commitment_states', one.state) },
      mark: markOf(one, today),
      doneOn: null,
      remark: one.note,
    }))
}

function markOf(one: CommitmentRecord, today: OfficeTime['today']): Mark {
  if (one.state === 'done') return 'done'
  if (one.state === 'notDone' || one.state === 'dropped') return 'failed'
  if (isOpenCommitment(one) && one.dueOn < today) return 'late'
  return one.state === 'promised' ? 'open' : 'partly'
}

function dotted(day: string): string {
  return localDate(day).split('-').toReversed().join('.')
}
