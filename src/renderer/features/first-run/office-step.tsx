import { IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { organisationLevels } from '#contract/register'
import { checkNationalNumber } from '#domain/identity/national-number'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { PhoneField } from '#renderer/ui/phone-field.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { WarningNote } from '#renderer/ui/warning-note.tsx'
import type { StepProps } from './first-run-screen.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { PracticeOffer } from './practice-offer.tsx'

/** Language and office; practising first is offered, never forced. */
export function OfficeStep({ form, set, errorOf, idOf }: StepProps) {
  const { t } = useTranslation('first-run')
  const check = checkNationalNumber(form.bin)
  const isBin = check.valid && check.type === 'bin'
  const isOdd = check.number.length >= 12 && !isBin
  return (
    <>
      <LanguageChoice />
      <h2 className="q-wizard-question">{t('office.title')}</h2>
      <div className="q-fields">
        <SelectField
          label={t('office.level')}
          value={form.level}
          onChange={(value) => set('level')(organisationLevels.find((level) => level === value) ?? form.level)}
          options={organisationLevels.map((level) => ({ value: level, label: t(`levels.${level}`) }))}
        />
        <NumberField
          label={t('office.bin')}
          hint={t('office.binHint')}
          keep="spaces"
          id={idOf('bin')}
          value={form.bin}
          onChange={set('bin')}
          warned={isOdd}
          error={errorOf('bin')}
          end={
            isBin && (
              <span className="q-ok">
                <IconCheck size={14} stroke={1.75} aria-hidden="true" />
                {t('bin.right')}
              </span>
            )
          }
        />
        <PhoneField
          label={t('office.phone')}
          id={idOf('phone')}
          value={form.phone}
          onChange={set('phone')}
          error={errorOf('phone')}
        />
      </div>
      {isOdd && (
        <WarningNote title={t('bin.wrongTitle')}>
          {t(check.type === 'iin' ? 'bin.person' : 'bin.wrongText')}
        </WarningNote>
      )}
      <TextField
        label={t('office.nameKk')}
        lang="kk"
        id={idOf('nameKk')}
        value={form.nameKk}
        onChange={set('nameKk')}
        error={errorOf('nameKk')}
      />
      <TextField
        label={t('office.nameRu')}
        lang="ru"
        id={idOf('nameRu')}
        value={form.nameRu}
        onChange={set('nameRu')}
        error={errorOf('nameRu')}
      />
      <div className="q-fields">
        <TextField
          label={t('office.addressKk')}
          hint={t('office.addressHint')}
          lang="kk"
          id={idOf('addressKk')}
          value={form.addressKk}
          onChange={set('addressKk')}
          error={errorOf('addressKk')}
        />
        <TextField
          label={t('office.addressRu')}
          lang="ru"
          id={idOf('addressRu')}
          value={form.addressRu}
          onChange={set('addressRu')}
          error={errorOf('addressRu')}
        />
      </div>
      <PracticeOffer />
    </>
  )
}
