import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/i18n/format.ts'
import { Button } from './button.tsx'

export interface ProgressBarProps {
  readonly label: string
  readonly done: number
  /** `null` while it is not known how much there is. */
  readonly total: number | null
  readonly onCancel?: (() => void) | undefined
  /** Names what is given up: "Cancel import". */
  readonly cancelLabel?: string | undefined
}

/** Long work: what, how much of all, and a way to stop it. */
export function ProgressBar({ label, done, total, onCancel, cancelLabel }: ProgressBarProps) {
  const { t } = useTranslation('common')
  const format = useFormat()
  const share = total === null || total === 0 ? 0 : Math.min(1, done / total)
  const words =
    total === null
      ? t('progressUnknown', { done: format.number(done) })
      : t('progress', { done: format.number(done), total: format.number(total) })
  return (
    <div className="q-progress">
      <strong>{label}</strong>
      <span className="q-second">{words}</span>
      <div
        className="q-progress-track"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total ?? undefined}
        aria-valuenow={total === null ? undefined : done}
        aria-valuetext={words}
      >
        <div className="q-progress-done" style={{ width: `${share * 100}%` }} />
      </div>
      {onCancel && (
        <Button small onClick={onCancel}>
          {cancelLabel ?? t('cancel')}
        </Button>
      )}
    </div>
  )
}
