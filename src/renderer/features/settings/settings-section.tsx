import { useId, type ReactNode } from 'react'

interface SettingsSectionProps {
  readonly title: string
  readonly hint?: ReactNode
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A headed part of a settings tab. */
export function SettingsSection({ title, hint, actions, children }: SettingsSectionProps) {
  const id = useId()
  return (
    <section className="q-settings-section" aria-labelledby={id}>
      <div className="q-spread">
        <div>
          <h2 id={id}>{title}</h2>
          {hint && <p className="q-second">{hint}</p>}
        </div>
        {actions && <div className="q-line">{actions}</div>}
      </div>
      {children}
    </section>
  )
}
