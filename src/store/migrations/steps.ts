/** Every step in order. The number of a step is its place in this list, from 1; it becomes `user_version` of the file. */
import { journalTables } from './0001-journal.ts'
import { officeTables } from './0002-office.ts'
import { appealTables } from './0003-appeal.ts'
import { meetingTables } from './0004-meeting.ts'
import { searchTables } from './0005-search.ts'
import { templateTables } from './0006-template.ts'
import { appealLifeTables } from './0007-appeal-life.ts'
import { receptionTables } from './0008-reception.ts'
import type { Step } from './step.ts'

export const steps: readonly Step[] = [
  journalTables,
  officeTables,
  appealTables,
  meetingTables,
  searchTables,
  templateTables,
  appealLifeTables,
  receptionTables,
]
