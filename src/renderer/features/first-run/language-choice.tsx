import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { languages } from '#domain/language/dates'
import { changeLanguage } from '#renderer/i18n/i18n.ts'
import { useLanguage } from '#renderer/i18n/use-language.ts'
import { KeyCap } from '#renderer/ui/key-cap.tsx'

/** The first question, answered with 1, 2 or 3; the screen speaks the chosen language at once. */
export function LanguageChoice() {
  const { t } = useTranslation(['first-run', 'common'])
  const now = useLanguage()
  const cards = useRef<HTMLDivElement>(null)
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const isTyping = event.target instanceof HTMLInputElement && event.target.type !== 'radio'
      const [, digit] = /^(?:Digit|Numpad)([1-3])$/.exec(event.code) ?? []
      const language = digit === undefined ? undefined : languages[Number(digit) - 1]
      if (language === undefined || isTyping || event.ctrlKey || event.altKey) return
      event.preventDefault()
      // The answer has the focus, so that Tab goes on from here.
      cards.current?.querySelector<HTMLInputElement>(`input[value="${language}"]`)?.focus()
      void changeLanguage(language)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
  return (
    <fieldset className="q-plain">
      <legend>
        <h1>{t('language.title')}</h1>
      </legend>
      <div ref={cards} className="q-cards">
        {languages.map((language, at) => (
          <label key={language} className="q-card" lang={language}>
            <input
              type="radio"
              name="language"
              value={language}
              checked={language === now}
              autoFocus={language === now}
              onChange={() => void changeLanguage(language)}
            />
            {t(`common:language.${language}`)}
            <KeyCap keys={String(at + 1)} />
          </label>
        ))}
      </div>
      <p className="q-hint">{t('language.hint')}</p>
    </fieldset>
  )
}
