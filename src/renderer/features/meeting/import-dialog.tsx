import { useNavigate } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fail, type Failure } from '#contract/failure'
import type { OperationOutput } from '#contract/operations'
import { useCommand } from '#renderer/host/use-command.ts'
import type { Dictionary } from '#renderer/host/use-dictionary.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { DoneBar } from '#renderer/ui/done-bar.tsx'
import { FailureNotice } from '#renderer/ui/failure-notice.tsx'
import { ImportSums } from './import-sums.tsx'
import { readQuestionFile, type QuestionFile } from './question-file.ts'

interface ImportDialogProps {
  readonly dictionary: Dictionary
  readonly onClose: () => void
}

/** Loads questions from a file: its sums are shown first, then everything is written, or nothing. */
export function ImportDialog({ dictionary, onClose }: ImportDialogProps) {
  const { t } = useTranslation('meeting')
  const navigate = useNavigate()
  const inputId = useId()
  const load = useCommand('question.import')
  const [file, setFile] = useState<{ readonly name: string; readonly read: QuestionFile }>()
  const [wrong, setWrong] = useState<Failure>()
  const [loaded, setLoaded] = useState<OperationOutput<'question.import'>>()

  async function choose(chosen: File | undefined): Promise<void> {
    if (!chosen) return
    load.clear()
    const read = readQuestionFile(await chosen.text())
    setFile(read && { name: chosen.name, read })
    const refused = fail('REFUSED', 'import.wrong-form')
    setWrong(read || refused.ok ? undefined : refused.failure)
  }

  async function save(): Promise<void> {
    if (!file || loaded) return
    const saved = await load.run({ content: JSON.parse(JSON.stringify(file.read.content)) })
    if (saved.ok) setLoaded(saved.value)
  }

  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('import.title')}
      onSubmit={() => void save()}
      footer={
        <>
          {!loaded && (
            <Button
              tone="primary"
              type="submit"
              keys="Ctrl+Enter"
              busy={load.busy}
              disabledReason={file ? undefined : t('import.chooseFirst')}
            >
              {file ? t('import.save', { count: file.read.questions }) : t('import.saveNone')}
            </Button>
          )}
          <Button onClick={onClose}>{t('import.close')}</Button>
        </>
      }
    >
      <div className="q-stack">
        <FailureNotice failure={load.failure ?? wrong} />
        {!loaded && (
          <div className="q-field">
            <div className="q-field-label">
              <label htmlFor={inputId}>{t('import.file')}</label>
              <span className="q-hint">{t('import.fileHint')}</span>
            </div>
            <input
              id={inputId}
              className="q-meeting-file"
              type="file"
              accept=".json,application/json"
              onChange={(event) => void choose(event.currentTarget.files?.[0])}
            />
          </div>
        )}
        {file && !loaded && <ImportSums file={file.read} dictionary={dictionary} />}
        {loaded && (
          <>
            <DoneBar>{t('import.done', { count: loaded.questions })}</DoneBar>
            <ul className="q-stack">
              {loaded.meetings.map((meeting) => (
                <li key={meeting.meetingId}>
                  <button
                    type="button"
                    className="q-meeting-link"
                    onClick={() => void navigate({ to: '/meetings/$number', params: { number: meeting.number } })}
                  >
                    {t('import.openMeeting', { number: meeting.number, count: meeting.questions })}
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Dialog>
  )
}
