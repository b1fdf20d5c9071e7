import { IconCheck, IconMinus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { QuoteLink } from './quote-link.tsx'
import type { ReplyCheck } from './use-reply-check.ts'

const picture = { size: 16, stroke: 2, 'aria-hidden': true } as const

export interface CheckListProps {
  readonly lines: ReplyCheck['checklist']
  /** Shows the words in the text; `undefined` where the text is not at hand. */
  readonly onShow: ((quote: string) => void) | undefined
}

/** What a good reply has, each with the words that were found. Source: R-35. */
export function CheckList({ lines, onShow }: CheckListProps) {
  const { t } = useTranslation('reply')
  return (
    <ul className="reply-checklist">
      {lines.map(({ item, quote }) => (
        <li key={item} data-found={quote !== null || undefined}>
          {quote === null ? <IconMinus {...picture} /> : <IconCheck {...picture} />}
          <span>{t(`item.${item}`)}</span>
          {quote === null ? <strong>{t('panel.no')}</strong> : <QuoteLink quote={quote} onShow={onShow} />}
        </li>
      ))}
    </ul>
  )
}
