import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/button.tsx'

interface EditsBarProps {
  readonly count: number
  readonly onLook: () => void
  readonly onForget: () => void
}

/** How many days are changed and not applied yet; what they would move is looked at before. */
export function EditsBar({ count, onLook, onForget }: EditsBarProps) {
  const { t } = useTranslation('settings')
  return (
    <div className="q-settings-docked">
      <strong>{t('calendar.changed', { count })}</strong>
      <Button tone="primary" aria-haspopup="dialog" onClick={onLook}>
        {t('calendar.preview')}
      </Button>
      <Button tone="link" onClick={onForget}>
        {t('calendar.forget')}
      </Button>
    </div>
  )
}
