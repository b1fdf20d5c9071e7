import { useTranslation } from 'react-i18next'
import { shortQuote } from './short-quote.ts'

/** Words of the reply; a press shows them in the text. */
export function QuoteLink({
  quote,
  onShow,
}: {
  readonly quote: string
  readonly onShow: ((quote: string) => void) | undefined
}) {
  const { t } = useTranslation('reply')
  const words = `«${shortQuote(quote)}»`
  if (!onShow) return <span className="q-second">{words}</span>
  return (
    <button
      type="button"
      className="q-link reply-quote"
      aria-label={t('panel.show', { quote: shortQuote(quote) })}
      onClick={() => onShow(quote)}
    >
      {words}
    </button>
  )
}
