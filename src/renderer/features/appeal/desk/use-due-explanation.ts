import { useMemo } from 'react'
import type { Explanation } from '#contract/appeal-fields'
import { useOperation } from '#renderer/host/use-query.ts'
import { receivedMoment, type DeskForm } from './desk-form.ts'
import { previewDue } from './due-preview.ts'

/** Moment of arrival as far as it can be told: what was typed, else now. */
export function receivedOf(form: Pick<DeskForm, 'received'>, now: string): string {
  return receivedMoment(form, Number(now.slice(0, 4))) ?? now
}

/** The due date with its days while the appeal is typed; `undefined` until calendar, terms and hours are known. */
export function useDueExplanation(form: DeskForm, now: string): Explanation | undefined {
  const calendar = useOperation('calendar.get', {}).value
  const settings = useOperation('settings.get', {}).value
  const hours = useOperation('organisation.get', {}).value?.hours
  const receivedAt = receivedOf(form, now)
  return useMemo(
    () =>
      calendar && settings && hours ? previewDue(form.kind, receivedAt, { calendar, settings, hours }) : undefined,
    [form.kind, receivedAt, calendar, settings, hours],
  )
}
