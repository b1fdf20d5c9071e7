import { useTranslation } from 'react-i18next'
import { CheckField } from '#renderer/ui/check-field.tsx'
import { DateField } from '#renderer/ui/date-field.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { CorrectElsewhere } from './correct-elsewhere.tsx'
import { correctionId } from './field-ids.ts'
import type { FormPartProps } from './form-part.ts'

/** What is filled in more seldom: complaint, forwarding, numbers elsewhere, signatures, access. */
export function CorrectMore({ form, errors }: FormPartProps) {
  const { t } = useTranslation('appeal')
  const { values, set } = form
  const count = (text: string): number | null => (text === '' ? null : Number(text))
  return (
    <section className="q-stack" aria-label={t('correct.more')}>
      <h3>{t('correct.more')}</h3>
      <div className="q-fields">
        <TextField
          id={correctionId('complaintAgainst')}
          label={t('correct.complaintAgainst')}
          value={values.complaintAgainst}
          onChange={(text) => set('complaintAgainst', text)}
          error={errors.of('changes.complaintAgainst')}
        />
        <DateField
          id={correctionId('learntOn')}
          label={t('correct.learntOn')}
          value={values.learntOn ?? ''}
          onChange={(day) => set('learntOn', day)}
          error={errors.of('changes.learntOn')}
        />
      </div>
      <div className="q-fields">
        <TextField
          id={correctionId('receivedFrom')}
          label={t('correct.receivedFrom')}
          value={values.receivedFrom}
          onChange={(text) => set('receivedFrom', text)}
          error={errors.of('changes.receivedFrom')}
        />
        <NumberField
          id={correctionId('signatories')}
          className="q-narrow"
          label={t('correct.signatories')}
          value={values.signatories === null ? '' : String(values.signatories)}
          onChange={(text) => set('signatories', count(text))}
          error={errors.of('changes.signatories')}
        />
        <NumberField
          id={correctionId('pages')}
          className="q-narrow"
          label={t('correct.pages')}
          value={values.pages === null ? '' : String(values.pages)}
          onChange={(text) => set('pages', count(text))}
          error={errors.of('changes.pages')}
        />
      </div>
      <CorrectElsewhere form={form} errors={errors} />
      <div className="q-line">
        <CheckField
          label={t('correct.isConfidential')}
          checked={values.isConfidential}
          onChange={(checked) => set('isConfidential', checked)}
        />
        <CheckField
          label={t('correct.isAnonymous')}
          checked={values.isAnonymous}
          onChange={(checked) => set('isAnonymous', checked)}
        />
      </div>
    </section>
  )
}
