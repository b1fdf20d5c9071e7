/**
 * The one door. Parses the request, asks who may, opens the unit of work, calls the use case, parses its answer before
 * anything is kept, and turns whatever happens into an envelope. Nothing that it returns rejects.
 */
import { type Envelope, fail, succeed } from '#contract/failure'
import { fieldIssues } from '#contract/issues'
import type { Operation } from '#contract/operation'
import { isOperationName, type OperationName, operations } from '#contract/operations'
import { type Caller, requestSchema } from '#contract/request'
import { actorOf, refuseAccess } from './access.ts'
import { failureOf, failureOfError } from './failures.ts'
import type { Actor, Answer, CommandContext, QueryContext, TaskContext } from './handler.ts'
import { handlers } from './handlers.ts'
import type { RegisterDeps } from './ports/deps.ts'
import type { OpenRegister, StopSignal } from './ports/house.ts'
import type { Tx, WriteResult } from './ports/unit-of-work.ts'
import { createSessions } from './sessions.ts'

export interface Dispatcher {
  call(request: unknown, caller: Caller): Promise<Envelope>
  /** Asks a long task to stop. */
  cancel(commandId: string, caller: Caller): void
  /** A window went away. */
  endSession(session: string): void
  /** Resolves when nothing is under way. */
  idle(): Promise<void>
}

type AnyHandler<Context> = (input: unknown, context: Context) => Promise<Answer<unknown>>

interface Call {
  readonly operation: Operation
  readonly name: OperationName
  readonly input: unknown
  readonly actor: Actor | undefined
  readonly session: string
  readonly commandId: string
  /** True when the caller chose the id: only then can a repeated call be told. */
  readonly isRepeatable: boolean
}

interface StoppableSignal extends StopSignal {
  aborted: boolean
}

/** Builds the dispatcher of one folder's registers. */
export function createDispatcher(deps: RegisterDeps): Dispatcher {
  const sessions = createSessions()
  const running = new Map<string, { readonly session: string; readonly signal: StoppableSignal }>()
  const underWay = new Set<Promise<unknown>>()

  async function answer(request: unknown, caller: Caller): Promise<Envelope> {
    const parsed = requestSchema.safeParse(request)
    if (!parsed.success)
      return fail('INVALID_INPUT', 'request.invalid', {}, { issues: fieldIssues(parsed.error, request) })
    const { operation: name } = parsed.data
    if (!isOperationName(name)) return fail('NOT_FOUND', 'operation.unknown', { operation: name.slice(0, 80) })
    const operation: Operation = operations[name]
    const traceId = deps.codes.newId()
    try {
      const actor = await actorOf(caller, sessions, deps.house)
      const denied = refuseAccess(operation, actor, sessions.get(caller.session), deps.house.state())
      if (denied) return denied
      const input = operation.input.safeParse(parsed.data.input ?? {})
      if (!input.success)
        return fail('INVALID_INPUT', 'input.invalid', {}, { issues: fieldIssues(input.error, parsed.data.input) })
      const call: Call = {
        operation,
        name,
        input: input.data,
        actor,
        session: caller.session,
        commandId: parsed.data.commandId ?? deps.codes.newId(),
        isRepeatable: parsed.data.commandId !== undefined,
      }
      return await run(call)
    } catch (error) {
      return failureOfError(error, { operation: name, traceId, log: deps.log })
    }
  }

  function run(call: Call): Promise<Envelope> {
    if (call.operation.mode === 'command') return runCommand(call)
    if (call.operation.mode === 'task') return runTask(call)
    return runQuery(call)
  }

  async function runQuery(call: Call): Promise<Envelope> {
    const actor = signedIn(call)
    const handler = handlers[call.name] as unknown as AnyHandler<QueryContext>
    const { unitOfWork } = deps.house.open()
    const reply = await unitOfWork.read((tx) => handler(call.input, { ...base(call), actor, tx }))
    const envelope = failureOf(reply) ?? checked(call, reply)
    if (envelope.ok && call.operation.traced === true && actor.role === 'admin') await trace(call, actor, reply)
    return envelope
  }

  async function runCommand(call: Call): Promise<Envelope> {
    const actor = signedIn(call)
    const handler = handlers[call.name] as unknown as AnyHandler<CommandContext>
    const { unitOfWork } = deps.house.open()
    const result = await unitOfWork.write<Envelope>(writeOptions(call), async (tx) => {
      const reply = await handler(call.input, { ...base(call), actor, tx })
      const failure = failureOf(reply)
      if (failure) return { keep: false, value: failure }
      if (tx.journal.appended() === 0) throw new Error(`${call.name} appended no event`)
      const envelope = checked(call, reply)
      return { keep: envelope.ok, value: envelope, reply: JSON.stringify(envelope) }
    })
    if (result.outcome === 'answeredBefore') return JSON.parse(result.reply) as Envelope
    if (result.outcome === 'committed') deps.announce(call.operation.changes ?? [])
    return result.value
  }

  async function runTask(call: Call): Promise<Envelope> {
    const handler = handlers[call.name] as unknown as AnyHandler<TaskContext>
    const signal: StoppableSignal = { aborted: false }
    running.set(call.commandId, { session: call.session, signal })
    try {
      const reply = await handler(call.input, {
        ...base(call),
        actor: call.actor,
        register: () => deps.house.open(),
        write: (work) => writeOf(call, deps.house.open(), work),
        progress: (done, total) => deps.progress(call.commandId, done, total),
        signal,
      })
      const envelope = failureOf(reply) ?? checked(call, reply)
      if (envelope.ok) deps.announce(call.operation.changes ?? [])
      return envelope
    } finally {
      running.delete(call.commandId)
    }
  }

  /** An administrator reads no case without a trace in the journal. */
  async function trace(call: Call, actor: Actor, reply: unknown): Promise<void> {
    const subject = subjectOf(reply)
    await writeOf(call, deps.house.open(), async (tx) => {
      const stream = { kind: 'access', id: actor.userId } as const
      await tx.journal.append(stream, 'any', [{ type: 'access.read', operation: call.name, subject }])
      return { traced: true }
    })
  }

  async function writeOf<Value>(
    call: Call,
    register: OpenRegister,
    work: (tx: Tx) => Promise<Answer<Value>>,
  ): Promise<WriteResult<Answer<Value>>> {
    const author = { actorId: call.actor?.userId ?? 'system', deskId: call.actor?.deskId ?? null }
    return await register.unitOfWork.write({ author, operation: call.name }, async (tx) => {
      const value = await work(tx)
      return { keep: failureOf(value) === undefined, value }
    })
  }

  function base(call: Call): Pick<TaskContext, 'deps' | 'sessions' | 'session' | 'instant' | 'commandId'> {
    return { deps, sessions, session: call.session, instant: deps.clock.now(), commandId: call.commandId }
  }

  return {
    call(request, caller) {
      const answered = answer(request, caller)
      underWay.add(answered)
      void answered.finally(() => underWay.delete(answered))
      return answered
    },
    cancel(commandId, caller) {
      const task = running.get(commandId)
      if (task && task.session === caller.session) task.signal.aborted = true
    },
    endSession: (session) => sessions.close(session),
    idle: async () => {
      while (underWay.size > 0) await Promise.allSettled(underWay)
    },
  }
}

function signedIn(call: Call): Actor {
  if (!call.actor) throw new Error(`${call.name} was let through without a person`)
  return call.actor
}

function writeOptions(call: Call): {
  author: { actorId: string; deskId: string | null }
  operation: string
  commandId?: string
} {
  const { userId, deskId } = signedIn(call)
  const options = { author: { actorId: userId, deskId }, operation: call.name }
  return call.isRepeatable ? { ...options, commandId: call.commandId } : options
}

/** A reply that does not fit the contract is a bug of ours: it is thrown before the transaction is kept. */
function checked(call: Call, reply: unknown): Envelope {
  const parsed = call.operation.output.safeParse(reply)
  if (parsed.success) return succeed(parsed.data)
  const paths = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ')
  throw new Error(`reply of ${call.name} does not fit the contract at: ${paths}`)
}

function subjectOf(reply: unknown): string {
  return typeof reply === 'object' && reply !== null && 'number' in reply ? String(reply.number) : ''
}
