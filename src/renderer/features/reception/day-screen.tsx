import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useDictionary } from '#renderer/host/use-dictionary.ts'
import { useOperation } from '#renderer/host/use-query.ts'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { Screen } from '#renderer/ui/screen.tsx'
import { BackToMonth } from './back-to-month.tsx'
import { DayPage } from './day-page.tsx'
import './reception.css'

/** One reception day, by its id in the address. */
export function DayScreen() {
  const { t } = useTranslation('reception')
  const { receptionId = '' } = useParams({ strict: false })
  const dictionary = useDictionary()
  const day = useOperation('reception.get', { receptionId }, { reads: ['official', 'appeal'] })
  if (day.value) return <DayPage value={day.value} dictionary={dictionary} />
  return (
    <Screen title={t('title')} back={<BackToMonth />} edgeToEdge>
      <QueryView query={day}>{() => null}</QueryView>
    </Screen>
  )
}
