import { useEffect, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '#contract/failure'
import { FailureNotice } from './failure-notice.tsx'

/** What `useOperation` returns; anything of the same shape can be shown. */
export interface QueryState<Value> {
  readonly value: Value | undefined
  readonly failure: Failure | undefined
  readonly loading: boolean
  readonly refetch: () => void
}

export interface QueryViewProps<Value> {
  readonly query: QueryState<Value>
  readonly isEmpty?: ((value: Value) => boolean) | undefined
  /** An `EmptyState`. */
  readonly empty?: ReactNode
  readonly skeletonRows?: number | undefined
  readonly children: (value: Value) => ReactNode
}

/** The four states of everything that is read: loading, empty, failure, content. */
export function QueryView<Value>({ query, isEmpty, empty, skeletonRows = 8, children }: QueryViewProps<Value>) {
  if (query.value !== undefined) {
    if (isEmpty?.(query.value) === true && empty !== undefined) return empty
    return children(query.value)
  }
  if (query.failure)
    return (
      <div className="q-view-note">
        <FailureNotice failure={query.failure} onRetry={query.refetch} />
      </div>
    )
  return <Skeleton rows={skeletonRows} />
}

/** Grey bars at the height of rows, only when waiting lasts longer than a blink. */
function Skeleton({ rows }: { readonly rows: number }) {
  const { t } = useTranslation('common')
  const [shown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 200)
    return () => clearTimeout(timer)
  }, [])
  if (!shown) return null
  return (
    <div className="q-skeleton" role="status" aria-label={t('loading')}>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} />
      ))}
    </div>
  )
}
