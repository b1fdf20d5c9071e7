import { IconUpload } from '@tabler/icons-react'
import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { calendarColumns } from '#domain/calendar/calendar-csv'
import type { OperationOutput } from '#contract/operations'
import { Button } from '#renderer/ui/button.tsx'
import { TextAreaField } from '#renderer/ui/text-area-field.tsx'
import { FileProblems } from './file-problems.tsx'
import { rangeOfLine } from './text-lines.ts'

interface FileTextProps {
  readonly text: string
  /** Name of the file that the text came from. */
  readonly name: string | undefined
  readonly problems: OperationOutput<'calendar.preview'>['problems']
  readonly error: string | undefined
  readonly onText: (text: string) => void
  readonly onFile: (file: File) => void
}

/** Where the calendar comes from: a file or a pasted table. Its text stays open, so that a mistake can be corrected in place. */
export function FileText({ text, name, problems, error, onText, onFile }: FileTextProps) {
  const { t } = useTranslation('settings')
  const textId = useId()
  const picker = useRef<HTMLInputElement>(null)
  const mistakes = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (problems.length > 0) mistakes.current?.focus()
  }, [problems])

  function toLine(line: number): void {
    const area = document.getElementById(textId)
    const range = rangeOfLine(text, line)
    if (!(area instanceof HTMLTextAreaElement) || range === undefined) return
    area.focus()
    area.setSelectionRange(range.start, range.end)
    area.scrollTop = (area.scrollHeight * range.start) / Math.max(1, text.length) - area.clientHeight / 2
  }

  return (
    <>
      {problems.length > 0 && (
        <div ref={mistakes} tabIndex={-1}>
          <FileProblems problems={problems} onLine={toLine} />
        </div>
      )}
      <div className="q-line">
        <Button
          autoFocus
          icon={<IconUpload size={16} stroke={1.75} aria-hidden="true" />}
          onClick={() => picker.current?.click()}
        >
          {t('calendar.file.choose')}
        </Button>
        <span className="q-hint">{name ?? t('calendar.file.chooseHint')}</span>
        <input
          ref={picker}
          type="file"
          hidden
          accept=".csv,.txt,.json,text/csv,application/json"
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0]
            // Emptied, so that the same file can be chosen again after it was corrected.
            event.currentTarget.value = ''
            if (chosen) onFile(chosen)
          }}
        />
      </div>
      <TextAreaField
        id={textId}
        label={t('calendar.file.paste')}
        hint={t('calendar.file.pasteHint')}
        error={error}
        rows={8}
        value={text}
        onChange={onText}
        className="q-calendar-text"
      />
      <p className="q-hint">{t('calendar.file.form', { columns: calendarColumns.join('; ') })}</p>
    </>
  )
}
