/** Whatever was done to a register, its tables follow from its journal. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { appealClocks } from '#domain/appeal/clocks'
import type { AppealEvent } from '#domain/appeal/events'
import { type AppealState, evolve, noAppeal } from '#domain/appeal/state'
import { isOpenState } from '#domain/appeal/states'
import type { JournalEvent } from '#register/ports/journal'
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
          for (const state of ['all', 'open', 'ended', 'answered', 'void'] as const) {
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

test('after any history rows tell what the domain makes of the journal', async () => {
  await fc.assert(
    fc.asyncProperty(anyHistory, async (history) => {
      const file = await registerOf(history)
      const cases = caseFiles(history)
      await read(file, async ({ appeals }) => {
        const open = cases.filter(({ state }) => isOpenState(state.state))
        expect(await appeals.openTerms()).toEqual(
          open.map(({ appealId, state: { given, content, receivedAt, dueOn, terms, moved, pauses, clocks } }) => ({
            appealId,
            number: given.number,
            kind: content.kind,
            receivedAt,
            dueOn,
            terms,
            moved,
            pauses,
            clocks,
          })),
        )
        const kept = cases.filter(({ state }) => state.state !== 'void')
        const running = kept.flatMap(({ state }) => state.clocks.filter(({ endedOn }) => endedOn === null))
        expect((await appeals.clocks({ clocks: appealClocks }, 1)).total).toBe(running.length)
        const promises = kept.flatMap(({ state }) => state.followUps.filter((one) => one.state === 'open'))
        expect((await appeals.followUps({ state: 'open' }, 1)).total).toBe(promises.length)
        const shares = open.flatMap(({ state }) => state.assignments.filter((one) => one.state === 'open'))
        expect((await appeals.assignments({ state: 'open' }, 1)).total).toBe(shares.length)
        for (const { appealId, state } of cases) {
          expect(await appeals.byId(appealId)).toMatchObject({
            state: state.state,
            dueOn: state.dueOn,
            isOpen: isOpenState(state.state),
            isReceiptPrinted: state.receiptPrints > 0,
          })
        }
      })
      file.close()
    }),
    { numRuns: 25 },
  )
})

function caseFiles(history: readonly Entry[]) {
  const states = new Map<string, AppealState>()
  for (const { stream, event } of history) {
    if (!isOfAppeal(event)) continue
    states.set(stream.id, evolve(states.get(stream.id) ?? noAppeal, event))
  }
  return [...states].flatMap(([appealId, state]) => (state.state === 'none' ? [] : [{ appealId, state }]))
}

function isOfAppeal(event: JournalEvent): event is AppealEvent {
  return event.type.startsWith('appeal.')
}

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
