import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextAreaField } from '#renderer/ui/text-area-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { FoundAppeals } from '../found-appeals.tsx'
import { bind } from './bind.ts'
import { officeToday } from './day-of-step.tsx'
import { StepDialog } from './step-dialog.tsx'
import { SuggestedLeads } from './suggested-leads.tsx'
import { useStep, type StepProps } from './use-step.ts'

interface Values {
  readonly to: string
  readonly reason: string
}

/** Considered and answered with another appeal; each keeps its number and its letters. Source: R-12. */
export function JoinDialog(props: StepProps) {
  const { card } = props
  const { t } = useTranslation('life')
  const [find, setFind] = useState('')
  const initial: Values = { to: '', reason: '' }
  const form = useStep('appeal.join', props, {
    initial,
    required: ['to'],
    labels: { to: t('step.join.find'), reason: t('label.reason') },
  })
  const { to } = form.values

  async function submit(): Promise<void> {
    const done = await form.send({ ...form.target, to, reason: form.values.reason, on: officeToday() })
    if (!done) return
    props.onDone({ words: t('step.join.done', { number: to }), warnings: done.warnings, undo: { step: 'separate' } })
  }

  return (
    <StepDialog
      form={form}
      title={t('step.join.title')}
      rule={t('step.join.rule')}
      submitLabel={to === '' ? t('step.join.do') : t('step.join.doNumber', { number: to })}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <SuggestedLeads card={card} chosen={to} onChoose={(number) => form.set('to', number)} />
      <TextField
        id={bind(form, 'to').id}
        label={t('step.join.find')}
        value={find}
        onChange={setFind}
        error={form.error('to') && t('step.join.missing')}
        autoFocus
        autoComplete="off"
      />
      <FoundAppeals text={find} except={card.number} chosen={to} onChoose={(number) => form.set('to', number)} />
      <TextAreaField {...bind(form, 'reason')} label={t('label.reason')} hint={t('label.optional')} />
    </StepDialog>
  )
}
