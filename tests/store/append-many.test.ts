/** Many streams at once: the same journal, the same rows, only faster. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AppealEvent } from '#domain/appeal/events'
import { localDate } from '#domain/calendar/local-date'
import type { JournalWriter, StreamEvents } from '#register/ports/journal'
import type { RegisterFile } from '#store/open-register'
import { makeRegister, read, verify } from './fixtures/registers.ts'
import { author, content, registered } from './fixtures/sample.ts'

const stream = (id: string) => ({ kind: 'appeal', id }) as const

function moved(dueOn: string): AppealEvent {
  const { terms } = registered(1)
  return {
    type: 'appeal.due-moved',
    from: terms.dueOn,
    terms: { ...terms, dueOn: localDate(dueOn), calendarVersion: 2 },
    cause: 'calendar',
  }
}

/** A register of three appeals, to which something is then written in one transaction. */
async function registerWith(work: (journal: JournalWriter) => Promise<unknown>): Promise<RegisterFile> {
  const file = await makeRegister()
  await file.unitOfWork.write({ author, operation: 'test' }, async (tx) => {
    for (const seq of [1, 2, 3]) await tx.journal.append(stream(`a${seq}`), 0, [registered(seq)])
    await work(tx.journal)
    return { keep: true, value: null }
  })
  return file
}

const together = (entries: readonly StreamEvents[]) => registerWith((journal) => journal.appendMany(entries))
const oneByOne = (entries: readonly StreamEvents[]) =>
  registerWith(async (journal) => {
    for (const one of entries) await journal.append(one.stream, 'any', one.events)
  })

describe('many streams at once', () => {
  test('are chained as one after the other, and every row follows from the journal', async () => {
    const entries: StreamEvents[] = [
      { stream: stream('a1'), events: [moved('2026-04-15')] },
      { stream: stream('a2'), events: [moved('2026-04-16'), { type: 'appeal.voided', reason: 'қате "тіркелген"\n' }] },
      { stream: { kind: 'appeal', id: 'a4' }, events: [registered(4), moved('2026-04-17')] },
    ]
    const [many, single] = [await together(entries), await oneByOne(entries)]
    const report = await verify(many)
    expect(report.problems).toEqual([])
    expect(report).toMatchObject({ events: 8, headHash: (await verify(single)).headHash })
    const dueOn = (id: string) => read(many, async ({ appeals }) => (await appeals.byId(id))?.dueOn)
    expect([await dueOn('a1'), await dueOn('a2'), await dueOn('a3'), await dueOn('a4')]).toEqual([
      '2026-04-15',
      '2026-04-16',
      '2026-04-14',
      '2026-04-17',
    ])
  })

  test('a text of any letters is kept as it was', async () => {
    const text = fc.array(fc.constantFrom('ә', '"', '\\', '\n', '\u2028', '🙂', "'", '{', ';', '\u0001'), {
      maxLength: 8,
    })
    await fc.assert(
      fc.asyncProperty(text, async (letters) => {
        const corrected: AppealEvent = {
          type: 'appeal.corrected',
          reason: letters.join(''),
          before: {},
          after: { essence: letters.join('') },
          terms: registered(1).terms,
          defects: [],
        }
        const file = await together([{ stream: stream('a2'), events: [corrected] }])
        expect((await verify(file)).problems).toEqual([])
        const events = await read(file, ({ journal }) => journal.load(stream('a2')))
        expect(events.at(-1)).toMatchObject({ version: 2, event: corrected })
      }),
      { numRuns: 20 },
    )
  })

  test('any mixture of what may follow gives the chain of one after the other', async () => {
    const later = fc.constantFrom<AppealEvent>(
      moved('2026-04-15'),
      moved('2026-05-05'),
      { type: 'appeal.voided', reason: 'қате' },
      { type: 'appeal.printed', document: 'receipt', language: 'kk', isCopy: false },
      { type: 'appeal.linked', link: { kind: 'sameProblem', appealId: 'a3', number: '2026-00003' } },
      {
        type: 'appeal.corrected',
        reason: 'өтініш',
        before: { essence: content.essence },
        after: { essence: 'Су жоқ' },
        terms: registered(1).terms,
        defects: [],
      },
    )
    const entries = fc
      .tuple(later, later, later)
      .map((events) => events.map((event, at): StreamEvents => ({ stream: stream(`a${at + 1}`), events: [event] })))
    await fc.assert(
      fc.asyncProperty(entries, async (some) => {
        const [many, single] = [await together(some), await oneByOne(some)]
        const report = await verify(many)
        expect(report.problems).toEqual([])
        expect(report.headHash).toBe((await verify(single)).headHash)
      }),
      { numRuns: 25 },
    )
  })

  test('are counted as appended', async () => {
    const counted: number[] = []
    await registerWith(async (journal) => {
      await journal.appendMany([])
      counted.push(journal.appended())
      await journal.appendMany([1, 2, 3].map((seq) => ({ stream: stream(`a${seq}`), events: [moved('2026-04-15')] })))
      counted.push(journal.appended())
    })
    expect(counted).toEqual([3, 6])
  })

  test('no stream may stand twice', async () => {
    const twice = [moved('2026-04-15'), moved('2026-04-16')].map((event) => ({ stream: stream('a1'), events: [event] }))
    await expect(together(twice)).rejects.toThrow('a stream twice')
  })
})
