/**
 * Fills a register as fast as may be and as honestly as the engine would: the domain decides, the store's own journal
 * chains the events and runs the projections. Only the waiting for the disk is left out, thousands of cases a commit.
 */
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { type AppealCommand, decide } from '#domain/appeal/decide'
import type { AppealContext } from '#domain/appeal/context'
import type { AppealEvent, AppealLink } from '#domain/appeal/events'
import { type AppealState, evolve, noAppeal } from '#domain/appeal/state'
import { dayAt, type LocalMoment } from '#domain/calendar/local-time'
import { yearOf } from '#domain/calendar/local-date'
import { registrationDay } from '#domain/deadline/registration-day'
import { type RuleSet, ruleSetInForce } from '#domain/deadline/rule-set'
import type { DemoStep } from '#domain/demo/step'
import { formatNumber, seriesKey } from '#domain/number/template'
import { isRefusal } from '#domain/refusal'
import { succeed } from '#contract/failure'
import { kindCodes, templateOf } from '#register/number-giving'
import { startOffice } from '#register/office-start'
import { receiptText } from '#register/operations/appeal-register'
import { practiceOffice, practiceOfficials, practicePassword } from '#register/practice-office'
import { calendarOf } from '#register/terms'
import { connect } from '#store/dialect/sqlite'
import { journalWriter } from '#store/journal'
import { insertRow } from '#store/statements'
import type { OfficeSettings } from '#domain/office/events'
import type { WorkingHours } from '#domain/calendar/working-hours'
import type { Db } from '#store/tables'
import { openBenchOffice } from '../measure/bench-office.ts'
import { atOffset, stepsOfYears } from './years.ts'

/** Steps that one commit keeps. */
const commitEvery = 5000

interface Surroundings {
  readonly db: Db
  readonly office: OfficeSettings
  readonly ruleSets: readonly RuleSet[]
  readonly hours: WorkingHours
  readonly calendar: Pick<AppealContext, 'calendar' | 'calendarVersion'>
  readonly receiptKey: string
  readonly shortCode: (key: string, text: string) => string
  readonly desks: readonly { readonly deskId: string; readonly code: string }[]
  readonly clerkIds: readonly string[]
  /** Last number of each year. */
  readonly last: Map<number, number>
  readonly known: Map<string, { readonly appealId: string; readonly number: string }>
}

/** Makes a register of so many cases in an empty folder. `told` hears how far it is; `stepsOf` makes what happens in it. */
export async function fillRegister(
  folder: string,
  {
    cases,
    seed,
    told,
    stepsOf = stepsOfYears,
  }: {
    readonly cases: number
    readonly seed: number
    readonly told: (done: number) => void
    readonly stepsOf?: typeof stepsOfYears | undefined
  },
): Promise<void> {
  const { surroundings, data } = await prepare(folder)
  const connection = connect({ path: join(folder, 'register.db'), key: null, busyTimeout: 1000 })
  const { file, db } = connection
  file.pragma('synchronous = off')
  file.pragma('cache_size = -1000000')
  file.pragma('wal_autocheckpoint = 50000')
  const work: Surroundings = { ...surroundings, db }
  let done = 0
  for await (const steps of stepsOf(cases, seed, data)) {
    work.known.clear()
    for (const [at, { slice, step }] of steps.entries()) {
      if (at % commitEvery === 0) {
        if (file.inTransaction) file.exec('commit')
        file.exec('begin immediate')
        told(done)
      }
      await replay(work, slice, step)
      if (step.action === 'register') done += 1
    }
    file.exec('commit')
  }
  file.pragma('wal_checkpoint(truncate)')
  connection.close()
}

/** The invented office of the practice register, open since the evening before the first case. */
async function prepare(folder: string) {
  const bench = await openBenchOffice(folder)
  const { deps } = bench
  const register = await deps.house.create({ practice: false })
  const passwordHash = await deps.passwords.hash(practicePassword)
  const users = practiceOffice.users.map((user) => ({ ...user, passwordHash }))
  const { deskIds, userIds } = await startOffice(
    register,
    { ...practiceOffice, users },
    deps,
    '2021-11-20T04:00:00.000Z',
  )
  const author = { actorId: userIds[0] ?? 'system', deskId: null }
  await register.unitOfWork.write({ author, operation: 'official.add', at: '2021-11-20T04:05:00.000Z' }, async (tx) => {
    for (const official of practiceOfficials) {
      await tx.journal.append({ kind: 'official', id: randomUUID() }, 0, [
        { type: 'official.added', official: { ...official, isActive: true } },
      ])
    }
    return { keep: true, value: undefined }
  })
  const surroundings = await register.unitOfWork.read(async (tx) => {
    const { office, ruleSets } = await tx.office.settings()
    const { data: calendarData, version } = await tx.office.calendar()
    const { hours } = await tx.office.organisation()
    return {
      office,
      ruleSets,
      hours,
      clerkIds: userIds,
      calendar: {
        calendar: calendarOf(calendarData),
        calendarVersion: version,
      },
      receiptKey: await tx.receiptKey(),
      shortCode: deps.codes.shortCode,
      desks: deskIds.map((deskId, at) => ({
        deskId,
        code: practiceOffice.desks[at]?.code ?? '',
      })),
      last: new Map<number, number>(),
      known: new Map<
        string,
        {
          readonly appealId: string
          readonly number: string
        }
      >(),
    }
  })
  await bench.close()
  return { surroundings, data: deps.data }
}

async function replay(work: Surroundings, slice: number, step: DemoStep): Promise<void> {
  const now = atOffset(step.at)
  const at = new Date(now).toISOString()
  const commandId = randomUUID()
  const actorId = work.clerkIds[step.clerk] ?? 'system'
  const deskId = work.desks[step.desk]?.deskId ?? null
  const journal = journalWriter(work.db, { author: { actorId, deskId }, commandId, now: () => at })
  if (step.action !== 'register') {
    const target = work.known.get(`${slice}/${step.of}`)
    if (target === undefined) return
    const stream = { kind: 'appeal', id: target.appealId } as const
    const events = await journal.load(stream)
    let state: AppealState = noAppeal
    for (const { event } of events) state = evolve(state, event as AppealEvent)
    const command = laterCommand(work, slice, step, target.appealId)
    const decided = command && decide(state, command, contextAt(work, now, now))
    if (decided && !isRefusal(decided)) await journal.append(stream, events.length, decided)
    return
  }
  const { receivedAt: typedAt, repeatOf, ...content } = step.register
  const receivedAt = atOffset(typedAt)
  const context = contextAt(work, now, receivedAt)
  const desk = work.desks[step.desk]
  if (desk === undefined) throw new Error(`no desk at ${step.desk}`)
  const { registeredOn } = registrationDay(receivedAt, context)
  const year = yearOf(registeredOn)
  const seq = (work.last.get(year) ?? 0) + 1
  const kindCode = kindCodes[content.kind]
  const parts = { org: work.office.organisationCode, deskCode: desk.code, kindCode, year, seq }
  const number = formatNumber(templateOf(work.office), parts)
  const given = { number, series: seriesKey(work.office.seriesScope, parts), year, seq }
  const verificationCode = work.shortCode(work.receiptKey, receiptText(number, registeredOn))
  const earlier = repeatOf === undefined ? undefined : work.known.get(`${slice}/${repeatOf}`)
  const links: AppealLink[] = earlier ? [{ kind: 'repeatOf', ...earlier }] : []
  const command = { command: 'register', given, receivedAt, deskId: desk.deskId, acceptorId: actorId } as const
  const decided = decide(noAppeal, { ...command, content, files: [], links, verificationCode }, context)
  if (isRefusal(decided)) throw new Error(`a case was refused: ${decided.reason}`)
  const [registered] = decided
  if (registered?.type !== 'appeal.registered') throw new Error('a registration begins with appeal.registered')
  const appealId = randomUUID()
  await journal.append({ kind: 'appeal', id: appealId }, 0, decided)
  work.last.set(year, seq)
  work.known.set(`${slice}/${step.index}`, { appealId, number })
  const { dueOn, workingDays } = registered.terms
  const value = { appealId, number, receivedAt, registeredOn, dueOn, workingDays, verificationCode }
  const reply = JSON.stringify(succeed({ ...value, defects: registered.defects }))
  await insertRow(work.db, 'reply', { command_id: commandId, operation: 'appeal.register', reply, at })
}

function contextAt(work: Surroundings, now: LocalMoment, receivedAt: LocalMoment): AppealContext {
  const { calendar, hours, ruleSets } = work
  return { now, ...calendar, hours, ruleSet: ruleSetInForce(ruleSets, dayAt(receivedAt)) }
}

function laterCommand(
  { known }: Surroundings,
  slice: number,
  step: Exclude<DemoStep, { action: 'register' }>,
  ownId: string,
): AppealCommand | undefined {
  // Cases stay open here: what is measured must not depend on how fast a practice office works.
  if (step.action === 'life') return undefined
  if (step.action === 'void') return { command: 'void', reason: step.reason }
  if (step.action === 'correct') return { command: 'correct', reason: step.reason, changes: step.changes }
  const other = known.get(`${slice}/${step.to}`)
  return other && { command: 'link', ownId, link: { kind: step.kind, ...other } }
}
