/** Personal reception: schedules, days, visits, and every place that was kept for a person. */
import type { Step } from './step.ts'

export const receptionTables: Step = {
  name: 'reception',
  up(ddl) {
    ddl.table(
      'reception_schedule',
      'official_id text not null primary key, version integer not null, value text not null',
    )
    ddl.table(
      'reception_publication',
      `month text not null,
       edition integer not null,
       published_on text not null,
       where_kk text not null,
       where_ru text not null,
       days text not null,
       primary key (month, edition)`,
    )
    ddl.table(
      'reception',
      `reception_id text not null primary key,
       version integer not null,
       seq integer not null,
       official_id text not null,
       held_on text not null check (length(held_on) = 10),
       starts_at text not null,
       ends_at text not null,
       slot_minutes integer not null,
       kind text not null,
       place_kk text not null,
       place_ru text not null,
       meeting_id text,
       note text not null,
       state text not null,
       reason text not null,
       held_from text,
       held_to text`,
    )
    ddl.index('reception_by_day', 'reception (held_on, starts_at, seq)')
    ddl.table(
      'reception_move',
      `reception_id text not null,
       position integer not null,
       from_on text not null,
       from_starts_at text not null,
       from_ends_at text not null,
       from_slot_minutes integer not null,
       to_on text not null,
       to_starts_at text not null,
       to_ends_at text not null,
       to_slot_minutes integer not null,
       reason text not null,
       primary key (reception_id, position)`,
    )
    ddl.index('reception_move_by_day', 'reception_move (from_on)')
    ddl.table(
      'visit',
      `visit_id text not null primary key,
       version integer not null,
       seq integer not null,
       state text not null,
       official_id text not null,
       number_official_id text,
       year integer,
       number integer,
       name text not null,
       name_key text not null,
       national_number text not null,
       phone_key text not null,
       person text not null,
       question text not null,
       topic text,
       language text not null,
       is_repeat integer,
       people integer not null,
       arrived_at text,
       started_at text,
       started_on text,
       ended_at text,
       result text,
       answer text not null,
       instruction_text text,
       instruction_official_id text,
       instruction_executor text,
       instruction_due_on text,
       instruction_state text,
       instruction_ended_on text,
       instruction_note text,
       appeal_id text,
       appeal_number text,
       reason text not null,
       must_be_told integer not null`,
    )
    ddl.index('visit_by_number', 'visit (number_official_id, year, number)', {
      unique: true,
      where: 'number is not null',
    })
    ddl.index('visit_by_day', 'visit (started_on)', { where: 'started_on is not null' })
    ddl.index('visit_by_appeal', 'visit (appeal_id)', { where: 'appeal_id is not null' })
    ddl.index('visit_by_national_number', 'visit (national_number)', { where: "national_number <> ''" })
    ddl.index('visit_by_phone', 'visit (phone_key)', { where: "phone_key <> ''" })
    ddl.index('visit_by_name', 'visit (name_key)', { where: "name_key <> ''" })
    ddl.index('visit_waiting', 'visit (seq)', { where: "state = 'waiting'" })
    ddl.index('visit_untold', 'visit (seq)', { where: 'must_be_told = 1' })
    ddl.table(
      'visit_booking',
      `visit_id text not null,
       position integer not null,
       reception_id text,
       official_id text,
       on_day text,
       slot text,
       queue integer,
       left_how text,
       left_why text,
       left_reason text,
       to_reception_id text,
       to_official_id text,
       to_on text,
       to_slot text,
       to_queue integer,
       told_on text,
       told_how text,
       told_note text,
       primary key (visit_id, position)`,
    )
    ddl.index('visit_booking_by_reception', 'visit_booking (reception_id, on_day)', {
      where: 'reception_id is not null',
    })
    ddl.index('visit_booking_by_day', 'visit_booking (on_day)', { where: 'left_how is not null' })
  },
}
