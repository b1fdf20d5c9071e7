import { useEffect, useState, type DragEvent, type ReactNode, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'

export interface FileDropProps {
  readonly onFiles: (files: readonly File[]) => void
  readonly disabled: boolean
  /** The box that the file dialog of the system belongs to; a click on it opens the dialog. */
  readonly picker: RefObject<HTMLInputElement | null>
  readonly children: ReactNode
}

/** Takes files that are dragged here, pasted anywhere on the screen, or picked. */
export function FileDrop({ onFiles, disabled, picker, children }: FileDropProps) {
  const { t } = useTranslation('appeal')
  const [over, setOver] = useState(false)
  useEffect(() => {
    if (disabled) return
    function onPaste(event: ClipboardEvent): void {
      const files = [...(event.clipboardData?.files ?? [])]
      if (files.length === 0 || document.querySelector('[role=dialog][aria-modal=true]')) return
      event.preventDefault()
      onFiles(files)
    }
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  })
  if (disabled) return children
  const holdsFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files')
  return (
    <div
      className="card-drop"
      data-over={over || undefined}
      onDragOver={(event) => {
        if (!holdsFiles(event)) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        if (!holdsFiles(event)) return
        event.preventDefault()
        setOver(false)
        onFiles([...event.dataTransfer.files])
      }}
    >
      {over && (
        <p className="card-drop-here" role="status">
          {t('card.dropHere')}
        </p>
      )}
      {children}
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])])
          event.currentTarget.value = ''
        }}
      />
    </div>
  )
}
