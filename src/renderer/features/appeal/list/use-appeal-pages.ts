/** Rows of a list, page after page: a page begins where the one before ended, so nothing is skipped while rows are added. */
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { AppealRow } from '#contract/appeal-fields'
import type { Failure } from '#contract/failure'
import { registerClient } from '#renderer/host/client.ts'
import { FailedOperation } from '#renderer/host/failed-operation.ts'
import { operationKey } from '#renderer/host/reads.ts'
import type { AppealSearch } from '#renderer/app/appeal-search.ts'
import { listInput } from './conditions.ts'

/** Rows of one page. */
const pageRows = 200

export interface AppealPages {
  readonly value: { readonly rows: readonly AppealRow[]; readonly total: number } | undefined
  readonly failure: Failure | undefined
  readonly loading: boolean
  readonly loadingMore: boolean
  readonly hasMore: boolean
  readonly loadMore: () => void
  readonly refetch: () => void
}

/** The list behind an address. A card asks for the same one, so that its neighbours cost nothing. */
export function useAppealPages(search: AppealSearch, enabled = true): AppealPages {
  const input = listInput(search)
  const result = useInfiniteQuery({
    queryKey: operationKey('appeal.list', { ...input, pages: true }, ['calendar', 'desk', 'official']),
    queryFn: async ({ pageParam }) => {
      const envelope = await registerClient().call('appeal.list', {
        ...input,
        limit: pageRows,
        ...(pageParam === null ? {} : { cursor: pageParam }),
      })
      if (!envelope.ok) throw new FailedOperation(envelope.failure)
      return envelope.value
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
    enabled,
  })
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = result
  const value = useMemo(
    () => data && { rows: data.pages.flatMap((page) => page.items), total: data.pages.at(-1)?.total ?? 0 },
    [data],
  )
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [hasNextPage, isFetchingNextPage, fetchNextPage])
  return {
    value,
    failure: result.error instanceof FailedOperation ? result.error.failure : undefined,
    loading: result.isPending && result.fetchStatus !== 'idle',
    loadingMore: isFetchingNextPage,
    hasMore: hasNextPage,
    loadMore,
    refetch: () => void result.refetch(),
  }
}
