import { decide } from '#domain/appeal/decide'
import type { AppealLink, AttachedFile } from '#domain/appeal/events'
import { noAppeal } from '#domain/appeal/state'
import type { LocalMoment } from '#domain/calendar/local-time'
import { registrationDay } from '#domain/deadline/registration-day'
import { isRefusal, type Refusal, refuse } from '#domain/refusal'
import { atOffice, timeAt } from '../office-time.ts'
import { codesOf, contentOf } from '../appeal-content.ts'
import type { CommandHandler } from '../handler.ts'
import { unknownCode } from '../known-codes.ts'
import { nextNumber } from '../number-giving.ts'
import type { ReadTx } from '../ports/unit-of-work.ts'
import { appealContext } from '../terms.ts'

/** Registers an appeal: number, legal day, due date and receipt code in one transaction. Source. */
export const appealRegister: CommandHandler<'appeal.register'> = async (input, { tx, actor, deps, instant }) => {
  const { timeZone } = await tx.office.organisation()
  const time = timeAt(deps.clock, instant, timeZone)
  const receivedAt: LocalMoment =
    input.receivedAt === undefined ? time.moment : atOffice(input.receivedAt, deps.clock, timeZone)
  const content = contentOf(input)
  const unknown = await unknownCode(tx, 'appeal.unknown-code', codesOf(content))
  if (unknown) return unknown
  const desk = await deskFor(tx, { named: input.deskId, own: actor.deskId })
  if (isRefusal(desk)) return desk
  const files = await attachedFiles(tx, input.files)
  if (isRefusal(files)) return files
  const links = await linkedAppeals(tx, input.links)
  if (isRefusal(links)) return links

  const context = await appealContext(tx, time, receivedAt)
  const { registeredOn } = registrationDay(receivedAt, context)
  const given = await nextNumber(tx, { registeredOn, deskCode: desk.code, kind: content.kind })
  const verificationCode = deps.codes.shortCode(await tx.receiptKey(), receiptText(given.number, registeredOn))
  const acceptorId = actor.userId
  const decided = decide(
    noAppeal,
    {
      command: 'register',
      given,
      receivedAt,
      deskId: desk.deskId,
      acceptorId,
      content,
      files,
      links,
      verificationCode,
    },
    context,
  )
  if (isRefusal(decided)) return decided
  const registered = decided[0]
  if (registered?.type !== 'appeal.registered') throw new Error('a registration begins with appeal.registered')

  const appealId = deps.codes.newId()
  await tx.journal.append({ kind: 'appeal', id: appealId }, 0, decided)
  if (input.draftId !== undefined) await tx.drafts.discardDraft(actor.userId, input.draftId)
  const { dueOn, workingDays } = registered.terms
  return {
    appealId,
    number: given.number,
    receivedAt,
    registeredOn,
    dueOn,
    workingDays,
    verificationCode,
    defects: [...registered.defects],
  }
}

/** What the receipt code is made from: a number belongs to one day for ever, while a due date may move. */
export function receiptText(number: string, registeredOn: string): string {
  return `${number}|${registeredOn}`
}

/**
 * The desk that is named, else the person's own, else the first open one: a person without a desk, or whose desk was
 * closed, still registers.
 */
async function deskFor(
  tx: ReadTx,
  { named, own }: { readonly named: string | undefined; readonly own: string | null },
): Promise<{ deskId: string; code: string } | Refusal> {
  const desks = await tx.office.desks()
  const open = desks.filter((one) => one.isOpen)
  const desk =
    named === undefined
      ? (open.find((one) => one.deskId === own) ?? open[0])
      : desks.find((one) => one.deskId === named)
  return desk ?? refuse('appeal.no-desk')
}

/** The files of a call with what the vault knows of them. */
export async function attachedFiles(
  tx: ReadTx,
  named: readonly { readonly fileId: string; readonly name: string }[],
): Promise<AttachedFile[] | Refusal> {
  const files: AttachedFile[] = []
  for (const { fileId, name } of named) {
    const stored = await tx.files.file(fileId)
    if (!stored) return refuse('file.unknown', { name })
    files.push({ fileId, name, mediaType: stored.mediaType, sizeBytes: stored.sizeBytes })
  }
  return files
}

/** The appeals that a call names by number. */
export async function linkedAppeals(
  tx: ReadTx,
  named: readonly { readonly kind: AppealLink['kind']; readonly number: string }[],
): Promise<AppealLink[] | Refusal> {
  const links: AppealLink[] = []
  for (const { kind, number } of named) {
    const other = await tx.appeals.byNumber(number.trim())
    if (!other) return refuse('appeal.unknown-link', { number })
    links.push({ kind, appealId: other.appealId, number: other.number })
  }
  return links
}
