import { useTranslation } from 'react-i18next'
import type { AppealCard } from '#contract/appeal-fields'
import { WarningNote } from '#renderer/ui/warning-note.tsx'
import { useEventWords } from '../use-event-words.ts'

/** Lines shown of what others did meanwhile; all of it stands on the timeline. */
const shown = 3

/** What somebody else did with the appeal while the form was open. What was typed stays. */
export function StepNews({ entries }: { readonly entries: AppealCard['timeline'] }) {
  const { t } = useTranslation('life')
  const words = useEventWords()
  if (entries.length === 0) return null
  return (
    <WarningNote title={t('newsTitle')}>
      <ul className="card-news">
        {entries.slice(0, shown).map((entry) => (
          <li key={entry.seq}>
            {entry.actorName !== '' && `${entry.actorName}: `}
            {words(entry)}
          </li>
        ))}
      </ul>
      {t('newsText')}
    </WarningNote>
  )
}
