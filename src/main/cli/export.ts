/** `export appeals`: the list that a filter shows, as a table. */
import { type Command, WrongUsage, oneOf, requiredText, textOf } from './command.ts'
import { signIn, withRegister } from './open-register.ts'
import { registerOptions } from './register-options.ts'
import { tellFailure } from './tell-failure.ts'
import { writeReply } from './write-reply.ts'

export const command: Command = {
  options: { ...registerOptions, filter: { type: 'string' }, format: { type: 'string' }, out: { type: 'string' } },
  async run({ values, positionals }, io) {
    const [what = '', ...more] = positionals
    if (what !== 'appeals') throw new WrongUsage('argument-missing', { what: 'appeals' })
    if (more.length > 0) throw new WrongUsage('too-many-arguments', { words: more.join(' ') })
    const language = oneOf(values, 'lang', { choices: ['kk', 'ru'] as const, otherwise: 'ru' })
    const format = oneOf(values, 'format', { choices: ['xlsx', 'csv', 'docx', 'pdf'] as const, otherwise: 'xlsx' })
    const out = requiredText(values, 'out')
    const filter = filterOf(textOf(values, 'filter'))
    return await withRegister(values, io, async (session) => {
      const denied = await signIn(session, values, io)
      if (denied) return tellFailure(denied.failure, io)
      return await writeReply(await session.call('appeal.export', { filter, language, format }), { session, out, io })
    })
  },
}

function filterOf(text: string | undefined): unknown {
  try {
    return text === undefined ? { state: 'all' } : (JSON.parse(text) as unknown)
  } catch {
    throw new WrongUsage('not-json')
  }
}
