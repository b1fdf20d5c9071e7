import { useTranslation } from 'react-i18next'
import { Note } from '#renderer/ui/note.tsx'
import { WarningNote } from '#renderer/ui/warning-note.tsx'
import { reportShare, tenthsText, type ReportShare } from './report-share.ts'

type Times = Parameters<typeof reportShare>[0]

/** How much of the planned time the report takes; a warning above a quarter, which stops nothing. */
export function ReportShareNote({ meeting }: { readonly meeting: Times }) {
  const { t } = useTranslation('meeting')
  const share = reportShare(meeting)
  const words = useShareWords(share)
  if (!share) return null
  return share.isOver ? (
    <WarningNote title={words}>{t('share.over')}</WarningNote>
  ) : (
    <Note title={words}>{t('share.within')}</Note>
  )
}

/** "Report 20 min of 90, 22,2 %". */
export function useShareWords(share: ReportShare | undefined): string {
  const { t } = useTranslation('meeting')
  const { t: tCommon } = useTranslation('common')
  if (!share) return ''
  return t('share.words', {
    minutes: share.reportMinutes,
    planned: share.plannedMinutes,
    percent: tenthsText(share.tenths, tCommon('decimalMark')),
  })
}
