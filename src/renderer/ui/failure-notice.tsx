import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '#contract/failure'
import { failureText } from '#renderer/i18n/failure-text.ts'
import { Button } from './button.tsx'
import { DueShape } from './due-shape.tsx'

export interface FailureNoticeProps {
  /** Nothing is drawn without one. Mistakes of fields are left to `ErrorSummary`. */
  readonly failure: Failure | undefined
  /** Repeats what failed. */
  readonly onRetry?: (() => void) | undefined
  /** In place of "try again". */
  readonly action?: ReactNode
}

/** What happened, that records are safe, one action, and a short trace id that can be copied. */
export function FailureNotice({ failure, onRetry, action }: FailureNoticeProps) {
  const { t } = useTranslation('common')
  if (!failure) return null
  return (
    <div className="q-note" data-tone="late" role="alert">
      <div className="q-stack">
        <p className="q-note-title">
          <DueShape shape="late" />
          {failureText(failure)}
        </p>
        {(failure.code === 'INTERNAL' || failure.code === 'UNAVAILABLE') && <p>{t('failureNotice.recordsSafe')}</p>}
        {(action || onRetry || failure.traceId) && (
          <div className="q-line">
            {action ??
              (onRetry && (
                <Button small keys="F5" onClick={onRetry}>
                  {t('retry')}
                </Button>
              ))}
            {failure.traceId && <TraceId traceId={failure.traceId} />}
          </div>
        )}
      </div>
    </div>
  )
}

function TraceId({ traceId }: { readonly traceId: string }) {
  const { t } = useTranslation('common')
  const [copied, setCopied] = useState(false)
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(traceId)
    setCopied(true)
  }
  return (
    <>
      <span className="q-second">{t('failureNotice.trace', { traceId: traceId.slice(0, 8) })}</span>
      <Button tone="link" small onClick={() => void copy()}>
        {copied ? t('copied') : t('copy')}
      </Button>
    </>
  )
}
