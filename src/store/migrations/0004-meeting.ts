/** Meetings, the questions asked there, and what was promised. */
import type { Step } from './step.ts'

export const meetingTables: Step = {
  name: 'meeting',
  up(ddl) {
    ddl.table(
      'meeting',
      `meeting_id text not null primary key,
       version integer not null,
       number text not null,
       year integer not null,
       year_seq integer not null,
       kind text not null,
       title_kk text not null,
       title_ru text not null,
       official_id text,
       official_name text not null,
       official_position_kk text not null,
       official_position_ru text not null,
       held_on text not null,
       starts_at text,
       ends_at text,
       settlement text,
       place_kk text not null,
       place_ru text not null,
       announced_kk text not null,
       announced_ru text not null,
       announced_on text,
       report_minutes integer,
       attendance integer`,
    )
    ddl.index('meeting_by_number', 'meeting (number)', { unique: true })
    ddl.index('meeting_by_year', 'meeting (year, year_seq)', { unique: true })
    ddl.table(
      'question',
      `question_id text not null primary key,
       version integer not null,
       meeting_id text references meeting (meeting_id),
       number integer not null,
       import_key text,
       record_kind text not null,
       channel text not null,
       language text not null,
       settlement text,
       topic text,
       department text,
       author text not null,
       author_sex text,
       author_age_band text,
       social_category text,
       signatories integer,
       text text not null,
       outcome text,
       published_group text,
       answer text,
       answered_by text,
       refusal_reason text,
       solution_level text,
       appeal_number text,
       is_void integer not null,
       void_reason text`,
    )
    ddl.index('question_by_meeting', 'question (meeting_id, number)')
    ddl.index('question_by_import_key', 'question (import_key)', { where: 'import_key is not null' })
    ddl.table(
      'commitment',
      `commitment_id text not null primary key,
       version integer not null,
       seq integer not null,
       meeting_id text,
       question_id text,
       promised_on text not null,
       first_due_on text not null,
       due_on text not null,
       what text not null,
       responsible text not null,
       department text,
       state text not null,
       note text not null`,
    )
    ddl.index('commitment_by_meeting', 'commitment (meeting_id, seq)')
    ddl.index('commitment_by_due', 'commitment (due_on, seq)')
  },
}
