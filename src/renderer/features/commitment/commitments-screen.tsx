import { useSearch } from '@tanstack/react-router'
import { ActionsOfAppeals } from './actions-of-appeals.tsx'
import { commitmentSearchOf } from './commitment-address.ts'
import { MeetingPromises } from './meeting-promises.tsx'
import './commitment.css'

/** What was promised and is followed until it is done: at meetings, and in replies to appeals. */
export function CommitmentsScreen() {
  const search = commitmentSearchOf(useSearch({ strict: false }))
  return search.of === 'appeals' ? <ActionsOfAppeals search={search} /> : <MeetingPromises />
}
