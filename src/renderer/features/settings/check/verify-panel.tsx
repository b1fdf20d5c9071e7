import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OperationOutput } from '#contract/operations'
import { useCommand } from '#renderer/host/use-command.ts'
import { useFormat } from '#renderer/i18n/format.ts'
import { Button } from '#renderer/ui/button.tsx'
import { FailureNotice } from '#renderer/ui/failure-notice.tsx'
import { ProgressBar } from '#renderer/ui/progress-bar.tsx'
import { SettingsSection } from '../settings-section.tsx'
import { VerifyResult } from './verify-result.tsx'

/** Reads the whole journal again and compares it with what the screens show. */
export function VerifyPanel() {
  const { t } = useTranslation('settings')
  const format = useFormat()
  const verify = useCommand('register.verify')
  const [result, setResult] = useState<{ readonly at: string; readonly value: OperationOutput<'register.verify'> }>()

  async function run(): Promise<void> {
    setResult(undefined)
    const done = await verify.run({})
    if (done.ok) setResult({ at: new Date().toISOString(), value: done.value })
  }

  return (
    <SettingsSection
      title={t('check.title')}
      hint={t('check.about')}
      actions={
        <Button tone="primary" busy={verify.busy} onClick={() => void run()}>
          {t('check.run')}
        </Button>
      }
    >
      <FailureNotice failure={verify.failure} />
      {verify.busy && (
        <ProgressBar
          label={t('check.running')}
          done={verify.progress?.done ?? 0}
          total={verify.progress?.total ?? null}
          onCancel={verify.cancel}
          cancelLabel={t('check.cancel')}
        />
      )}
      {result && <VerifyResult result={result.value} at={format.moment(result.at)} />}
    </SettingsSection>
  )
}
