import { useTranslation } from 'react-i18next'

/** Longer than this a text is folded away: it would hide the other events. Characters. */
const longText = 160

/** What was written on an occasion, word for word; a long text is unfolded. */
export function TimelineQuote({ text }: { readonly text: string }) {
  const { t } = useTranslation('life')
  if (text.length <= longText) return <p className="card-quote">{text}</p>
  return (
    <details className="card-quote">
      <summary>{t('event.showText')}</summary>
      {text}
    </details>
  )
}
