/** Whatever was done to a register, its tables follow from its journal. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { openRegisterFile } from '#store/open-register'
import { type Entry, anyHistory } from './fixtures/any-history.ts'
import { instant, read, verify } from './fixtures/registers.ts'
import { author } from './fixtures/sample.ts'

async function registerOf(history: readonly Entry[]) {
  const file = await openRegisterFile({ path: ':memory:', key: null, mode: 'create', now: () => instant })
  for (const { stream, event } of history) {
    await file.unitOfWork.write({ author, operation: 'test' }, async (tx) => {
      await tx.files.noteFile({ fileId: 'f', mediaType: 'image/png', sizeBytes: 1 })
      await tx.journal.append(stream, 'any', [event])
      return { keep: true, value: null }
    })
  }
  return file
}

test('after any history the register is clean, and totals agree with rows', async () => {
  await fc.assert(
    fc.asyncProperty(anyHistory, async (history) => {
      const file = await registerOf(history)
      const report = await verify(file)
      expect(report.problems).toEqual([])
      expect(report.events).toBe(history.length)
      await read(file, async ({ appeals }) => {
        for (const condition of [{}, { topic: 'HCS' }, { kind: 'complaint' as const }, { settlement: 'S01' }]) {
          for (const state of ['all', 'open', 'void'] as const) {
            const sort = { by: 'number', descending: false } as const
            const { items, total } = await appeals.list({ state, ...condition }, sort, { limit: 500 })
            expect(total).toBe(items.length)
          }
        }
      })
      file.close()
    }),
    { numRuns: 40 },
  )
})

test('the same history gives the same chain', async () => {
  await fc.assert(
    fc.asyncProperty(anyHistory, async (history) => {
      const [one, two] = [await registerOf(history), await registerOf(history)]
      expect((await verify(one)).headHash).toBe((await verify(two)).headHash)
      one.close()
      two.close()
    }),
    { numRuns: 5 },
  )
})
