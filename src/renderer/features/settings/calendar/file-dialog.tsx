import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useOperation } from '#renderer/host/use-query.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { FailureNotice } from '#renderer/ui/failure-notice.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { ChangePreview } from './change-preview.tsx'
import { FileText } from './file-text.tsx'
import { FileYears } from './file-years.tsx'
import type { CalendarWork } from './use-calendar-work.ts'
import { WorkBar } from './work-bar.tsx'

interface FileDialogProps {
  readonly work: CalendarWork
  readonly onClose: () => void
  readonly onLoaded: () => void
}

/** What the register takes as one text; contract/calendar.ts. */
const mostCharacters = 2_000_000

/** Years of a calendar from a file: looked at first, then loaded, or nothing of it. */
export function FileDialog({ work, onClose, onLoaded }: FileDialogProps) {
  const { t } = useTranslation('settings')
  const [text, setText] = useState('')
  const [name, setName] = useState<string>()
  /** The text that was looked at last; its mistakes stay in sight while they are corrected. */
  const [asked, setAsked] = useState<string>()
  const [isWritten, setWritten] = useState(true)
  const [error, setError] = useState<string>()
  const [recompute, setRecompute] = useState(true)
  const preview = useOperation(
    'calendar.preview',
    { file: asked ?? '' },
    { reads: ['appeal'], enabled: asked !== undefined && !isWritten && !work.busy },
  )
  const problems = asked === undefined ? [] : (preview.value?.problems ?? [])
  const isLooking = asked !== undefined && !isWritten && problems.length === 0
  const nothingNew = preview.value?.changedDays === 0

  function look(read: string): void {
    setText(read)
    const wrong =
      read.trim() === '' ? t('calendar.file.chooseFirst') : read.length > mostCharacters && t('calendar.file.tooBig')
    setError(wrong || undefined)
    setAsked(wrong ? undefined : read)
    setWritten(wrong !== false)
  }

  async function submit(): Promise<void> {
    if (!isLooking) return look(text)
    if (!preview.value || nothingNew) return
    const { version } = preview.value
    if (await work.load({ file: asked, recompute, expectedVersion: version })) onLoaded()
  }

  return (
    <Dialog
      opened
      onClose={onClose}
      size="large"
      title={t('calendar.file.title')}
      onSubmit={() => void submit()}
      footer={
        <>
          <Button
            tone="primary"
            type="submit"
            keys="Ctrl+Enter"
            busy={work.busy}
            disabledReason={isLooking && nothingNew ? t('calendar.file.same') : undefined}
          >
            {t(isLooking ? 'calendar.file.apply' : 'calendar.preview')}
          </Button>
          {isLooking && !work.busy && <Button onClick={() => setWritten(true)}>{t('calendar.file.back')}</Button>}
          <Button onClick={onClose}>{t(work.busy ? 'calendar.work.leave' : 'leave')}</Button>
        </>
      }
    >
      <div className="q-stack">
        <FailureNotice failure={work.failure} />
        {work.busy ? (
          <WorkBar work={work} />
        ) : isLooking ? (
          <QueryView query={preview} skeletonRows={4}>
            {(value) => (
              <>
                <FileYears years={value.years} />
                {value.changedDays === 0 ? (
                  <Note title={t('calendar.file.same')}>{t('calendar.file.sameText')}</Note>
                ) : (
                  <ChangePreview preview={value} recompute={recompute} onRecompute={setRecompute} />
                )}
              </>
            )}
          </QueryView>
        ) : (
          <FileText
            text={text}
            name={name}
            problems={problems}
            error={error}
            onText={(typed) => {
              setText(typed)
              setWritten(true)
            }}
            onFile={(file) => {
              setName(file.name)
              void file.text().then(look)
            }}
          />
        )}
      </div>
    </Dialog>
  )
}
