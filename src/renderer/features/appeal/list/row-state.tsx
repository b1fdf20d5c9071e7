import { IconAlertCircle, IconBan, IconEye } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { AppealRow } from '#contract/appeal-fields'
import { useFormat } from '#renderer/i18n/format.ts'
import { officeNow } from '#renderer/i18n/office-clock.ts'
import { DueShape } from '#renderer/ui/due-shape.tsx'
import { StateChip } from '#renderer/ui/state-chip.tsx'
import { stateIcons } from '../card/state-icons.ts'
import { lowerFirst, useLabels } from '../words/use-labels.ts'

const picture = { size: 16, stroke: 1.75, 'aria-hidden': true } as const

/** State in words with a picture; an appeal that misses something, or is on control, is told apart at a glance. */
export function RowState({ row }: { readonly row: AppealRow }) {
  const { t } = useTranslation(['appeal', 'work'])
  if (row.state === 'void') {
    return (
      <StateChip bare icon={<IconBan {...picture} />}>
        {t('appeal:state.voidShort')}
      </StateChip>
    )
  }
  if (row.state === 'registered' && row.defects.length > 0) {
    return (
      <StateChip bare icon={<IconAlertCircle {...picture} />}>
        {t('appeal:state.toClarify')}
      </StateChip>
    )
  }
  const Picture = stateIcons[row.state]
  return (
    <>
      <StateChip bare icon={<Picture {...picture} />}>
        {t(`appeal:state.${row.state}`)}
      </StateChip>
      {row.isOnControl && (
        <span className="appeal-mark" title={t('work:list.onControl')}>
          <IconEye {...picture} />
          <span className="q-only-read">{t('work:list.onControl')}</span>
        </span>
      )}
    </>
  )
}

/** How it ended and when; what is still owed after the end comes first. An open one shows its state. */
export function RowEnding({ row }: { readonly row: AppealRow }) {
  const { t } = useTranslation(['appeal', 'work'])
  const format = useFormat()
  const labels = useLabels()
  if (row.isOpen || row.endedOn === null) return <RowState row={row} />
  const outcome =
    row.state === 'answered' && row.outcome !== null
      ? labels.of('reply_outcomes', row.outcome)
      : t(`appeal:state.${row.state}`)
  const isThisYear = row.endedOn.slice(0, 4) === officeNow().slice(0, 4)
  const day = format.day(row.endedOn, isThisYear ? 'dayMonthShort' : 'short')
  const ending = t('work:list.endedOn', { day, outcome: lowerFirst(outcome) })
  const owed = [
    row.isUndelivered ? t('work:list.undelivered') : '',
    row.openFollowUps > 0 ? t('work:list.openFollowUps', { count: row.openFollowUps }) : '',
  ].filter((words) => words !== '')
  return (
    <span title={[...owed, ending].join(', ')}>
      {owed.length > 0 && (
        <span className="appeal-owed">
          <DueShape shape="soon" /> {owed.join(', ')}{' '}
        </span>
      )}
      {ending}
    </span>
  )
}
