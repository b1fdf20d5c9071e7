import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useDictionary } from '#renderer/host/use-dictionary.ts'
import { useOperation } from '#renderer/host/use-query.ts'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { Screen } from '#renderer/ui/screen.tsx'
import { BackToMeetings } from './back-to-meetings.tsx'
import { MeetingPage } from './meeting-page.tsx'
import './meeting.css'

/** One meeting, by its number in the address. */
export function MeetingScreen() {
  const { t } = useTranslation('meeting')
  const { number = '' } = useParams({ strict: false })
  const dictionary = useDictionary()
  const meeting = useOperation('meeting.get', { number }, { reads: ['question', 'commitment'] })
  if (meeting.value) return <MeetingPage value={meeting.value} dictionary={dictionary} />
  return (
    <Screen title={t('page.title', { number })} back={<BackToMeetings />} edgeToEdge>
      <QueryView query={meeting}>{() => null}</QueryView>
    </Screen>
  )
}
