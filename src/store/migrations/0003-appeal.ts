/** Appeals as lists and cards read them. The indexes end in what a count needs, so that it reads no row. */
import type { Step } from './step.ts'

export const appealTables: Step = {
  name: 'appeal',
  up(ddl) {
    ddl.table(
      'appeal',
      `seq integer primary key,
       appeal_id text not null,
       number text not null,
       number_key text not null,
       number_order text not null,
       series text not null,
       year integer not null,
       series_seq integer not null,
       kind text not null,
       channel text not null,
       language text not null,
       received_at text not null,
       registered_on text not null check (length(registered_on) = 10),
       due_on text not null check (length(due_on) = 10),
       state text not null check (state in ('registered', 'void')),
       applicant text not null,
       applicants integer not null,
       essence text not null,
       topic text,
       topic_root text,
       settlement text,
       addressee text not null,
       official_id text,
       desk_id text not null,
       acceptor_id text not null,
       is_repeat integer not null,
       is_confidential integer not null,
       in_state_system integer not null,
       has_defects integer not null,
       defects text not null`,
    )
    ddl.index('appeal_by_id', 'appeal (appeal_id)', { unique: true })
    ddl.index('appeal_by_number', 'appeal (number_key)')
    ddl.index('appeal_by_series', 'appeal (series, year, series_seq)', { unique: true })
    ddl.index('appeal_by_number_order', 'appeal (number_order, seq, state)')
    ddl.index('appeal_by_due', 'appeal (due_on, seq, state)')
    ddl.index('appeal_by_registered', 'appeal (registered_on, seq, state)')
    ddl.index('appeal_by_kind', 'appeal (kind, due_on, seq, state)')
    ddl.index('appeal_by_desk', 'appeal (desk_id, due_on, seq, state)')
    ddl.index('appeal_by_topic', 'appeal (topic_root, due_on, seq, topic, state)')
    ddl.index('appeal_by_settlement', 'appeal (settlement, due_on, seq, state)')
    ddl.index('appeal_by_acceptor', 'appeal (acceptor_id, due_on, seq, state)')
    ddl.index('appeal_by_official', 'appeal (official_id, due_on, seq, state)', { where: 'official_id is not null' })
    ddl.index('appeal_by_place_and_topic', 'appeal (settlement, topic, registered_on)')
    ddl.index('appeal_with_defects', 'appeal (due_on, seq)', { where: "has_defects = 1 and state = 'registered'" })
    ddl.index('appeal_not_in_state_system', 'appeal (due_on, seq)', {
      where: "in_state_system = 0 and state = 'registered'",
    })
    ddl.index('appeal_repeats', 'appeal (due_on, seq, state)', { where: 'is_repeat = 1' })
    ddl.index('appeal_void', 'appeal (seq)', { where: "state = 'void'" })

    // How many there are of each sort: the total above a list must not be counted row by row.
    ddl.table(
      'appeal_tally',
      `state text not null, kind text not null, channel text not null, language text not null, desk_id text not null,
       acceptor_id text not null, in_state_system integer not null, has_defects integer not null, appeals integer not null,
       primary key (state, kind, channel, language, desk_id, acceptor_id, in_state_system, has_defects)`,
      { withoutRowid: true },
    )
    ddl.table(
      'topic_tally',
      `state text not null, topic text not null, settlement text not null, kind text not null, appeals integer not null,
       primary key (state, topic, settlement, kind)`,
      { withoutRowid: true },
    )
    ddl.table(
      'appeal_detail',
      'seq integer primary key references appeal (seq), essence text not null, terms text not null',
    )
    ddl.table(
      'applicant',
      `appeal_seq integer not null references appeal (seq),
       position integer not null,
       type text not null,
       role text not null,
       surname text not null,
       given_name text not null,
       patronymic text not null,
       name text not null,
       name_key text not null,
       patronymic_key text not null,
       national_number text not null,
       phone text not null,
       phone_key text not null,
       birth_year integer,
       settlement text,
       street text not null,
       house text not null,
       primary key (appeal_seq, position)`,
      { withoutRowid: true },
    )
    ddl.index('applicant_by_national_number', 'applicant (national_number, appeal_seq)', {
      where: "national_number <> ''",
    })
    ddl.index('applicant_by_phone', 'applicant (phone_key, appeal_seq)', { where: "phone_key <> ''" })
    ddl.index('applicant_by_name', 'applicant (name_key, appeal_seq)', { where: "name_key <> ''" })
    ddl.table(
      'attachment',
      `appeal_seq integer not null references appeal (seq), position integer not null, file_id text not null, name text not null,
       media_type text not null, size_bytes integer not null, primary key (appeal_seq, position)`,
      { withoutRowid: true },
    )
    ddl.index('attachment_by_file', 'attachment (file_id)')
    ddl.table(
      'appeal_link',
      `appeal_seq integer not null references appeal (seq), kind text not null, target_id text not null, number text not null,
       primary key (appeal_seq, kind, target_id)`,
      { withoutRowid: true },
    )
    ddl.index('appeal_link_by_target', 'appeal_link (target_id)')
  },
}
