/** The work of `call`: signs in, calls one operation, prints its envelope, writes the document that it made. */
import type { Envelope } from '#contract/failure'
import { isOperationName, operations } from '#contract/operations'
import { type CommandIo, type ExitCode, type Values, exitCodes, textOf } from './command.ts'
import { fieldsOf } from '../fields.ts'
import { documentIn, keepDocument } from './keep-document.ts'
import { type RegisterSession, signIn, withRegister } from './open-register.ts'
import { tellFailure } from './tell-failure.ts'

export interface OperationCall {
  readonly operation: string
  readonly input: unknown
  /** Gives the turn back, once the password was checked. */
  readonly endTurn: () => void
}

export async function callOperation(call: OperationCall, values: Values, io: CommandIo): Promise<ExitCode> {
  return await withRegister(values, io, async (session) => {
    const envelope = await answerTo(call, session, values, io)
    const document = envelope.ok ? documentIn(envelope.value) : undefined
    if (!envelope.ok || document === undefined) return print(envelope, io)
    const writtenTo = await keepDocument(session, document, textOf(values, 'out'))
    return print({ ok: true, value: { ...fieldsOf(envelope.value), writtenTo } }, io)
  })
}

/** An operation for anyone needs no login, and may have one. */
async function answerTo(
  { operation, input, endTurn }: OperationCall,
  session: RegisterSession,
  values: Values,
  io: CommandIo,
): Promise<Envelope> {
  const isForAnyone = isOperationName(operation) && operations[operation].access === 'anyone'
  const isNamed = textOf(values, 'as') !== undefined
  const denied = isForAnyone && !isNamed ? undefined : await signIn(session, values, io)
  endTurn()
  return denied ?? (await session.call(operation, input, textOf(values, 'command-id')))
}

/** The envelope is the answer in every case; the sentence about a failure goes to the error output. */
function print(envelope: Envelope, io: CommandIo): ExitCode {
  io.out(JSON.stringify(envelope))
  return envelope.ok ? exitCodes.done : tellFailure(envelope.failure, { ...io, json: false })
}
