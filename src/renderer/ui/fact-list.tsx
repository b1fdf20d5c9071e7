import { Fragment, type ReactNode } from 'react'

export interface Fact {
  readonly key: string
  readonly label: string
  readonly value: ReactNode
  /** Language of the value, when it is not that of the screen. */
  readonly lang?: string | undefined
}

/** Names at the left, facts at the right. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="q-facts">
      {facts.map((fact) => (
        <Fragment key={fact.key}>
          <dt>{fact.label}</dt>
          <dd lang={fact.lang}>{fact.value}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
