/** `demo`: a practice register with a year of believable life, the same for the same seed and last day. */
import { parseLocalDate } from '#domain/calendar/local-date'
import { makePractice, practiceReceiptKey } from '#register/demo'
import { StopAsked } from '#register/stop-asked'
import { say } from '../say.ts'
import { type Command, Refused, WrongUsage, exitCodes, numberOf, requiredText, textOf } from './command.ts'
import { withRegister } from './open-register.ts'
import { registerOptions } from './register-options.ts'

export const command: Command = {
  options: {
    data: registerOptions.data,
    cases: { type: 'string' },
    seed: { type: 'string' },
    until: { type: 'string' },
  },
  async run({ values, positionals }, io) {
    if (positionals.length > 0) throw new WrongUsage('too-many-arguments', { words: positionals.join(' ') })
    requiredText(values, 'data')
    const cases = numberOf(values, 'cases', { least: 1, otherwise: 400 })
    const seed = numberOf(values, 'seed', { least: 0, otherwise: 1 })
    const until = textOf(values, 'until')
    if (until !== undefined && parseLocalDate(until) === undefined) throw new WrongUsage('not-a-day', { value: until })
    return await withRegister(values, io, async ({ house, deps, folder }) => {
      if (await house.openPractice()) throw new Refused('demo.exists')
      const progress = (done: number, total: number | null): void => deps.progress('', done, total)
      const signal = { aborted: false }
      process.once('SIGINT', () => (signal.aborted = true))
      try {
        await makePractice(await house.create({ practice: true, receiptKey: practiceReceiptKey(seed) }), deps, {
          cases,
          seed,
          until,
          progress,
          signal,
        })
      } catch (error) {
        await house.discardPractice()
        throw error instanceof StopAsked ? new Refused('task.cancelled') : error
      }
      const { cliTexts } = await import('#messages/cli-texts')
      io.progress(null)
      if (io.json) io.out(JSON.stringify({ made: true, folder, cases, seed }))
      else io.tell(say(cliTexts[io.language].words.practiceMade, { folder }))
      return exitCodes.done
    })
  },
}
