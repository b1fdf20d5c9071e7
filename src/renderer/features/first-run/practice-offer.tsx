import { useTranslation } from 'react-i18next'
import { useCommand } from '#renderer/host/use-command.ts'
import { Button } from '#renderer/ui/button.tsx'
import { FailureNotice } from '#renderer/ui/failure-notice.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { ProgressBar } from '#renderer/ui/progress-bar.tsx'

/** A register of invented appeals to practise in; made while its progress is shown, and signed in to at once. */
export function PracticeOffer() {
  const { t } = useTranslation('first-run')
  const make = useCommand('register.open-practice')
  const open = useCommand('session.open')

  async function practise(): Promise<void> {
    const made = await make.run({})
    if (made.ok) await open.run(made.value)
  }

  if (make.busy) {
    return (
      <ProgressBar
        label={t('practice.making')}
        done={make.progress?.done ?? 0}
        total={make.progress?.total ?? null}
        onCancel={make.cancel}
        cancelLabel={t('practice.cancel')}
      />
    )
  }
  return (
    <>
      <FailureNotice failure={make.failure ?? open.failure} />
      <Note
        title={t('practice.title')}
        action={
          <Button tone="link" small busy={open.busy} onClick={() => void practise()}>
            {t('practice.open')}
          </Button>
        }
      >
        {t('practice.text')}
      </Note>
    </>
  )
}
