import { useTranslation } from 'react-i18next'
import { proofKinds, type ProofKind } from '#domain/appeal/life-facts'
import { useDictionary } from '#renderer/host/use-dictionary.ts'
import { DateField } from '#renderer/ui/date-field.tsx'
import { SegmentedField } from '#renderer/ui/segmented-field.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextAreaField } from '#renderer/ui/text-area-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { useUntil } from '../../words/use-until.ts'
import { bind } from '../steps/bind.ts'
import { officeToday } from '../steps/day-of-step.tsx'
import { OfficialField } from '../steps/official-field.tsx'
import { StepDialog } from '../steps/step-dialog.tsx'
import { useStep, type StepProps } from '../steps/use-step.ts'
import { PromisedList } from './promised-list.tsx'
import type { Promised } from './promised.ts'
import { usePromised } from './use-promised.ts'

interface Values {
  readonly what: string
  readonly officialId: string | null
  readonly responsible: string
  readonly department: string | null
  readonly dueOn: string | null
  readonly proof: ProofKind
}

/** What must happen after the reply, by whom and by when; promises of the reply are offered. Source: R-37. */
export function OpenFollowUpDialog(props: StepProps) {
  const { t } = useTranslation('follow-up')
  const until = useUntil()
  const dictionary = useDictionary()
  const promised = usePromised(props.card)
  const only = promised.length === 1 ? promised[0] : undefined
  const initial: Values = { officialId: null, department: null, proof: 'act', ...taken(only) }
  const form = useStep('follow-up.open', props, {
    initial,
    required: ['what', 'dueOn'],
    labels: {
      what: t('openForm.what'),
      officialId: t('openForm.official'),
      responsible: t('openForm.responsible'),
      department: t('openForm.department'),
      dueOn: t('openForm.dueOn'),
    },
  })

  async function submit(): Promise<void> {
    const { what, officialId, responsible, department, dueOn, proof } = form.values
    const done = await form.send({
      ...form.target,
      what: what.trim(),
      officialId,
      responsible: responsible.trim(),
      department,
      dueOn: dueOn ?? '',
      proof,
    })
    if (!done) return
    props.onDone({ words: t('openForm.done', { what: what.trim(), day: until(dueOn ?? '') }), warnings: done.warnings })
  }

  function take(one: Promised): void {
    const { what, responsible, dueOn } = taken(one)
    form.set('what', what)
    form.set('responsible', responsible)
    form.set('dueOn', dueOn)
  }

  return (
    <StepDialog
      form={form}
      title={t('openForm.title')}
      rule={t('openForm.rule')}
      submitLabel={t('openForm.do')}
      onSubmit={submit}
      onClose={props.onClose}
    >
      {promised.length > 1 && <PromisedList promised={promised} onTake={take} />}
      <TextAreaField {...bind(form, 'what')} label={t('openForm.what')} autoFocus />
      <div className="q-fields">
        <DateField {...bind(form, 'dueOn')} label={t('openForm.dueOn')} earliest={officeToday()} />
        <SelectField
          {...bind(form, 'department')}
          className="q-wide"
          label={t('openForm.department')}
          clearable
          options={dictionary.choices('departments', form.values.department)}
        />
      </div>
      <div className="q-fields">
        <OfficialField {...bind(form, 'officialId')} label={t('openForm.official')} clearable />
        <TextField
          {...bind(form, 'responsible')}
          label={t('openForm.responsible')}
          hint={t('openForm.responsibleHint')}
          autoComplete="off"
        />
      </div>
      <SegmentedField
        {...bind(form, 'proof')}
        label={t('openForm.proof')}
        choices={proofKinds.map((value) => ({ value, label: t(`proof.${value}`) }))}
      />
    </StepDialog>
  )
}

/** The words of a promise as the form takes them. */
function taken(one: Promised | undefined) {
  return { what: one?.what ?? '', responsible: one?.responsible ?? '', dueOn: one?.dueOn ?? ('' as string | null) }
}
