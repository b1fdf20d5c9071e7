/** The journal, and what a unit of work keeps beside it. */
import type { Step } from './step.ts'

export const journalTables: Step = {
  name: 'journal',
  up(ddl) {
    ddl.table(
      'event',
      `seq integer primary key,
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
       command_id text`,
    )
    ddl.index('event_by_stream', 'event (stream_id, stream_kind, version)', { unique: true })
    ddl.table(
      'reply',
      'command_id text not null primary key, operation text not null, reply text not null, at text not null',
      {
        withoutRowid: true,
      },
    )
    ddl.table(
      'draft',
      `user_id text not null, draft_id text not null, screen text not null, title text not null, content text not null,
       saved_at text not null, primary key (user_id, draft_id)`,
    )
    ddl.index('draft_by_user', 'draft (user_id, screen, saved_at)')
    ddl.table('credential', 'user_id text not null primary key, hash text not null, must_change integer not null')
    ddl.table(
      'stored_file',
      'file_id text not null primary key, media_type text not null, size_bytes integer not null check (size_bytes >= 0)',
    )
    ddl.table('secret', 'name text not null primary key, value text not null')
  },
}
