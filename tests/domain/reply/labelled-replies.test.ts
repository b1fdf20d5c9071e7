/** How often the check is right, on replies that were labelled by hand, against the table that the documentation shows. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type ReplyFlag, replyFlags } from '#domain/reply/finding'
import { type Count, countFlags, labelledReplies, precisionOf, recallOf } from './labelled.ts'

const page = readFileSync(new URL('../../../docs/reply-check.md', import.meta.url), 'utf8')
const held = labelledReplies.filter(({ part }) => part === 'held')
const counts = { all: countFlags(labelledReplies), held: countFlags(held) }

interface Shown extends Count {
  readonly set: string
  readonly precision: string
  readonly recall: string
}

/** Lines `| FR1 | held | 4 | 0 | 2 | 1.00 | 0.67 |` of the page. */
const shown: Shown[] = [
  ...page.matchAll(/^\| (FR\d) \| (all|held) \| (\d+) \| (\d+) \| (\d+) \| (\S+) \| (\S+) \|$/gm),
].map(([, flag, set = '', right, wrong, missed, precision = '', recall = '']) => ({
  flag: replyFlags.find((known) => known === flag) ?? 'FR1',
  set,
  right: Number(right),
  wrong: Number(wrong),
  missed: Number(missed),
  precision,
  recall,
}))

const countOf = (flag: ReplyFlag, language: string): number =>
  labelledReplies.filter((row) => row.language === language && row.flags.includes(flag)).length

/** A reply in the state language is lawful whatever the appeal is written in. */
function canStand({ flag, language }: { readonly flag: ReplyFlag; readonly language: string }): boolean {
  return flag !== 'FR6' || language !== 'kk'
}

/** Below these the check would be worse than it was on the day it was described. */
const floors: Readonly<Record<ReplyFlag, { readonly precision: number; readonly recall: number }>> = {
  FR1: { precision: 0.85, recall: 0.65 },
  FR2: { precision: 0.85, recall: 0.8 },
  FR3: { precision: 0.7, recall: 0.8 },
  FR4: { precision: 0.85, recall: 0.8 },
  FR5: { precision: 0.95, recall: 0.95 },
  FR6: { precision: 0.95, recall: 0.95 },
  FR7: { precision: 0.9, recall: 0.9 },
}

describe('R-35: the labelled replies', () => {
  test('are at least eighty, with 36 or more in each language, and have a name each', () => {
    const inKazakh = labelledReplies.filter(({ language }) => language === 'kk').length
    expect(inKazakh).toBeGreaterThanOrEqual(36)
    expect(labelledReplies.length - inKazakh).toBeGreaterThanOrEqual(36)
    expect(new Set(labelledReplies.map(({ id }) => id)).size).toBe(labelledReplies.length)
  })

  test.each(
    replyFlags.flatMap((flag) => (['kk', 'ru'] as const).map((language) => ({ flag, language }))).filter(canStand),
  )('$flag stands at least six times in $language', ({ flag, language }) => {
    expect(countOf(flag, language)).toBeGreaterThanOrEqual(6)
  })

  test('R-34: a reply in the state language never has a wrong language', () => {
    expect(countOf('FR6', 'kk')).toBe(0)
  })

  test('hold good replies too', () => {
    expect(labelledReplies.filter(({ flags }) => flags.length === 0).length).toBeGreaterThanOrEqual(30)
  })
})

describe('docs/reply-check.md tells the truth', () => {
  test('a line for each flag over the whole set and over the unseen half', () => {
    expect(shown.map(({ flag, set }) => `${flag} ${set}`)).toEqual(
      replyFlags.flatMap((flag) => [`${flag} all`, `${flag} held`]),
    )
  })

  test.each(shown)('$flag $set', (line) => {
    const counted = counts[line.set === 'held' ? 'held' : 'all'].find(({ flag }) => flag === line.flag)
    expect(counted).toEqual({ flag: line.flag, right: line.right, wrong: line.wrong, missed: line.missed })
    expect(line.precision).toBe(precisionOf(line).toFixed(2))
    expect(line.recall).toBe(recallOf(line).toFixed(2))
  })
})

describe('R-35: not worse than described', () => {
  test.each(counts.held)('$flag on the unseen half', (count) => {
    expect(precisionOf(count)).toBeGreaterThanOrEqual(floors[count.flag].precision)
    expect(recallOf(count)).toBeGreaterThanOrEqual(floors[count.flag].recall)
  })

  test.each(counts.all)('$flag on the whole set', (count) => {
    expect(precisionOf(count)).toBeGreaterThanOrEqual(0.85)
    expect(recallOf(count)).toBeGreaterThanOrEqual(0.85)
  })
})
