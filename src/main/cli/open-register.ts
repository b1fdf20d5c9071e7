/** A register for one run of the command line: composed in this process, closed at the end. */
import { randomUUID } from 'node:crypto'
import type { Envelope, Failure } from '#contract/failure'
import type { RegisterState } from '#register/ports/house'
import { type Composed, compose } from '../compose.ts'
import { dataFolder } from '../data-folder.ts'
import { say } from '../say.ts'
import { type CommandIo, type Values, WrongUsage, textOf } from './command.ts'

/** One caller of one register. */
export interface RegisterSession extends Pick<Composed, 'deps' | 'house'> {
  readonly folder: string
  readonly call: (operation: string, input: unknown, commandId?: string) => Promise<Envelope>
}

/** Opens the register of `--data`, does the work and closes it, whatever happens. Progress goes to the error output. */
export async function withRegister<Value>(
  values: Values,
  io: CommandIo,
  work: (session: RegisterSession) => Promise<Value>,
): Promise<Value> {
  const folder = dataFolder(textOf(values, 'data'), io.environment)
  const { cliTexts } = await import('#messages/cli-texts')
  const { words } = cliTexts[io.language]
  const composed = await compose({
    folder,
    practice: values['practice'] === true,
    rehearse: values['dry-run'] === true,
    progress: (_commandId, done, total) => {
      io.progress(say(total === null ? words.progressOpen : words.progress, { done, total }))
    },
  })
  const caller = { session: randomUUID() }
  try {
    return await work({
      folder,
      deps: composed.deps,
      house: composed.house,
      call: (operation, input, commandId) =>
        composed.dispatcher.call({ operation, input, ...(commandId !== undefined && { commandId }) }, caller),
    })
  } finally {
    await composed.close()
  }
}

export type FailedEnvelope = Extract<Envelope, { readonly ok: false }>

/** Signs in as `--as` with the password of the environment. The failure when that is refused. */
export async function signIn(
  session: RegisterSession,
  values: Values,
  io: CommandIo,
): Promise<FailedEnvelope | undefined> {
  const login = textOf(values, 'as')
  const password = io.environment['QABYLDAU_PASSWORD']
  if (login === undefined) throw new WrongUsage('option-missing', { option: '--as' })
  if (password === undefined || password === '') throw new WrongUsage('password-missing')
  const state = session.house.state()
  if (state !== 'ready' && state !== 'readOnly') return refusedBy(state)
  const opened = await session.call('session.open', { login, password })
  return opened.ok ? undefined : opened
}

/** A register that is not there is a mistake of the caller; one that cannot be read is damage (design §5). */
export function refusedBy(state: Exclude<RegisterState, 'ready' | 'readOnly'>): FailedEnvelope {
  const code: Failure['code'] = state === 'absent' ? 'NOT_FOUND' : 'UNAVAILABLE'
  return { ok: false, failure: { code, reason: `register.${state}`, facts: {} } }
}
