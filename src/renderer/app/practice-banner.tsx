import { IconSchool } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '#renderer/host/use-command.ts'
import { Button } from '#renderer/ui/button.tsx'

/** Stands above everything in the practice register and cannot be closed. */
export function PracticeBanner() {
  const { t } = useTranslation('frame')
  const leave = useCommand('register.leave-practice')
  return (
    <div className="q-practice" role="region" aria-label={t('practice.name')}>
      <IconSchool size={18} stroke={1.75} aria-hidden="true" />
      <p>
        <strong>{t('practice.title')}</strong> {t('practice.text')}
      </p>
      <Button small busy={leave.busy} onClick={() => void leave.run({})}>
        {t('practice.leave')}
      </Button>
    </div>
  )
}
