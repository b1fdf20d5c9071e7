/**
 * The registers of one folder: the real one in `register.db`, a practice one in `practice/register.db`, each with its
 * files beside it. One of them is open at a time. A folder that holds only a practice register opens that one.
 */
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type CheckedVault, createFileVault, namedError, sweepUploads } from '#adapters/file-vault'
import type { KeySource } from '#adapters/key-source'
import type {
  NewRegister,
  OpenRegister,
  Progress,
  RegisterHouse,
  RegisterState,
  StopSignal,
  VerifyReport,
} from '#register/ports/house'
import { DiskFull, ReadOnlyPlace } from '#register/ports/surroundings'
import type { UnitOfWork } from '#register/ports/unit-of-work'

/** One open register file, as the store gives it. */
export interface RegisterFile {
  readonly unitOfWork: UnitOfWork
  /** Changes whenever another process has written to the file. */
  dataVersion(): number
  verify(vault: CheckedVault, progress: Progress, signal: StopSignal): Promise<VerifyReport>
  close(): Promise<void>
}

export type OpenedFile =
  | { readonly state: 'absent' | 'newer' | 'damaged' }
  | { readonly state: 'ready' | 'readOnly'; readonly file: RegisterFile }

/** The store, as far as the house needs it. */
export interface RegisterFiles {
  open(path: string, key: string | null): Promise<OpenedFile>
  /** Makes an empty register. Throws when there is one already. */
  create(
    path: string,
    key: string | null,
    options: { readonly isPractice: boolean; readonly receiptKey?: string | undefined },
  ): Promise<RegisterFile>
}

export interface HouseOptions {
  readonly folder: string
  readonly files: RegisterFiles
  readonly keys: KeySource
  readonly now: () => Date
  /** Opens the practice register even where there is a real one. */
  readonly practice?: boolean
}

export interface House extends RegisterHouse {
  /** Whether another process has written, or has made a register where there was none, since this was last asked. */
  changedElsewhere(): Promise<boolean>
  close(): Promise<void>
}

interface Occupant {
  readonly opened: OpenedFile
  readonly register?: OpenRegister
  readonly isPractice: boolean
  version: number
}

const nobody: Occupant = { opened: { state: 'absent' }, isPractice: false, version: 0 }

/** Opens what is in the folder. A damaged or newer register is a state and no error. */
export async function openHouse({ folder, files, keys, now, practice = false }: HouseOptions): Promise<House> {
  const practiceFolder = join(folder, 'practice')
  let occupant = await openFirst()

  async function openFirst(): Promise<Occupant> {
    const real = practice ? nobody : await occupantOf(folder, false)
    return real.opened.state === 'absent' ? await occupantOf(practiceFolder, true) : real
  }

  async function occupantOf(place: string, isPractice: boolean): Promise<Occupant> {
    const opened = await files.open(join(place, 'register.db'), await keys.keyFor(place))
    return settle(place, opened, isPractice)
  }

  async function settle(place: string, opened: OpenedFile, isPractice: boolean): Promise<Occupant> {
    if (!('file' in opened)) return { opened, isPractice: isPractice && opened.state !== 'absent', version: 0 }
    const { file } = opened
    const vault = createFileVault(join(place, 'files'))
    if (opened.state === 'ready') await sweepUploads(join(place, 'files'), now())
    const register: OpenRegister = {
      unitOfWork: file.unitOfWork,
      vault,
      isPractice,
      verify: (progress, signal) => file.verify(vault, progress, signal),
    }
    return { opened, register, isPractice, version: file.dataVersion() }
  }

  async function vacate(): Promise<void> {
    const { opened } = occupant
    occupant = nobody
    if ('file' in opened) await opened.file.close()
  }

  async function create(options: NewRegister): Promise<OpenRegister> {
    const place = options.practice ? practiceFolder : folder
    await makePrivate(place)
    const path = join(place, 'register.db')
    const file = await files
      .create(path, await keys.keyFor(place), { isPractice: options.practice, receiptKey: options.receiptKey })
      .catch(async (error: unknown) => {
        throw namedError(error)
      })
    await vacate()
    occupant = await settle(place, { state: 'ready', file }, options.practice)
    return openNow()
  }

  async function openPractice(): Promise<OpenRegister | undefined> {
    const found = await occupantOf(practiceFolder, true)
    if (!found.register) return undefined
    await vacate()
    occupant = found
    return found.register
  }

  async function leavePractice(): Promise<void> {
    if (!occupant.isPractice) return
    await vacate()
    occupant = await occupantOf(folder, false)
  }

  async function discardPractice(): Promise<void> {
    await leavePractice()
    await rm(practiceFolder, { recursive: true, force: true })
  }

  function openNow(): OpenRegister {
    if (!occupant.register) throw new Error(`no register is open: ${occupant.opened.state}`)
    return occupant.register
  }

  async function changedElsewhere(): Promise<boolean> {
    const seen = occupant
    if ('file' in seen.opened) {
      const version = seen.opened.file.dataVersion()
      const isChanged = version !== seen.version
      seen.version = version
      return isChanged
    }
    if (seen.opened.state !== 'absent') return false
    const found = await occupantOf(folder, false)
    if (!found.register) return false
    await vacate()
    occupant = found
    return true
  }

  let lastMove: Promise<unknown> = Promise.resolve()

  /** Moves in and out go one after another: a look for other processes must not find what is just being made here. */
  function inTurn<Given extends unknown[], Value>(move: (...given: Given) => Promise<Value>) {
    return (...given: Given): Promise<Value> => {
      const moved = lastMove.then(() => move(...given))
      lastMove = moved.catch(() => undefined)
      return moved
    }
  }

  return {
    state: () => occupant.opened.state satisfies RegisterState,
    open: openNow,
    create: inTurn(create),
    openPractice: inTurn(openPractice),
    discardPractice: inTurn(discardPractice),
    leavePractice: inTurn(leavePractice),
    changedElsewhere: inTurn(changedElsewhere),
    close: inTurn(vacate),
  }
}

/** Makes a folder that only this user may read. Throws `ReadOnlyPlace` or `DiskFull`. */
export async function makePrivate(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    const named = namedError(error)
    // A file where a folder should be, a drive that is gone: there is no place to write.
    throw named instanceof DiskFull || named instanceof ReadOnlyPlace ? named : new ReadOnlyPlace(error)
  }
}
