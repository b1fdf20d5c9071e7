/** Steps around the term of an appeal: defects and return, extension, hearing. Source. */
import type { HearingProtocol } from '#domain/appeal/life-facts'
import { localDate } from '#domain/calendar/local-date'
import { isRefusal, type Refusal, refuse } from '#domain/refusal'
import type { OperationParsed } from '#contract/operations'
import type { CommandContext, CommandHandler } from '../handler.ts'
import { isOpenState } from '#domain/appeal/states'
import { officialOf } from '../life/people.ts'
import { takeStep } from '../life/take-step.ts'
import { atOffice } from '../office-time.ts'
import type { ReadTx } from '../ports/unit-of-work.ts'
import { attachedFiles } from './appeal-register.ts'

export const appealNotifyDefects: CommandHandler<'appeal.notify-defects'> = async (input, context) =>
  await takeStep(context, input, ({ on }) => {
    const { defects, text, way, workingDays } = input
    return { command: 'notifyDefects', on, defects, text, way, workingDays }
  })

export const appealCureDefects: CommandHandler<'appeal.cure-defects'> = async (input, context) =>
  await takeStep(context, input, async ({ on }) => {
    const files = await attachedFiles(context.tx, input.files)
    return isRefusal(files) ? files : { command: 'cureDefects', on, text: input.text, files }
  })

export const appealReturn: CommandHandler<'appeal.return'> = async (input, context) =>
  await takeStep(context, input, async ({ on }) => {
    const earlier = await earlierAppeal(context.tx, input)
    if (isRefusal(earlier)) return earlier
    const { reason, text, way, lateReason } = input
    return { command: 'return', on, reason, text, way, earlier, lateReason }
  })

/** The appeal that is repeated, and whether it was decided or terminated. Source: R-14. */
async function earlierAppeal(
  tx: ReadTx,
  { earlierNumber }: OperationParsed<'appeal.return'>,
): Promise<{ number: string; isDecided: boolean } | null | Refusal> {
  if (earlierNumber === '') return null
  const found = await tx.appeals.byNumber(earlierNumber)
  if (!found) return refuse('appeal.unknown-link', { number: earlierNumber })
  return { number: found.number, isDecided: !isOpenState(found.state) && found.state !== 'void' }
}

export const appealExtend: CommandHandler<'appeal.extend'> = async (input, context) =>
  await takeStep(context, input, ({ on, officials }) => {
    const decidedBy = officialOf(officials, input.decidedBy)
    if (isRefusal(decidedBy)) return decidedBy
    return { command: 'extend', on, decidedBy, reason: input.reason, dueOn: localDate(input.dueOn) }
  })

export const appealSetHearing: CommandHandler<'appeal.set-hearing'> = async (input, context) =>
  await takeStep(context, input, async ({ on }) => {
    const { place, preliminary } = input
    const heldAt = await officeMoment(context, input.heldAt)
    return { command: 'setHearing', on, heldAt, place, actOn: localDate(input.actOn), preliminary }
  })

export const appealHoldHearing: CommandHandler<'appeal.hold-hearing'> = async (input, context) =>
  await takeStep(context, input, async ({ officials }) => {
    const chair = officialOf(officials, input.chairId)
    if (isRefusal(chair)) return chair
    const { place, chairId, secretary, participants, question, explanations } = input
    const protocol: HearingProtocol = {
      place,
      startedAt: await officeMoment(context, input.startedAt),
      endedAt: await officeMoment(context, input.endedAt),
      chairId,
      secretary,
      participants,
      question,
      explanations,
    }
    return { command: 'holdHearing', protocol }
  })

export const appealSkipHearing: CommandHandler<'appeal.skip-hearing'> = async (input, context) =>
  await takeStep(context, input, ({ on }) => ({ command: 'skipHearing', on, reason: input.reason }))

export const appealNoteObjection: CommandHandler<'appeal.note-objection'> = async (input, context) =>
  await takeStep(context, input, ({ on }) => ({ command: 'noteObjection', on, text: input.text }))

async function officeMoment({ tx, deps }: Pick<CommandContext, 'tx' | 'deps'>, typed: string) {
  const { timeZone } = await tx.office.organisation()
  return atOffice(typed, deps.clock, timeZone)
}
