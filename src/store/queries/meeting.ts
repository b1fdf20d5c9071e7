/** Reads meetings, questions and commitments. */
import { sql } from 'kysely'
import type { CommitmentRecord, MeetingReader, MeetingRecord, QuestionRecord } from '#register/ports/meeting-reader'
import type { CommitmentRow, Db, MeetingRow, QuestionRow } from '../tables.ts'

type CountedMeeting = MeetingRow & { questions: number; settled: number }
type PlacedCommitment = CommitmentRow & {
  meeting_number: string | null
  question_number: number | null
  settlement: string | null
}

export function meetingReader(db: Db): MeetingReader {
  return {
    meetings: async () =>
      (await countedMeetings(db).orderBy('held_on', 'desc').orderBy('year_seq', 'desc').execute()).map(meetingOf),
    meeting: async (meetingId) =>
      one(await countedMeetings(db).where('meeting_id', '=', meetingId).execute(), meetingOf),
    meetingByNumber: async (number) => one(await countedMeetings(db).where('number', '=', number).execute(), meetingOf),
    async nextMeetingSeq(year) {
      const { rows } = await sql<{
        last: number | null
      }>`select max(year_seq) as last from meeting where year = ${year}`.execute(db)
      return (rows[0]?.last ?? 0) + 1
    },
    async questions(meetingId) {
      let query = db.selectFrom('question').selectAll().orderBy('meeting_id').orderBy('number')
      if (meetingId === null) query = query.where('meeting_id', 'is', null)
      else if (meetingId !== undefined) query = query.where('meeting_id', '=', meetingId)
      return (await query.execute()).map(questionOf)
    },
    question: async (questionId) =>
      one(await db.selectFrom('question').selectAll().where('question_id', '=', questionId).execute(), questionOf),
    async nextQuestionNumber(meetingId) {
      const { rows } = await sql<{ last: number | null }>`
        select max(number) as last from question where meeting_id is ${meetingId}`.execute(db)
      return (rows[0]?.last ?? 0) + 1
    },
    async importedKeys(keys) {
      const { rows } = await sql<{ import_key: string }>`select distinct import_key from question
        where import_key is not null and import_key in (select value from json_each(${JSON.stringify(keys)}))`.execute(
        db,
      )
      return rows.map((row) => row.import_key)
    },
    async commitments({ meetingId, openOnly }) {
      let query = placedCommitments(db).orderBy('commitment.due_on').orderBy('commitment.seq')
      if (meetingId !== undefined) query = query.where('commitment.meeting_id', '=', meetingId)
      if (openOnly === true) query = query.where('commitment.state', 'in', ['promised', 'donePartly', 'moved'])
      return (await query.execute()).map(commitmentOf)
    },
    commitment: async (commitmentId) =>
      one(await placedCommitments(db).where('commitment_id', '=', commitmentId).execute(), commitmentOf),
  }
}

function countedMeetings(db: Db) {
  return db
    .selectFrom('meeting')
    .selectAll('meeting')
    .select([
      sql<number>`(select count(*) from question where question.meeting_id = meeting.meeting_id and is_void = 0)`.as(
        'questions',
      ),
      sql<number>`(select count(*) from question where question.meeting_id = meeting.meeting_id and is_void = 0
      and outcome is not null)`.as('settled'),
    ])
}

function placedCommitments(db: Db) {
  return db
    .selectFrom('commitment')
    .leftJoin('meeting', 'meeting.meeting_id', 'commitment.meeting_id')
    .leftJoin('question', 'question.question_id', 'commitment.question_id')
    .selectAll('commitment')
    .select(['meeting.number as meeting_number', 'question.number as question_number'])
    .select(sql<string | null>`coalesce(question.settlement, meeting.settlement)`.as('settlement'))
}

function one<Row, Thing>(rows: readonly Row[], read: (row: Row) => Thing): Thing | undefined {
  return rows[0] === undefined ? undefined : read(rows[0])
}

function meetingOf(row: CountedMeeting): MeetingRecord {
  return {
    meetingId: row.meeting_id,
    number: row.number,
    version: row.version,
    questions: row.questions,
    settled: row.settled,
    kind: row.kind,
    titleKk: row.title_kk,
    titleRu: row.title_ru,
    officialId: row.official_id,
    officialName: row.official_name,
    officialPositionKk: row.official_position_kk,
    officialPositionRu: row.official_position_ru,
    heldOn: row.held_on,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    settlement: row.settlement,
    placeKk: row.place_kk,
    placeRu: row.place_ru,
    announcedKk: row.announced_kk,
    announcedRu: row.announced_ru,
    announcedOn: row.announced_on,
    reportMinutes: row.report_minutes,
    attendance: row.attendance,
  }
}

function questionOf(row: QuestionRow): QuestionRecord {
  const settled = row.outcome === null ? null : settlementOf(row, row.outcome)
  return {
    questionId: row.question_id,
    version: row.version,
    meetingId: row.meeting_id,
    number: row.number,
    settled,
    isVoid: row.is_void === 1,
    voidReason: row.void_reason,
    recordKind: row.record_kind,
    channel: row.channel,
    language: row.language,
    settlement: row.settlement,
    topic: row.topic,
    department: row.department,
    author: row.author,
    authorSex: row.author_sex,
    authorAgeBand: row.author_age_band,
    socialCategory: row.social_category,
    signatories: row.signatories,
    text: row.text,
  }
}

function settlementOf(row: QuestionRow, outcome: string): NonNullable<QuestionRecord['settled']> {
  return {
    outcome,
    publishedGroup: row.published_group ?? '',
    answer: row.answer ?? '',
    answeredBy: row.answered_by ?? '',
    refusalReason: row.refusal_reason,
    solutionLevel: row.solution_level,
    appealNumber: row.appeal_number,
  }
}

function commitmentOf(row: PlacedCommitment): CommitmentRecord {
  return {
    commitmentId: row.commitment_id,
    version: row.version,
    meetingId: row.meeting_id,
    meetingNumber: row.meeting_number,
    questionId: row.question_id,
    questionNumber: row.question_number,
    settlement: row.settlement,
    promisedOn: row.promised_on,
    firstDueOn: row.first_due_on,
    state: row.state,
    note: row.note,
    what: row.what,
    responsible: row.responsible,
    department: row.department,
    dueOn: row.due_on,
  }
}
