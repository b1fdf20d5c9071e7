import { useTranslation } from 'react-i18next'
import { languages } from '#domain/language/dates'
import { changeLanguage } from '#renderer/i18n/i18n.ts'
import { useLanguage } from '#renderer/i18n/use-language.ts'

const shortNames = { kk: 'Қаз', ru: 'Рус', en: 'Eng' } as const

/** Language in one press, without a restart; kept for the person when one is signed in. */
export function LanguageSwitch({ login }: { readonly login?: string | undefined }) {
  const { t } = useTranslation('common')
  const now = useLanguage()
  return (
    <div className="q-languages" role="group" aria-label={t('languageOfScreens')}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          title={t(`language.${language}`)}
          aria-pressed={language === now}
          onClick={() => void changeLanguage(language, login)}
        >
          {shortNames[language]}
        </button>
      ))}
    </div>
  )
}
