import { useTranslation } from 'react-i18next'
import { useDictionary } from '#renderer/host/use-dictionary.ts'
import type { FileReference } from '#contract/fields'
import { useFormat } from '#renderer/i18n/format.ts'
import { Button } from '#renderer/ui/button.tsx'
import { DueShape, type Shape } from '#renderer/ui/due-shape.tsx'
import { useUntil } from '../../words/use-until.ts'
import { FileLinks } from '../reply/reply-sheet.tsx'
import { followUpActions, type FollowUp, type FollowUpAction } from './card-follow-ups.tsx'

export interface FollowUpItemProps {
  readonly followUp: FollowUp
  readonly mayDo: (action: FollowUpAction) => boolean
  readonly onAction: (action: FollowUpAction) => void
  readonly onFile: (file: FileReference) => void
}

const shapes: Readonly<Record<FollowUp['dueState'], Shape>> = {
  inTime: 'open',
  soon: 'soon',
  today: 'today',
  late: 'late',
  ended: 'done',
}

/** One action: what, who, by when, where its date was before, and how it was shown. */
export function FollowUpItem({ followUp, mayDo, onAction, onFile }: FollowUpItemProps) {
  const { t } = useTranslation('follow-up')
  const format = useFormat()
  const who = useWho(followUp)
  const { what, state, proof, moves, evidence, files } = followUp
  return (
    <li data-state={state}>
      <div className="follow-up-line">
        <span className="follow-up-what">{what}</span>
        <FollowUpDue followUp={followUp} />
      </div>
      <p className="q-second follow-up-who">{[...who, t('proofIs', { proof: t(`proof.${proof}`) })].join(' · ')}</p>
      {moves.map((move, at) => (
        <p key={`${String(at)} ${move.to}`} className="q-hint">
          {t('movedLine', { from: format.day(move.from), to: format.day(move.to), reason: move.reason })}
        </p>
      ))}
      {state !== 'open' && evidence !== '' && <p className="follow-up-evidence">{evidence}</p>}
      <FileLinks files={files} onFile={onFile} />
      {state === 'open' && (
        <div className="q-line">
          {followUpActions.filter(mayDo).map((action) => (
            <Button
              key={action}
              tone="link"
              small
              aria-label={t(`${action}For`, { what })}
              onClick={() => onAction(action)}
            >
              {t(action)}
            </Button>
          ))}
        </div>
      )}
    </li>
  )
}

/** Until when, by shape and words; a closed one says when and how it was closed. */
function FollowUpDue({ followUp }: { readonly followUp: FollowUp }) {
  const { t } = useTranslation('follow-up')
  const format = useFormat()
  const until = useUntil()
  const { state, dueState, dueOn, closedOn } = followUp
  if (state === 'dropped')
    return <span className="q-second">{t('droppedOn', { on: format.day(closedOn ?? dueOn) })}</span>
  return (
    <span className="q-due" data-state={state === 'done' ? 'closed' : dueState}>
      <DueShape shape={state === 'done' ? 'done' : shapes[dueState]} />
      <span className="q-due-words">
        {state === 'done' ? t('doneOn', { on: format.day(closedOn ?? dueOn) }) : t('due', { day: until(dueOn) })}
      </span>
    </span>
  )
}

/** Everybody who is named for it: official, words, department, each once. */
export function useWho({
  official,
  responsible,
  department,
}: Pick<FollowUp, 'official' | 'responsible' | 'department'>) {
  const dictionary = useDictionary()
  const names = [official?.name ?? '', responsible, dictionary.label('departments', department)]
  return [...new Set(names)].filter((name) => name !== '')
}
