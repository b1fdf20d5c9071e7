import { IconChevronLeft } from '@tabler/icons-react'
import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

/** The way back to the card of the appeal; it keeps the list that the card was opened from. */
export function BackToCard({ number }: { readonly number: string }) {
  const { t } = useTranslation('reply')
  const search = useSearch({ from: '/frame/appeals/$number/reply' })
  return (
    <Link className="reply-back" to="/appeals/$number" params={{ number }} search={search}>
      <IconChevronLeft size={16} stroke={1.75} aria-hidden="true" />
      {t('editor.back')}
    </Link>
  )
}
