/** `check-id`: what an IIN or BIN says of itself. A wrong number is an answer, not a refusal. */
import { createClock } from '#adapters/clock'
import { dayAt } from '#domain/calendar/local-time'
import { checkNationalNumber } from '#domain/identity/national-number'
import { say } from '../say.ts'
import { type Command, WrongUsage, exitCodes } from './command.ts'

export const command: Command = {
  options: {},
  async run({ positionals }, io) {
    const [number, ...rest] = positionals
    if (number === undefined) throw new WrongUsage('argument-missing', { what: 'IIN, BIN' })
    if (rest.length > 0) throw new WrongUsage('too-many-arguments', { words: rest.join(' ') })
    const clock = createClock()
    const { valid, type, ...more } = checkNationalNumber(number, dayAt(clock.local(clock.now(), 'Asia/Almaty')))
    const check = { valid, type, ...more }
    if (io.json) {
      io.out(JSON.stringify(check))
      return exitCodes.done
    }
    const { cliTexts } = await import('#messages/cli-texts')
    const { words, reason } = cliTexts[io.language]
    if (!check.valid) io.out(say(words.invalid, { reason: check.reason && reason[check.reason] }))
    else io.out(say(words.valid, { type: check.type }))
    if (check.birthDate !== undefined) io.out(say(words.birthDate, { day: check.birthDate }))
    return exitCodes.done
  },
}
