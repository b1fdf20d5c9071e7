import type { LocalDate } from '#domain/calendar/local-date'
import { useOperation } from '#renderer/host/use-query.ts'
import { useFormat } from '#renderer/i18n/format.ts'
import type { Option } from '#renderer/ui/select-field.tsx'

/** Reception days to come as choices, those of one official first: day, hours, who receives, how many are booked. */
export function useComingDays(asked: {
  readonly from: LocalDate
  readonly to: LocalDate
  readonly officialId: string
}): readonly Option[] {
  const { from, to, officialId } = asked
  const format = useFormat()
  const { value } = useOperation('reception.days', { from, to })
  return (value?.items ?? [])
    .filter(({ state }) => state === 'planned')
    .toSorted((a, b) => Number(b.officialId === officialId) - Number(a.officialId === officialId))
    .map((one) => ({
      value: one.receptionId,
      label: `${format.day(one.heldOn)}, ${one.startsAt}–${one.endsAt} · ${one.officialName} · ${one.counts.waiting}`,
    }))
}
