/**
 * The life of an appeal after its registration: every state, the small terms, shares of resolutions, follow-up actions.
 * Rows that are there are kept; what they lack follows from the journal of the versions before, which knew no such steps.
 */
import type { Step } from './step.ts'

const states = [
  'registered',
  'inWork',
  'correcting',
  'toSign',
  'joined',
  'answered',
  'forwarded',
  'passedUp',
  'returned',
  'terminated',
  'withdrawn',
  'notConsidered',
  'void',
]

const kept = [
  'seq',
  'appeal_id',
  'number',
  'number_key',
  'number_order',
  'series',
  'year',
  'series_seq',
  'kind',
  'channel',
  'language',
  'received_at',
  'registered_on',
  'due_on',
  'state',
  'applicant',
  'applicants',
  'essence',
  'topic',
  'topic_root',
  'settlement',
  'addressee',
  'official_id',
  'desk_id',
  'acceptor_id',
  'is_repeat',
  'is_confidential',
  'in_state_system',
  'has_defects',
  'defects',
]

const receiptWasPrinted = `exists (select 1 from event where stream_id = appeal.appeal_id and stream_kind = 'appeal'
  and type = 'appeal.printed' and payload ->> '$.document' = 'receipt')`

export const appealLifeTables: Step = {
  name: 'appeal life',
  up(ddl) {
    ddl.rebuild(
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
       state text not null check (state in (${states.map((state) => `'${state}'`).join(', ')})),
       is_open integer not null,
       ended_on text check (length(ended_on) = 10),
       outcome text,
       lead_id text,
       is_on_control integer not null,
       is_undelivered integer not null,
       open_follow_ups integer not null,
       awaits_reader integer not null,
       receipt_printed integer not null,
       joined_to text,
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
      {
        ...Object.fromEntries(kept.map((column) => [column, column])),
        is_open: "state = 'registered'",
        is_on_control: '0',
        is_undelivered: '0',
        open_follow_ups: '0',
        awaits_reader: '0',
        receipt_printed: receiptWasPrinted,
      },
    )
    ddl.index('appeal_by_id', 'appeal (appeal_id)', { unique: true })
    ddl.index('appeal_by_number', 'appeal (number_key)')
    ddl.index('appeal_by_series', 'appeal (series, year, series_seq)', { unique: true })
    // Along the order of a list, whatever its state.
    ddl.index('appeal_by_number_order', 'appeal (number_order, seq, is_open, state)')
    ddl.index('appeal_by_due', 'appeal (due_on)')
    ddl.index('appeal_by_registered', 'appeal (registered_on, seq, is_open, state)')
    // Open and ended ones apart, so that years of answered appeals are never walked through. The first one ends in the marks
    // of the work at hand: one index in place of one for each mark.
    ddl.index(
      'appeal_by_work',
      'appeal (is_open, due_on, seq, state, has_defects, in_state_system, receipt_printed, lead_id)',
    )
    ddl.index('appeal_by_kind', 'appeal (kind, is_open, due_on, seq, state)')
    ddl.index('appeal_by_desk', 'appeal (desk_id, is_open, due_on, seq, state)')
    ddl.index('appeal_by_topic', 'appeal (topic_root, is_open, due_on, seq, topic, state)')
    ddl.index('appeal_by_settlement', 'appeal (settlement, is_open, due_on, seq, state)')
    ddl.index('appeal_by_acceptor', 'appeal (acceptor_id, is_open, due_on, seq, state)')
    ddl.index('appeal_by_official', 'appeal (official_id, is_open, due_on, seq, state)', {
      where: 'official_id is not null',
    })
    ddl.index('appeal_by_place_and_topic', 'appeal (settlement, topic, registered_on)')
    // Few appeals have these marks, and none has them when it is registered.
    ddl.index('appeal_repeats', 'appeal (is_open, due_on, seq, state)', { where: 'is_repeat = 1' })
    ddl.index('appeal_on_control', 'appeal (is_open, due_on, seq, state)', { where: 'is_on_control = 1' })
    ddl.index('appeal_undelivered', 'appeal (is_open, due_on, seq, state)', { where: 'is_undelivered = 1' })
    ddl.index('appeal_awaiting_reader', 'appeal (is_open, due_on, seq, state)', { where: 'awaits_reader = 1' })
    ddl.index('appeal_with_follow_ups', 'appeal (is_open, due_on, seq, state)', { where: 'open_follow_ups > 0' })
    ddl.index('appeal_joined', 'appeal (joined_to)', { where: 'joined_to is not null' })
    ddl.index('appeal_void', 'appeal (seq)', { where: "state = 'void'" })
    ddl.index('appeal_by_end', 'appeal (ended_on, seq, is_open, state, outcome)', { where: 'ended_on is not null' })
    ddl.index('appeal_by_outcome', 'appeal (outcome, is_open, due_on, seq, state)', { where: 'outcome is not null' })

    ddl.rebuild(
      'appeal_detail',
      `seq integer primary key references appeal (seq), essence text not null, later_text text not null,
       due_basis text not null`,
      {
        seq: 'seq',
        essence: 'essence',
        later_text: "''",
        due_basis: `json_object('terms', json(terms), 'moved', null, 'pauses', json('[]'), 'clocks', json('[]'))`,
      },
    )
    ddl.table(
      'appeal_clock',
      `appeal_seq integer not null references appeal (seq), position integer not null, clock text not null,
       started_on text not null, due_on text not null, primary key (appeal_seq, position)`,
      { withoutRowid: true },
    )
    ddl.index('appeal_clock_by_due', 'appeal_clock (clock, due_on)')
    ddl.table(
      'assignment',
      `appeal_seq integer not null references appeal (seq),
       position integer not null,
       assignment_id text not null,
       official_id text not null,
       is_lead integer not null,
       given_on text not null,
       due_on text not null,
       state text not null check (state in ('open', 'done', 'passedOn', 'cancelled')),
       is_open integer not null,
       text text not null,
       primary key (appeal_seq, position)`,
      { withoutRowid: true },
    )
    ddl.index('assignment_by_official', 'assignment (official_id, is_open, due_on)')
    ddl.index('assignment_open', 'assignment (due_on)', { where: 'is_open = 1' })
    ddl.table(
      'follow_up',
      `appeal_seq integer not null references appeal (seq),
       position integer not null,
       follow_up_id text not null,
       what text not null,
       official_id text,
       responsible text not null,
       department text,
       opened_on text not null,
       first_due_on text not null,
       due_on text not null,
       proof text not null,
       state text not null check (state in ('open', 'done', 'dropped')),
       moves integer not null,
       closed_on text,
       evidence text not null,
       primary key (appeal_seq, position)`,
      { withoutRowid: true },
    )
    ddl.index('follow_up_by_state', 'follow_up (state, due_on)')

    ddl.rebuild(
      'official',
      `official_id text not null primary key, version integer not null, name text not null, position_kk text not null,
       position_ru text not null, is_active integer not null, rank text not null, department text, user_id text`,
      {
        official_id: 'official_id',
        version: 'version',
        name: 'name',
        position_kk: 'position_kk',
        position_ru: 'position_ru',
        is_active: 'is_active',
        rank: "'other'",
      },
    )
  },
}
