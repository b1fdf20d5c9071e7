/**
 * Puts a register together for one folder: house, clock, passwords, codes, documents, log and shipped data behind the
 * dispatcher. The register's worker and the command line call it; nobody else builds a dispatcher.
 */
import { join } from 'node:path'
import { createClock } from '#adapters/clock'
import { createCodes } from '#adapters/codes'
import { createDocumentWriter } from '#adapters/documents/document-writer'
import { plainKeySource } from '#adapters/key-source'
import { createLog } from '#adapters/log'
import { createPasswords } from '#adapters/passwords'
import { createShippedData, readProgramVersion, resourcesFolder } from '#adapters/shipped-data'
import { type Dispatcher, createDispatcher } from '#register/dispatch'
import type { RegisterDeps } from '#register/ports/deps'
import { type House, openHouse } from './house.ts'
import { registerFiles } from './register-files.ts'
import { rehearsing } from './rehearsal.ts'
import { threadFile } from './thread-file.ts'

export interface ComposeOptions {
  readonly folder: string
  /** Works on the practice register of the folder even where there is a real one. */
  readonly practice?: boolean
  /** Tries everything and keeps nothing. */
  readonly rehearse?: boolean
  readonly announce?: RegisterDeps['announce']
  readonly progress?: RegisterDeps['progress']
}

export interface Composed {
  readonly dispatcher: Dispatcher
  readonly deps: RegisterDeps
  readonly house: House
  /** Waits for what is under way and closes the files. */
  close(): Promise<void>
}

/** Opens the registers of a folder. A damaged one is told by its state; it throws only when the folder cannot be read. */
export async function compose(options: ComposeOptions): Promise<Composed> {
  const { folder, practice = false, rehearse = false, announce, progress } = options
  const clock = createClock()
  const log = createLog({ folder: join(folder, 'log') })
  const house = await openHouse({
    folder,
    practice,
    files: registerFiles({ now: () => clock.now(), log }),
    keys: plainKeySource,
    now: () => new Date(clock.now()),
  })
  const documents = createDocumentWriter({
    workerUrl: threadFile('../adapters/documents/document-worker.ts', 'document-worker.js'),
    fontsDirectory: join(resourcesFolder(), 'fonts'),
  })
  const deps: RegisterDeps = {
    house: rehearse ? rehearsing(house) : house,
    clock,
    passwords: createPasswords(),
    codes: createCodes(),
    documents,
    log,
    data: createShippedData(),
    programVersion: readProgramVersion(),
    announce: announce ?? (() => undefined),
    progress: progress ?? (() => undefined),
  }
  const dispatcher = createDispatcher(deps)
  return {
    dispatcher,
    deps,
    house,
    close: async () => {
      await dispatcher.idle()
      await house.close()
      await documents.close()
    },
  }
}
