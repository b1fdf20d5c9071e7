import { useTranslation } from 'react-i18next'
import type { AppealCard } from '#contract/appeal-fields'
import { WarningNote } from '#renderer/ui/warning-note.tsx'

type Defect = AppealCard['defects'][number]

/** What the law asks for and is not there, each with what to do. Source. */
export function CardDefects({ defects }: { readonly defects: AppealCard['defects'] }) {
  const { t } = useTranslation('appeal')
  if (defects.length === 0) return null
  return (
    <WarningNote title={t('defect.title')}>
      <ul className="card-defects">
        {defects.map((defect) => (
          <li key={defect}>{t(`defect.${textKeys[defect]}`)}</li>
        ))}
      </ul>
    </WarningNote>
  )
}

const textKeys = {
  'name.missing': 'name_missing',
  'address.missing': 'address_missing',
  'essence.missing': 'essence_missing',
  'essence.only-scan': 'essence_only-scan',
  'nationalNumber.wrong': 'nationalNumber_wrong',
  anonymous: 'anonymous',
  'complaint.against-missing': 'complaint_against-missing',
  'authority.missing': 'authority_missing',
} as const satisfies Record<Defect, string>
