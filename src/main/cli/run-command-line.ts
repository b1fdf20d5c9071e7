/** Finds the command, reads its options, and turns what it throws into a sentence and an exit code. */
import { parseArgs } from 'node:util'
import type { Language } from '#domain/language/dates'
import type { cliTexts as CliTexts } from '#messages/cli-texts'
import { say, spokenLanguage } from '../say.ts'
import {
  type Command,
  type CommandIo,
  type ExitCode,
  Refused,
  WrongUsage,
  commonOptions,
  exitCodes,
} from './command.ts'
import { commands } from './commands.ts'

/** Runs one command with the words after `qabyldau`. Never rejects. */
export async function runCommandLine(words: readonly string[]): Promise<ExitCode> {
  const [name = '', ...rest] = words
  const io = createIo(rest)
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  try {
    if (load === undefined) return await showUsage(io, name)
    const { command } = await load()
    const parsed = readOptions(command, rest)
    if (parsed.values['help'] === true) return await showUsage(io, name)
    return await command.run(parsed, io)
  } catch (error) {
    return await explain(error, name, io)
  }
}

function readOptions(command: Command, words: readonly string[]): Parameters<Command['run']>[0] {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: { ...commonOptions, ...command.options },
    allowPositionals: true,
    strict: true,
  })
  const single: Record<string, string | boolean | undefined> = {}
  for (const [option, value] of Object.entries(values)) single[option] = Array.isArray(value) ? undefined : value
  return { values: single, positionals }
}

/** A file or a pipe gets a line of progress no more often than this, in milliseconds. */
const logPause = 2000

/** Language and form of the answer are known before the options are read, so that a mistake in them is told rightly. */
function createIo(words: readonly string[]): CommandIo {
  const at = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  const asked = at === -1 ? undefined : (words[at]?.split('=')[1] ?? words[at + 1])
  const isTerminal = process.stderr.isTTY
  let toldAt = -logPause
  // Whoever reads the answer may stop reading (`| head`); that is no fault.
  process.stdout.on('error', () => process.exit(exitCodes.done))
  return {
    out: (text) => void process.stdout.write(text.endsWith('\n') ? text : `${text}\n`),
    tell: (text) => void process.stderr.write(`${text}\n`),
    progress: (text) => {
      if (isTerminal) process.stderr.write(text === null ? '\n' : `\r\u001B[2K${text}`)
      else if (text !== null && performance.now() - toldAt >= logPause) {
        toldAt = performance.now()
        process.stderr.write(`${text}\n`)
      }
    },
    readInput: async () => {
      const pieces: Buffer[] = []
      for await (const piece of process.stdin as AsyncIterable<Buffer>) pieces.push(piece)
      return Buffer.concat(pieces).toString('utf8')
    },
    environment: process.env,
    language: spokenLanguage(asked, process.env),
    json: words.includes('--json'),
  }
}

async function showUsage(io: CommandIo, name: string): Promise<ExitCode> {
  const texts = await textsOf(io)
  const known: Readonly<Record<string, string>> = texts.commands
  const isHelp = ['', 'help', '--help', '-h'].includes(name)
  if (Object.hasOwn(commands, name)) {
    io.out(say(texts.usage.command, { usage: known[name] }))
    return exitCodes.done
  }
  if (!isHelp) io.tell(say(texts.usage['unknown-command'], { name }))
  const list = [texts.usage.title, ...Object.values(known).map((usage) => `  ${usage}`)].join('\n')
  if (isHelp && name !== '') io.out(list)
  else io.tell(list)
  return isHelp && name !== '' ? exitCodes.done : exitCodes.usage
}

async function explain(error: unknown, name: string, io: CommandIo): Promise<ExitCode> {
  const texts = await textsOf(io)
  const usages: Readonly<Record<string, string>> = texts.commands
  const usage = say(texts.usage.command, { usage: usages[name] ?? name })
  if (error instanceof WrongUsage) {
    const sentences: Readonly<Record<string, string>> = texts.usage
    io.tell(`${say(sentences[error.reason] ?? error.reason, error.facts)}\n${usage}`)
    return exitCodes.usage
  }
  if (isOptionError(error)) {
    io.tell(`${say(texts.usage['wrong-options'], { words: error.message.split('. ')[0] })}\n${usage}`)
    return exitCodes.usage
  }
  const { tellFailure } = await import('./tell-failure.ts')
  return error instanceof Refused
    ? tellFailure({ code: 'REFUSED', reason: error.reason, facts: error.facts }, io)
    : tellFailure(error, io)
}

function isOptionError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}

async function textsOf({ language }: CommandIo): Promise<(typeof CliTexts)[Language]> {
  const { cliTexts } = await import('#messages/cli-texts')
  return cliTexts[language]
}
