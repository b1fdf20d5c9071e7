/** Receptions of the practice register: planned, published, held through the register's own use cases, so that journal numbers are real. */
import { type LocalDate, yearOf } from '#domain/calendar/local-date'
import { type DemoReception, demoReceptions, demoSchedules, type DemoVisit } from '#domain/demo/receptions'
import { settleVisit, startVisit } from '#domain/reception/decide-visit'
import type { Place, VisitEvent } from '#domain/reception/events'
import { monthOfDay } from '#domain/reception/schedule'
import { evolveVisit, noVisit } from '#domain/reception/visit-state'
import { isRefusal } from '#domain/refusal'
import type { Answer, CommandContext } from './handler.ts'
import { isMissing } from './handler.ts'
import { loadAppeal } from './load-appeal.ts'
import { receptionClose, receptionPlan, receptionPublish, receptionSetSchedule } from './operations/reception-plan.ts'
import { visitBook, visitMiss, visitMove, visitRecord, visitSettle, visitStart } from './operations/visit.ts'
import type { OpenRegister } from './ports/house.ts'
import { currentCalendar } from './terms.ts'
import { asVisit } from './visits.ts'

type Replay = <Value>(work: (context: CommandContext) => Promise<Answer<Value>>) => Promise<Value>

interface Planned extends DemoReception {
  readonly receptionId: string
  readonly officialId: string
}

/** Plans and holds the receptions of the two heads, and books people for the days to come. */
export async function practiceReceptions(
  register: OpenRegister,
  replay: Replay,
  { seed, until }: { readonly seed: number; readonly until: LocalDate },
): Promise<void> {
  const { officials, settlements, calendar } = await register.unitOfWork.read(async (tx) => ({
    officials: await tx.office.officials(),
    settlements: (await tx.office.dictionary()).lists['settlements'] ?? [],
    calendar: (await currentCalendar(tx)).calendar,
  }))
  const heads = (['head', 'deputy'] as const).flatMap((rank) => officials.find((one) => one.rank === rank) ?? [])
  if (heads.length < demoSchedules.length || settlements.length === 0) return
  for (const [at, { officialId }] of heads.entries()) {
    const schedule = demoSchedules[at]
    if (schedule) {
      await replay((context) =>
        receptionSetSchedule({ officialId, expectedVersion: 0, schedule: plain(schedule) }, context),
      )
    }
  }
  const planned: Planned[] = []
  for (const reception of demoReceptions({ seed, until, calendar, settlements })) {
    const officialId = heads[reception.official]?.officialId ?? ''
    planned.push({ ...reception, officialId, receptionId: await plan(replay, officialId, reception) })
  }
  await publishMonths(replay, planned)
  for (const [at, reception] of planned.entries()) {
    const next = planned.slice(at + 1).find((one) => one.official === reception.official && one.heldOn > until)
    await hold(replay, reception, { until, next })
  }
}

async function plan(replay: Replay, officialId: string, { official, heldOn }: DemoReception): Promise<string> {
  const { pattern: _pattern, perMonth: _owed, ...hours } = plain(demoSchedules[official])
  const details = { kind: 'personal' as const, meetingId: null, note: '', daysOffAccepted: false }
  const { receptionIds } = await replay((context) =>
    receptionPlan({ officialId, days: [heldOn], ...hours, ...details }, context),
  )
  return receptionIds[0] ?? ''
}

async function publishMonths(replay: Replay, planned: readonly Planned[]): Promise<void> {
  const months = [...new Set(planned.map(({ heldOn }) => monthOfDay(heldOn)))]
  for (const month of months) {
    const where = { whereKk: 'Әкімдіктің сайты, ақпарат тақтасы', whereRu: 'Сайт акимата, информационный стенд' }
    await replay((context) => receptionPublish({ month, publishedOn: `${month}-01`, ...where }, context))
  }
}

interface Holding {
  readonly until: LocalDate
  /** The next reception of the same official that is still to come. */
  readonly next: Planned | undefined
}

/** Books everybody first, as the list of the day was, then receives them in the order of times. */
async function hold(replay: Replay, reception: Planned, { until, next }: Holding): Promise<void> {
  const { receptionId, heldOn, visits } = reception
  const booked = new Map<DemoVisit, string>()
  for (const visit of visits) {
    if (visit.slot === null) continue
    const input = { receptionId, slot: visit.slot, ...plain(visit.content) }
    booked.set(visit, (await replay((context) => visitBook(input, context))).visitId)
  }
  if (heldOn > until) return
  const appeals = await appealsOf(replay, reception)
  for (const visit of visits) {
    const time = visit.end.how === 'received' ? visit.end.startedAt : (visit.slot ?? '')
    while (appeals[0] !== undefined && appeals[0].time < time) await takeAppeal(replay, reception, appeals.shift())
    await finish(replay, reception, { visit, visitId: booked.get(visit), next })
  }
  for (const appeal of appeals) await takeAppeal(replay, reception, appeal)
  await replay((context) => receptionClose({ receptionId, expectedVersion: 1, note: '' }, context))
}

interface Finishing {
  readonly visit: DemoVisit
  readonly visitId: string | undefined
  readonly next: Planned | undefined
}

async function finish(replay: Replay, reception: Planned, { visit, visitId, next }: Finishing): Promise<void> {
  const { end } = visit
  const target = { visitId: visitId ?? '', expectedVersion: 1 }
  if (end.how === 'missed' || (end.how === 'notReached' && !next)) {
    await replay((context) => visitMiss({ ...target, why: 'didNotCome', reason: '' }, context))
  } else if (end.how === 'notReached' && next) {
    const reason = visit.content.language === 'ru' ? 'Время приёма закончилось' : 'Қабылдау уақыты аяқталды'
    const to = { receptionId: next.receptionId, slot: null, why: 'notReached' as const, reason }
    await replay((context) => visitMove({ ...target, ...to }, context))
  } else if (end.how === 'received') {
    const { result, answer, startedAt, endedAt } = end
    const outcome = {
      result,
      answer,
      instruction: end.instruction && { ...end.instruction, officialId: null, executor: executorOf(visit) },
      appealKind: 'application' as const,
      endedAt: `${reception.heldOn}T${endedAt}`,
    }
    const { receptionId, heldOn } = reception
    const typed = plain(visit.content)
    const began = `${heldOn}T${startedAt}`
    if (visitId === undefined) {
      await replay((context) => visitRecord({ receptionId, ...typed, ...outcome, startedAt: began }, context))
    } else {
      await replay((context) => visitStart({ ...target, at: began }, context))
      await replay((context) => visitSettle({ ...target, expectedVersion: 2, ...outcome }, context))
    }
  }
}

interface ReceivedAppeal {
  readonly appealId: string
  readonly number: string
  /** `HH:mm`. */
  readonly time: string
}

/** Appeals that the practice year has registered at this very reception, by their time: each is a visit that became one. */
async function appealsOf(replay: Replay, { heldOn, official }: Planned): Promise<ReceivedAppeal[]> {
  const { startsAt = '', endsAt = '' } = demoSchedules[official] ?? {}
  const conditions = { state: 'all', channel: 'reception', registeredFrom: heldOn, registeredTo: heldOn } as const
  const { items } = await replay(
    async ({ tx }) => await tx.appeals.list(conditions, { by: 'number', descending: false }, { limit: 50 }),
  )
  return items
    .map(({ appealId, number, receivedAt }) => ({ appealId, number, time: receivedAt.slice(11, 16) }))
    .filter(({ time }) => time >= startsAt && time < endsAt)
    .toSorted((a, b) => (a.time < b.time ? -1 : 1))
}

/** Writes the visit of which an appeal of the practice year came. One that is addressed to another official is not of it. */
async function takeAppeal(replay: Replay, reception: Planned, appeal: ReceivedAppeal | undefined): Promise<void> {
  if (!appeal) return
  const { receptionId, officialId, heldOn } = reception
  const { appealId, number } = appeal
  await replay(async ({ tx, deps }) => {
    const loaded = await loadAppeal(tx, appealId)
    if (isMissing(loaded)) return loaded
    const { content, receivedAt: at } = loaded.appeal
    const [person] = content.applicants
    const addressee = content.addressee?.officialId ?? officialId
    if (!person || addressee !== officialId) return { done: false }
    const { lastQueue } = await tx.receptions.taken({ receptionId, heldOn })
    const place: Place = { receptionId, officialId, on: heldOn, slot: null, queue: lastQueue + 1 }
    const { essence: question, topic, language } = content
    const visit = { person, question, topic, language, isRepeat: null, people: content.applicants.length }
    const booked: VisitEvent = { type: 'visit.booked', officialId, content: visit, place }
    const waiting = asVisit(evolveVisit(noVisit, booked))
    const year = yearOf(heldOn)
    const given = { officialId, year, number: await tx.receptions.nextNumber(officialId, year) }
    const started = startVisit(waiting, { given, at, now: at })
    if (isRefusal(started)) return started
    const outcome = { result: 'appeal' as const, answer: '', instruction: null, appeal: { appealId, number } }
    const settled = settleVisit(asVisit(evolveVisit(waiting, started)), { outcome, at, now: at })
    if (isRefusal(settled)) return settled
    await tx.journal.append({ kind: 'visit', id: deps.codes.newId() }, 0, [booked, started, settled])
    return { done: true }
  })
}

function executorOf({ content }: DemoVisit): string {
  return content.language === 'ru' ? 'Аппарат акима района' : 'Аудан әкімінің аппараты'
}

/** Domain data as the mutable plain form of a call. */
function plain<Value>(value: Value): Mutable<NonNullable<Value>> {
  return JSON.parse(JSON.stringify(value)) as Mutable<NonNullable<Value>>
}
type Mutable<Value> = Value extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : Value extends string | number | boolean | null | undefined
    ? Value
    : { -readonly [Key in keyof Value]: Mutable<Value[Key]> }
