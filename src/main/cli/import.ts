/** `import`: meetings and questions, or years of the calendar, all or nothing; `--dry-run` tries it and keeps nothing. */
import { fieldsOf, listIn, numberIn } from '../fields.ts'
import { say } from '../say.ts'
import { type Command, WrongUsage, exitCodes } from './command.ts'
import { signIn, withRegister } from './open-register.ts'
import { registerOptions } from './register-options.ts'
import { importCalendar, isCalendarText } from './import-calendar.ts'
import { parseJson, readText } from './read-json.ts'
import { tellFailure } from './tell-failure.ts'

export const command: Command = {
  options: {
    ...registerOptions,
    'dry-run': { type: 'boolean', default: false },
    recompute: { type: 'boolean', default: false },
  },
  async run({ values, positionals }, io) {
    const [file, ...more] = positionals
    if (file === undefined) throw new WrongUsage('argument-missing', { what: 'FILE' })
    if (more.length > 0) throw new WrongUsage('too-many-arguments', { words: more.join(' ') })
    const text = await readText(file, io)
    const content = isCalendarText(text) ? undefined : parseJson(text, file)
    return await withRegister(values, io, async (session) => {
      const denied = await signIn(session, values, io)
      if (denied) return tellFailure(denied.failure, io)
      if (content === undefined) return await importCalendar(text, session, { values, io })
      const envelope = await session.call('question.import', { content })
      if (!envelope.ok) return tellFailure(envelope.failure, io)
      const questions = numberIn(envelope.value, 'questions')
      const meetings = listIn(envelope.value, 'meetings').length
      const { cliTexts } = await import('#messages/cli-texts')
      const { words } = cliTexts[io.language]
      const isRehearsal = values['dry-run'] === true
      if (io.json) io.out(JSON.stringify({ ...fieldsOf(envelope.value), dryRun: isRehearsal }))
      else io.tell(say(isRehearsal ? words.dryRun : words.imported, { questions, meetings }))
      return exitCodes.done
    })
  },
}
