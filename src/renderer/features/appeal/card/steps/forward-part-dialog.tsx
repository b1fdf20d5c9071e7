import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/button.tsx'
import { TextAreaField } from '#renderer/ui/text-area-field.tsx'
import { textLanguage } from '../../words/text-language.ts'
import { useUntil } from '../../words/use-until.ts'
import { bind } from './bind.ts'
import { useSendingDue } from './sending-dialogs.tsx'
import {
  blankSending,
  ForwardingFields,
  requiredOfSending,
  sendingInput,
  useSendingLabels,
  type SendingValues,
} from './forwarding-fields.tsx'
import { StepDialog } from './step-dialog.tsx'
import { useStep, type StepForm, type StepProps } from './use-step.ts'

interface Values extends SendingValues {
  readonly part: string
}

/** A part that is not ours becomes an appeal of its own; what stays is answered here. Source: R-16. */
export function ForwardPartDialog(props: StepProps) {
  const { card } = props
  const { t } = useTranslation('life')
  const until = useUntil()
  const labels = { ...useSendingLabels(), part: t('step.forwardPart.part') }
  const dueOn = useSendingDue(props, 'forward')
  const initial: Values = { ...blankSending(), part: '' }
  const form = useStep('appeal.forward-part', props, {
    initial,
    required: (values) => ['part', ...requiredOfSending(dueOn)(values)],
    labels,
  })
  const number = `${card.number}/${String(card.parts.length + 1)}`

  async function submit(): Promise<void> {
    const done = await form.send({ ...form.target, ...sendingInput(form.values), part: form.values.part })
    if (done) props.onDone({ words: t('step.forwardPart.done', { to: form.values.to }), warnings: done.warnings })
  }

  return (
    <StepDialog
      form={form}
      size="large"
      title={t('step.forwardPart.title')}
      rule={dueOn === undefined ? '' : t('step.forwardPart.rule', { number, day: until(dueOn) })}
      submitLabel={t('step.forwardPart.do')}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <PartFields form={form} essence={card.essence} language={card.language} />
      <ForwardingFields form={form} dueOn={dueOn} late="step.forward.late" />
    </StepDialog>
  )
}

interface PartFieldsProps {
  readonly form: StepForm<Values>
  readonly essence: string
  readonly language: string
}

/** The whole text beside the part that goes: what is selected is taken over, and can be typed as well. */
function PartFields({ form, essence, language }: PartFieldsProps) {
  const { t } = useTranslation('life')
  const [selected, setSelected] = useState('')
  const area = useRef<HTMLDivElement>(null)
  const take = (): void => form.set('part', [form.values.part.trim(), selected].filter(Boolean).join('\n'))
  return (
    <div className="card-split" ref={area} onSelect={(event) => setSelected(selectionIn(event.target))}>
      <TextAreaField
        label={t('step.forwardPart.whole')}
        hint={t('step.forwardPart.wholeHint')}
        value={essence}
        onChange={() => undefined}
        lang={textLanguage(language)}
        rows={6}
        side={
          <Button small tone="link" disabled={selected === ''} onClick={take}>
            {t('step.forwardPart.take')}
          </Button>
        }
      />
      <TextAreaField
        {...bind(form, 'part')}
        label={t('step.forwardPart.part')}
        lang={textLanguage(language)}
        rows={6}
      />
    </div>
  )
}

/** What is selected in a text box, by mouse or by Shift and arrows. */
function selectionIn(target: EventTarget): string {
  if (!(target instanceof HTMLTextAreaElement)) return ''
  return target.value.slice(target.selectionStart, target.selectionEnd).trim()
}
