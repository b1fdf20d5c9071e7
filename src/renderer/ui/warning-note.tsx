import type { NoteProps } from './note.tsx'

/** Something is odd and saving is still possible: an ochre bar beside the field. */
export function WarningNote({ title, children, action }: NoteProps) {
  return (
    <div className="q-note" data-tone="soon" role="status">
      <div>
        {title && <strong>{title} </strong>}
        {children}
      </div>
      {action}
    </div>
  )
}
