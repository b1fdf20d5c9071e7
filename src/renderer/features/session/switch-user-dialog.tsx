import { useTranslation } from 'react-i18next'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { SignInForm } from './sign-in-form.tsx'

/** Another person takes this place: name, password, Enter. The one before is signed out. */
export function SwitchUserDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('session')
  return (
    <Dialog opened onClose={onClose} title={t('switchTitle')} size="small">
      <SignInForm onDone={onClose} />
    </Dialog>
  )
}
