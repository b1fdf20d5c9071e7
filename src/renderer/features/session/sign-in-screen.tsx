import { useTranslation } from 'react-i18next'
import type { OperationOutput } from '#contract/operations'
import { labelIn, useLanguage } from '#renderer/i18n/use-language.ts'
import { LanguageSwitch } from '#renderer/ui/language-switch.tsx'
import { SchemeSwitch } from '#renderer/ui/scheme-switch.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { SignInForm } from './sign-in-form.tsx'

/** Nobody works at this window yet. */
export function SignInScreen({ status }: { readonly status: OperationOutput<'register.status'> }) {
  const { t } = useTranslation('session')
  const language = useLanguage()
  const office = status.organisation
  return (
    <main className="q-alone">
      <div className="q-alone-sheet q-stack">
        <div>
          <h1>{t('title')}</h1>
          <p className="q-second">{office && labelIn(language, { kk: office.nameKk, ru: office.nameRu })}</p>
        </div>
        {status.practice && <Note title={t('practiceTitle')}>{t('practiceText')}</Note>}
        <SignInForm />
      </div>
      <div className="q-alone-end">
        <LanguageSwitch />
        <SchemeSwitch />
      </div>
    </main>
  )
}
