import { IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { asLocalText } from '#renderer/i18n/format.ts'
import { Button } from '#renderer/ui/button.tsx'
import { KeyCap } from '#renderer/ui/key-cap.tsx'
import type { DraftNews } from './use-draft-saver.ts'

export interface DeskTitleProps {
  /** When the draft was last kept; `undefined` while there is nothing to keep. */
  readonly news: DraftNews | undefined
  /** Unfinished appeals beside the one on the form. */
  readonly drafts: number
  readonly onDrafts: () => void
}

/** Keys of the form, the unfinished ones, and that what is typed is kept. */
export function DeskTitle({ news, drafts, onDrafts }: DeskTitleProps) {
  const { t } = useTranslation('desk')
  const time = news && asLocalText(news.savedAt).slice(11, 19)
  return (
    <>
      <span className="desk-keys" aria-hidden="true">
        <KeyCap keys="Tab" /> {t('keys.next')} <KeyCap keys="Shift+Tab" /> {t('keys.previous')} <KeyCap keys="F1" />{' '}
        {t('keys.all')}
      </span>
      {drafts > 0 && (
        <Button small tone="link" onClick={onDrafts}>
          {t('draft.open', { count: drafts })}
        </Button>
      )}
      {time !== undefined && (
        <span className="desk-saved">
          <IconCheck size={16} stroke={1.75} aria-hidden="true" />
          {t(news?.acknowledged === true ? 'draft.saved' : 'draft.waiting', { time })}
        </span>
      )}
    </>
  )
}
