/** `call`: one operation of the contract, printed as its envelope. A document that it made is written to a file. */
import { type Command, type CommandIo, WrongUsage, requiredText } from './command.ts'
import { registerOptions } from './register-options.ts'
import { takeTurn } from './turn.ts'

export const command: Command = {
  options: { ...registerOptions, out: { type: 'string' }, 'command-id': { type: 'string' } },
  async run({ values, positionals }, io) {
    const [operation, text, ...more] = positionals
    if (operation === undefined) throw new WrongUsage('argument-missing', { what: 'OPERATION' })
    if (more.length > 0) throw new WrongUsage('too-many-arguments', { words: more.join(' ') })
    if (values['as'] !== undefined) requiredText(values, 'as')
    const input = await readInput(text, io)
    // Nothing heavy is loaded while waiting.
    const endTurn = await takeTurn()
    try {
      const { callOperation } = await import('./call-operation.ts')
      return await callOperation({ operation, input, endTurn }, values, io)
    } finally {
      endTurn()
    }
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
