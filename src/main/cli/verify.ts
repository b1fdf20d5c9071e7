/** `verify`: the full check of journal, projections and files. Needs no sign-in: it shows no case. */
import { cliTexts } from '#messages/cli-texts'
import type { VerifyReport } from '#register/ports/house'
import { say } from '../say.ts'
import { type Command, type CommandIo, type ExitCode, WrongUsage, exitCodes } from './command.ts'
import { refusedBy, withRegister } from './open-register.ts'
import { registerOptions } from './register-options.ts'
import { tellFailure } from './tell-failure.ts'

export const command: Command = {
  options: { data: registerOptions.data, practice: registerOptions.practice },
  async run({ values, positionals }, io) {
    if (positionals.length > 0) throw new WrongUsage('too-many-arguments', { words: positionals.join(' ') })
    return await withRegister(values, io, async ({ house, deps }) => {
      const state = house.state()
      if (state !== 'ready' && state !== 'readOnly') return tellFailure(refusedBy(state).failure, io)
      const report = await house.open().verify((done, total) => deps.progress('', done, total), { aborted: false })
      io.progress(null)
      return tell(report, io)
    })
  },
}

function tell(report: VerifyReport, io: CommandIo): ExitCode {
  const { words, kind } = cliTexts[io.language]
  if (io.json) io.out(JSON.stringify(report))
  if (report.clean) {
    if (!io.json) io.out(say(words.sound, { ...report }))
    return exitCodes.done
  }
  for (const problem of report.problems) {
    io.tell(say(words.problem, { kind: kind[problem.kind], where: problem.where, detail: problem.detail }))
  }
  io.tell(say(words.problems, { count: report.problems.length }))
  return exitCodes.damaged
}
