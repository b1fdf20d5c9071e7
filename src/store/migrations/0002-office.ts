/** The office: organisation, desks, people, settings, calendar, dictionaries, number series. */
import type { Step } from './step.ts'

export const officeTables: Step = {
  name: 'office',
  up(ddl) {
    ddl.table(
      'organisation',
      `id integer primary key check (id = 1),
       version integer not null,
       name_kk text not null,
       name_ru text not null,
       level text not null,
       bin text not null,
       address_kk text not null,
       address_ru text not null,
       phone text not null,
       hours text not null,
       time_zone text not null`,
    )
    ddl.table(
      'desk',
      `desk_id text not null primary key, version integer not null, code text not null, name_kk text not null,
       name_ru text not null, place text not null, is_open integer not null`,
    )
    ddl.table(
      'app_user',
      `user_id text not null primary key, version integer not null, login text not null, name text not null,
       position_kk text not null, position_ru text not null, role text not null, desk_id text, is_active integer not null`,
    )
    ddl.index('app_user_by_login', 'app_user (login)')
    ddl.table(
      'official',
      `official_id text not null primary key, version integer not null, name text not null, position_kk text not null,
       position_ru text not null, is_active integer not null`,
    )
    ddl.table('office_settings', 'id integer primary key check (id = 1), value text not null')
    ddl.table(
      'rule_set',
      'position integer primary key, rule_set_id text not null, valid_from text not null, value text not null',
    )
    ddl.table('calendar_version', 'version integer primary key, value text not null')
    ddl.table(
      'dictionary_entry',
      `list text not null, code text not null, position integer not null, parent text, kk text not null, ru text not null,
       en text, closed_on text, attributes text not null, primary key (list, code)`,
      { withoutRowid: true },
    )
    ddl.table(
      'series',
      'series text not null, year integer not null, last integer not null, primary key (series, year)',
      {
        withoutRowid: true,
      },
    )
    ddl.table(
      'number_block',
      `series text not null, year integer not null, first integer not null, last integer not null, purpose text not null,
       primary key (series, year, first)`,
      { withoutRowid: true },
    )
  },
}
