/** One transaction at a time, first replies kept, nothing half-done. */
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { StaleVersion } from '#register/ports/journal'
import { DiskFull, ReadOnlyPlace } from '#register/ports/surroundings'
import type { Tx } from '#register/ports/unit-of-work'
import { connect, makeDurable } from '#store/dialect/sqlite'
import { makeQueue } from '#store/queue'
import { makeReaderPool } from '#store/reader-pool'
import { unitOfWork } from '#store/unit-of-work'
import { append, instant, makeRegister, read, register, tempFolder, verify } from './fixtures/registers.ts'
import { author, registered } from './fixtures/sample.ts'

const year = 2026

/** Registers under the next number of the series, as the use case does. */
async function registerNext(tx: Tx): Promise<number> {
  const { last } = await tx.office.series('register/2026', year)
  await tx.journal.append({ kind: 'appeal', id: randomUUID() }, 0, [registered(last + 1)])
  return last + 1
}

const onDisk = () => makeRegister({ path: join(tempFolder(), 'register.db') })

test('a repeated command gets its first reply and is not done again', async () => {
  const file = await onDisk()
  const options = { author, operation: 'appeal.register', commandId: randomUUID() }
  const once = () =>
    file.unitOfWork.write(options, async (tx) => {
      const seq = await registerNext(tx)
      return { keep: true, value: seq, reply: JSON.stringify({ seq }) }
    })
  expect(await once()).toEqual({ outcome: 'committed', value: 1 })
  expect(await once()).toEqual({ outcome: 'answeredBefore', reply: '{"seq":1}' })
  expect(await read(file, (tx) => tx.appeals.count({ state: 'all' }))).toBe(1)
})

test.each([
  { why: 'a refusal', end: () => Promise.resolve({ keep: false, value: 0 }) },
  { why: 'a thrown error', end: () => Promise.reject(new Error('a bug')) },
])('$why gives the number back and leaves no trace', async ({ end }) => {
  const file = await onDisk()
  const commandId = randomUUID()
  const tried = file.unitOfWork.write({ author, operation: 'test', commandId }, async (tx) => {
    expect(await registerNext(tx)).toBe(1)
    await tx.drafts.saveDraft({ draftId: 'd', userId: 'u', screen: 's', title: '', content: '{}', savedAt: instant })
    return end()
  })
  await expect(
    tried.then(
      ({ outcome }) => outcome,
      (error: Error) => error.message,
    ),
  ).resolves.toMatch(/rolledBack|a bug/)
  const again = await file.unitOfWork.write({ author, operation: 'test', commandId }, async (tx) => ({
    keep: true,
    value: [await registerNext(tx), (await tx.drafts.drafts('u', 's')).length],
  }))
  expect(again).toEqual({ outcome: 'committed', value: [1, 0] })
})

test('commands at the same time get numbers without gap or double', async () => {
  const file = await onDisk()
  const done = await Promise.all(
    Array.from({ length: 60 }, () =>
      file.unitOfWork.write({ author, operation: 'test' }, async (tx) => ({
        keep: true,
        value: await registerNext(tx),
      })),
    ),
  )
  const numbers = done.map((one) => (one.outcome === 'committed' ? one.value : 0))
  expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, at) => at + 1))
  expect(await read(file, (tx) => tx.office.gaps())).toEqual([])
})

test('an edit of what somebody else changed meanwhile is refused', async () => {
  const file = await onDisk()
  const id = await register(file, registered(1))
  const edit = file.unitOfWork.write({ author, operation: 'test' }, async (tx) => {
    await tx.journal.append({ kind: 'appeal', id }, 0, [{ type: 'appeal.voided', reason: 'қате' }])
    return { keep: true, value: null }
  })
  await expect(edit).rejects.toBeInstanceOf(StaleVersion)
  expect((await read(file, (tx) => tx.appeals.byId(id)))?.state).toBe('registered')
})

test('versions of a stream go on by one, and `any` asks for none', async () => {
  const file = await onDisk()
  const id = await register(file, registered(1))
  const result = await file.unitOfWork.write({ author, operation: 'test' }, async (tx) => {
    const first = await tx.journal.append({ kind: 'appeal', id }, 1, [{ type: 'appeal.voided', reason: 'қате' }])
    const second = await tx.journal.append({ kind: 'access', id: 'access' }, 'any', [
      { type: 'access.read', operation: 'appeal.get', subject: id },
    ])
    return { keep: true, value: [first.version, second.version, tx.journal.appended()] }
  })
  expect(result).toEqual({ outcome: 'committed', value: [2, 1, 2] })
  const events = await read(file, (tx) => tx.journal.load({ kind: 'appeal', id }))
  expect(
    events.map(({ seq, version, event, actorId, deskId, at }) => [seq, version, event.type, actorId, deskId, at]),
  ).toEqual([
    [1, 1, 'appeal.registered', 'user-1', 'desk-1', instant],
    [2, 2, 'appeal.voided', 'user-1', 'desk-1', instant],
  ])
})

test('a read sees one moment, also while a write goes on', async () => {
  const file = await onDisk()
  await register(file, registered(1))
  const counts = await read(file, async (tx) => {
    const before = await tx.appeals.count({ state: 'all' })
    await register(file, registered(2))
    return [before, await tx.appeals.count({ state: 'all' })]
  })
  expect(counts).toEqual([1, 1])
  expect(await read(file, (tx) => tx.appeals.count({ state: 'all' }))).toBe(2)
})

test('a clock that was set back keeps the order of writing', async () => {
  const times = ['2026-03-19T05:15:00.000Z', '2026-03-18T05:15:00.000Z']
  const file = await makeRegister({ now: () => times.shift() ?? instant })
  await register(file, registered(1))
  await register(file, registered(2))
  expect(await read(file, (tx) => tx.journal.lastAt())).toBe('2026-03-18T05:15:00.000Z')
  expect((await read(file, (tx) => tx.appeals.search('2026', 5))).items.map(({ number }) => number)).toEqual([
    '2026-00002',
    '2026-00001',
  ])
  expect((await verify(file)).clean).toBe(true)
})

test('a transaction that is over cannot be used', async () => {
  const file = await onDisk()
  const kept: Tx[] = []
  await file.unitOfWork.write({ author, operation: 'test' }, (tx) => {
    kept.push(tx)
    return Promise.resolve({ keep: true, value: null })
  })
  await expect(kept[0]?.drafts.discardDraft('u', 'd')).rejects.toThrow('outside of a transaction')
})

test('a write of another process is noticed', async () => {
  const path = join(tempFolder(), 'register.db')
  const one = await makeRegister({ path })
  const two = await makeRegister({ path, mode: 'open' })
  const before = one.dataVersion()
  await register(one, registered(1))
  expect(one.dataVersion()).toBe(before)
  await register(two, registered(2))
  expect(one.dataVersion()).not.toBe(before)
})

async function filled(): Promise<{ path: string }> {
  const path = join(tempFolder(), 'register.db')
  const file = await makeRegister({ path })
  await register(file, registered(1))
  return { path }
}

function workOn(path: string, { readonly = false } = {}) {
  const writer = connect({ path, key: null, readonly, busyTimeout: 100 })
  if (!readonly) makeDurable(writer.file)
  const readers = makeReaderPool(() => connect({ path, key: null, readonly: true, busyTimeout: 100 }), 1)
  return { writer, readers, work: unitOfWork({ writer, readers, queue: makeQueue(), now: () => instant }) }
}

describe('faults of the disk', () => {
  test('a full disk is told by name, and nothing half-done stays', async () => {
    const { path } = await filled()
    const { writer, readers, work } = workOn(path)
    const pages = Number(writer.file.pragma('page_count', { simple: true }))
    writer.file.pragma(`max_page_count = ${pages}`)
    const essence = 'Ұзақ мәтін '.repeat(20_000)
    const tried = work.write({ author, operation: 'test' }, async (tx) => {
      await tx.journal.append({ kind: 'appeal', id: randomUUID() }, 0, [registered(2, { content: { essence } })])
      return { keep: true, value: null }
    })
    await expect(tried).rejects.toBeInstanceOf(DiskFull)
    writer.file.pragma('max_page_count = 1000000')
    const after = await work.write({ author, operation: 'test' }, async (tx) => ({
      keep: true,
      value: await registerNext(tx),
    }))
    expect(after).toEqual({ outcome: 'committed', value: 2 })
    readers.close()
    writer.close()
  })

  test('a place that may not be written is told by name', async () => {
    const { path } = await filled()
    const { writer, readers, work } = workOn(path, { readonly: true })
    const tried = work.write({ author, operation: 'test' }, async (tx) => ({
      keep: true,
      value: await registerNext(tx),
    }))
    await expect(tried).rejects.toBeInstanceOf(ReadOnlyPlace)
    readers.close()
    writer.close()
  })

  test('a writer that never ends is told as busy after the wait', { timeout: 30_000 }, async () => {
    const { path } = await filled()
    const { writer, readers, work } = workOn(path)
    const other = connect({ path, key: null, busyTimeout: 100 })
    other.file.exec('begin immediate')
    const tried = work.write({ author, operation: 'test' }, async (tx) => ({
      keep: true,
      value: await registerNext(tx),
    }))
    const reading = work.read((tx) => tx.appeals.count({ state: 'all' }))
    await expect(reading).resolves.toBe(1)
    await expect(tried).rejects.toMatchObject({ name: 'StoreBusy' })
    other.file.exec('rollback')
    other.close()
    readers.close()
    writer.close()
  })
})

test('drafts, files and passwords are kept for whom they belong to', async () => {
  const file = await onDisk()
  const draft = { draftId: 'd1', userId: 'u1', screen: 'appeal', title: 'а', content: '{"a":1}', savedAt: instant }
  await file.unitOfWork.write({ author, operation: 'test' }, async (tx) => {
    await tx.drafts.saveDraft(draft)
    await tx.drafts.saveDraft({ ...draft, title: 'ә' })
    await tx.drafts.saveDraft({ ...draft, userId: 'u2' })
    await tx.drafts.discardDraft('u2', 'other')
    await tx.files.noteFile({ fileId: 'f1', mediaType: 'image/png', sizeBytes: 3 })
    await tx.files.noteFile({ fileId: 'f1', mediaType: 'image/png', sizeBytes: 3 })
    await tx.credentials.setCredential('u1', { hash: 'h', mustChange: true })
    return { keep: true, value: null }
  })
  const kept = await read(file, async (tx) => ({
    own: await tx.drafts.drafts('u1', 'appeal'),
    otherScreen: await tx.drafts.drafts('u1', 'meeting'),
    file: await tx.files.file('f1'),
    none: await tx.files.file('f2'),
    credential: await tx.credentials.credential('u1'),
    unknown: await tx.credentials.credential('u3'),
  }))
  expect(kept).toEqual({
    own: [{ ...draft, title: 'ә' }],
    otherScreen: [],
    file: { fileId: 'f1', mediaType: 'image/png', sizeBytes: 3 },
    none: undefined,
    credential: { hash: 'h', mustChange: true },
    unknown: undefined,
  })
})

test('a number out of a reserved block leaves the count of the office alone', async () => {
  const file = await onDisk()
  await register(file, registered(1))
  const block = { series: 'register/2026', year, first: 2, last: 4, purpose: 'field' }
  await append(file, { kind: 'settings', id: 'settings' }, [{ type: 'number.block-reserved', ...block }])
  await register(file, registered(3))
  await register(file, registered(5))
  const state = await read(file, async (tx) => [await tx.office.series('register/2026', year), await tx.office.gaps()])
  expect(state).toEqual([{ last: 5, reserved: [{ from: 2, to: 4 }] }, []])
  await register(file, registered(8))
  expect(await read(file, (tx) => tx.office.gaps())).toEqual(['register/2026/2026: 6-7'])
})
