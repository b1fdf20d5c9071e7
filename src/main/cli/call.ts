/** `call`: one operation of the contract, printed as its envelope. A document that it made is written to a file. */
import type { Envelope } from '#contract/failure'
import { isOperationName, operations } from '#contract/operations'
import { type Command, type CommandIo, type ExitCode, WrongUsage, exitCodes, textOf } from './command.ts'
import { fieldsOf } from '../fields.ts'
import { documentIn, keepDocument } from './keep-document.ts'
import { registerOptions, signIn, withRegister } from './open-register.ts'
import { tellFailure } from './tell-failure.ts'

export const command: Command = {
  options: { ...registerOptions, out: { type: 'string' }, 'command-id': { type: 'string' } },
  async run({ values, positionals }, io) {
    const [operation, text, ...more] = positionals
    if (operation === undefined) throw new WrongUsage('argument-missing', { what: 'OPERATION' })
    if (more.length > 0) throw new WrongUsage('too-many-arguments', { words: more.join(' ') })
    const input = await readInput(text, io)
    return await withRegister(values, io, async (session) => {
      const isOpen = isOperationName(operation) && operations[operation].access === 'anyone'
      const isNamed = textOf(values, 'as') !== undefined
      const denied = isOpen && !isNamed ? undefined : await signIn(session, values, io)
      const envelope = denied ?? (await session.call(operation, input, textOf(values, 'command-id')))
      const document = envelope.ok ? documentIn(envelope.value) : undefined
      if (!envelope.ok || document === undefined) return print(envelope, io)
      const writtenTo = await keepDocument(session, document, textOf(values, 'out'))
      return print({ ok: true, value: { ...fieldsOf(envelope.value), writtenTo } }, io)
    })
  },
}

async function readInput(text: string | undefined, io: CommandIo): Promise<unknown> {
  const json = text === '-' ? await io.readInput() : (text ?? '{}')
  try {
    return JSON.parse(json) as unknown
  } catch {
    throw new WrongUsage('not-json')
  }
}

/** The envelope is the answer in every case; the sentence about a failure goes to the error output. */
function print(envelope: Envelope, io: CommandIo): ExitCode {
  io.out(JSON.stringify(envelope))
  return envelope.ok ? exitCodes.done : tellFailure(envelope.failure, { ...io, json: false })
}
