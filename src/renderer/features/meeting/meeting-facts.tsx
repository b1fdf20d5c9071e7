import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Commitment, Meeting } from '#contract/meeting'
import { useFormat } from '#renderer/i18n/format.ts'
import { labelIn, useLanguage } from '#renderer/i18n/use-language.ts'
import { DueShape } from '#renderer/ui/due-shape.tsx'
import { useShareWords } from './report-share-note.tsx'
import { reportShare } from './report-share.ts'

interface MeetingFactsProps {
  readonly meeting: Meeting
  readonly commitments: readonly Commitment[]
}

/** One line under the title: who reported and for how long, who came, where it was announced, what was promised. */
export function MeetingFacts({ meeting, commitments }: MeetingFactsProps) {
  const { t } = useTranslation('meeting')
  const format = useFormat()
  const language = useLanguage()
  const share = reportShare(meeting)
  const shareWords = useShareWords(share)
  const announced = labelIn(language, { kk: meeting.announcedKk, ru: meeting.announcedRu })
  const late = commitments.filter((one) => one.isLate).length
  return (
    <div className="q-meeting-facts">
      <span className="q-second">{t('page.number', { number: meeting.number })}</span>
      {meeting.officialName !== '' && <span>{meeting.officialName}</span>}
      {share && (
        <span className="q-due" data-state={share.isOver ? 'soon' : 'closed'}>
          <DueShape shape={share.isOver ? 'soon' : 'done'} />
          <span className="q-due-words">{`${shareWords}, ${t('share.limit')}`}</span>
        </span>
      )}
      {meeting.attendance !== null && <span>{t('page.attendance', { count: meeting.attendance })}</span>}
      {meeting.announcedOn !== null && (
        <span title={announced}>{t('page.announced', { day: format.day(meeting.announcedOn) })}</span>
      )}
      {commitments.length > 0 && (
        <Link to="/commitments" search={{ meeting: meeting.number, show: 'all' }}>
          {late > 0
            ? t('page.promisesLate', { count: commitments.length, late })
            : t('page.promises', { count: commitments.length })}
        </Link>
      )}
    </div>
  )
}
