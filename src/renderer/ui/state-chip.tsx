import type { ReactNode } from 'react'
import { Chip } from './chip.tsx'

/** State of a case: picture and words, outlined, never filled; without the outline in table rows (`bare`). */
export function StateChip(props: { readonly icon: ReactNode; readonly children: ReactNode; readonly bare?: boolean }) {
  return (
    <Chip icon={props.icon} tone={props.bare ? 'bare' : 'plain'}>
      {props.children}
    </Chip>
  )
}
