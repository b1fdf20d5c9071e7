import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

const tabs = [
  { key: 'meetings', search: {}, label: 'list.promises' },
  { key: 'appeals', search: { of: 'appeals' }, label: 'list.actions' },
] as const

/** Promises at meetings and actions of appeals, side by side. */
export function CommitmentTabs({ open }: { readonly open: (typeof tabs)[number]['key'] }) {
  const { t } = useTranslation('follow-up')
  return (
    <nav className="q-commitment-tabs" aria-label={t('list.tabs')}>
      {tabs.map(({ key, search, label }) => (
        <Link
          key={key}
          to="/commitments"
          search={search}
          activeOptions={{ exact: true, includeSearch: true }}
          aria-current={key === open ? 'page' : undefined}
        >
          {t(label)}
        </Link>
      ))}
    </nav>
  )
}
