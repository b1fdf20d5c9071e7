/** The register itself: is there one, make one, practise, check. */
import { compareMoments } from '#domain/calendar/local-time'
import { refuseDeskCode, refuseHours } from '#domain/office/rules'
import { refuse } from '#domain/refusal'
import type { Organisation } from '#domain/office/events'
import { makePractice, practiceReceiptKey } from '../demo.ts'
import { StopAsked } from '../stop-asked.ts'
import type { TaskHandler } from '../handler.ts'
import { startOffice } from '../office-start.ts'
import { startedState } from '../started-state.ts'
import { practicePassword } from '../practice-office.ts'
import { refuseTimeZone, timeAt } from '../office-time.ts'
import type { OpenRegister } from '../ports/house.ts'
import { DiskFull, ReadOnlyPlace } from '../ports/surroundings.ts'

/** What the first screen needs to know; answers in every state of the folder. */
export const registerStatus: TaskHandler<'register.status'> = async (_input, { deps, instant, register }) => {
  const state = await startedState(deps.house)
  const base = { state, programVersion: deps.programVersion, backupMissing: true }
  if (state !== 'ready' && state !== 'readOnly') {
    const { today } = timeAt(deps.clock, instant, 'Asia/Almaty')
    return { ...base, practice: false, organisation: null, today, clockBehind: false, gaps: [] }
  }
  const { unitOfWork, isPractice } = register()
  return await unitOfWork.read(async (tx) => {
    const { nameKk, nameRu, timeZone } = await tx.office.organisation()
    const { today, moment } = timeAt(deps.clock, instant, timeZone)
    const lastAt = await tx.journal.lastAt()
    const clockBehind = lastAt !== null && compareMoments(deps.clock.local(lastAt, timeZone), moment) > 0
    return {
      ...base,
      practice: isPractice,
      organisation: { nameKk, nameRu },
      today,
      clockBehind,
      gaps: await tx.office.gaps(),
    }
  })
}

/** First run: organisation, hours, one desk, one administrator, who is signed in at once. */
export const registerCreate: TaskHandler<'register.create'> = async (input, context) => {
  const { deps, sessions, session } = context
  if ((await startedState(deps.house)) !== 'absent') return refuse('register.exists')
  const organisation: Organisation = input.organisation
  const refused =
    refuseHours(organisation) ??
    refuseTimeZone(organisation, { clock: deps.clock, instant: context.instant }) ??
    refuseDeskCode([], input.desk.code)
  if (refused) return refused
  const { password, ...administrator } = input.administrator
  const passwordHash = await deps.passwords.hash(password)
  try {
    // A first run that was cut off left an empty file: it is filled now.
    const isEmpty = deps.house.state() === 'ready'
    const opened = isEmpty ? deps.house.open() : await deps.house.create({ practice: false })
    const { userIds } = await startOffice(
      opened,
      {
        organisation,
        desks: [{ ...input.desk, isOpen: true }],
        users: [{ ...administrator, role: 'admin', desk: 0, isActive: true, passwordHash }],
      },
      deps,
    )
    const [userId] = userIds
    if (userId === undefined) throw new Error('a new register has an administrator')
    sessions.closeAll()
    sessions.open(session, userId, false)
    return { done: true }
  } catch (error) {
    if (error instanceof ReadOnlyPlace) return refuse('register.folder-read-only')
    if (error instanceof DiskFull) return refuse('register.disk-full')
    throw error
  }
}

/** Opens the practice register, making its year of life first where there is none. Cancelling leaves nothing behind. */
export const registerOpenPractice: TaskHandler<'register.open-practice'> = async (input, context) => {
  const { deps, sessions } = context
  sessions.closeAll()
  const known = await deps.house.openPractice()
  if (known && (await isWholePractice(known))) return { login: 'clerk', password: practicePassword }
  if (known) await deps.house.discardPractice()
  try {
    const opened = await deps.house.create({ practice: true, receiptKey: practiceReceiptKey(input.seed) })
    await makePractice(opened, deps, { ...input, progress: context.progress, signal: context.signal })
    return { login: 'clerk', password: practicePassword }
  } catch (error) {
    await deps.house.discardPractice()
    if (error instanceof StopAsked) return refuse('task.cancelled')
    if (error instanceof ReadOnlyPlace) return refuse('register.folder-read-only')
    if (error instanceof DiskFull) return refuse('register.disk-full')
    throw error
  }
}

/** The meetings come last into a practice year; without them its making was cut off. */
async function isWholePractice({ unitOfWork }: OpenRegister): Promise<boolean> {
  return await unitOfWork.read(async (tx) => (await tx.meetings.meetings()).length > 0)
}

/** Back to the real register, or to the first run where there is none. */
export const registerLeavePractice: TaskHandler<'register.leave-practice'> = async (_input, { deps, sessions }) => {
  sessions.closeAll()
  await deps.house.leavePractice()
  return { done: true }
}

/** The full check. Cancelled half-way it has changed nothing. */
export const registerVerify: TaskHandler<'register.verify'> = async (_input, { register, progress, signal }) => {
  const report = await register().verify(progress, signal)
  if (signal.aborted) return refuse('task.cancelled')
  return { ...report, problems: report.problems.map((problem) => ({ ...problem })) }
}
