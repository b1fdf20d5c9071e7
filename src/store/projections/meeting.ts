/** Meetings, questions and commitments. */
import type { Meeting, Question } from '#domain/meeting/events'
import type { RecordedEvent } from '#register/ports/journal'
import { insertRow, updateRows } from '../statements.ts'
import type { Db } from '../tables.ts'
import type { Projection } from './projection.ts'

export const meetingProjection: Projection = {
  tables: ['meeting', 'question', 'commitment'],
  async apply(db, recorded) {
    const { event, version, stream } = recorded
    switch (event.type) {
      case 'meeting.planned': {
        const { number, year, seq: yearSeq, meeting } = event
        const key = { meeting_id: stream.id, version, number, year, year_seq: yearSeq }
        return insertRow(db, 'meeting', { ...key, ...meetingColumns(meeting) })
      }
      case 'meeting.changed':
        return updateRows(db, 'meeting', { meeting_id: stream.id }, { version, ...meetingColumns(event.meeting) })
      case 'question.recorded':
      case 'question.settled':
      case 'question.voided':
        return applyQuestion(db, recorded)
      case 'commitment.made':
      case 'commitment.settled':
        return applyCommitment(db, recorded)
      default:
        return
    }
  },
}

async function applyQuestion(db: Db, { event, version, stream }: RecordedEvent): Promise<void> {
  const key = { question_id: stream.id }
  if (event.type === 'question.recorded') {
    const { meetingId, number, importKey, question } = event
    return insertRow(db, 'question', {
      ...key,
      version,
      meeting_id: meetingId,
      number,
      import_key: importKey,
      ...questionColumns(question),
      outcome: null,
      published_group: null,
      answer: null,
      answered_by: null,
      refusal_reason: null,
      solution_level: null,
      appeal_number: null,
      is_void: 0,
      void_reason: null,
    })
  }
  if (event.type === 'question.settled') {
    const { outcome, publishedGroup, answer, answeredBy, refusalReason, solutionLevel, appealNumber } = event.settlement
    return updateRows(db, 'question', key, {
      version,
      outcome,
      published_group: publishedGroup,
      answer,
      answered_by: answeredBy,
      refusal_reason: refusalReason,
      solution_level: solutionLevel,
      appeal_number: appealNumber,
    })
  }
  if (event.type === 'question.voided') {
    return updateRows(db, 'question', key, { version, is_void: 1, void_reason: event.reason })
  }
}

async function applyCommitment(db: Db, { seq, event, version, stream }: RecordedEvent): Promise<void> {
  const key = { commitment_id: stream.id }
  if (event.type === 'commitment.made') {
    const { meetingId, questionId, promisedOn, promise } = event
    const { what, responsible, department, dueOn } = promise
    return insertRow(db, 'commitment', {
      ...key,
      version,
      seq,
      meeting_id: meetingId,
      question_id: questionId,
      promised_on: promisedOn,
      first_due_on: dueOn,
      due_on: dueOn,
      what,
      responsible,
      department,
      state: 'promised',
      note: '',
    })
  }
  if (event.type === 'commitment.settled') {
    const { state, note, dueOn } = event
    const moved = dueOn === null ? {} : { due_on: dueOn }
    return updateRows(db, 'commitment', key, { version, state, note, ...moved })
  }
}

function meetingColumns(meeting: Meeting) {
  return {
    kind: meeting.kind,
    title_kk: meeting.titleKk,
    title_ru: meeting.titleRu,
    official_id: meeting.officialId,
    official_name: meeting.officialName,
    official_position_kk: meeting.officialPositionKk,
    official_position_ru: meeting.officialPositionRu,
    held_on: meeting.heldOn,
    starts_at: meeting.startsAt,
    ends_at: meeting.endsAt,
    settlement: meeting.settlement,
    place_kk: meeting.placeKk,
    place_ru: meeting.placeRu,
    announced_kk: meeting.announcedKk,
    announced_ru: meeting.announcedRu,
    announced_on: meeting.announcedOn,
    report_minutes: meeting.reportMinutes,
    attendance: meeting.attendance,
  }
}

function questionColumns(question: Question) {
  return {
    record_kind: question.recordKind,
    channel: question.channel,
    language: question.language,
    settlement: question.settlement,
    topic: question.topic,
    department: question.department,
    author: question.author,
    author_sex: question.authorSex,
    author_age_band: question.authorAgeBand,
    social_category: question.socialCategory,
    signatories: question.signatories,
    text: question.text,
  }
}
