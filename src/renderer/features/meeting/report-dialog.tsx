import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '#contract/failure'
import type { Meeting } from '#contract/meeting'
import type { OperationOutput } from '#contract/operations'
import { keepDocument, printDocument } from '#renderer/host/read-document.ts'
import { useCommand } from '#renderer/host/use-command.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { DoneBar } from '#renderer/ui/done-bar.tsx'
import { FailureNotice } from '#renderer/ui/failure-notice.tsx'
import { ProgressBar } from '#renderer/ui/progress-bar.tsx'
import { SegmentedField } from '#renderer/ui/segmented-field.tsx'
import { WarningNote } from '#renderer/ui/warning-note.tsx'

interface ReportDialogProps {
  readonly meeting: Meeting
  readonly totals: OperationOutput<'meeting.get'>['totals']
  readonly onClose: () => void
}

/** Outcome report: for whom, in which language, as which file. Sums that differ are refused in words by the register. */
export function ReportDialog({ meeting, totals, onClose }: ReportDialogProps) {
  const { t } = useTranslation('meeting')
  const report = useCommand('meeting.report')
  const [language, setLanguage] = useState<'kk' | 'ru' | 'both'>('both')
  const [format, setFormat] = useState<'pdf' | 'docx' | 'xlsx'>('pdf')
  const [audience, setAudience] = useState<'file' | 'public'>('file')
  const [done, setDone] = useState<string>()
  const [unread, setUnread] = useState<Failure>()
  const open = totals.byGroup.find(({ code }) => code === 'none')?.count ?? 0

  async function make(what: 'save' | 'print'): Promise<void> {
    setDone(undefined)
    setUnread(undefined)
    const made = await report.run({ meetingId: meeting.meetingId, language, format, audience })
    if (!made.ok) return
    const { document } = made.value
    const given = await (what === 'print' ? printDocument(document) : keepDocument(document))
    if (given.ok) setDone(document.name)
    else setUnread(given.failure)
  }

  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('report.title')}
      onSubmit={() => void make('save')}
      footer={
        <>
          {format === 'pdf' && (
            <Button disabled={report.busy} onClick={() => void make('print')}>
              {t('report.print')}
            </Button>
          )}
          <Button tone="primary" type="submit" keys="Ctrl+Enter" busy={report.busy}>
            {t('report.save')}
          </Button>
          <Button onClick={onClose}>{t('report.close')}</Button>
        </>
      }
    >
      <div className="q-stack">
        <FailureNotice failure={report.failure ?? unread} />
        {totals.differences.length > 0 && (
          <WarningNote title={t('report.differs')}>{t('report.differsText')}</WarningNote>
        )}
        {open > 0 && <WarningNote title={t('report.unsettled', { count: open })}>{t('report.openText')}</WarningNote>}
        <SegmentedField
          autoFocus
          label={t('report.audience')}
          choices={[
            { value: 'file', label: t('report.forFile') },
            { value: 'public', label: t('report.forPublic') },
          ]}
          value={audience}
          onChange={setAudience}
        />
        <p className="q-hint">{audience === 'public' ? t('report.publicHint') : t('report.fileHint')}</p>
        <SegmentedField
          label={t('report.language')}
          choices={[
            { value: 'kk', label: t('language.kk') },
            { value: 'ru', label: t('language.ru') },
            { value: 'both', label: t('report.bothLanguages') },
          ]}
          value={language}
          onChange={setLanguage}
        />
        <SegmentedField
          label={t('report.format')}
          choices={[
            { value: 'pdf', label: 'PDF' },
            { value: 'docx', label: 'DOCX' },
            { value: 'xlsx', label: 'XLSX' },
          ]}
          value={format}
          onChange={setFormat}
        />
        {report.busy && (
          <ProgressBar
            label={t('report.making')}
            done={report.progress?.done ?? 0}
            total={report.progress?.total ?? null}
            onCancel={report.cancel}
            cancelLabel={t('report.cancel')}
          />
        )}
        {done !== undefined && <DoneBar>{t('report.done', { name: done })}</DoneBar>}
      </div>
    </Dialog>
  )
}
