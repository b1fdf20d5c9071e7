import { IconCheck, IconMinus } from '@tabler/icons-react'
import { StateChip } from '#renderer/ui/state-chip.tsx'

/** In use or closed, by picture and words. */
export function ActiveChip({
  isActive,
  yes,
  no,
}: {
  readonly isActive: boolean
  readonly yes: string
  readonly no: string
}) {
  const look = { size: 16, stroke: 1.75, 'aria-hidden': true } as const
  return (
    <StateChip bare icon={isActive ? <IconCheck {...look} /> : <IconMinus {...look} />}>
      {isActive ? yes : no}
    </StateChip>
  )
}
