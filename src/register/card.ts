/** The case card: one appeal with everything on it, as the screen and its print show it. */
import { checkNationalNumber } from '#domain/identity/national-number'
import { isOpenState } from '#domain/appeal/states'
import type { AppealCard } from '#contract/appeal-fields'
import type { QueryContext } from './handler.ts'
import { lifeOf } from './life/card.ts'
import type { LoadedAppeal } from './load-appeal.ts'
import { timeAt } from './office-time.ts'
import type { ReadTx } from './ports/unit-of-work.ts'
import { dueOf } from './rows.ts'
import { currentCalendar, deadlineOf, explanationOf } from './terms.ts'
import { timelineOf } from './timeline.ts'

/** Builds the card of a loaded appeal. */
export async function cardOf(
  tx: ReadTx,
  loaded: LoadedAppeal,
  { deps, instant }: Pick<QueryContext, 'deps' | 'instant'>,
): Promise<AppealCard> {
  const { appealId, version, appeal, events } = loaded
  const { timeZone } = await tx.office.organisation()
  const time = timeAt(deps.clock, instant, timeZone)
  const { today } = time
  const { calendar } = await currentCalendar(tx)
  const desk = (await tx.office.desks()).find((one) => one.deskId === appeal.deskId)
  const acceptor = await tx.office.user(appeal.acceptorId)
  const { content, given, terms, receivedAt } = appeal
  return {
    appealId,
    version,
    number: given.number,
    state: appeal.state,
    voidReason: appeal.voidReason,
    receivedAt,
    registeredOn: terms.registeredOn,
    ...dueOf(
      {
        dueOn: appeal.dueOn,
        isOpen: isOpenState(appeal.state),
      },
      {
        today,
        calendar,
      },
    ),
    explanation: explanationOf(
      await deadlineOf(tx, {
        kind: content.kind,
        receivedAt,
        terms,
      }),
    ),
    ...content,
    elsewhere: content.elsewhere.map((one) => ({ ...one })),
    applicants: content.applicants.map((one) => ({
      ...one,
      socialCategories: [...one.socialCategories],
      numberCheck: numberCheckOf(one.nationalNumber),
    })),
    defects: [...appeal.defects],
    addresseeName: await addresseeName(tx, content.addressee),
    deskId: appeal.deskId,
    deskNameKk: desk?.nameKk ?? '',
    deskNameRu: desk?.nameRu ?? '',
    acceptorName: acceptor?.name ?? '',
    acceptorPositionKk: acceptor?.positionKk ?? '',
    acceptorPositionRu: acceptor?.positionRu ?? '',
    verificationCode: appeal.verificationCode,
    receiptPrints: appeal.receiptPrints,
    files: filesOf(loaded, (at) => deps.clock.local(at, timeZone), await userNames(tx)),
    links: await tx.appeals.links(appealId),
    timeline: await timelineOf(tx, events, (at) => deps.clock.local(at, timeZone)),
    isRepeat: appeal.links.some((link) => link.kind === 'repeatOf' || link.kind === 'duplicateOf'),
    ...(await lifeOf(tx, loaded, time)),
  }
}

function filesOf(
  { events }: LoadedAppeal,
  toLocal: (instant: string) => string,
  names: ReadonlyMap<string, string>,
): AppealCard['files'] {
  return events.flatMap(({ event, at, actorId }) =>
    bringsFiles(event)
      ? event.files.map((file) => ({ ...file, attachedAt: toLocal(at), attachedBy: names.get(actorId) ?? '' }))
      : [],
  )
}

type FileEvent = Extract<LoadedAppeal['events'][number]['event'], { readonly files: unknown }>

/** Files that came with an appeal stand among its papers; those of a report or a follow-up stand with it. */
function bringsFiles(event: LoadedAppeal['events'][number]['event']): event is FileEvent {
  return ['appeal.registered', 'appeal.files-attached', 'appeal.defects-cured', 'appeal.withdrawn'].includes(event.type)
}

function numberCheckOf(nationalNumber: string): 'none' | 'valid' | 'wrong' {
  if (nationalNumber === '') return 'none'
  return checkNationalNumber(nationalNumber).valid ? 'valid' : 'wrong'
}

async function userNames(tx: ReadTx): Promise<Map<string, string>> {
  return new Map((await tx.office.users()).map((user) => [user.userId, user.name]))
}

/** The name of the official addressed, else what was typed. */
async function addresseeName(
  tx: ReadTx,
  addressee: { readonly officialId: string | null; readonly text: string } | null,
): Promise<string> {
  if (!addressee) return ''
  const official = (await tx.office.officials()).find((one) => one.officialId === addressee.officialId)
  return official?.name ?? addressee.text
}
