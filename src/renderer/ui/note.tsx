import type { ReactNode } from 'react'

export interface NoteProps {
  readonly title?: ReactNode
  readonly children?: ReactNode
  readonly action?: ReactNode
}

/** A quiet explanation on the accent ground. */
export function Note({ title, children, action }: NoteProps) {
  return (
    <div className="q-note">
      <div>
        {title && <strong>{title} </strong>}
        {children}
      </div>
      {action}
    </div>
  )
}
