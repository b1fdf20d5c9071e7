import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useMemo } from 'react'
import { shortAddress } from '../list/conditions.ts'
import { rememberOpened } from '../list/last-opened.ts'
import { useAppealPages } from '../list/use-appeal-pages.ts'
import { neighboursOf, type Neighbours } from './neighbours.ts'

export interface CardPlace {
  /** Undefined when the card was not opened from a list, or is not among its rows any more. */
  readonly neighbours: Neighbours | undefined
  readonly total: number
  readonly open: (number: string) => void
  readonly backToList: () => void
}

/** Where this card stands in the list that the person came from; its address carries the list. */
export function useNeighbours(number: string): CardPlace {
  const search = useSearch({ from: '/frame/appeals/$number' })
  const navigate = useNavigate()
  const cameFromList = search.state !== undefined
  const { value, hasMore, loadMore } = useAppealPages(search, cameFromList)
  const numbers = useMemo(() => (value?.rows ?? []).map((row) => row.number), [value])
  const neighbours = cameFromList ? neighboursOf(numbers, number) : undefined
  const isLast = neighbours !== undefined && neighbours.at === numbers.length
  useEffect(() => {
    if (isLast && hasMore) loadMore()
  }, [isLast, hasMore, loadMore])
  return {
    neighbours,
    total: value?.total ?? 0,
    open: (next) => {
      rememberOpened(next)
      void navigate({ to: '/appeals/$number', params: { number: next }, search, replace: true })
    },
    backToList: () => {
      rememberOpened(number)
      void navigate({ to: '/appeals', search: shortAddress(search) })
    },
  }
}
