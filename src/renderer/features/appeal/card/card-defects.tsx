import { useTranslation } from 'react-i18next'
import type { AppealCard } from '#contract/appeal-fields'
import { WarningNote } from '#renderer/ui/warning-note.tsx'
import { defectKeys } from './defect-keys.ts'

/** What the law asks for and is not there, each with what to do. Source. */
export function CardDefects({ defects }: { readonly defects: AppealCard['defects'] }) {
  const { t } = useTranslation('appeal')
  if (defects.length === 0) return null
  return (
    <WarningNote title={t('defect.title')}>
      <ul className="card-defects">
        {defects.map((defect) => (
          <li key={defect}>{t(`defect.${defectKeys[defect]}`)}</li>
        ))}
      </ul>
    </WarningNote>
  )
}
