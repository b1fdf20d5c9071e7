import { useOperation } from '#renderer/host/use-query.ts'
import { usePerson } from '../words/use-person.ts'
import { Desk } from './desk.tsx'
import './desk.css'

/** The desk: one page in the order in which people speak. Drawn once it is known who works here. */
export function DeskScreen() {
  const person = usePerson()
  const settings = useOperation('settings.get', {})
  // The failure of the settings only costs the preview of the date and the usual settlement: registering goes on.
  if (!person || (settings.value === undefined && settings.failure === undefined)) return null
  return (
    <Desk key={person.userId} person={person} defaultSettlement={settings.value?.office.defaultSettlement ?? null} />
  )
}
