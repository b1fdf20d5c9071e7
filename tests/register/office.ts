/**
 * A small office for tests: a real register file in a folder of its own, a clock that stands where the test puts it, and
 * a dispatcher with one administrator signed in. Documents are written by the real writer when `documents` is asked for.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClock } from '#adapters/clock'
import { createCodes } from '#adapters/codes'
import { plainKeySource } from '#adapters/key-source'
import { createPasswords } from '#adapters/passwords'
import { createShippedData } from '#adapters/shipped-data'
import type { Envelope } from '#contract/failure'
import type { OperationInput, OperationName, OperationOutput } from '#contract/operations'
import { openHouse } from '#main/house'
import { registerFiles } from '#main/register-files'
import { createDispatcher, type Dispatcher } from '#register/dispatch'
import type { RegisterDeps } from '#register/ports/deps'
import type { Stream } from '#register/ports/journal'
import type { DocumentWriter } from '#register/ports/surroundings'

export interface Office {
  readonly folder: string
  readonly dispatcher: Dispatcher
  readonly deps: RegisterDeps
  readonly announced: string[]
  readonly logged: Record<string, unknown>[]
  /** Puts the clock to an instant, for example `2026-03-19T05:00:00Z` (10:00 in Almaty). */
  setClock(instant: string): void
  call<Name extends OperationName>(
    operation: Name,
    input: OperationInput<Name>,
    options?: { session?: string; commandId?: string },
  ): Promise<Envelope<OperationOutput<Name>>>
  /** Calls and expects success. */
  must<Name extends OperationName>(
    operation: Name,
    input: OperationInput<Name>,
    options?: { session?: string; commandId?: string },
  ): Promise<OperationOutput<Name>>
  /** Closes the register; with `keepFolder` another office may be opened there. */
  close(options?: { keepFolder?: boolean }): Promise<void>
}

/** Thursday 19 March 2026, 10:00 in Almaty. */
export const morning = '2026-03-19T05:00:00.000Z'

/** Scrypt at a cost that tests can afford; the format is the real one. */
const cheap = { n: 2 ** 4, r: 8, p: 1 }

const noDocuments: DocumentWriter = {
  write: (model, format) => Promise.resolve(new TextEncoder().encode(`%PDF ${format} ${JSON.stringify(model)}`)),
}

export interface OfficeOptions {
  readonly start?: boolean
  readonly documents?: DocumentWriter
  readonly at?: string
  /** Folder of an office that was closed with `keepFolder`. */
  readonly folder?: string
  /** Changes what the register stands on: a vault without room, a reader that fails. */
  readonly rebuilt?: (deps: RegisterDeps) => RegisterDeps
}

/** Opens an office; with `start: false` the folder is empty, as on a first run. */
export async function openOffice({
  start = true,
  documents = noDocuments,
  at = morning,
  folder: known,
  rebuilt = (deps) => deps,
}: OfficeOptions = {}): Promise<Office> {
  const folder = known ?? (await mkdtemp(join(tmpdir(), 'qabyldau-office-')))
  let now = at
  const clock = createClock(() => new Date(now))
  const logged: Record<string, unknown>[] = []
  const announced: string[] = []
  const log = { write: (entry: Record<string, unknown>) => void logged.push(entry) }
  const files = registerFiles({ now: clock.now, log })
  const house = await openHouse({ folder, files, keys: plainKeySource, now: () => new Date(now) })
  const deps: RegisterDeps = rebuilt({
    house,
    clock,
    passwords: createPasswords(cheap),
    codes: createCodes(),
    documents,
    log,
    data: createShippedData(),
    programVersion: '0.0.0-test',
    announce: (nouns) => announced.push(...nouns),
    progress: () => undefined,
  })
  const dispatcher = createDispatcher(deps)
  const call: Office['call'] = async (operation, input, { session = 'window', commandId } = {}) =>
    (await dispatcher.call(
      { operation, input, ...(commandId === undefined ? {} : { commandId }) },
      { session },
    )) as never
  const must: Office['must'] = async (operation, input, options) => {
    const envelope = await call(operation, input, options)
    if (!envelope.ok)
      throw new Error(`${operation}: ${JSON.stringify(envelope.failure)} ${JSON.stringify(logged.at(-1) ?? '')}`)
    return envelope.value
  }
  const office: Office = {
    folder,
    dispatcher,
    deps,
    announced,
    logged,
    call,
    must,
    setClock: (instant) => {
      now = instant
    },
    close: async ({ keepFolder = false } = {}) => {
      await dispatcher.idle()
      await house.close()
      if (!keepFolder)
        await rm(folder, {
          recursive: true,
          force: true,
        })
    },
  }
  if (start) await must('register.create', officeStart)
  return office
}

export const officeStart: OperationInput<'register.create'> = {
  organisation: {
    nameKk: 'Үлгі ауданы әкімінің аппараты',
    nameRu: 'Аппарат акима Үлгинского района',
    addressKk: 'Үлгі ауылы, Абай көшесі, 1',
    addressRu: 'с. Үлгі, ул. Абая, 1',
    phone: '8 (700) 000-00-00',
  },
  administrator: {
    login: 'admin',
    password: 'admin-password',
    name: 'Макетов П. И.',
    positionKk: 'жүйелік әкімші',
    positionRu: 'системный администратор',
  },
}

/** A person as typed at the desk, complete enough to have no defect. */
export const synthetic = {
  surname: 'Условнова',
  givenName: 'Ирина',
  patronymic: 'Петровна',
  nationalNumber: '990101100010',
  phone: '+7 700 000 00 03',
  settlement: 'S04',
  street: 'Школьная',
  house: '14',
} as const

/** Adds a person with a role and signs them in at a window of their own. */
export async function signIn(office: Office, role: 'clerk' | 'official' | 'supervisor' | 'admin'): Promise<string> {
  const login = `${role}-person`
  const { userId } = await office.must('user.add', {
    login,
    role,
    name: `${role} Тестова`,
    positionKk: 'маман',
    positionRu: 'специалист',
    deskId: null,
    password: 'first-password',
  })
  const session = `window-${role}`
  await office.must('session.open', { login, password: 'first-password' }, { session })
  await office.must(
    'user.set-password',
    { userId, password: 'second-password', oldPassword: 'first-password' },
    { session },
  )
  return session
}

/** Sends a file in one piece and answers its reference. */
export async function upload(
  office: Office,
  { name, bytes }: { name: string; bytes: Uint8Array },
): Promise<OperationOutput<'file.finish'>['file']> {
  const { uploadId } = await office.must('file.begin', { name, sizeBytes: bytes.length })
  await office.must('file.append', { uploadId, base64: Buffer.from(bytes).toString('base64') })
  return (await office.must('file.finish', { uploadId })).file
}

/** Bytes of a document that an operation has made. */
export async function bytesOf(office: Office, { fileId }: { fileId: string }): Promise<Uint8Array> {
  const pieces: Buffer[] = []
  for (let offset: number | null = 0; offset !== null;) {
    const read: OperationOutput<'file.read'> = await office.must('file.read', { fileId, offset })
    pieces.push(Buffer.from(read.base64, 'base64'))
    offset = read.nextOffset
  }
  return Buffer.concat(pieces)
}

/** Types of the events of one stream, in order. */
export async function eventTypes(office: Office, stream: Stream): Promise<string[]> {
  const events = await office.deps.house.open().unitOfWork.read((tx) => tx.journal.load(stream))
  return events.map(({ event }) => event.type)
}

/** How many events the whole journal holds; the register is verified on the way and must be sound. */
export async function soundEvents(office: Office): Promise<number> {
  const report = await office.deps.house.open().verify(() => undefined, { aborted: false })
  if (!report.clean) throw new Error(`the register is not sound: ${JSON.stringify(report.problems)}`)
  return report.events
}

/** The smallest bytes that pass for a PDF. */
export const smallPdf = new TextEncoder().encode('%PDF-1.7 үлгі')
