/** The full check finds every way in which a register can differ from what was written (design §1.1). */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { connect } from '#store/dialect/sqlite'
import { type RegisterFile, openRegisterFile } from '#store/open-register'
import { append, instant, register, reopen, tempFolder, verify } from './fixtures/registers.ts'
import { followUpOpened, resolutionGiven } from './fixtures/life.ts'
import { author, forwardClock, registered } from './fixtures/sample.ts'

/** Five appeals: entries 1–5; the second has a void entry, 6; the third a resolution and a promise, 7 and 8. */
async function fill(file: RegisterFile): Promise<void> {
  const ids: string[] = []
  for (const seq of [1, 2, 3, 4, 5]) ids.push(await register(file, registered(seq, { clocks: [forwardClock] })))
  await append(file, { kind: 'appeal', id: ids[1] ?? '' }, [{ type: 'appeal.voided', reason: 'қате тіркелген' }])
  const given = { givenOn: '2026-03-20', dueOn: '2026-04-03', executors: ['o1'], text: 'Қарап беріңіз' }
  await append(file, { kind: 'appeal', id: ids[2] ?? '' }, [
    resolutionGiven('s', given),
    followUpOpened('p', { dueOn: '2026-05-01' }),
  ])
}

async function tampered(sql: string): Promise<RegisterFile> {
  const path = join(tempFolder(), 'register.db')
  const file = await openRegisterFile({ path, key: null, mode: 'create', now: () => instant })
  await fill(file)
  file.close()
  const connection = connect({ path, key: null, busyTimeout: 100 })
  connection.file.pragma('foreign_keys = off')
  connection.file.exec(sql)
  connection.close()
  return reopen(path)
}

test('a register as it was written is clean', async () => {
  const report = await verify(await tampered(''))
  expect(report).toMatchObject({ clean: true, events: 8, appeals: 5, files: 0, problems: [] })
  expect(report.headHash).toMatch(/^[0-9a-f]{64}$/)
})

describe('the journal', () => {
  test.each([
    {
      why: 'a changed payload',
      sql: `update event set payload = replace(payload, 'жарық', 'жарык') where seq = 3`,
      seqs: [3],
      detail: 'the payload was changed',
    },
    {
      why: 'a changed instant',
      sql: "update event set at = '2026-03-20T00:00:00.000Z' where seq = 2",
      seqs: [2],
      detail: 'the entry was changed',
    },
    {
      why: 'a changed author',
      sql: "update event set actor_id = 'user-2' where seq = 4",
      seqs: [4],
      detail: 'the entry was changed',
    },
    {
      why: 'a changed desk',
      sql: 'update event set desk_id = null where seq = 4',
      seqs: [4],
      detail: 'the entry was changed',
    },
    {
      why: 'a changed type',
      sql: "update event set type = 'appeal.printed' where seq = 6",
      seqs: [6],
      detail: 'the entry was changed',
    },
    {
      why: 'a changed command',
      sql: "update event set command_id = 'c' where seq = 1",
      seqs: [1],
      detail: 'the entry was changed',
    },
    { why: 'a dropped entry', sql: 'delete from event where seq = 3', seqs: [4], detail: 'entries 3-3 are missing' },
    {
      why: 'the first entry dropped',
      sql: 'delete from event where seq = 1',
      seqs: [2],
      detail: 'entries 1-1 are missing',
    },
    {
      why: 'an added entry',
      sql: `insert into event select 9, stream_kind, 'other', 1, type, payload, payload_hash, hash, hash, at, actor_id, desk_id, null
            from event where seq = 8`,
      seqs: [9],
      detail: 'the entry was changed',
    },
    {
      why: 'two entries exchanged',
      sql: `update event set seq = -seq where seq in (3, 4); update event set seq = 7 + seq where seq < 0`,
      // The fifth no longer stands behind the fourth.
      seqs: [3, 4, 5],
      detail: 'the entry was changed',
    },
    {
      why: 'an entry rewritten with hashes that fit it',
      sql: `update event set payload_hash = zeroblob(32), prev_hash = zeroblob(32), payload = null where seq = 2`,
      seqs: [2],
      detail: 'the entry was changed',
    },
  ])('$why is named by its number', async ({ sql, seqs, detail }) => {
    const report = await verify(await tampered(sql))
    const found = report.problems.filter(({ kind }) => kind === 'journal')
    expect(report.clean).toBe(false)
    expect(found.filter((one) => one.where.startsWith('event')).map(({ seq }) => seq)).toEqual(seqs)
    expect(found[0]?.detail).toBe(detail)
  })

  test('the last entry dropped shows in the rows that it left behind', async () => {
    const report = await verify(await tampered('delete from event where seq = 8'))
    expect(report.problems.map(({ kind }) => kind)).toContain('projection')
  })
})

describe('the projections', () => {
  test.each([
    {
      why: 'a changed due date',
      sql: "update appeal set due_on = '2026-05-01' where seq = 3",
      where: 'appeal 3',
      detail: /due_on/,
    },
    {
      why: 'a changed state',
      sql: "update appeal set state = 'registered' where seq = 2",
      where: 'appeal 2',
      detail: /state/,
    },
    {
      why: 'a row that is gone',
      sql: 'delete from applicant where appeal_seq = 4',
      where: 'applicant 4 0',
      detail: /missing/,
    },
    {
      why: 'a row too many',
      sql: "insert into appeal_link values (1, 'repeatOf', 'x', '2026-1')",
      where: 'appeal_link 1 repeatOf x',
      detail: /does not follow/,
    },
    {
      why: 'a small term that was put off',
      sql: "update appeal_clock set due_on = '2026-05-01'",
      where: 'appeal_clock 1 0',
      detail: /due_on/,
    },
    {
      why: 'a share taken from its executor',
      sql: "update assignment set official_id = 'o9'",
      where: 'assignment 3 0',
      detail: /official_id/,
    },
    {
      why: 'a promise that is gone',
      sql: 'delete from follow_up',
      where: 'follow_up 3 0',
      detail: /missing/,
    },
    {
      why: 'an appeal that is said to be closed',
      sql: 'update appeal set is_open = 0 where seq = 5',
      where: 'appeal 5',
      detail: /is_open/,
    },
    { why: 'a moved series', sql: 'update series set last = 9', where: 'series register/2026 2026', detail: /last/ },
    {
      why: 'a wrong total',
      sql: "update appeal_tally set appeals = 9 where state = 'void'",
      where: /^appeal_tally void/,
      detail: /appeals/,
    },
    {
      why: 'a word lost from the search',
      sql: 'delete from appeal_search where rowid = 5',
      where: 'appeal_search',
      detail: /./,
    },
    {
      why: 'words of two appeals exchanged in the search',
      sql: `insert or replace into appeal_search (rowid, code, name, text) values (5, '', 'басқа', '')`,
      where: 'appeal_search',
      detail: /./,
    },
    {
      why: 'a word lost from near spellings',
      sql: 'delete from search_word where word_id = 1',
      where: /^search_word/,
      detail: /missing/,
    },
  ])('$why is named by table and key', async ({ sql, where, detail }) => {
    const { problems } = await verify(await tampered(sql))
    expect(problems.length).toBeGreaterThan(0)
    expect(problems.every(({ kind }) => kind === 'projection')).toBe(true)
    expect(problems[0]?.where).toMatch(where)
    expect(problems[0]?.detail).toMatch(detail)
  })
})

test('a gap in a series is named', async () => {
  const path = join(tempFolder(), 'register.db')
  const file = await openRegisterFile({ path, key: null, mode: 'create', now: () => instant })
  for (const seq of [1, 2, 4]) await register(file, registered(seq))
  const { problems } = await verify(file)
  file.close()
  expect(problems).toEqual([
    { kind: 'gap', where: 'register/2026/2026: 3', detail: 'the number is missing', seq: null },
  ])
})

test('every attached file is asked for', async () => {
  const path = join(tempFolder(), 'register.db')
  const file = await openRegisterFile({ path, key: null, mode: 'create', now: () => instant })
  const files = ['f1', 'f2', 'f3'].map((fileId) => ({ fileId, name: 'a.png', mediaType: 'image/png', sizeBytes: 1 }))
  await file.unitOfWork.write({ author, operation: 'test' }, async (tx) => {
    for (const one of files) await tx.files.noteFile(one)
    await tx.journal.append({ kind: 'appeal', id: 'a' }, 0, [{ ...registered(1), files }])
    return { keep: true, value: null }
  })
  const states: Record<string, 'sound' | 'missing' | 'damaged'> = { f1: 'missing', f2: 'sound', f3: 'damaged' }
  const vault = { check: (fileId: string) => Promise.resolve(states[fileId] ?? 'missing') }
  const report = await file.verify(vault, () => undefined, { aborted: false })
  file.close()
  expect(report.files).toBe(3)
  expect(report.problems.map(({ kind, where, detail }) => [kind, where, detail])).toEqual([
    ['file', 'f1', 'the file is missing'],
    ['file', 'f3', 'the file is damaged'],
  ])
})

test('it tells how far it is, and stops when asked', async () => {
  const file = await tampered('')
  const steps: number[] = []
  const whole = await file.verify({ check: () => Promise.resolve('sound') }, (done) => steps.push(done), {
    aborted: false,
  })
  expect(whole.clean).toBe(true)
  expect(steps).toEqual(steps.toSorted((a, b) => a - b))
  const signal = { aborted: false }
  let told = 0
  const stopped = await file.verify(
    { check: () => Promise.resolve('sound') },
    () => {
      told += 1
      signal.aborted = told >= 3
    },
    signal,
  )
  expect(stopped.clean).toBe(false)
  expect(told).toBeLessThan(10)
})
