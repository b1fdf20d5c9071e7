import { useParams } from '@tanstack/react-router'
import { useCommandHandlers } from '#renderer/app/command-handlers.ts'
import { useOperation } from '#renderer/host/use-query.ts'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { Screen } from '#renderer/ui/screen.tsx'
import '../appeal.css'
import './card.css'
import { AppealCardView } from './appeal-card-view.tsx'
import { CardLead } from './card-lead.tsx'
import { useNeighbours } from './use-neighbours.ts'

/** The case card of the number in the address. */
export function AppealCardScreen() {
  const { number } = useParams({ from: '/frame/appeals/$number' })
  const query = useOperation('appeal.get', { number }, { reads: ['calendar', 'desk', 'official', 'user'] })
  const place = useNeighbours(number)
  useCommandHandlers({
    closeScreen: place.backToList,
    previousAppeal: stepTo(place.neighbours?.previous),
    nextAppeal: stepTo(place.neighbours?.next),
  })
  return query.value ? (
    <AppealCardView key={query.value.appealId} card={query.value} place={place} onStale={query.refetch} />
  ) : (
    <Screen title={number} lead={<CardLead number={number} place={place} />}>
      <QueryView query={query}>{() => null}</QueryView>
    </Screen>
  )

  function stepTo(neighbour: string | undefined): (() => void) | undefined {
    return neighbour === undefined ? undefined : () => place.open(neighbour)
  }
}
