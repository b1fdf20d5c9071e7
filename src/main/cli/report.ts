/** `report meeting`: the outcome report of a meeting as a file. */
import { type Command, Refused, type Values, WrongUsage, oneOf, requiredText, textOf } from './command.ts'
import { listIn, textIn } from '../fields.ts'
import { writeReply } from './write-reply.ts'
import { type RegisterSession, signIn, withRegister } from './open-register.ts'
import { registerOptions } from './register-options.ts'
import { tellFailure } from './tell-failure.ts'

export const command: Command = {
  options: {
    ...registerOptions,
    id: { type: 'string' },
    format: { type: 'string' },
    public: { type: 'boolean' },
    out: { type: 'string' },
  },
  async run({ values, positionals }, io) {
    const [what = '', ...more] = positionals
    if (what !== 'meeting') throw new WrongUsage('argument-missing', { what: 'meeting' })
    if (more.length > 0) throw new WrongUsage('too-many-arguments', { words: more.join(' ') })
    const language = oneOf(values, 'lang', { choices: ['kk', 'ru', 'both'] as const, otherwise: 'ru' })
    const format = oneOf(values, 'format', { choices: ['pdf', 'docx', 'xlsx'] as const, otherwise: 'pdf' })
    const audience = values['public'] === true ? 'public' : 'file'
    const out = requiredText(values, 'out')
    return await withRegister(values, io, async (session) => {
      const denied = await signIn(session, values, io)
      if (denied) return tellFailure(denied.failure, io)
      const meeting = await meetingOf(session, values)
      return await writeReply(await session.call('meeting.report', { ...meeting, language, format, audience }), {
        session,
        out,
        io,
      })
    })
  },
}

/** By id or number; the only meeting of the register when neither is given. */
async function meetingOf(session: RegisterSession, values: Values): Promise<object> {
  const id = textOf(values, 'id')
  if (id !== undefined) return /^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(id) ? { meetingId: id } : { number: id }
  const list = await session.call('meeting.list', {})
  if (!list.ok) throw list.failure
  const [only, ...others] = listIn(list.value, 'items')
  if (only === undefined) throw new Refused('meeting.none')
  const numbers = [only, ...others].map((each) => textIn(each, 'number')).join(', ')
  if (others.length > 0) throw new Refused('meeting.several', { numbers })
  return { meetingId: textIn(only, 'meetingId') }
}
