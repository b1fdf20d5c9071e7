import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { LanguageSwitch } from '#renderer/ui/language-switch.tsx'
import { Ornament } from '#renderer/ui/ornament.tsx'
import { SchemeSwitch } from '#renderer/ui/scheme-switch.tsx'
import { stepKeys } from './first-run-form.ts'

interface FirstRunFrameProps {
  readonly at: number
  readonly onSubmit: () => void
  readonly foot: ReactNode
  readonly children: ReactNode
}

/** Name of the program over the ornament, steps at the left, what is asked at the right, the way on below. */
export function FirstRunFrame({ at, onSubmit, foot, children }: FirstRunFrameProps) {
  const { t } = useTranslation('first-run')
  return (
    <form
      className="q-wizard"
      noValidate
      data-primary-form
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      <header className="q-wizard-head">
        <div className="q-wizard-wide">
          <div className="q-spread">
            <p className="q-line">
              <span className="q-wizard-name">{t('program')}</span>
              <span className="q-second">{t('about')}</span>
            </p>
            <span className="q-line">
              {at > 0 && <LanguageSwitch />}
              <SchemeSwitch />
              <span className="q-second">{t('stepOf', { step: at + 1 })}</span>
            </span>
          </div>
          <Ornament />
        </div>
      </header>
      <div className="q-wizard-wide q-wizard-middle">
        <nav className="q-wizard-steps" aria-label={t('stepsName')}>
          <ol>
            {stepKeys.map((step, place) => (
              <li key={step} aria-current={place === at ? 'step' : undefined}>
                <span>{place + 1}.</span>
                <span>{t(`steps.${step}`)}</span>
                {place === at && <span className="q-hint">{t('now')}</span>}
              </li>
            ))}
          </ol>
        </nav>
        <main className="q-wizard-body">{children}</main>
      </div>
      <footer className="q-wizard-foot">
        <div className="q-wizard-wide q-spread">{foot}</div>
      </footer>
    </form>
  )
}
