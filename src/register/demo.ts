/**
 * Makes a practice register: an invented office with a year of life, replayed through the register's own use cases, so
 * that every due date, number and defect in it is real. The same seed and last day give the same register.
 */
import { addDays, addMonths, type LocalDate, localDate } from '#domain/calendar/local-date'
import { localMoment } from '#domain/calendar/local-time'
import { readCalendarFile } from '#domain/calendar/calendar-file'
import { demoYear } from '#domain/demo/demo-year'
import { chanceFrom } from '#domain/demo/random'
import type { DemoDictionaries, DemoSample, DemoStep } from '#domain/demo/step'
import { isRefusal } from '#domain/refusal'
import { failureOf } from './failures.ts'
import type { Actor, Answer, CommandContext } from './handler.ts'
import { startOffice } from './office-start.ts'
import { appealCorrect, appealLink, appealVoid } from './operations/appeal-change.ts'
import { appealRegister } from './operations/appeal-register.ts'
import { officialAdd } from './operations/office.ts'
import { questionImport } from './operations/question-import.ts'
import type { RegisterDeps } from './ports/deps.ts'
import type { OpenRegister, Progress, StopSignal } from './ports/house.ts'
import { practiceOffice, practiceOfficials, practicePassword } from './practice-office.ts'
import { practicePromises } from './practice-promises.ts'
import { practiceReceptions } from './practice-receptions.ts'
import { replayLife } from './demo-life.ts'
import { createSessions } from './sessions.ts'
import { StopAsked } from './stop-asked.ts'
import { workingCalendar } from '#domain/calendar/working-calendar'

export interface PracticeOptions {
  readonly cases: number
  readonly seed: number
  /** Last day of the year; yesterday when not given. */
  readonly until?: string | undefined
  readonly progress: Progress
  readonly signal: StopSignal
}

/** Fills an empty practice register. Throws `StopAsked` when it was asked to stop. */
export async function makePractice(
  register: OpenRegister,
  given: RegisterDeps,
  options: PracticeOptions,
): Promise<void> {
  const deps: RegisterDeps = { ...given, codes: { ...given.codes, newId: seededIds(options.seed) } }
  const today = localDate(deps.clock.local(deps.clock.now(), practiceOffice.organisation.timeZone).slice(0, 10))
  const until = options.until === undefined ? addDays(today, -1) : localDate(options.until)
  const steps = await plannedSteps(deps, options, until)
  const beganAt = atOffset(`${addMonths(until, -13)}T09:00:00`)
  const replay = createReplay(register, deps)
  const passwordHash = await deps.passwords.hash(practicePassword)
  const { userIds } = await startOffice(
    register,
    { ...practiceOffice, users: practiceOffice.users.map((user) => ({ ...user, passwordHash })) },
    deps,
    deps.clock.instantOf(beganAt),
  )
  const actors = userIds.map((userId, index) => actorOf(userId, index))
  const [firstClerk] = actors
  if (!firstClerk) throw new Error('a practice office has clerks')
  const known: Known = { appeals: [], actors, firstClerk, officialIds: [] }
  for (const { login, isActive: _all, rank = 'other', department = null, ...named } of practiceOfficials) {
    const userId = actors.find((actor) => actor.login === login)?.userId ?? null
    const added = await replay(firstClerk, beganAt, (context) =>
      officialAdd({ ...named, rank, department, userId }, context),
    )
    known.officialIds.push(added.officialId)
  }
  const deskIds = (await register.unitOfWork.read((tx) => tx.office.desks())).map((desk) => desk.deskId)
  for (const [index, step] of steps.entries()) {
    if (index % 20 === 0) await deps.clock.turn()
    if (options.signal.aborted) throw new StopAsked()
    await replayStep(replay, step, known, deskIds)
    if (index % 20 === 0) options.progress(index, steps.length)
  }
  const content = await deps.data.sampleQuestions()
  const evening = atOffset(`${until}T17:00:00`)
  await replay(firstClerk, evening, (context) => questionImport({ content: content as never }, context))
  await practicePromises(register, (work) => replay(firstClerk, evening, work))
  await practiceReceptions(register, (work) => replay(firstClerk, evening, work), { seed: options.seed, until })
  options.progress(steps.length, steps.length)
}

interface Known {
  readonly appeals: { readonly appealId: string; readonly number: string }[]
  readonly actors: readonly Actor[]
  readonly firstClerk: Actor
  /** In the order of the practice officials. */
  readonly officialIds: string[]
}

type Replay = <Value>(
  actor: Actor,
  moment: string,
  work: (context: CommandContext) => Promise<Answer<Value>>,
) => Promise<Value>

/** Runs a use case as if it were then: its clock and the instant of its events are the step's. */
function createReplay(register: OpenRegister, deps: RegisterDeps): Replay {
  const sessions = createSessions()
  return async (actor, moment, work) => {
    const instant = deps.clock.instantOf(localMoment(moment))
    const then: RegisterDeps = { ...deps, clock: { ...deps.clock, now: () => instant } }
    const author = { actorId: actor.userId, deskId: actor.deskId }
    const result = await register.unitOfWork.write(
      { author, operation: 'register.open-practice', at: instant },
      async (tx) => {
        const value = await work({ deps: then, sessions, session: 'practice', instant, commandId: '', actor, tx })
        return { keep: failureOf(value) === undefined, value }
      },
    )
    if (result.outcome !== 'committed')
      throw new Error(`a step of the practice year was refused: ${JSON.stringify(result)}`)
    return result.value as never
  }
}

async function replayStep(replay: Replay, step: DemoStep, known: Known, deskIds: readonly string[]): Promise<void> {
  const at = atOffset(step.at)
  const actor = known.actors[step.clerk] ?? known.firstClerk
  if (step.action === 'register') {
    const { repeatOf, ...typed } = step.register
    const earlier = repeatOf === undefined ? undefined : known.appeals[repeatOf]
    const deskId = deskIds[step.desk]
    const registered = await replay(actor, at, (context) =>
      appealRegister(
        {
          ...structure(typed),
          receivedAt: atOffset(typed.receivedAt),
          ...(deskId === undefined ? {} : { deskId }),
          files: [],
          links: earlier ? [{ kind: 'repeatOf', number: earlier.number }] : [],
        },
        context,
      ),
    )
    known.appeals[step.index] = { appealId: registered.appealId, number: registered.number }
    return
  }
  const target = known.appeals[step.of]
  if (!target) throw new Error(`a step names appeal ${step.of}, which is not there yet`)
  const { appealId } = target
  if (step.action === 'life') {
    // A reply is read by somebody else than the clerk who wrote it.
    const reader = step.step.do === 'review' ? known.actors.find((one) => one.role === 'supervisor') : undefined
    await replay(reader ?? actor, at, (context) =>
      replayLife(step.step, { appealId, officialIds: known.officialIds }, context),
    )
    return
  }
  await replay(actor, at, async (context) => {
    const events = await context.tx.journal.load({ kind: 'appeal', id: appealId })
    const expectedVersion = events.length
    if (step.action === 'void') return await appealVoid({ appealId, expectedVersion, reason: step.reason }, context)
    if (step.action === 'correct') {
      return await appealCorrect(
        { appealId, expectedVersion, reason: step.reason, changes: structure(step.changes) },
        context,
      )
    }
    const other = known.appeals[step.to]
    if (!other) throw new Error(`a step links to appeal ${step.to}, which is not there yet`)
    return await appealLink({ appealId, kind: step.kind, number: other.number }, context)
  })
}

async function plannedSteps(
  deps: RegisterDeps,
  { cases, seed }: PracticeOptions,
  until: LocalDate,
): Promise<DemoStep[]> {
  const calendar = readCalendarFile(await deps.data.calendar())
  if (isRefusal(calendar)) throw new Error(`the shipped calendar cannot be read: ${calendar.reason}`)
  const working = workingCalendar(calendar)
  const samples = (await deps.data.sampleQuestions()) as { readonly questions: readonly DemoSample[] }
  return demoYear({
    seed,
    cases,
    until,
    samples: samples.questions,
    dictionaries: (await deps.data.dictionaries()) as DemoDictionaries,
    calendarIsWorkingDay: (day) => working.isWorkingDay(day),
    calendarCovers: (day) => working.covers(day),
  })
}

/** Ids that the same seed gives in the same order, in the form of random UUIDs. */
function seededIds(seed: number): () => string {
  const chance = chanceFrom(seed ^ idSeed)
  const hex = (digits: number): string => Array.from({ length: digits }, () => chance.int(0, 15).toString(16)).join('')
  return () => `${hex(8)}-${hex(4)}-4${hex(3)}-${'89ab'[chance.int(0, 3)] ?? '8'}${hex(3)}-${hex(12)}`
}

/** Keeps the ids apart from the chances of the year, which begin with the same seed. */
const idSeed = 0x51ab

/** Receipt codes of a practice register protect nothing: their key follows from the seed, so that the whole register does. */
export function practiceReceiptKey(seed: number): string {
  const chance = chanceFrom(seed ^ ~idSeed)
  return Array.from({ length: 64 }, () => chance.int(0, 15).toString(16)).join('')
}

function actorOf(userId: string, index: number): Actor {
  const user = practiceOffice.users[index]
  if (!user) throw new Error(`no practice user at ${index}`)
  const { login, name, positionKk, positionRu, role } = user
  return { userId, login, name, positionKk, positionRu, role, deskId: null }
}

/** Wall-clock time of the practice office, which has one offset since 1 March 2024. */
function atOffset(moment: string): string & ReturnType<typeof localMoment> {
  const wall = moment.slice(0, 19)
  return localMoment(`${wall}${wall < '2024-03-01' ? '+06:00' : '+05:00'}`)
}

/** Domain data as the mutable plain form of a call. */
function structure<Value>(value: Value): Mutable<Value> {
  return JSON.parse(JSON.stringify(value)) as Mutable<Value>
}
type Mutable<Value> = Value extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : Value extends string | number | boolean | null | undefined
    ? Value
    : { -readonly [Key in keyof Value]: Mutable<Value[Key]> }
