/**
 * One host for a folder. `host.json` names the process that serves it; a second start proves that it has read the file
 * and asks that process to show its window. A file whose process does not answer is taken over.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { namedError } from '#adapters/file-vault'
import { fieldsOf, numberIn, textIn } from './fields.ts'
import { makePrivate } from './house.ts'

export interface HostRecord {
  readonly pid: number
  readonly port: number
  readonly secret: string
}

/** What the running host says to a second start: it showed a window, or where one may be opened. */
export interface StartAnswer {
  readonly shown: boolean
  readonly address: string | null
}

const answerWithin = 2000

/** Whether a second start wants to see the window, or an address to open itself. */
export type StartWish = 'window' | 'address'

/** Asks the host that `host.json` names. Undefined when there is none, or it does not know the secret. */
export async function askRunningHost(folder: string, wish: StartWish): Promise<StartAnswer | undefined> {
  const record = await readRecord(folder)
  return record && (await ask(record, wish))
}

/**
 * Writes `host.json` for this process, taking the place of one that does not answer. False when another host was quicker.
 * Throws `ReadOnlyPlace` or `DiskFull`.
 */
export async function claimFolder(folder: string, record: HostRecord): Promise<boolean> {
  await makePrivate(folder)
  try {
    if (await writeNew(folder, record)) return true
    const found = await readRecord(folder)
    if (found && (await ask(found, 'nothing'))) return false
    return (await removeStale(folder, found)) && (await writeNew(folder, record))
  } catch (error) {
    throw namedError(error)
  }
}

/** Removes `host.json` when it is still this process's own. */
export async function releaseFolder(folder: string, { secret }: HostRecord): Promise<void> {
  const found = await readRecord(folder)
  if (found?.secret === secret) await rm(fileIn(folder), { force: true })
}

/** What a running host can do for a second start. */
export interface StartDoor {
  readonly secret: string
  /** Shows a window at an address; true when it could. */
  readonly show: ((address: string) => Promise<boolean>) | undefined
  /** Address with a new one-time code. */
  readonly address: () => string
}

/** Answers a question of `askRunningHost` when it proves the secret, together with a proof of our own. */
export async function answerStart(
  question: string,
  { secret, show, address }: StartDoor,
): Promise<(StartAnswer & { readonly proof: string }) | undefined> {
  const [nonce = '', wish = '', proof = ''] = question.split('.')
  if (!/^[0-9a-f]{32}$/.test(nonce) || !isSame(proof, proofOf(secret, `ask-${wish}`, nonce))) return undefined
  const shown = wish === 'window' && (await show?.(address())) === true
  return { shown, address: shown || wish === 'nothing' ? null : address(), proof: proofOf(secret, 'answer', nonce) }
}

function fileIn(folder: string): string {
  return join(folder, 'host.json')
}

async function writeNew(folder: string, record: HostRecord): Promise<boolean> {
  try {
    await writeFile(fileIn(folder), `${JSON.stringify(record)}\n`, { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** Moved away first and looked at again: between reading and removing, another start may have taken the place. */
async function removeStale(folder: string, stale: HostRecord | undefined): Promise<boolean> {
  const aside = `${fileIn(folder)}.${process.pid}`
  try {
    await rename(fileIn(folder), aside)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return true
    throw error
  }
  const moved = parseRecord(await readFile(aside, 'utf8'))
  if (moved?.secret !== stale?.secret) {
    await rename(aside, fileIn(folder))
    return false
  }
  await rm(aside, { force: true })
  return true
}

async function readRecord(folder: string): Promise<HostRecord | undefined> {
  const text = await readFile(fileIn(folder), 'utf8').catch(() => undefined)
  return text === undefined ? undefined : parseRecord(text)
}

function parseRecord(text: string): HostRecord | undefined {
  try {
    const json: unknown = JSON.parse(text)
    const [pid, port, secret] = [numberIn(json, 'pid'), numberIn(json, 'port'), textIn(json, 'secret')]
    return pid === undefined || port === undefined || secret === undefined ? undefined : { pid, port, secret }
  } catch {
    return undefined
  }
}

function ask({ port, secret }: HostRecord, wish: StartWish | 'nothing'): Promise<StartAnswer | undefined> {
  const nonce = randomBytes(16).toString('hex')
  const headers = { 'X-Qabyldau-Start': `${nonce}.${wish}.${proofOf(secret, `ask-${wish}`, nonce)}` }
  return new Promise((resolve) => {
    const asking = request({ host: '127.0.0.1', port, path: '/host', headers, timeout: answerWithin }, (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => pieces.push(piece))
      response.on('end', () => resolve(readAnswer(Buffer.concat(pieces).toString(), { secret, nonce })))
    })
    asking.on('timeout', () => asking.destroy())
    asking.on('error', () => resolve(undefined))
    asking.end()
  })
}

/** An answer without the proof comes from a stranger who took over the port of a dead host. */
function readAnswer(text: string, { secret, nonce }: { secret: string; nonce: string }): StartAnswer | undefined {
  try {
    const json: unknown = JSON.parse(text)
    if (!isSame(textIn(json, 'proof') ?? '', proofOf(secret, 'answer', nonce))) return undefined
    return { shown: fieldsOf(json)['shown'] === true, address: textIn(json, 'address') ?? null }
  } catch {
    return undefined
  }
}

function proofOf(secret: string, who: `ask-${string}` | 'answer', nonce: string): string {
  return createHmac('sha256', secret).update(`${who}:${nonce}`).digest('hex')
}

function isSame(a: string, b: string): boolean {
  const left = Buffer.from(a)
  const right = Buffer.from(b)
  return left.length === right.length && timingSafeEqual(left, right)
}
