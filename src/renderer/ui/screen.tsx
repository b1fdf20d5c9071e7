import type { SubmitEventHandler, ReactNode } from 'react'
import { SidePanel, type PanelWidth } from './side-panel.tsx'

export interface ScreenProps {
  readonly title: string
  readonly subtitle?: ReactNode
  /** A line of its own above the title, with what stands at its right end. */
  readonly lead?: ReactNode
  readonly leadActions?: ReactNode
  /** The one next step, under the title bar. */
  readonly step?: ReactNode
  /** Before the title: the way back to the list. */
  readonly back?: ReactNode
  /** At the right of the title bar. */
  readonly actions?: ReactNode
  /** Under the title bar: search, filters. */
  readonly filterBar?: ReactNode
  /** Docked below the body, never over rows. */
  readonly bottomBar?: ReactNode
  readonly panel?: ReactNode
  readonly panelLabel?: string | undefined
  readonly panelWidth?: PanelWidth | undefined
  /** Tables reach the edges of the body; everything else is padded. */
  readonly edgeToEdge?: boolean | undefined
  /** Makes the whole screen one form; Ctrl+Enter submits it. */
  readonly onSubmit?: (() => void) | undefined
  readonly children: ReactNode
}

/** Title bar, filter bar, body and right panel: the one layout of all screens. */
export function Screen(props: ScreenProps) {
  const content = (
    <>
      <header className="q-title-bar">
        {props.lead && (
          <div className="q-title-lead">
            {props.lead}
            {props.leadActions && <div className="q-actions">{props.leadActions}</div>}
          </div>
        )}
        {props.back}
        <h1>{props.title}</h1>
        {props.subtitle && <div className="q-second">{props.subtitle}</div>}
        {props.actions && <div className="q-actions">{props.actions}</div>}
      </header>
      {props.step && (
        <div className="q-bar" data-place="step">
          {props.step}
        </div>
      )}
      {props.filterBar && <div className="q-bar">{props.filterBar}</div>}
      <div className="q-screen-middle">
        <div className="q-screen-body" data-padded={props.edgeToEdge ? undefined : true}>
          {props.children}
        </div>
        {props.panel && (
          <SidePanel label={props.panelLabel} width={props.panelWidth}>
            {props.panel}
          </SidePanel>
        )}
      </div>
      {props.bottomBar && (
        <div className="q-bar" data-place="bottom">
          {props.bottomBar}
        </div>
      )}
    </>
  )
  const { onSubmit } = props
  if (!onSubmit) return <div className="q-screen">{content}</div>
  const submit: SubmitEventHandler<HTMLFormElement> = (event) => {
    event.preventDefault()
    onSubmit()
  }
  return (
    <form className="q-screen" noValidate onSubmit={submit} data-primary-form>
      {content}
    </form>
  )
}
