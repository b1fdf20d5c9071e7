/** Cache of answers: never older than the register, because every change is announced. */
import { QueryClient } from '@tanstack/react-query'
import { hostBridge } from './bridge.ts'
import { FailedOperation } from './failed-operation.ts'
import { isOutdated } from './reads.ts'

/** Builds the cache and ties it to the announcements of the host. */
export function createQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        refetchOnWindowFocus: false,
        networkMode: 'always',
        // A failed answer waits for "try again" or news of the host: two readers of it must not take turns asking for ever.
        retryOnMount: false,
        retry: (times, error) => times < 2 && error instanceof FailedOperation && error.failure.code === 'UNAVAILABLE',
      },
      mutations: { networkMode: 'always' },
    },
  })
  hostBridge().subscribe((event) => {
    if (event.kind === 'changed') {
      void client.invalidateQueries({ predicate: ({ queryKey }) => isOutdated(queryKey, event.nouns) })
    } else if (event.kind === 'restarted' || (event.kind === 'connection' && event.online)) {
      void client.invalidateQueries()
    }
  })
  return client
}
