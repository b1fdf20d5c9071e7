import { useTranslation } from 'react-i18next'
import { languages, type Language } from '#domain/language/dates'

/** Language of the screens now. */
export function useLanguage(): Language {
  const { i18n } = useTranslation()
  return languages.find((language) => language === i18n.language) ?? 'kk'
}

/** Picks the label of data that exists in Kazakh and Russian, in English where known; Russian stands in for a missing one. */
export function labelIn(
  language: Language,
  label: { readonly kk: string; readonly ru: string; readonly en?: string | null | undefined },
): string {
  const chosen = language === 'en' ? label.en : label[language]
  return chosen || label.ru || label.kk
}
