import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isComplainedOf } from '#domain/appeal/complained-of'
import type { AppealCard } from '#contract/appeal-fields'
import { labelIn, useLanguage } from '#renderer/i18n/use-language.ts'
import { DateField } from '#renderer/ui/date-field.tsx'
import { FieldFrame } from '#renderer/ui/field.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { fieldId } from '#renderer/ui/use-field-errors.ts'
import { WarningNote } from '#renderer/ui/warning-note.tsx'
import { useLabels } from '../../words/use-labels.ts'
import { addExecutor, markLead, removeExecutor, setTerm, type ExecutorValue } from './executors.ts'
import { useOfficialOptions } from './official-field.tsx'
import type { Counting } from './use-counting.ts'

export interface ExecutorFieldsProps {
  readonly card: Pick<AppealCard, 'dueOn' | 'complaintAgainst'>
  readonly executors: readonly ExecutorValue[]
  readonly onChange: (executors: readonly ExecutorValue[]) => void
  /** Day from which an internal term in working days is counted. */
  readonly from: string | null
  readonly counting: Counting | undefined
  readonly error: (path: string) => string | undefined
}

/** Who does it: picked by typing, one answers; the internal term in working days for all, or by day for each. */
export function ExecutorFields({ card, executors, onChange, from, counting, error }: ExecutorFieldsProps) {
  const { t } = useTranslation('life')
  const { officials } = useLabels()
  const [days, setDays] = useState('')
  const [typed, setTyped] = useState(0)
  const options = useOfficialOptions(({ officialId }) => !executors.some((one) => one.officialId === officialId))
  const term = days === '' ? replyTerm(card, from) : counting?.after(from, Number(days))
  const nameOf = (officialId: string): string => officials.find((one) => one.officialId === officialId)?.name ?? ''
  const complainedOf = executors
    .map(({ officialId }) => nameOf(officialId))
    .filter((name) => card.complaintAgainst !== '' && isComplainedOf(card.complaintAgainst, name))
  return (
    <FieldFrame id={fieldId('step', 'executors')} label={t('step.assign.executors')} group>
      <div className="q-stack">
        {executors.length > 0 && (
          <ul className="card-executors">
            {executors.map((one, at) => (
              <ExecutorRow
                key={one.officialId}
                executor={one}
                at={at}
                isAlone={executors.length === 1}
                error={error(`executors.${String(at)}.dueOn`)}
                onLead={() => onChange(markLead(executors, one.officialId))}
                onTerm={(dueOn) => onChange(setTerm(executors, dueOn, one.officialId))}
                onRemove={() => onChange(removeExecutor(executors, one.officialId))}
              />
            ))}
          </ul>
        )}
        {complainedOf.map((name) => (
          <WarningNote key={name}>{t('step.assign.complainedOf', { name })}</WarningNote>
        ))}
        <div className="q-fields">
          <SelectField
            key={typed}
            id={fieldId('step', 'executors')}
            className="q-wide"
            label={t('step.assign.add')}
            hint={t('step.assign.addHint')}
            options={options}
            value={null}
            autoFocus
            error={error('executors')}
            onChange={(officialId) => {
              if (officialId === null) return
              onChange(addExecutor(executors, { officialId, dueOn: term ?? '' }))
              setTyped(typed + 1)
            }}
          />
          <NumberField
            label={t('step.assign.termAll')}
            hint={t('step.assign.termAllHint')}
            value={days}
            maxLength={3}
            onChange={(text) => {
              setDays(text)
              const day = text === '' ? replyTerm(card, from) : counting?.after(from, Number(text))
              if (day !== undefined) onChange(setTerm(executors, day))
            }}
          />
        </div>
      </div>
    </FieldFrame>
  )
}

/** The day of the reply, as long as it lies ahead. */
function replyTerm({ dueOn }: Pick<AppealCard, 'dueOn'>, from: string | null): string {
  return from !== null && dueOn >= from ? dueOn : ''
}

interface ExecutorRowProps {
  readonly executor: ExecutorValue
  readonly at: number
  readonly isAlone: boolean
  readonly error: string | undefined
  readonly onLead: () => void
  readonly onTerm: (dueOn: string | null) => void
  readonly onRemove: () => void
}

function ExecutorRow({ executor, at, isAlone, error, onLead, onTerm, onRemove }: ExecutorRowProps) {
  const { t } = useTranslation('life')
  const language = useLanguage()
  const { officials } = useLabels()
  const official = officials.find((one) => one.officialId === executor.officialId)
  const name = official?.name ?? ''
  return (
    <li className="card-executor">
      <span>
        <strong>{name}</strong>
        {official && (
          <span className="q-second">, {labelIn(language, { kk: official.positionKk, ru: official.positionRu })}</span>
        )}
      </span>
      {!isAlone && (
        <label className="q-check">
          <input
            type="radio"
            name="step-lead"
            checked={executor.isLead}
            onChange={onLead}
            aria-label={t('step.assign.leadOf', { name })}
          />
          <span>{t('step.assign.lead')}</span>
        </label>
      )}
      <DateField
        id={fieldId('step', `executors.${String(at)}.dueOn`)}
        label={t('step.assign.termOf', { name })}
        value={executor.dueOn}
        onChange={onTerm}
        error={error}
      />
      <IconButton
        label={t('step.assign.remove', { name })}
        icon={<IconX size={16} stroke={1.75} aria-hidden="true" />}
        onClick={onRemove}
      />
    </li>
  )
}
