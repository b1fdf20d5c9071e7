import type { ReactNode } from 'react'

/** What belongs here, and the one action that fills it. */
export function EmptyState(props: {
  readonly title: string
  readonly children?: ReactNode
  readonly action?: ReactNode
}) {
  return (
    <div className="q-empty">
      <div>
        <h2>{props.title}</h2>
        {props.children && <p className="q-second">{props.children}</p>}
      </div>
      {props.action}
    </div>
  )
}
