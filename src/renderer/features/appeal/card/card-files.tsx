import { IconFile, IconFileTypePdf, IconPhoto, IconPrinter } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppealCard } from '#contract/appeal-fields'
import { useFormat } from '#renderer/i18n/format.ts'
import { failureText } from '#renderer/i18n/failure-text.ts'
import { Button } from '#renderer/ui/button.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { ProgressBar } from '#renderer/ui/progress-bar.tsx'
import { WarningNote } from '#renderer/ui/warning-note.tsx'
import type { Attaching, FileFailure } from './use-attach.ts'

export type CardFile = AppealCard['files'][number]

export interface CardFilesProps {
  readonly files: readonly CardFile[]
  /** Not there when nothing can be attached to this appeal. */
  readonly onPick: (() => void) | undefined
  readonly onSave: (file: CardFile) => void
  readonly onPrint: (file: CardFile) => void
  readonly current: Attaching | undefined
  readonly failures: readonly FileFailure[]
  readonly onCancel: () => void
}

const picture = { size: 16, stroke: 1.75, 'aria-hidden': true } as const

/** Papers of the case file: keep one, print a PDF, attach more. */
export function CardFiles({ files, onPick, onSave, onPrint, current, failures, onCancel }: CardFilesProps) {
  const { t } = useTranslation('appeal')
  const format = useFormat()
  return (
    <section className="card-part" aria-labelledby="card-files">
      <div className="q-spread">
        <h2 id="card-files">{t('card.files', { count: files.length })}</h2>
        {onPick && (
          <Button tone="link" small keys="Ctrl+O" onClick={onPick}>
            {t('card.attach')}
          </Button>
        )}
      </div>
      {current && (
        <ProgressBar
          label={t('card.uploading', { name: current.name })}
          done={current.sentBytes}
          total={current.sizeBytes}
          onCancel={onCancel}
          cancelLabel={t('card.cancelUpload')}
        />
      )}
      {failures.map(({ name, failure }) => (
        <WarningNote key={name} title={`${name}.`}>
          {failureText(failure)}
        </WarningNote>
      ))}
      {files.length === 0 && !current && onPick && <p className="q-second">{t('card.noFiles')}</p>}
      <ul className="card-files">
        {files.map((file) => (
          <li key={`${file.fileId} ${file.name} ${file.attachedAt}`}>
            {fileIcon(file)}
            <button
              type="button"
              className="q-link card-file-name"
              aria-label={t('card.saveFile', { name: file.name })}
              onClick={() => onSave(file)}
            >
              {file.name}
            </button>
            <span className="q-second">{format.size(file.sizeBytes)}</span>
            <span className="q-second">{format.day(file.attachedAt)}</span>
            {file.mediaType === 'application/pdf' ? (
              <IconButton
                label={t('card.printFile', { name: file.name })}
                icon={<IconPrinter {...picture} />}
                onClick={() => onPrint(file)}
              />
            ) : (
              <span />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function fileIcon({ mediaType }: CardFile): ReactNode {
  if (mediaType === 'application/pdf') return <IconFileTypePdf {...picture} />
  return mediaType.startsWith('image/') ? <IconPhoto {...picture} /> : <IconFile {...picture} />
}
