import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Month } from '#domain/reception/schedule'
import { useCommand } from '#renderer/host/use-command.ts'
import { useOperation } from '#renderer/host/use-query.ts'
import { Button } from '#renderer/ui/button.tsx'
import { CheckField } from '#renderer/ui/check-field.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { FormNotices } from '#renderer/ui/form-notices.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { fieldId, useFieldErrors } from '#renderer/ui/use-field-errors.ts'
import { DaysChoice } from './days-choice.tsx'
import { HoursFields } from './hours-fields.tsx'
import { PatternFields } from './pattern-fields.tsx'
import {
  blankPlan,
  firstChoice,
  patternOf,
  type PlanForm,
  planInput,
  scheduleInput,
  withSchedule,
} from './plan-form.ts'
import { usePlanNames } from './use-plan-names.ts'

interface PlanDialogProps {
  readonly month: Month
  /** Day that was looked at: it is offered beside those of the schedule. */
  readonly day: string
  /** Only that day is wanted, and marked at first. */
  readonly isForDay: boolean
  readonly onClose: () => void
}

/**
 * Plans an official's days of a month: the usual schedule proposes them, days off are told with the working day that is
 * offered, and what is marked is planned at once or not at all.
 */
export function PlanDialog({ month, day, isForDay, onClose }: PlanDialogProps) {
  const { t } = useTranslation('reception')
  const schedules = useOperation('reception.schedules', {}, { reads: ['official'] })
  const plan = useCommand('reception.plan')
  const keep = useCommand('reception.set-schedule')
  const [form, setForm] = useState<PlanForm>(blankPlan)
  const [isKept, setKept] = useState(true)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [isDayOffMeant, setDayOffMeant] = useState(false)
  const officials = (schedules.value?.items ?? []).filter(({ isActive }) => isActive)
  const own = officials.find(({ officialId }) => officialId === form.officialId)
  const proposed = useOperation(
    'reception.propose',
    {
      officialId: form.officialId ?? '',
      month,
      pattern: { ...patternOf(form), weekdays: [...form.weekdays], weeks: [...form.weeks] } as never,
    },
    { enabled: form.officialId !== null && form.weekdays.length > 0, reads: ['calendar'], keepPrevious: true },
  )
  const days = form.weekdays.length > 0 ? (proposed.value?.days ?? []) : []
  useEffect(() => setChosen(isForDay ? [day] : firstChoice(days)), [proposed.value, form.officialId])
  const set = (change: Partial<PlanForm>): void => {
    plan.clear()
    setForm({ ...form, ...change })
  }
  const failure = plan.failure ?? keep.failure
  const errors = useFieldErrors('plan', failure, usePlanNames())
  const { officialId } = form

  async function save(): Promise<void> {
    if (officialId === null) {
      document.getElementById(fieldId('plan', 'officialId'))?.focus()
      return
    }
    const planned = await plan.run(planInput({ ...form, officialId }, chosen, isDayOffMeant))
    if (!planned.ok) return
    if (isKept && form.kind === 'personal' && form.weekdays.length > 0) {
      const kept = await keep.run({ officialId, expectedVersion: own?.version ?? 0, schedule: scheduleInput(form) })
      if (!kept.ok) return
    }
    onClose()
  }

  return (
    <Dialog
      opened
      onClose={onClose}
      size="large"
      title={t('plan.title')}
      onSubmit={() => void save()}
      footer={
        <>
          <Button
            tone="primary"
            type="submit"
            keys="Ctrl+Enter"
            busy={plan.busy || keep.busy}
            disabledReason={chosen.length === 0 ? t('plan.nothing') : undefined}
          >
            {t('plan.save', { count: chosen.length })}
          </Button>
          <Button onClick={onClose}>{t('leave')}</Button>
        </>
      }
    >
      <div className="q-stack">
        <FormNotices failure={failure} errors={errors} />
        <SelectField
          id={fieldId('plan', 'officialId')}
          autoFocus
          label={t('plan.official')}
          options={officials.map((one) => ({ value: one.officialId, label: one.officialName }))}
          value={officialId}
          onChange={(value) => {
            const next = officials.find((one) => one.officialId === value)
            setForm(withSchedule({ ...form, officialId: value }, next?.schedule ?? null))
          }}
          error={errors.of('officialId')}
        />
        {officialId !== null && (
          <>
            <PatternFields form={form} set={set} />
            <HoursFields form={form} set={set} errors={errors} />
            <DaysChoice
              day={day}
              days={days}
              chosen={chosen}
              onChoose={setChosen}
              isDayOffMeant={isDayOffMeant}
              onMeant={setDayOffMeant}
              failure={plan.failure}
            />
            {form.kind === 'personal' && form.weekdays.length > 0 && (
              <CheckField label={t('plan.keep')} checked={isKept} onChange={setKept} />
            )}
          </>
        )}
      </div>
    </Dialog>
  )
}
