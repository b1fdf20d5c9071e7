import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/button.tsx'
import { DoneBar } from '#renderer/ui/done-bar.tsx'
import { FailureNotice } from '#renderer/ui/failure-notice.tsx'
import { usePrint } from './use-print.ts'
import type { Written } from './written.ts'

/** What was written down, and the receipt of the appeal that a visit has become: the person takes it along. */
export function WrittenBar({ written }: { readonly written: Written }) {
  const { t } = useTranslation('reception')
  const receipt = usePrint('receipt.print')
  const { words, appealNumber } = written
  return (
    <>
      <DoneBar>
        {words}
        {appealNumber !== undefined && (
          <Button
            small
            tone="link"
            busy={receipt.busy}
            onClick={() => void receipt.run({ number: appealNumber }, 'print')}
          >
            {t('outcome.receipt')}
          </Button>
        )}
      </DoneBar>
      <FailureNotice failure={receipt.failure} />
    </>
  )
}
