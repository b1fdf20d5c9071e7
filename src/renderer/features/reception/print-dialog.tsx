import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '#contract/failure'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { DoneBar } from '#renderer/ui/done-bar.tsx'
import { FailureNotice } from '#renderer/ui/failure-notice.tsx'
import { SegmentedField } from '#renderer/ui/segmented-field.tsx'

export type PaperLanguage = 'kk' | 'ru' | 'both'
export type PaperFormat = 'pdf' | 'docx' | 'xlsx'

interface PrintDialogProps {
  readonly title: string
  /** What the paper shows, and to whom it must not be shown. */
  readonly text?: string | undefined
  readonly formats: readonly PaperFormat[]
  readonly print: {
    readonly busy: boolean
    readonly failure: Failure | undefined
    readonly done: string | undefined
  }
  readonly onRun: (paper: { language: PaperLanguage; format: PaperFormat }, what: 'print' | 'save') => void
  readonly onClose: () => void
}

/** Language and kind of file, then print or keep: one dialog for every paper of a reception. */
export function PrintDialog({ title, text, formats, print, onRun, onClose }: PrintDialogProps) {
  const { t } = useTranslation('reception')
  const [language, setLanguage] = useState<PaperLanguage>('both')
  const [format, setFormat] = useState<PaperFormat>('pdf')
  const isPdf = format === 'pdf'
  return (
    <Dialog
      opened
      onClose={onClose}
      title={title}
      onSubmit={() => onRun({ language, format }, isPdf ? 'print' : 'save')}
      footer={
        <>
          <Button tone="primary" type="submit" keys="Ctrl+Enter" busy={print.busy}>
            {isPdf ? t('print.print') : t('print.save')}
          </Button>
          {isPdf && (
            <Button disabled={print.busy} onClick={() => onRun({ language, format }, 'save')}>
              {t('print.save')}
            </Button>
          )}
          <Button onClick={onClose}>{t('leave')}</Button>
        </>
      }
    >
      <div className="q-stack">
        <FailureNotice failure={print.failure} />
        {text !== undefined && <p className="q-second">{text}</p>}
        <SegmentedField
          autoFocus
          label={t('print.language')}
          choices={[
            { value: 'both', label: t('print.both') },
            { value: 'kk', label: t('print.kk') },
            { value: 'ru', label: t('print.ru') },
          ]}
          value={language}
          onChange={setLanguage}
        />
        {formats.length > 1 && (
          <SegmentedField
            label={t('print.format')}
            choices={formats.map((value) => ({ value, label: value.toUpperCase() }))}
            value={format}
            onChange={setFormat}
          />
        )}
        {print.done !== undefined && <DoneBar>{t('print.done', { name: print.done })}</DoneBar>}
      </div>
    </Dialog>
  )
}
