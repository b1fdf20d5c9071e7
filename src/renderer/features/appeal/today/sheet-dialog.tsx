import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '#contract/failure'
import { printLanguage } from '#renderer/features/appeal/words/print-language.ts'
import { keepDocument, printDocument } from '#renderer/host/read-document.ts'
import { useCommand } from '#renderer/host/use-command.ts'
import { useLanguage } from '#renderer/i18n/use-language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { DoneBar } from '#renderer/ui/done-bar.tsx'
import { FailureNotice } from '#renderer/ui/failure-notice.tsx'
import { ProgressBar } from '#renderer/ui/progress-bar.tsx'
import { SegmentedField } from '#renderer/ui/segmented-field.tsx'

const scopes = ['due', 'control', 'all'] as const
const formats = ['pdf', 'docx', 'xlsx'] as const

/** The control list for Monday's meeting: what each official owes. Source: R-54. */
export function SheetDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['today', 'common'])
  const screen = printLanguage(useLanguage())
  const sheet = useCommand('control-list.print')
  const [scope, setScope] = useState<(typeof scopes)[number]>('due')
  const [language, setLanguage] = useState<'kk' | 'ru'>(screen)
  const [format, setFormat] = useState<(typeof formats)[number]>('pdf')
  const [done, setDone] = useState<string>()
  const [unread, setUnread] = useState<Failure>()
  const isStopped = sheet.failure?.reason === 'task.cancelled'

  async function make(): Promise<void> {
    setDone(undefined)
    setUnread(undefined)
    const made = await sheet.run({ scope, language, format })
    if (!made.ok) return
    const { document } = made.value
    const given = await (format === 'pdf' ? printDocument(document) : keepDocument(document))
    if (!given.ok) setUnread(given.failure)
    else setDone(format === 'pdf' ? t('sheet.printed') : t('sheet.kept', { name: document.name }))
  }

  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('sheet.title')}
      onSubmit={() => void make()}
      footer={
        <>
          <Button tone="primary" type="submit" keys="Ctrl+Enter" busy={sheet.busy}>
            {t(format === 'pdf' ? 'sheet.print' : 'sheet.save')}
          </Button>
          <Button keys="Esc" onClick={onClose}>
            {t('common:close')}
          </Button>
        </>
      }
    >
      <div className="q-stack">
        <FailureNotice failure={unread ?? (isStopped ? undefined : sheet.failure)} />
        <SegmentedField
          autoFocus
          label={t('sheet.scope')}
          choices={scopes.map((value) => ({ value, label: t(`sheet.${value}`) }))}
          value={scope}
          onChange={setScope}
        />
        <p className="q-hint">{t(`sheet.hint.${scope}`)}</p>
        <SegmentedField
          label={t('sheet.language')}
          choices={(['kk', 'ru'] as const).map((value) => ({
            value,
            label: t(`common:language.${value}`),
            lang: value,
          }))}
          value={language}
          onChange={setLanguage}
        />
        <SegmentedField
          label={t('sheet.format')}
          choices={formats.map((value) => ({ value, label: value.toUpperCase() }))}
          value={format}
          onChange={setFormat}
        />
        {sheet.busy && (
          <ProgressBar
            label={t('sheet.making')}
            done={sheet.progress?.done ?? 0}
            total={sheet.progress?.total ?? null}
            onCancel={sheet.cancel}
            cancelLabel={t('sheet.cancel')}
          />
        )}
        {done !== undefined && <DoneBar>{done}</DoneBar>}
      </div>
    </Dialog>
  )
}
