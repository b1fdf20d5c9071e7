import { useTranslation } from 'react-i18next'
import { TextField } from '#renderer/ui/text-field.tsx'
import { WarningNote } from '#renderer/ui/warning-note.tsx'
import { useUntil } from '../../words/use-until.ts'
import { bind } from '../steps/bind.ts'
import { DayOfStep, officeToday } from '../steps/day-of-step.tsx'
import { StepDialog } from '../steps/step-dialog.tsx'
import { useStep, type StepProps } from '../steps/use-step.ts'
import { replyInput, startValues } from './reply-form.ts'
import { ReplySheet } from './reply-sheet.tsx'

interface Values {
  readonly replyNumber: string
  readonly on: string | null
}

const nobody: ReadonlySet<string> = new Set()

/** The prepared reply is signed as it stands; the appeal ends with it. Source: R-36. */
export function SignDialog(props: StepProps) {
  const { card } = props
  const { t } = useTranslation('reply')
  const until = useUntil()
  const today = officeToday()
  const initial: Values = { replyNumber: card.nextReplyNumber, on: today }
  const form = useStep('appeal.reply', props, {
    initial,
    required: ['replyNumber'],
    labels: { replyNumber: t('editor.number'), on: t('editor.on') },
  })
  const { prepared, hearing } = card
  const { replyNumber, on } = form.values

  async function submit(): Promise<void> {
    const written = replyInput(startValues(card, { today, activeOfficials: nobody }))
    const done = await form.send({ ...form.target, ...written, replyNumber: replyNumber.trim(), on: on ?? '' })
    if (!done) return
    props.onDone({
      words: t('editor.signedDone', { number: replyNumber.trim() }),
      warnings: done.warnings,
      undo: { step: 'reopen' },
    })
  }

  return (
    <StepDialog
      form={form}
      size="large"
      title={t('sign.title')}
      rule={t('sign.rule')}
      submitLabel={t('sign.do')}
      onSubmit={submit}
      onClose={props.onClose}
    >
      {prepared?.awaitsReader && <WarningNote title={`${t('second.title')}.`}>{t('prepared.awaits')}</WarningNote>}
      {hearing !== null && (on ?? '') < hearing.actOn && (
        <WarningNote>{t('editor.hearing', { day: until(hearing.actOn) })}</WarningNote>
      )}
      <div className="q-fields">
        <TextField {...bind(form, 'replyNumber')} label={t('editor.number')} autoComplete="off" autoFocus />
        <DayOfStep {...bind(form, 'on')} label={t('editor.on')} />
      </div>
      {prepared && (
        <ReplySheet
          reply={prepared}
          isSigned={false}
          isComplaint={card.kind === 'complaint'}
          onFile={() => undefined}
        />
      )}
    </StepDialog>
  )
}
