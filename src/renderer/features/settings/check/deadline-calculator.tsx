import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { appealKinds, type AppealKind } from '#domain/appeal/kinds'
import { useDictionary } from '#renderer/host/use-dictionary.ts'
import { useOperation } from '#renderer/host/use-query.ts'
import { useFormat } from '#renderer/i18n/format.ts'
import { officeNow } from '#renderer/i18n/office-clock.ts'
import { DateTimeField } from '#renderer/ui/date-time-field.tsx'
import { ExplanationTable } from '#renderer/ui/explanation-table.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { SegmentedField } from '#renderer/ui/segmented-field.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { WarningNote } from '#renderer/ui/warning-note.tsx'
import { SettingsSection } from '../settings-section.tsx'

const clocks = ['reply', 'forward', 'return', 'passUp', 'extended'] as const
type Clock = (typeof clocks)[number]

/** When a term ends for any kind and moment of arrival, with the same explanation as on a case card. */
export function DeadlineCalculator() {
  const { t } = useTranslation('settings')
  const format = useFormat()
  const dictionary = useDictionary()
  const [kind, setKind] = useState<AppealKind>('application')
  const [clock, setClock] = useState<Clock>('reply')
  const [receivedAt, setReceivedAt] = useState<string | null>(() => officeNow().slice(0, 16))
  const answer = useOperation(
    'deadline.compute',
    { kind, clock, receivedAt: receivedAt ?? '' },
    { enabled: receivedAt !== null, keepPrevious: true },
  )
  return (
    <SettingsSection title={t('calculator.title')} hint={t('calculator.about')}>
      <SegmentedField
        label={t('calculator.kind')}
        choices={appealKinds.map((one) => ({ value: one, label: dictionary.label('appeal_kinds', one) }))}
        value={kind}
        onChange={setKind}
      />
      <div className="q-fields">
        <DateTimeField
          label={t('calculator.receivedAt')}
          hint={t('calculator.receivedHint')}
          value={receivedAt}
          onChange={setReceivedAt}
        />
        <SelectField
          label={t('calculator.clock')}
          options={clocks.map((one) => ({ value: one, label: t(`clock.${one}`) }))}
          value={clock}
          onChange={(chosen) => setClock(clocks.find((one) => one === chosen) ?? 'reply')}
        />
      </div>
      {receivedAt === null ? (
        <p className="q-hint">{t('calculator.noMoment')}</p>
      ) : answer.failure?.reason === 'calendar.year-missing' ? (
        <YearMissing year={Number(answer.failure.facts['year'])} />
      ) : (
        <QueryView query={answer} skeletonRows={4}>
          {(explanation) => (
            <div className="q-stack" role="status">
              <p className="q-settings-answer">
                {t('calculator.answer', { day: format.day(explanation.dueOn, 'long') })}
              </p>
              <ExplanationTable rows={explanation.rows} />
            </div>
          )}
        </QueryView>
      )}
    </SettingsSection>
  )
}

/** No date is told past a year that the calendar does not hold; the way there is to fill it in. */
function YearMissing({ year }: { readonly year: number }) {
  const { t } = useTranslation('settings')
  return (
    <WarningNote
      title={t('calculator.calendarMissing', { year })}
      action={
        <Link to="/settings/$tab" params={{ tab: 'calendar' }} search={{ year }}>
          {t('calculator.openCalendar', { year })}
        </Link>
      }
    >
      {t('calculator.calendarMissingText')}
    </WarningNote>
  )
}
