import { IconPaperclip } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/button.tsx'
import { FieldFrame } from '#renderer/ui/field.tsx'
import { AttachmentList } from '../../desk/attachment-list.tsx'
import type { KeptFile } from '../../desk/desk-form.ts'
import { useAttachments } from '../../desk/use-attachments.ts'
import '../../desk/desk.css'
import type { Bound } from './bind.ts'
import { useTellUploading } from './upload-watch.tsx'

/** Files of a step: picked or dropped here, sent at once, named in a list. */
export function FilesField({
  id,
  value,
  onChange,
  error,
  label,
  hint,
  autoFocus,
}: Bound<readonly KeptFile[]> & {
  readonly label?: string
  readonly hint?: string | undefined
  readonly autoFocus?: boolean
}) {
  const { t } = useTranslation('life')
  const picker = useRef<HTMLInputElement>(null)
  const kept = useRef(value)
  useEffect(() => {
    kept.current = value
  })
  const attachments = useAttachments((file) => {
    const others = kept.current.filter((one) => one.fileId !== file.fileId)
    onChange([...others, file])
  })
  useTellUploading(attachments.isBusy)
  return (
    <FieldFrame id={id} label={label ?? t('label.files')} hint={hint} error={error} group>
      <div
        className="q-stack"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault()
          attachments.add(event.dataTransfer.files)
        }}
      >
        <AttachmentList
          files={value}
          uploads={attachments.uploads}
          error={undefined}
          onRemove={(fileId) => onChange(value.filter((one) => one.fileId !== fileId))}
          onCancel={attachments.cancel}
          onRetry={attachments.retry}
        />
        <div>
          <Button
            id={id}
            small
            autoFocus={autoFocus}
            icon={<IconPaperclip size={16} stroke={1.75} aria-hidden="true" />}
            onClick={() => picker.current?.click()}
          >
            {t('attach')}
          </Button>
        </div>
        <input
          ref={picker}
          type="file"
          multiple
          hidden
          onChange={(event) => {
            attachments.add([...(event.currentTarget.files ?? [])])
            event.currentTarget.value = ''
          }}
        />
      </div>
    </FieldFrame>
  )
}

/** What an input takes of kept files. */
export function fileInputs(files: readonly KeptFile[]) {
  return files.map(({ fileId, name }) => ({ fileId, name }))
}
