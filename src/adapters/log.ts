/**
 * The log as lines of JSON, for whoever looks after the program. Personal data must not be in it: only known fields are
 * written, and of a text only what cannot name a person. It never stops the work.
 */
import { appendFileSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Log } from '#register/ports/surroundings'

/** Fields that may be written beside level, event and time. */
const allowed = [
  'operation',
  'error',
  'code',
  'reason',
  'name',
  'message',
  'stack',
  'ms',
  'count',
  'pid',
  'port',
  'shell',
  'version',
  'state',
] as const

const longest = 4000

export interface LogOptions {
  /** Folder of the log, made when the first line is written. */
  readonly folder: string
  /** Size at which a new file is begun. */
  readonly maxBytes?: number
  /** Older files that are kept. */
  readonly keep?: number
  readonly now?: () => Date
}

/** A log in a folder: `qabyldau.log`, older files `qabyldau.1.log` and on. */
export function createLog({ folder, maxBytes = 2_000_000, keep = 5, now = () => new Date() }: LogOptions): Log {
  const file = join(folder, 'qabyldau.log')
  return {
    write(entry) {
      const line = `${JSON.stringify(lineOf(entry, now()))}\n`
      try {
        mkdirSync(folder, { recursive: true })
        if (sizeOf(file) + line.length > maxBytes) rotate(folder, keep)
        appendFileSync(file, line, { mode: 0o600 })
      } catch {
        // A full disk or a read-only folder is told to the person by the register; the log says it where it still can.
        process.stderr.write(line)
      }
    },
  }
}

function lineOf(entry: Parameters<Log['write']>[0], at: Date): Record<string, unknown> {
  const line: Record<string, unknown> = { at: at.toISOString(), level: entry.level, event: impersonal(entry.event) }
  if (typeof entry['traceId'] === 'string') line['traceId'] = entry['traceId'].slice(0, 40)
  for (const field of allowed) {
    const value = entry[field]
    if (typeof value === 'string') line[field] = impersonal(value)
    if (typeof value === 'number' || typeof value === 'boolean') line[field] = value
  }
  const error = entry['error']
  if (error instanceof Error) Object.assign(line, errorFields(error))
  return line
}

function errorFields(error: Error): Record<string, string> {
  return {
    name: impersonal(error.name),
    message: impersonal(error.message),
    stack: impersonal(error.stack ?? ''),
    ...(error.cause instanceof Error && { cause: impersonal(`${error.cause.name}: ${error.cause.message}`) }),
  }
}

/** Quotations, letters of names and texts, and long digits (IIN, telephone) are blanked; identifiers and paths stay. */
export function impersonal(text: string): string {
  return text
    .slice(0, longest)
    .replaceAll(/"[^"\n]*"/g, '"…"')
    .replaceAll(/[\p{sc=Cyrl}\p{sc=Arab}]+(?:[\s.-]+[\p{sc=Cyrl}\p{sc=Arab}]+)*/gu, '…')
    .replaceAll(/[\w.+-]+@[\w-]+\.[\w.-]+/g, '…')
    .replaceAll(/(?<![\w-])\+?\d[\d ()-]{7,}\d(?![\w-])/g, '…')
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}

function rotate(folder: string, keep: number): void {
  const name = (index: number): string => join(folder, index === 0 ? 'qabyldau.log' : `qabyldau.${index}.log`)
  rmSync(name(keep), { force: true })
  for (let index = keep - 1; index >= 0; index -= 1) {
    if (sizeOf(name(index)) > 0) renameSync(name(index), name(index + 1))
  }
}
