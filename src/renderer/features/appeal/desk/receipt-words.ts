/** What is said to the person at the desk when the receipt is given. */

/** The number as it is spoken: `417` for `2026-00417`; numbers of another form are said whole. */
export function spokenNumber(number: string): string {
  const sequence = /^\d{4}-0*([1-9]\d*)$/.exec(number)
  return sequence?.[1] ?? number
}

/** Language in which to speak: that of the appeal, or of the screen when the person speaks both. */
export function spokenIn(language: string, screen: 'kk' | 'ru' | 'en'): 'kk' | 'ru' | 'en' {
  return language === 'kk' || language === 'ru' || language === 'en' ? language : screen
}
