import { useTranslation } from 'react-i18next'
import { SegmentedField } from '#renderer/ui/segmented-field.tsx'
import { TextAreaField } from '#renderer/ui/text-area-field.tsx'
import { bind } from '../steps/bind.ts'
import { officeToday } from '../steps/day-of-step.tsx'
import { StepDialog } from '../steps/step-dialog.tsx'
import { useStep, type StepProps } from '../steps/use-step.ts'
import { CheckPanel } from './check-panel.tsx'
import { EssenceBox } from './reply-side.tsx'
import type { PreparedReply } from './reply-sheet.tsx'
import { useReplyCheck } from './use-reply-check.ts'

const verdicts = ['agreed', 'rework'] as const

interface Values {
  readonly verdict: (typeof verdicts)[number]
  readonly note: string
}

/** A second pair of eyes on a reply with several signs of being formal. Source: R-35. */
export function ReviewDialog(props: StepProps) {
  const { t } = useTranslation('reply')
  const reply = props.card.prepared ?? props.card.replies.at(-1)
  const initial: Values = { verdict: 'agreed', note: '' }
  const form = useStep('appeal.review-reply', props, {
    initial,
    required: (typed) => (typed.verdict === 'rework' ? ['note'] : []),
    labels: { note: t('review.note') },
  })
  const { verdict, note } = form.values

  async function submit(): Promise<void> {
    const done = await form.send({ ...form.target, on: officeToday(), replyId: reply?.replyId ?? '', verdict, note })
    if (!done) return
    props.onDone({ words: t(verdict === 'agreed' ? 'review.doneAgreed' : 'review.doneRework'), warnings: [] })
  }

  return (
    <StepDialog
      form={form}
      size="large"
      title={t('review.title')}
      rule={t('review.rule')}
      submitLabel={t('review.do')}
      onSubmit={submit}
      onClose={props.onClose}
    >
      {reply && <ReadReply card={props.card} reply={reply} />}
      <SegmentedField
        {...bind(form, 'verdict')}
        label={t('review.verdict')}
        choices={verdicts.map((value) => ({ value, label: t(`review.verdicts.${value}`) }))}
      />
      <TextAreaField
        {...bind(form, 'note')}
        label={t(verdict === 'rework' ? 'review.note' : 'review.noteAgreed')}
        hint={verdict === 'agreed' && t('review.optional')}
      />
    </StepDialog>
  )
}

/** The reply and the appeal at the left, the check at the right. */
function ReadReply({ card, reply }: { readonly card: StepProps['card']; readonly reply: PreparedReply }) {
  const { t } = useTranslation('reply')
  const { text, language, outcome } = reply
  const check = useReplyCheck({ number: card.number, text, language, outcome })
  return (
    <div className="reply-read">
      <div className="reply-side">
        <section aria-labelledby="reply-read">
          <h2 id="reply-read">{t('editor.text')}</h2>
          <div className="reply-essence" data-tall tabIndex={0} role="group" aria-labelledby="reply-read">
            <p lang={language}>{text === '' ? t('block.noText') : text}</p>
          </div>
        </section>
        <EssenceBox card={card} />
      </div>
      <CheckPanel card={card} check={check} isBlank={text === ''} />
    </div>
  )
}
