/** Years of the calendar from the text of a file: looked at first; due dates move only with `--recompute`. */
import { fieldsOf, listIn, numberIn } from '../fields.ts'
import { say } from '../say.ts'
import { type CommandIo, type ExitCode, type Values, exitCodes } from './command.ts'
import type { RegisterSession } from './open-register.ts'
import { sentenceOf, tellFailure } from './tell-failure.ts'

/** Tells whether a text is a calendar: a table that names its columns, or JSON with years. Questions are JSON without. */
export function isCalendarText(text: string): boolean {
  const begin = text.replace(/^\uFEFF/, '').trimStart()
  if (!begin.startsWith('{')) return /^[^\r\n]*\bdate\b[^\r\n]*\bwhat\b/i.test(begin)
  try {
    return 'years' in fieldsOf(JSON.parse(begin))
  } catch {
    return false
  }
}

export async function importCalendar(
  file: string,
  session: RegisterSession,
  { values, io }: { readonly values: Values; readonly io: CommandIo },
): Promise<ExitCode> {
  const preview = await session.call('calendar.preview', { file })
  if (!preview.ok) return tellFailure(preview.failure, io)
  if (listIn(preview.value, 'problems').length > 0) return await tellProblems(preview.value, io)
  const { cliTexts } = await import('#messages/cli-texts')
  const { words } = cliTexts[io.language]
  const told = fieldsOf(preview.value)
  const years = listIn(told, 'years')
    .map((year) => numberIn(year, 'year'))
    .join(', ')
  const total = numberIn(told, 'total') ?? 0
  if (values['dry-run'] === true) {
    if (io.json) io.out(JSON.stringify({ ...told, dryRun: true }))
    else io.tell(say(words.calendarDryRun, { years, total, becomeLate: numberIn(told, 'becomeLate') ?? 0 }))
    return exitCodes.done
  }
  const recompute = values['recompute'] === true
  const input = { file, recompute, expectedVersion: numberIn(told, 'version') }
  const done = await session.call('calendar.import', input)
  if (!done.ok) return tellFailure(done.failure, io)
  const moved = numberIn(done.value, 'moved') ?? 0
  const waiting = recompute ? (numberIn(done.value, 'waiting') ?? 0) : total
  if (io.json) io.out(JSON.stringify({ ...fieldsOf(done.value), waiting, dryRun: false }))
  else io.tell(say(words.calendarImported, { years, moved, waiting }))
  return exitCodes.done
}

/** Every mistake on a line of its own, as a compiler tells them. */
async function tellProblems(preview: unknown, io: CommandIo): Promise<ExitCode> {
  const { cliTexts } = await import('#messages/cli-texts')
  const { words } = cliTexts[io.language]
  const problems = listIn(preview, 'problems')
  if (io.json) io.out(JSON.stringify({ problems }))
  for (const problem of problems) {
    const { line, column, reason, facts } = fieldsOf(problem)
    const place = typeof column === 'string' ? `${String(line)}, ${column}` : String(line)
    const sentence = sentenceOf({ code: 'REFUSED', reason: String(reason), facts: fieldsOf(facts) }, io)
    io.tell(say(words.fileProblem, { place, sentence }))
  }
  return exitCodes.refused
}
