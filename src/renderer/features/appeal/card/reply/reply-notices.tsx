import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppealCard } from '#contract/appeal-fields'
import { useDictionary } from '#renderer/host/use-dictionary.ts'
import { useFormat } from '#renderer/i18n/format.ts'
import { Button } from '#renderer/ui/button.tsx'
import { FormNotices } from '#renderer/ui/form-notices.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { WarningNote } from '#renderer/ui/warning-note.tsx'
import { useUntil } from '../../words/use-until.ts'
import { useEventWords } from '../use-event-words.ts'
import { returnedDraft } from './reply-form.ts'
import type { ReplyForm } from './use-reply-form.ts'

export interface ReplyNoticesProps {
  readonly card: AppealCard
  readonly form: ReplyForm
  /** Whether the appeal can still be answered. */
  readonly isOpen: boolean
  readonly onAgain: () => void
}

/** Lines of the timeline that are shown; all of it stands on the card. */
const shown = 3

/** On top of the form: mistakes, what others did meanwhile, what was brought back, what the reply answers too. */
export function ReplyNotices(props: ReplyNoticesProps) {
  const { card, form } = props
  const { t } = useTranslation('reply')
  const until = useUntil()
  const { hearing, joined } = card
  const returned = returnedDraft(card)
  return (
    <>
      <FormNotices failure={form.failure} errors={form.errors} />
      {(form.stopped !== undefined || form.news.length > 0) && <Meanwhile {...props} />}
      {form.isRestored && (
        <Note
          action={
            <Button small tone="link" onClick={form.startAnew}>
              {t('editor.draftDrop')}
            </Button>
          }
        >
          {t('editor.draftKept')}
        </Note>
      )}
      {returned && <WarningNote title={t('editor.returned', { name: returned.by })}>{returned.reason}</WarningNote>}
      {hearing !== null && (form.values.on ?? '') < hearing.actOn && (
        <WarningNote>{t('editor.hearing', { day: until(hearing.actOn) })}</WarningNote>
      )}
      {joined.length > 0 && (
        <Note>
          {t('editor.joined', { count: joined.length, numbers: joined.map(({ number }) => number).join(', ') })}
        </Note>
      )}
    </>
  )
}

/** Somebody else worked on the appeal: what they did, and that nothing typed is lost. */
function Meanwhile({ card, form, isOpen, onAgain }: ReplyNoticesProps) {
  const { t } = useTranslation('reply')
  const words = useEventWords()
  return (
    <WarningNote title={t('conflict.title')}>
      <ul className="card-news">
        {!isOpen && <Answered card={card} />}
        {form.news.slice(0, shown).map((entry) => (
          <li key={entry.seq}>
            {entry.actorName !== '' && `${entry.actorName}: `}
            {words(entry)}
          </li>
        ))}
      </ul>
      <div className="q-line">
        <span>{t('conflict.kept')}</span>
        <CopyText text={form.values.text} />
        {isOpen && form.stopped !== undefined && (
          <Button small busy={form.busy} onClick={onAgain}>
            {t('conflict.again')}
          </Button>
        )}
      </div>
    </WarningNote>
  )
}

function Answered({ card }: { readonly card: AppealCard }) {
  const { t } = useTranslation('reply')
  const format = useFormat()
  const dictionary = useDictionary()
  const reply = card.replies.at(-1)
  if (card.state !== 'answered' || reply === undefined) return null
  return (
    <li>
      {t('conflict.answered', {
        on: format.day(reply.signedOn),
        outcome: dictionary.label('reply_outcomes', reply.outcome),
        name: reply.signatory.name,
      })}
    </li>
  )
}

/** Puts the text of the reply on the clipboard, so that it can be used elsewhere. */
export function CopyText({ text }: { readonly text: string }) {
  const { t } = useTranslation('reply')
  const [copied, setCopied] = useState(false)
  if (text === '') return null
  return (
    <Button small onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}>
      {copied ? t('conflict.copied') : t('conflict.copy')}
    </Button>
  )
}
