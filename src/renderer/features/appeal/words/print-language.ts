import type { Language } from '#domain/language/dates'

/** Papers are in one of the two official languages: Russian where the screen is in English, as with labels of data. */
export function printLanguage(language: Language): 'kk' | 'ru' {
  return language === 'en' ? 'ru' : language
}
