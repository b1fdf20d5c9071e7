import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/i18n/format.ts'
import { labelIn, useLanguage } from '#renderer/i18n/use-language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { DueShape, type Shape } from '#renderer/ui/due-shape.tsx'
import { useUntil } from '../words/use-until.ts'
import { formerExecutors, type Share } from './steps/share-of.ts'

export const shareActions = ['report', 'reassign', 'cancel'] as const
export type ShareAction = (typeof shareActions)[number]

export interface ShareRowProps {
  readonly share: Share
  readonly all: readonly Share[]
  readonly mayDo: (action: ShareAction) => boolean
  readonly onAction: (action: ShareAction) => void
  readonly onFile: (file: Share['reports'][number]['files'][number]) => void
}

const shapes: Readonly<Record<Share['dueState'], Shape>> = {
  inTime: 'open',
  soon: 'soon',
  today: 'today',
  late: 'late',
  ended: 'done',
}

/** One official's share: who, until when, what they reported, what can be done with it. */
export function ShareRow({ share, all, mayDo, onAction, onFile }: ShareRowProps) {
  const { t } = useTranslation('life')
  const language = useLanguage()
  const until = useUntil()
  const { official, isLead, state, dueState, dueOn } = share
  const former = formerExecutors(all, share)
  const position = labelIn(language, { kk: official.positionKk, ru: official.positionRu })
  return (
    <li className="card-share" data-state={state}>
      <div className="card-share-line">
        <span className="card-share-who">
          <strong>{official.name}</strong>
          {isLead && `, ${t('card.lead')}`}
          <span className="q-second">{[position].filter((part) => part !== '').map((part) => ` · ${part}`)}</span>
        </span>
        <span className="q-due" data-state={dueState === 'ended' ? 'closed' : dueState}>
          <DueShape shape={shapes[dueState]} />
          {state === 'open' ? (
            <span className="q-due-words">{t('card.until', { day: until(dueOn) })}</span>
          ) : (
            <span className="q-due-words">{t(`card.assignment.${state}`)}</span>
          )}
        </span>
        {state === 'open' && (
          <span className="card-share-do">
            {shareActions.filter(mayDo).map((action) => (
              <Button
                key={action}
                tone="link"
                small
                aria-label={t(`card.${action}For`, { name: official.name })}
                onClick={() => onAction(action)}
              >
                {t(`card.${action}`)}
              </Button>
            ))}
          </span>
        )}
      </div>
      {former.length > 0 && <p className="q-hint">{t('card.takenFrom', { name: former.join(' → ') })}</p>}
      {share.reports.map((report, at) => (
        <ShareReport key={at} report={report} onFile={onFile} />
      ))}
    </li>
  )
}

interface ShareReportProps {
  readonly report: Share['reports'][number]
  readonly onFile: ShareRowProps['onFile']
}

function ShareReport({ report, onFile }: ShareReportProps) {
  const { t } = useTranslation(['life', 'appeal'])
  const format = useFormat()
  return (
    <div className="card-report">
      <p className="q-hint">{t('life:card.reportOn', { on: format.day(report.on) })}</p>
      <p className="card-wrapped">{report.text}</p>
      {report.files.map((file) => (
        <button
          key={file.fileId}
          type="button"
          className="q-link card-file-name"
          aria-label={t('appeal:card.saveFile', { name: file.name })}
          onClick={() => onFile(file)}
        >
          {file.name}
        </button>
      ))}
    </div>
  )
}
