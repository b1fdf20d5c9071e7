import { useTranslation } from 'react-i18next'
import { LanguageSwitch } from '#renderer/ui/language-switch.tsx'
import { SchemeSwitch } from '#renderer/ui/scheme-switch.tsx'

/** Bottom of the side bar: language, colours, keys. */
export function LookSwitch({ login, onKeys }: { readonly login: string; readonly onKeys: () => void }) {
  const { t } = useTranslation('frame')
  return (
    <div className="q-side-end">
      <LanguageSwitch login={login} />
      <SchemeSwitch />
      <button type="button" className="q-quiet" aria-keyshortcuts="F1" onClick={onKeys}>
        {t('keysHint')}
      </button>
    </div>
  )
}
