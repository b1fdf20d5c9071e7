import { useEffect, useRef, useState } from 'react'
import type { Envelope, Failure } from '#contract/failure'
import type { OperationInput, OperationName, OperationOutput } from '#contract/operations'
import { hostBridge } from './bridge.ts'
import { newCommandId, registerClient } from './client.ts'

export interface Progress {
  readonly done: number
  readonly total: number | null
}

export interface CommandState<Name extends OperationName> {
  /** Sends once: a second press while busy waits for the same answer. Never rejects. */
  readonly run: (input: OperationInput<Name>) => Promise<Envelope<OperationOutput<Name>>>
  readonly busy: boolean
  readonly failure: Failure | undefined
  readonly clear: () => void
  /** Of a long task; `undefined` before the first news. */
  readonly progress: Progress | undefined
  readonly cancel: () => void
}

/**
 * Writes with an operation. One `commandId` is made when the form opens and is kept until a success, so that a double
 * press or a repeat after a lost answer cannot do the same thing twice.
 */
export function useCommand<Name extends OperationName>(
  name: Name,
  options: {
    /** Of a form that outlives the window, so that a repeat after a crash is known too. */ readonly commandId?: string
  } = {},
): CommandState<Name> {
  const [made, setCommandId] = useState(newCommandId)
  const commandId = options.commandId ?? made
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const [progress, setProgress] = useState<Progress>()
  const pending = useRef<Promise<Envelope<OperationOutput<Name>>>>(undefined)

  useEffect(
    () =>
      hostBridge().subscribe((event) => {
        if (event.kind === 'progress' && event.commandId === commandId) {
          setProgress({ done: event.done, total: event.total })
        }
      }),
    [commandId],
  )

  async function send(input: OperationInput<Name>): Promise<Envelope<OperationOutput<Name>>> {
    setBusy(true)
    setFailure(undefined)
    setProgress(undefined)
    const envelope = await registerClient().call(name, input, { commandId })
    setBusy(false)
    setProgress(undefined)
    if (envelope.ok) setCommandId(newCommandId())
    else setFailure(envelope.failure)
    return envelope
  }

  return {
    run: (input) => {
      pending.current ??= send(input).finally(() => {
        pending.current = undefined
      })
      return pending.current
    },
    busy,
    failure,
    clear: () => setFailure(undefined),
    progress,
    cancel: () => void hostBridge().cancel(commandId),
  }
}
