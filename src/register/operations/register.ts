/** The register itself: is there one, make one, practise, check. */
import { compareMoments } from '#domain/calendar/local-time'
import { refuseDeskCode, refuseHours } from '#domain/office/rules'
import { refuse } from '#domain/refusal'
import type { Organisation } from '#domain/office/events'
import { makePractice, practiceReceiptKey } from '../demo.ts'
import { StopAsked } from '../stop-asked.ts'
import type { TaskHandler } from '../handler.ts'
import { startOffice } from '../office-start.ts'
import { practicePassword } from '../practice-office.ts'
import { refuseTimeZone, timeAt } from '../office-time.ts'
import { DiskFull, ReadOnlyPlace } from '../ports/surroundings.ts'

/** What the first screen needs to know; answers in every state of the folder. */
export const registerStatus: TaskHandler<'register.status'> = async (_input, { deps, instant, register }) => {
  const state = deps.house.state()
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
  if (deps.house.state() !== 'absent') return refuse('register.exists')
  const organisation: Organisation = input.organisation
  const refused =
    refuseHours(organisation) ??
    refuseTimeZone(organisation, { clock: deps.clock, instant: context.instant }) ??
    refuseDeskCode([], input.desk.code)
  if (refused) return refused
  const { password, ...administrator } = input.administrator
  const passwordHash = await deps.passwords.hash(password)
  try {
    const opened = await deps.house.create({ practice: false })
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
  if (await deps.house.openPractice()) return { login: 'clerk', password: practicePassword }
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
