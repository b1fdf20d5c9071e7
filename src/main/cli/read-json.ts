/** JSON from a file or the standard input. */
import { readFile } from 'node:fs/promises'
import { type CommandIo, Refused } from './command.ts'

/** `-` is the standard input. Throws `Refused` when it cannot be read or is no JSON. */
export async function readJson(file: string, io: CommandIo): Promise<unknown> {
  const text = await (file === '-' ? io.readInput() : readText(file))
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown
  } catch {
    throw new Refused('file.not-json', { file })
  }
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch {
    throw new Refused('file.unreadable', { file })
  }
}
