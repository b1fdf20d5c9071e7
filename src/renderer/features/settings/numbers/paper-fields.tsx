import { useTranslation } from 'react-i18next'
import { useDictionary } from '#renderer/host/use-dictionary.ts'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { SegmentedField } from '#renderer/ui/segmented-field.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { fieldId } from '#renderer/ui/use-field-errors.ts'
import type { OfficeFieldsProps } from './numbering-fields.tsx'

/** Receipts, the usual settlement, when a window locks itself, how large a file may be. */
export function PaperFields({ values, set, errors }: OfficeFieldsProps) {
  const { t } = useTranslation('settings')
  const dictionary = useDictionary()
  return (
    <>
      <div className="q-fields">
        <SegmentedField
          label={t('numbers.paper')}
          choices={[
            { value: 'a4half', label: t('numbers.a4half') },
            { value: 'roll80', label: t('numbers.roll80') },
          ]}
          value={values.receiptPaper}
          onChange={(paper) => set('receiptPaper', paper)}
        />
        <SegmentedField
          label={t('numbers.receiptLanguage')}
          choices={[
            { value: 'kk', label: t('language.kk') },
            { value: 'ru', label: t('language.ru') },
            { value: 'both', label: t('language.both') },
          ]}
          value={values.receiptLanguage}
          onChange={(language) => set('receiptLanguage', language)}
        />
      </div>
      <div className="q-fields">
        <SelectField
          label={t('numbers.settlement')}
          hint={t('numbers.settlementHint')}
          clearable
          options={dictionary.choices('settlements', values.defaultSettlement)}
          value={values.defaultSettlement}
          onChange={(settlement) => set('defaultSettlement', settlement)}
        />
        <NumberField
          id={fieldId('office', 'office.lockAfterMinutes')}
          label={t('numbers.lock')}
          hint={t('numbers.minutes')}
          value={values.lockAfterMinutes}
          onChange={(value) => set('lockAfterMinutes', value)}
          error={errors.of('office.lockAfterMinutes')}
        />
        <NumberField
          id={fieldId('office', 'office.attachmentMaxBytes')}
          label={t('numbers.attachment')}
          hint={t('numbers.megabytes')}
          value={values.attachmentMegabytes}
          onChange={(value) => set('attachmentMegabytes', value)}
          error={errors.of('office.attachmentMaxBytes')}
        />
      </div>
    </>
  )
}
