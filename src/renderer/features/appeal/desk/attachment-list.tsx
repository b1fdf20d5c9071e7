import { IconFile, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { failureText } from '#renderer/i18n/failure-text.ts'
import { useFormat } from '#renderer/i18n/format.ts'
import { Button } from '#renderer/ui/button.tsx'
import { DueShape } from '#renderer/ui/due-shape.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { ProgressBar } from '#renderer/ui/progress-bar.tsx'
import type { KeptFile } from './desk-form.ts'
import type { Upload } from './use-attachments.ts'

export interface AttachmentListProps {
  readonly files: readonly KeptFile[]
  readonly uploads: readonly Upload[]
  readonly error: string | undefined
  readonly onRemove: (fileId: string) => void
  readonly onCancel: (uploadId: string) => void
  readonly onRetry: (uploadId: string) => void
}

/** Files that came with the appeal: kept, on their way, or not taken with the reason in words. */
export function AttachmentList({ files, uploads, error, onRemove, onCancel, onRetry }: AttachmentListProps) {
  const { t } = useTranslation(['desk', 'common'])
  const format = useFormat()
  if (files.length === 0 && uploads.length === 0 && !error) return null
  return (
    <div className="desk-files">
      {error && (
        <p className="q-field-error">
          <DueShape shape="late" />
          {error}
        </p>
      )}
      <ul aria-label={t('desk:attach.list')}>
        {files.map((file) => (
          <li key={file.fileId} className="desk-file">
            <IconFile size={16} stroke={1.75} aria-hidden="true" />
            <span className="desk-file-name">{file.name}</span>
            <span className="q-hint">{format.size(file.sizeBytes)}</span>
            <IconButton
              label={t('desk:attach.remove', { name: file.name })}
              icon={<IconX size={16} stroke={1.75} aria-hidden="true" />}
              onClick={() => onRemove(file.fileId)}
            />
          </li>
        ))}
        {uploads.map(({ uploadId, file, sentBytes, failure }) => (
          <li key={uploadId}>
            {failure ? (
              <div className="q-note" data-tone="late" role="alert">
                <div>
                  <strong>{t('desk:attach.failed', { name: file.name })}</strong> {failureText(failure)}
                </div>
                {failure.code === 'UNAVAILABLE' && (
                  <Button small onClick={() => onRetry(uploadId)}>
                    {t('desk:attach.again')}
                  </Button>
                )}
                <Button small tone="link" onClick={() => onCancel(uploadId)}>
                  {t('common:close')}
                </Button>
              </div>
            ) : (
              <ProgressBar
                label={t('desk:attach.uploading', { name: file.name })}
                done={Math.round(sentBytes / 1024)}
                total={Math.max(1, Math.round(file.size / 1024))}
                onCancel={() => onCancel(uploadId)}
                cancelLabel={t('desk:attach.cancel')}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
