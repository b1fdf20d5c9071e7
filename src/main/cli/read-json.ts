/** Text and JSON from a file or the standard input. */
import { readFile } from 'node:fs/promises'
import { type CommandIo, Refused } from './command.ts'

/** `-` is the standard input. Throws `Refused` when it cannot be read or is no JSON. */
export async function readJson(file: string, io: CommandIo): Promise<unknown> {
  return parseJson(await readText(file, io), file)
}

/** `-` is the standard input. Throws `Refused` when it cannot be read. */
export async function readText(file: string, io: CommandIo): Promise<string> {
  try {
    return await (file === '-' ? io.readInput() : readFile(file, 'utf8'))
  } catch {
    throw new Refused('file.unreadable', { file })
  }
}

/** Throws `Refused`, which names the file, when the text is no JSON. */
export function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown
  } catch {
    throw new Refused('file.not-json', { file })
  }
}
