/** A register in a folder with the program's own dispatcher before it, in this process, on a clock of the bench's own. */
import { createClock } from '#adapters/clock'
import { createCodes } from '#adapters/codes'
import { plainKeySource } from '#adapters/key-source'
import { createPasswords } from '#adapters/passwords'
import { createShippedData } from '#adapters/shipped-data'
import type { OperationInput, OperationName, OperationOutput } from '#contract/operations'
import { openHouse } from '#main/house'
import { registerFiles } from '#main/register-files'
import { createDispatcher } from '#register/dispatch'
import type { RegisterDeps } from '#register/ports/deps'
import { practicePassword } from '#register/practice-office'

/** Monday 23 November 2026, 10:00 in Almaty: two days after the last day of a filled register. */
const monday = Date.parse('2026-11-23T05:00:00.000Z')

export interface BenchOffice {
  readonly deps: RegisterDeps
  /** Signs a person of the filled register in at a window of their own; a call without a login is the clerk's. */
  signIn(login?: Login): Promise<void>
  /** Calls and expects success. */
  call<Name extends OperationName>(
    operation: Name,
    input: OperationInput<Name>,
    commandId?: string,
    login?: Login,
  ): Promise<OperationOutput<Name>>
  close(): Promise<void>
}

export type Login = 'clerk' | 'admin'

export async function openBenchOffice(folder: string): Promise<BenchOffice> {
  const openedAt = performance.now()
  const now = (): Date => new Date(monday + performance.now() - openedAt)
  const clock = createClock(now)
  const log = { write: (entry: object) => console.error(JSON.stringify(entry)) }
  const house = await openHouse({ folder, files: registerFiles({ now: clock.now, log }), keys: plainKeySource, now })
  const deps: RegisterDeps = {
    house,
    clock,
    log,
    programVersion: '0.0.0-bench',
    passwords: createPasswords(),
    codes: createCodes(),
    documents: { write: () => Promise.reject(new Error('no document is written here')) },
    data: createShippedData(),
    announce: () => undefined,
    progress: () => undefined,
  }
  const dispatcher = createDispatcher(deps)
  const call: BenchOffice['call'] = async (operation, input, commandId, session = 'clerk') => {
    const request = { operation, input, ...(commandId === undefined ? {} : { commandId }) }
    const envelope = await dispatcher.call(request, { session })
    if (!envelope.ok) throw new Error(`${operation}: ${JSON.stringify(envelope.failure)}`)
    return envelope.value as never
  }
  return {
    deps,
    call,
    async signIn(login = 'clerk') {
      await call('session.open', { login, password: practicePassword }, undefined, login)
    },
    async close() {
      await dispatcher.idle()
      await house.close()
    },
  }
}
