import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { paperLanguages, papers, type PaperSetting } from './use-paper.ts'

export interface PaperChoiceProps {
  readonly choice: PaperSetting
  readonly onChange: (choice: PaperSetting) => void
}

/** Paper and language of the receipt; the desk keeps what was chosen last. */
export function PaperChoice({ choice, onChange }: PaperChoiceProps) {
  const { t } = useTranslation('desk')
  const name = useId()
  return (
    <>
      <fieldset className="desk-choices">
        <legend>{t('receipt.paper')}</legend>
        {papers.map((paper) => (
          <label key={paper} className="q-check">
            <input
              type="radio"
              name={`${name}-paper`}
              checked={choice.paper === paper}
              onChange={() => onChange({ ...choice, paper })}
            />
            {t(`receipt.${paper}`)}
          </label>
        ))}
      </fieldset>
      <fieldset className="desk-choices" data-inline>
        <legend>{t('receipt.language')}</legend>
        {paperLanguages.map((language) => (
          <label key={language} className="q-check" lang={language === 'both' ? undefined : language}>
            <input
              type="radio"
              name={`${name}-language`}
              checked={choice.language === language}
              onChange={() => onChange({ ...choice, language })}
            />
            {t(`receipt.${language}`)}
          </label>
        ))}
      </fieldset>
    </>
  )
}
