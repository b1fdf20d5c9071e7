/** `deadline`: a due date with its steps, for one arrival or for a file of them, without any register. */
import { appealKinds } from '#domain/appeal/kinds'
import { yearOf } from '#domain/calendar/local-date'
import type { DeadlineStep } from '#domain/deadline/deadline'
import { say } from '../say.ts'
import {
  type Command,
  type CommandIo,
  Refused,
  type Values,
  WrongUsage,
  exitCodes,
  oneOf,
  requiredText,
  textOf,
} from './command.ts'
import { computeDeadline, deadlineClocks } from './compute-deadline.ts'
import { type DeadlineRecord, readRecord } from './deadline-record.ts'
import { readCalendar } from './read-calendar.ts'
import { readJson } from './read-json.ts'

interface Answer {
  readonly id?: string | number
  readonly registrationDate: string
  /** `null` when a year on the way has no calendar: no date is computed past it. */
  readonly due: string | null
  readonly missingYear: number | null
  readonly steps: readonly DeadlineStep[]
}

export const command: Command = {
  options: {
    kind: { type: 'string' },
    registered: { type: 'string' },
    rule: { type: 'string' },
    clock: { type: 'string' },
    tz: { type: 'string' },
    calendar: { type: 'string' },
    file: { type: 'string' },
  },
  async run({ values, positionals }, io) {
    if (positionals.length > 0) throw new WrongUsage('too-many-arguments', { words: positionals.join(' ') })
    const calendar = await readCalendar(textOf(values, 'calendar'), io)
    const answer = ({ id, ...record }: DeadlineRecord): Answer => {
      const { registeredOn, dueOn, missingYear, steps } = computeDeadline(record, calendar)
      const known = steps.filter(({ day }) => missingYear === null || yearOf(day) < missingYear)
      const due = missingYear === null ? dueOn : null
      return { ...(id !== undefined && { id }), registrationDate: registeredOn, due, missingYear, steps: known }
    }
    const file = textOf(values, 'file')
    const answers = file === undefined ? answer(recordOf(values)) : (await readRecords(file, io)).map(answer)
    if (io.json) io.out(JSON.stringify(answers))
    else for (const each of [answers].flat()) await tell(each, io)
    return [answers].flat().some(({ due }) => due === null) ? exitCodes.refused : exitCodes.done
  },
}

function recordOf(values: Values): DeadlineRecord {
  const kind = oneOf(values, 'kind', { choices: appealKinds })
  const clock = oneOf(values, 'clock', { choices: deadlineClocks, otherwise: 'reply' })
  const rule = oneOf(values, 'rule', { choices: ['nextDay', 'sameDay'] as const, otherwise: 'nextDay' })
  const registered = requiredText(values, 'registered')
  const read = readRecord({ kind, clock, rule, registered, tz: textOf(values, 'tz') })
  if (typeof read === 'string') {
    throw read === 'tz'
      ? new WrongUsage('unknown-zone', { value: textOf(values, 'tz') ?? '' })
      : new WrongUsage('not-a-moment', { value: registered })
  }
  return read
}

/** A list of records, or an object that holds one under `cases`. */
async function readRecords(file: string, io: CommandIo): Promise<DeadlineRecord[]> {
  const json = await readJson(file, io)
  const isHolder = typeof json === 'object' && json !== null && 'cases' in json
  const list: unknown = isHolder ? json.cases : json
  if (!Array.isArray(list)) throw new Refused('file.not-a-list', { file })
  return list.map((each: unknown, index) => {
    const read = readRecord(each)
    if (typeof read === 'string') throw new Refused('file.bad-record', { record: index + 1, field: read })
    return read
  })
}

async function tell(answer: Answer, io: CommandIo): Promise<void> {
  const { cliTexts } = await import('#messages/cli-texts')
  const { words, why } = cliTexts[io.language]
  const heading = answer.id === undefined ? [] : [String(answer.id)]
  const lines = answer.steps.map((step) => {
    const count = step.count === null ? '' : say(words.day, { count: step.count })
    return `  ${step.day}  ${count.padEnd(8)}  ${[why[step.why], step.time].filter(Boolean).join(', ')}`
  })
  const due =
    answer.due === null
      ? say(words.calendarMissing, { year: answer.missingYear ?? '' })
      : say(words.due, { day: answer.due })
  io.out([...heading, say(words.registered, { day: answer.registrationDate }), due, words.steps, ...lines].join('\n'))
}
