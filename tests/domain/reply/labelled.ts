/** The labelled replies of the fixture and how often the check is right on them. */
import { readFileSync } from 'node:fs'
import { checkReply, type ReplyToCheck } from '#domain/reply/check-reply'
import { type ReplyFlag, replyFlags } from '#domain/reply/finding'

export interface LabelledReply {
  readonly id: string
  readonly part: 'tune' | 'held'
  readonly language: 'kk' | 'ru'
  readonly appealLanguage: ReplyToCheck['appealLanguage']
  readonly essence: string
  readonly reply: string
  readonly outcome: string
  readonly wasForwarded: boolean
  readonly earlier?: readonly string[]
  readonly flags: readonly ReplyFlag[]
}

const file: { readonly rows: readonly LabelledReply[] } = JSON.parse(
  readFileSync(new URL('../../fixtures/labelled-replies.json', import.meta.url), 'utf8'),
)

export const labelledReplies: readonly LabelledReply[] = file.rows

/** The row as the check is asked. */
export function asInput(row: LabelledReply): ReplyToCheck {
  return {
    replyText: row.reply,
    replyLanguage: row.language,
    appealLanguage: row.appealLanguage,
    essence: row.essence,
    outcome: row.outcome,
    wasForwarded: row.wasForwarded,
    earlierReplies: row.earlier ?? [],
  }
}

/** Flags that the check raises, hints left out. */
export function raisedFlags(row: LabelledReply): ReplyFlag[] {
  const { findings } = checkReply(asInput(row))
  return replyFlags.filter((flag) => findings.some((one) => one.flag === flag && one.level === 'flag'))
}

export interface Count {
  readonly flag: ReplyFlag
  /** Raised and right, raised and wrong, not raised and missed. */
  readonly right: number
  readonly wrong: number
  readonly missed: number
}

/** Right, wrong and missed flags over some rows, per flag. */
export function countFlags(rows: readonly LabelledReply[]): Count[] {
  const raised = rows.map((row) => ({ row, flags: raisedFlags(row) }))
  return replyFlags.map((flag) => ({
    flag,
    right: raised.filter(({ row, flags }) => flags.includes(flag) && row.flags.includes(flag)).length,
    wrong: raised.filter(({ row, flags }) => flags.includes(flag) && !row.flags.includes(flag)).length,
    missed: raised.filter(({ row, flags }) => !flags.includes(flag) && row.flags.includes(flag)).length,
  }))
}

export function precisionOf({ right, wrong }: Count): number {
  return right + wrong === 0 ? 1 : right / (right + wrong)
}

export function recallOf({ right, missed }: Count): number {
  return right + missed === 0 ? 1 : right / (right + missed)
}
