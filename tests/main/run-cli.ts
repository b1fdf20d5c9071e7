/** Runs the command line in a process of its own, as a person or a script does. */
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect } from 'vitest'

export const root = resolve(import.meta.dirname, '..', '..')
export const password = 'synthetic-password'

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface RunOptions {
  readonly input?: string
  readonly environment?: object
}

/** English texts and the tests' password, unless the environment says otherwise. */
export function run(words: readonly string[], { input = '', environment = {} }: RunOptions = {}): Promise<Ran> {
  return new Promise((done) => {
    const env = { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: '', QABYLDAU_PASSWORD: password, ...environment }
    const child = spawn(process.execPath, [join(root, 'src', 'main', 'cli.ts'), ...words], { env })
    let [out, err] = ['', '']
    child.stdout.on('data', (piece: Buffer) => (out += piece.toString()))
    child.stderr.on('data', (piece: Buffer) => (err += piece.toString()))
    child.on('close', (code) => done({ code, out, err }))
    child.stdin.end(input)
  })
}

/** The one value on the output of a command that succeeds. */
export async function json<Answer = unknown>(words: readonly string[], options: RunOptions = {}): Promise<Answer> {
  const { code, out, err } = await run(words, options)
  expect({ code, err }).toMatchObject({ code: 0 })
  const answer: Answer = JSON.parse(out)
  return answer
}

/** A file for one test; text is written as it is, the rest as JSON. */
export function fileWith(folder: string, name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}
