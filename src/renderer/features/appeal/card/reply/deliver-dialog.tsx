import { useTranslation } from 'react-i18next'
import { displayName } from '#domain/appeal/content'
import type { DeliveryWay } from '#domain/appeal/life-facts'
import { Button } from '#renderer/ui/button.tsx'
import { SegmentedField } from '#renderer/ui/segmented-field.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { WarningNote } from '#renderer/ui/warning-note.tsx'
import type { KeptFile } from '../../desk/desk-form.ts'
import { bind } from '../steps/bind.ts'
import { DayOfStep, officeToday } from '../steps/day-of-step.tsx'
import { fileInputs, FilesField } from '../steps/files-field.tsx'
import { StepDialog } from '../steps/step-dialog.tsx'
import { useStep, type StepForm, type StepProps } from '../steps/use-step.ts'
import { wantedWay, WayField } from '../steps/way-field.tsx'
import { applicantOf, knownProof, oddStateNumber, proofAfter } from './delivery-form.ts'

const results = ['delivered', 'failed'] as const

interface Values {
  readonly result: (typeof results)[number]
  readonly way: DeliveryWay
  /** Place of the applicant, or `all`. */
  readonly applicant: string
  readonly proof: string
  readonly files: readonly KeptFile[]
  readonly on: string | null
}

/** The reply reached the person, shown by something; or it did not, with the reason. Source: R-36. */
export function DeliverDialog(props: StepProps) {
  const { card } = props
  const { t } = useTranslation('reply')
  const way = wantedWay(card)
  const initial: Values = {
    result: 'delivered',
    way,
    applicant: 'all',
    proof: knownProof(card, way, null),
    files: [],
    on: officeToday(),
  }
  const form = useStep('appeal.deliver-reply', props, {
    initial,
    labels: { proof: t(`deliver.proof.${way}`), on: t('deliver.on') },
  })
  const { values } = form
  const isDelivered = values.result === 'delivered'

  async function submit(): Promise<void> {
    const { proof, files, on, applicant } = values
    const done = await form.send({
      ...form.target,
      way: values.way,
      applicant: applicantOf(applicant),
      proof: proof.trim(),
      files: fileInputs(files),
      isDelivered,
      on: on ?? '',
    })
    if (done) props.onDone({ words: t(isDelivered ? 'deliver.done' : 'deliver.doneFailed'), warnings: [] })
  }

  return (
    <StepDialog
      form={form}
      title={t('deliver.title')}
      rule={t('deliver.rule')}
      submitLabel={t(isDelivered ? 'deliver.do' : 'deliver.doFailed')}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <WayField
        {...bind(form, 'way')}
        label={t('deliver.way')}
        onChange={(to) => {
          const applicant = applicantOf(values.applicant)
          const { way: from, proof } = values
          form.set('way', to)
          if (isDelivered) form.set('proof', proofAfter(card, proof, { from, to, applicant }))
        }}
      />
      <SegmentedField
        {...bind(form, 'result')}
        label={t('deliver.result')}
        choices={results.map((value) => ({ value, label: t(`deliver.results.${value}`) }))}
        onChange={(result) => {
          const known = knownProof(card, values.way, applicantOf(values.applicant))
          form.set('result', result)
          if (result === 'failed' && values.proof === known) form.set('proof', '')
        }}
      />
      <ProofField form={form} isDelivered={isDelivered} />
      <div className="q-fields">
        {card.applicants.length > 1 && (
          <SelectField
            {...bind(form, 'applicant')}
            className="q-wide"
            label={t('deliver.toWhom')}
            options={[
              { value: 'all', label: t('deliver.toAll') },
              ...card.applicants.map((person, at) => ({ value: String(at), label: displayName(person) })),
            ]}
            onChange={(applicant) => form.set('applicant', applicant ?? 'all')}
          />
        )}
        <DayOfStep {...bind(form, 'on')} label={t('deliver.on')} />
      </div>
      <FilesField {...bind(form, 'files')} label={t('deliver.files')} />
    </StepDialog>
  )
}

/** What proves this way, or why it did not succeed. */
function ProofField({ form, isDelivered }: { readonly form: StepForm<Values>; readonly isDelivered: boolean }) {
  const { t } = useTranslation('reply')
  const { way, proof } = form.values
  const odd = isDelivered ? oddStateNumber(way, proof) : undefined
  const { suggestion } = odd ?? { suggestion: null }
  return (
    <>
      <TextField
        {...bind(form, 'proof')}
        label={t(isDelivered ? `deliver.proof.${way}` : 'deliver.whyNot')}
        autoComplete="off"
        autoFocus
        warned={odd !== undefined}
      />
      {odd && (
        <WarningNote
          action={
            suggestion !== null && (
              <Button small onClick={() => form.set('proof', suggestion)}>
                {t('deliver.use', { number: suggestion })}
              </Button>
            )
          }
        >
          {t(odd.warning === 'prefix' ? 'deliver.stateNumberPrefix' : 'deliver.stateNumberForm')}
        </WarningNote>
      )}
    </>
  )
}
