/** `lang` of a citizen's text; a text in two languages is left to the language of the screen. */
export function textLanguage(language: string): string | undefined {
  return language === 'kk' || language === 'ru' || language === 'en' ? language : undefined
}
