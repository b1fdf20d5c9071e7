/** Languages of the screens: chosen once, kept per person, changed without a restart. */
import './typed-keys.ts'
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { languages, type Language } from '#domain/language/dates'
import { namespaces } from '#messages/keys'
import { messageResources } from './message-files.ts'

const storageKey = 'qabyldau.language'

/** Language kept for a person, or the last one used in this window; Kazakh at first. */
export function keptLanguage(login?: string): Language {
  const kept = (login && localStorage.getItem(`${storageKey}.${login}`)) ?? localStorage.getItem(storageKey)
  return languages.find((language) => language === kept) ?? 'kk'
}

/** Shows all screens in a language and keeps the choice, for the person too when signed in. */
export async function changeLanguage(language: Language, login?: string): Promise<void> {
  localStorage.setItem(storageKey, language)
  if (login) localStorage.setItem(`${storageKey}.${login}`, language)
  await i18next.changeLanguage(language)
}

/** Prepares the texts before the first screen is drawn. */
export async function startTexts(language: Language): Promise<void> {
  i18next.on('languageChanged', (chosen) => {
    document.documentElement.lang = chosen
  })
  await i18next.use(initReactI18next).init({
    resources: messageResources(),
    lng: language,
    fallbackLng: false,
    ns: [...namespaces],
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    returnNull: false,
  })
}
