/**
 * Appeals with their applicants, files, links, small terms, shares of resolutions and follow-up actions. A registration is
 * written as it is; of whatever comes later only the difference is written.
 */
import { evolve, noAppeal, type RegisteredAppeal } from '#domain/appeal/state'
import type { RecordedEvent } from '#register/ports/journal'
import { deleteRows, insertRow, updateRows } from '../statements.ts'
import type { AppealRow } from '../appeal-tables.ts'
import { type Db, flag } from '../tables.ts'
import {
  appealRow,
  applicantRows,
  assignmentRows,
  attachmentRows,
  clockRows,
  detailRow,
  followUpRows,
  linkRow,
} from './appeal-rows.ts'
import { caseChange, registered, seqOf } from './case-file.ts'
import { moveDueDates } from './due-moved.ts'
import type { Projection } from './projection.ts'
import { writeList, writeRow } from './row-changes.ts'
import { tally } from './tally.ts'

export const appealProjection: Projection = {
  tables: [
    'appeal',
    'appeal_detail',
    'appeal_tally',
    'topic_tally',
    'appeal_clock',
    'assignment',
    'follow_up',
    'applicant',
    'attachment',
    'appeal_link',
  ],
  async apply(db, recorded) {
    const { seq, stream, event } = recorded
    if (!event.type.startsWith('appeal.')) return
    switch (event.type) {
      case 'appeal.registered':
        return writeNew(db, seq, stream.id, registered(evolve(noAppeal, event)))
      case 'appeal.linked': {
        const own = await seqOf(db, stream.id)
        await insertRow(db, 'appeal_link', linkRow(own, event.link))
        return markRepeat(db, own)
      }
      case 'appeal.unlinked': {
        const own = await seqOf(db, stream.id)
        const { kind, appealId } = event.link
        await deleteRows(db, 'appeal_link', { appeal_seq: own, kind, target_id: appealId })
        return markRepeat(db, own)
      }
      case 'appeal.printed':
        if (event.document === 'receipt')
          await updateRows(db, 'appeal', { appeal_id: stream.id }, { receipt_printed: 1 })
        return
      case 'appeal.due-moved':
        return moveDueDates(db, [recorded])
      default:
        return writeChange(db, recorded)
    }
  },
  together: { types: ['appeal.due-moved'], apply: moveDueDates },
}

async function writeNew(db: Db, seq: number, appealId: string, state: RegisteredAppeal): Promise<void> {
  const row = appealRow(seq, appealId, state)
  await insertRow(db, 'appeal', row)
  await tally(db, row, 1)
  await insertRow(db, 'appeal_detail', detailRow(seq, state))
  for (const one of applicantRows(seq, state)) await insertRow(db, 'applicant', one)
  for (const one of attachmentRows(seq, state)) await insertRow(db, 'attachment', one)
  for (const one of clockRows(seq, state)) await insertRow(db, 'appeal_clock', one)
}

async function writeChange(db: Db, recorded: RecordedEvent): Promise<void> {
  const appealId = recorded.stream.id
  const { before, after } = await caseChange(db, recorded)
  const seq = await seqOf(db, appealId)
  const rows = { before: appealRow(seq, appealId, before), after: appealRow(seq, appealId, after) }
  await writeRow(db, 'appeal', { seq }, rows)
  if (tallied.some((column) => rows.before[column] !== rows.after[column])) {
    await tally(db, rows.before, -1)
    await tally(db, rows.after, 1)
  }
  const both = <Rows>(rowsOf: (seq: number, state: RegisteredAppeal) => Rows) => ({
    before: rowsOf(seq, before),
    after: rowsOf(seq, after),
  })
  await writeRow(db, 'appeal_detail', { seq }, both(detailRow))
  await writeList(db, 'applicant', both(applicantRows))
  await writeList(db, 'attachment', both(attachmentRows))
  await writeList(db, 'appeal_clock', both(clockRows))
  await writeList(db, 'assignment', both(assignmentRows))
  await writeList(db, 'follow_up', both(followUpRows))
}

/** Columns by which appeals are counted. */
const tallied = [
  'state',
  'kind',
  'channel',
  'language',
  'desk_id',
  'acceptor_id',
  'in_state_system',
  'has_defects',
  'topic',
  'settlement',
] as const satisfies (keyof AppealRow)[]

async function markRepeat(db: Db, seq: number): Promise<void> {
  const repeat = await db
    .selectFrom('appeal_link')
    .select('kind')
    .where('appeal_seq', '=', seq)
    .where('kind', 'in', ['repeatOf', 'duplicateOf'])
    .limit(1)
    .executeTakeFirst()
  await updateRows(db, 'appeal', { seq }, { is_repeat: flag(repeat !== undefined) })
}
