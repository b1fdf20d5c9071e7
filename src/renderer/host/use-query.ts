import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Failure } from '#contract/failure'
import type { Noun } from '#contract/operation'
import type { OperationInput, OperationName, OperationOutput } from '#contract/operations'
import { registerClient } from './client.ts'
import { FailedOperation } from './failed-operation.ts'
import { operationKey } from './reads.ts'

export interface OperationOptions {
  /** False: nothing is asked yet. */
  readonly enabled?: boolean | undefined
  /** Nouns beside the operation's own whose change makes it read again. */
  readonly reads?: readonly Noun[] | undefined
  /** Shows the answer to the input before while a new one is on the way. */
  readonly keepPrevious?: boolean | undefined
}

export interface OperationResult<Value> {
  readonly value: Value | undefined
  readonly failure: Failure | undefined
  /** Nothing to show yet. */
  readonly loading: boolean
  /** On the way, with or without something to show. */
  readonly fetching: boolean
  readonly refetch: () => void
}

/** Reads with an operation and reads again when a noun that it shows has changed, in this window or elsewhere. */
export function useOperation<Name extends OperationName>(
  name: Name,
  input: OperationInput<Name>,
  options: OperationOptions = {},
): OperationResult<OperationOutput<Name>> {
  const result = useQuery({
    queryKey: operationKey(name, input, options.reads),
    queryFn: async () => {
      const envelope = await registerClient().call(name, input)
      if (!envelope.ok) throw new FailedOperation(envelope.failure)
      return envelope.value
    },
    enabled: options.enabled ?? true,
    ...(options.keepPrevious ? { placeholderData: keepPreviousData } : {}),
  })
  return {
    value: result.data,
    failure: result.error instanceof FailedOperation ? result.error.failure : undefined,
    loading: result.isPending && result.fetchStatus !== 'idle',
    fetching: result.isFetching,
    refetch: () => void result.refetch(),
  }
}
