import { useTranslation } from 'react-i18next'
import type { AppealCard } from '#contract/appeal-fields'
import { textLanguage } from '../../words/text-language.ts'
import { CheckPanel, type CheckPanelProps } from './check-panel.tsx'

/** Beside the reply: the text that is answered, then the check. */
export function ReplySide(props: CheckPanelProps) {
  return (
    <div className="reply-side">
      <EssenceBox card={props.card} />
      <CheckPanel {...props} />
    </div>
  )
}

/** The appeal in its own words; a long one scrolls by itself so that the check stays in sight. */
export function EssenceBox({ card }: { readonly card: AppealCard }) {
  const { t } = useTranslation(['reply', 'appeal'])
  return (
    <section aria-labelledby="reply-essence">
      <h2 id="reply-essence">{t('reply:panel.essence')}</h2>
      <div className="reply-essence" tabIndex={0} role="group" aria-labelledby="reply-essence">
        <p lang={textLanguage(card.language)}>{card.essence === '' ? t('appeal:noEssence') : card.essence}</p>
      </div>
    </section>
  )
}
