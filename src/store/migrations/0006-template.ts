/** Texts with fields that the office has written or changed. */
import type { Step } from './step.ts'

export const templateTables: Step = {
  name: 'template',
  up(ddl) {
    ddl.table(
      'template',
      `template_id text not null primary key, version integer not null, purpose text not null, outcome text,
       name_kk text not null, name_ru text not null, text_kk text not null, text_ru text not null,
       is_active integer not null`,
      { withoutRowid: true },
    )
  },
}
