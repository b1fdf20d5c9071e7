/**
 * A changed calendar over many open cases: how long the preview and the change take, and how long others wait meanwhile. Beside
 * it the bare driver reads and writes the same rows in one durable transaction: it knows them, so that it parses nothing, counts
 * no day and computes no hash. Only ratios can be compared between machines and runs.
 */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import type { OperationInput } from '#contract/operations'
import { copyOf } from '../fill/filled-register.ts'
import { openBare } from './bare-writer.ts'
import { type BenchOffice, openBenchOffice } from './bench-office.ts'
import { timeOf, workOf } from './timings.ts'

export interface CalendarResult {
  readonly cases: number
  readonly moved: number
  readonly preview: Beside
  readonly apply: Beside
  readonly bareRead: Spent
  readonly bareWrite: Spent
}

/** Milliseconds of a task and processor time of the whole process meanwhile. */
export interface Spent {
  readonly time: number
  readonly work: number
}

/** The same, with the longest call that others made while it ran; their work is in `work` too. */
export interface Beside extends Spent {
  readonly longestWait: number
  readonly calls: number
}

/** Thursday 26 November 2026 becomes a day off: every open case counts over it. */
const changes: OperationInput<'calendar.amend'>['changes'] = [
  { day: '2026-11-26', note: { kind: 'movedDayOff', from: null } },
]

export async function measureCalendarChange(filled: string): Promise<CalendarResult> {
  const folder = copyOf(filled, 'calendar')
  const bareFolder = copyOf(filled, 'calendar-bare')
  const bench = await openBenchOffice(folder)
  const admin: BenchOffice['call'] = (operation, input) => bench.call(operation, input, undefined, 'admin')
  try {
    for (const login of ['clerk', 'admin'] as const) await bench.signIn(login)
    const { items, total: cases } = await bench.call('appeal.list', { limit: 1 })
    const appealId = items[0]?.appealId ?? ''
    // Once to warm up: a person has looked at the calendar before they change it.
    await admin('calendar.pending', {})
    let version = 0
    const preview = await besides(bench, appealId, async () => {
      const told = await admin('calendar.preview', { changes })
      if (told.total !== cases) throw new Error(`${told.total} of ${cases} cases move`)
      version = told.version
    })
    let moved = 0
    const apply = await besides(bench, appealId, async () => {
      const done = await admin('calendar.amend', { changes, recompute: true, expectedVersion: version })
      moved = done.moved
    })
    const { total } = await admin('calendar.pending', {})
    if (total !== 0 || moved !== cases) throw new Error(`${moved} of ${cases} cases were moved, ${total} wait`)
    return { cases, moved, preview, apply, ...(await bareTimes(folder, bareFolder)) }
  } finally {
    await bench.close()
    for (const one of [folder, bareFolder]) rmSync(one, { recursive: true, force: true })
  }
}

/** Runs a task while a clerk at another window goes on asking for the session and opening a card. */
async function besides(bench: BenchOffice, appealId: string, task: () => Promise<void>): Promise<Beside> {
  const told = { isOver: false }
  let longestWait = 0
  let calls = 0
  const others = (async () => {
    while (!told.isOver) {
      for (const ask of [() => bench.call('session.state', {}), () => bench.call('appeal.get', { appealId })]) {
        longestWait = Math.max(longestWait, await timeOf(ask))
        calls += 1
      }
      // A person who clicks: without a pause this would be a second long task.
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  })()
  const { time, work } = await workOf(task)
  told.isOver = true
  await others
  return { time, work, longestWait, calls }
}

/** The driver alone, with the rows that the engine has left. */
async function bareTimes(folder: string, bareFolder: string): Promise<Pick<CalendarResult, 'bareRead' | 'bareWrite'>> {
  const written = openBare(join(folder, 'register.db'))
  const bare = openBare(join(bareFolder, 'register.db'))
  try {
    const bareRead = await workOf(() =>
      bare
        .prepare(
          `select appeal_id, number, kind, received_at, due_on, due_basis from appeal
            join appeal_detail on appeal_detail.seq = appeal.seq where is_open = 1`,
        )
        .all(),
    )
    const rows = rowsOf(written)
    const bareWrite = await workOf(() => writeAll(bare, rows))
    return { bareRead, bareWrite }
  } finally {
    written.close()
    bare.close()
  }
}

type Row = Readonly<Record<string, string | number | Uint8Array | null>>

interface Rows {
  readonly events: readonly Row[]
  readonly appeals: readonly Row[]
  readonly clocks: readonly Row[]
}

function rowsOf(file: Database.Database): Rows {
  const all = (sql: string): Row[] => file.prepare<[], Row>(sql).all()
  return {
    events: all("select * from event where type = 'appeal.due-moved' order by seq"),
    appeals: all(`select appeal.seq, registered_on, due_on, due_basis from appeal
      join appeal_detail on appeal_detail.seq = appeal.seq where is_open = 1 order by due_on, appeal.seq`),
    clocks: all('select appeal_seq, position, started_on, due_on from appeal_clock order by appeal_seq, position'),
  }
}

function writeAll(file: Database.Database, { events, appeals, clocks }: Rows): void {
  const columns = Object.keys(events[0] ?? {})
  const event = file.prepare(`insert into event (${columns.join()}) values (${columns.map(() => '?').join()})`)
  const appeal = file.prepare('update appeal set registered_on = ?, due_on = ? where seq = ?')
  const detail = file.prepare('update appeal_detail set due_basis = ? where seq = ?')
  const clock = file.prepare(`update appeal_clock set started_on = ?, due_on = ? where appeal_seq = ? and position = ?
    and due_on <> ?`)
  file
    .transaction(() => {
      for (const row of events) event.run(...Object.values(row))
      for (const row of appeals) {
        appeal.run(row['registered_on'], row['due_on'], row['seq'])
        detail.run(row['due_basis'], row['seq'])
      }
      for (const row of clocks)
        clock.run(row['started_on'], row['due_on'], row['appeal_seq'], row['position'], row['due_on'])
    })
    .immediate()
}
