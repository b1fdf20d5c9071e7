import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppealCard } from '#contract/appeal-fields'
import { useFormat } from '#renderer/i18n/format.ts'
import { TextAreaField } from '#renderer/ui/text-area-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { FoundAppeals } from '../found-appeals.tsx'
import { bind } from './bind.ts'
import { officeToday } from './day-of-step.tsx'
import { StepDialog } from './step-dialog.tsx'
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

interface SuggestedLeadsProps {
  readonly card: AppealCard
  readonly chosen: string
  readonly onChoose: (number: string) => void
}

/** Appeals that are linked with this one already: repeats, duplicates, the same problem. */
function SuggestedLeads({ card, chosen, onChoose }: SuggestedLeadsProps) {
  const { t } = useTranslation('life')
  const format = useFormat()
  const numbers = new Set<string>()
  const links = card.links.filter(({ kind, number }) => {
    const isAlike = kind === 'repeatOf' || kind === 'duplicateOf' || kind === 'sameProblem'
    const isNew = isAlike && !numbers.has(number)
    numbers.add(number)
    return isNew
  })
  if (links.length === 0) return null
  return (
    <fieldset className="card-found">
      <legend className="q-second">{t('step.join.suggested')}</legend>
      {links.map((link) => (
        <label key={link.appealId} data-checked={link.number === chosen || undefined}>
          <input
            type="radio"
            name="suggested-lead"
            value={link.number}
            checked={link.number === chosen}
            onChange={() => onChoose(link.number)}
          />
          <span>
            <strong>{link.number}</strong> · {format.day(link.registeredOn)}
            <span className="card-found-text">{link.essence}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
