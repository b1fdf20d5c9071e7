/** `init`: a new empty register with one administrator and one desk. */
import { type Command, type CommandIo, WrongUsage, exitCodes, requiredText, textOf } from './command.ts'
import { type Fields, fieldsOf } from '../fields.ts'
import { withRegister } from './open-register.ts'
import { registerOptions } from './register-options.ts'
import { readJson } from './read-json.ts'
import { tellFailure } from './tell-failure.ts'
import { say } from '../say.ts'

export const command: Command = {
  options: { data: registerOptions.data, admin: { type: 'string' }, settings: { type: 'string' } },
  async run({ values, positionals }, io) {
    if (positionals.length > 0) throw new WrongUsage('too-many-arguments', { words: positionals.join(' ') })
    const login = requiredText(values, 'admin')
    requiredText(values, 'data')
    const password = io.environment['QABYLDAU_PASSWORD']
    if (password === undefined || password === '') throw new WrongUsage('password-missing')
    const settings = await readSettings(textOf(values, 'settings'), io)
    return await withRegister(values, io, async ({ call, folder }) => {
      const envelope = await call('register.create', inputOf(settings, { login, password }))
      if (!envelope.ok) return tellFailure(envelope.failure, io)
      const { cliTexts } = await import('#messages/cli-texts')
      if (io.json) io.out(JSON.stringify({ made: true, folder, login }))
      else io.tell(say(cliTexts[io.language].words.made, { folder, login }))
      return exitCodes.done
    })
  },
}

async function readSettings(file: string | undefined, io: CommandIo): Promise<Fields> {
  const json = file === undefined ? {} : await readJson(file, io)
  return fieldsOf(json)
}

/** What the file does not say has the words that the first screen offers. */
function inputOf(settings: Fields, account: { readonly login: string; readonly password: string }): Fields {
  const organisation = { nameKk: 'Әкім аппараты', nameRu: 'Аппарат акима', ...fieldsOf(settings['organisation']) }
  const administrator = { name: account.login, ...fieldsOf(settings['administrator']), ...account }
  return { ...settings, organisation, administrator }
}
