-- Schema of a new register, by name. Changed by hand together with a new step of src/store/migrations.
CREATE TABLE app_user (user_id text not null primary key, version integer not null, login text not null, name text not null,
  position_kk text not null, position_ru text not null, role text not null, desk_id text, is_active integer not null) strict;

CREATE INDEX app_user_by_login on app_user (login);

CREATE TABLE "appeal" (seq integer primary key,
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
  state text not null check (state in ('registered', 'inWork', 'correcting', 'toSign', 'joined', 'answered', 'forwarded', 'passedUp',
    'returned', 'terminated', 'withdrawn', 'notConsidered', 'void')),
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
  defects text not null) strict;

CREATE INDEX appeal_awaiting_reader on appeal (is_open, due_on, seq, state) where awaits_reader = 1;

CREATE INDEX appeal_by_acceptor on appeal (acceptor_id, is_open, due_on, seq, state);

CREATE INDEX appeal_by_desk on appeal (desk_id, is_open, due_on, seq, state);

CREATE INDEX appeal_by_due on appeal (due_on);

CREATE INDEX appeal_by_end on appeal (ended_on, seq, is_open, state, outcome) where ended_on is not null;

CREATE UNIQUE INDEX appeal_by_id on appeal (appeal_id);

CREATE INDEX appeal_by_kind on appeal (kind, is_open, due_on, seq, state);

CREATE INDEX appeal_by_number on appeal (number_key);

CREATE INDEX appeal_by_number_order on appeal (number_order, seq, is_open, state);

CREATE INDEX appeal_by_official on appeal (official_id, is_open, due_on, seq, state) where official_id is not null;

CREATE INDEX appeal_by_outcome on appeal (outcome, is_open, due_on, seq, state) where outcome is not null;

CREATE INDEX appeal_by_place_and_topic on appeal (settlement, topic, registered_on);

CREATE INDEX appeal_by_registered on appeal (registered_on, seq, is_open, state);

CREATE UNIQUE INDEX appeal_by_series on appeal (series, year, series_seq);

CREATE INDEX appeal_by_settlement on appeal (settlement, is_open, due_on, seq, state);

CREATE INDEX appeal_by_topic on appeal (topic_root, is_open, due_on, seq, topic, state);

CREATE INDEX appeal_by_work on appeal (is_open, due_on, seq, state, has_defects, in_state_system, receipt_printed, lead_id);

CREATE TABLE appeal_clock (appeal_seq integer not null references appeal (seq), position integer not null, clock text not null,
  started_on text not null, due_on text not null, primary key (appeal_seq, position)) strict, without rowid;

CREATE INDEX appeal_clock_by_due on appeal_clock (clock, due_on);

CREATE TABLE "appeal_detail" (seq integer primary key references appeal (seq), essence text not null, later_text text not null,
  due_basis text not null) strict;

CREATE INDEX appeal_joined on appeal (joined_to) where joined_to is not null;

CREATE TABLE appeal_link (appeal_seq integer not null references appeal (seq), kind text not null, target_id text not null, number text not null,
  primary key (appeal_seq, kind, target_id)) strict, without rowid;

CREATE INDEX appeal_link_by_target on appeal_link (target_id);

CREATE INDEX appeal_on_control on appeal (is_open, due_on, seq, state) where is_on_control = 1;

CREATE INDEX appeal_repeats on appeal (is_open, due_on, seq, state) where is_repeat = 1;

CREATE VIRTUAL TABLE appeal_search using fts5(code, name, text, content='', contentless_delete=1, detail=column, prefix='2 3', tokenize='unicode61 remove_diacritics 0');

CREATE TABLE appeal_tally (state text not null, kind text not null, channel text not null, language text not null, desk_id text not null,
  acceptor_id text not null, in_state_system integer not null, has_defects integer not null, appeals integer not null,
  primary key (state, kind, channel, language, desk_id, acceptor_id, in_state_system, has_defects)) strict, without rowid;

CREATE INDEX appeal_undelivered on appeal (is_open, due_on, seq, state) where is_undelivered = 1;

CREATE INDEX appeal_void on appeal (seq) where state = 'void';

CREATE INDEX appeal_with_follow_ups on appeal (is_open, due_on, seq, state) where open_follow_ups > 0;

CREATE TABLE applicant (appeal_seq integer not null references appeal (seq),
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
  primary key (appeal_seq, position)) strict, without rowid;

CREATE INDEX applicant_by_name on applicant (name_key, appeal_seq) where name_key <> '';

CREATE INDEX applicant_by_national_number on applicant (national_number, appeal_seq) where national_number <> '';

CREATE INDEX applicant_by_phone on applicant (phone_key, appeal_seq) where phone_key <> '';

CREATE TABLE assignment (appeal_seq integer not null references appeal (seq),
  position integer not null,
  assignment_id text not null,
  official_id text not null,
  is_lead integer not null,
  given_on text not null,
  due_on text not null,
  state text not null check (state in ('open', 'done', 'passedOn', 'cancelled')),
  is_open integer not null,
  text text not null,
  primary key (appeal_seq, position)) strict, without rowid;

CREATE INDEX assignment_by_official on assignment (official_id, is_open, due_on);

CREATE INDEX assignment_open on assignment (due_on) where is_open = 1;

CREATE TABLE attachment (appeal_seq integer not null references appeal (seq), position integer not null, file_id text not null, name text not null,
  media_type text not null, size_bytes integer not null, primary key (appeal_seq, position)) strict, without rowid;

CREATE INDEX attachment_by_file on attachment (file_id);

CREATE TABLE calendar_version (version integer primary key, value text not null) strict;

CREATE TABLE commitment (commitment_id text not null primary key,
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
  note text not null) strict;

CREATE INDEX commitment_by_due on commitment (due_on, seq);

CREATE INDEX commitment_by_meeting on commitment (meeting_id, seq);

CREATE TABLE credential (user_id text not null primary key, hash text not null, must_change integer not null) strict;

CREATE TABLE desk (desk_id text not null primary key, version integer not null, code text not null, name_kk text not null,
  name_ru text not null, place text not null, is_open integer not null) strict;

CREATE TABLE dictionary_entry (list text not null, code text not null, position integer not null, parent text, kk text not null, ru text not null,
  en text, closed_on text, attributes text not null, primary key (list, code)) strict, without rowid;

CREATE TABLE draft (user_id text not null, draft_id text not null, screen text not null, title text not null, content text not null,
  saved_at text not null, primary key (user_id, draft_id)) strict;

CREATE INDEX draft_by_user on draft (user_id, screen, saved_at);

CREATE TABLE event (seq integer primary key,
  stream_kind text not null,
  stream_id text not null,
  version integer not null check (version >= 1),
  type text not null,
  payload text,
  payload_hash blob not null check (length(payload_hash) = 32),
  prev_hash blob not null check (length(prev_hash) = 32),
  hash blob not null check (length(hash) = 32),
  at text not null,
  actor_id text not null,
  desk_id text,
  command_id text) strict;

CREATE UNIQUE INDEX event_by_stream on event (stream_id, stream_kind, version);

CREATE TABLE follow_up (appeal_seq integer not null references appeal (seq),
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
  primary key (appeal_seq, position)) strict, without rowid;

CREATE INDEX follow_up_by_state on follow_up (state, due_on);

CREATE TABLE meeting (meeting_id text not null primary key,
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
  attendance integer) strict;

CREATE UNIQUE INDEX meeting_by_number on meeting (number);

CREATE UNIQUE INDEX meeting_by_year on meeting (year, year_seq);

CREATE TABLE number_block (series text not null, year integer not null, first integer not null, last integer not null, purpose text not null,
  primary key (series, year, first)) strict, without rowid;

CREATE TABLE office_settings (id integer primary key check (id = 1), value text not null) strict;

CREATE TABLE "official" (official_id text not null primary key, version integer not null, name text not null, position_kk text not null,
  position_ru text not null, is_active integer not null, rank text not null, department text, user_id text) strict;

CREATE TABLE organisation (id integer primary key check (id = 1),
  version integer not null,
  name_kk text not null,
  name_ru text not null,
  level text not null,
  bin text not null,
  address_kk text not null,
  address_ru text not null,
  phone text not null,
  hours text not null,
  time_zone text not null) strict;

CREATE TABLE question (question_id text not null primary key,
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
  void_reason text) strict;

CREATE INDEX question_by_import_key on question (import_key) where import_key is not null;

CREATE INDEX question_by_meeting on question (meeting_id, number);

CREATE TABLE reception (reception_id text not null primary key,
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
  held_to text) strict;

CREATE INDEX reception_by_day on reception (held_on, starts_at, seq);

CREATE TABLE reception_move (reception_id text not null,
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
  primary key (reception_id, position)) strict;

CREATE INDEX reception_move_by_day on reception_move (from_on);

CREATE TABLE reception_publication (month text not null,
  edition integer not null,
  published_on text not null,
  where_kk text not null,
  where_ru text not null,
  days text not null,
  primary key (month, edition)) strict;

CREATE TABLE reception_schedule (official_id text not null primary key, version integer not null, value text not null) strict;

CREATE TABLE reply (command_id text not null primary key, operation text not null, reply text not null, at text not null) strict, without rowid;

CREATE TABLE rule_set (position integer primary key, rule_set_id text not null, valid_from text not null, value text not null) strict;

CREATE TABLE search_word (word_id integer primary key, word text not null unique) strict;

CREATE VIRTUAL TABLE search_word_parts using fts5(parts, detail=none, tokenize='trigram');

CREATE TABLE secret (name text not null primary key, value text not null) strict;

CREATE TABLE series (series text not null, year integer not null, last integer not null, primary key (series, year)) strict, without rowid;

CREATE TABLE stored_file (file_id text not null primary key, media_type text not null, size_bytes integer not null check (size_bytes >= 0)) strict;

CREATE TABLE template (template_id text not null primary key, version integer not null, purpose text not null, outcome text,
  name_kk text not null, name_ru text not null, text_kk text not null, text_ru text not null,
  is_active integer not null) strict, without rowid;

CREATE TABLE topic_tally (state text not null, topic text not null, settlement text not null, kind text not null, appeals integer not null,
  primary key (state, topic, settlement, kind)) strict, without rowid;

CREATE TABLE visit (visit_id text not null primary key,
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
  must_be_told integer not null) strict;

CREATE TABLE visit_booking (visit_id text not null,
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
  primary key (visit_id, position)) strict;

CREATE INDEX visit_booking_by_day on visit_booking (on_day) where left_how is not null;

CREATE INDEX visit_booking_by_reception on visit_booking (reception_id, on_day) where reception_id is not null;

CREATE INDEX visit_by_appeal on visit (appeal_id) where appeal_id is not null;

CREATE INDEX visit_by_day on visit (started_on) where started_on is not null;

CREATE INDEX visit_by_name on visit (name_key) where name_key <> '';

CREATE INDEX visit_by_national_number on visit (national_number) where national_number <> '';

CREATE UNIQUE INDEX visit_by_number on visit (number_official_id, year, number) where number is not null;

CREATE INDEX visit_by_phone on visit (phone_key) where phone_key <> '';

CREATE INDEX visit_untold on visit (seq) where must_be_told = 1;

CREATE INDEX visit_waiting on visit (seq) where state = 'waiting';
