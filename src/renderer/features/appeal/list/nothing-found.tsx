import { useTranslation } from 'react-i18next'
import type { AppealSearch } from '#renderer/app/appeal-search.ts'
import { useOperation } from '#renderer/host/use-query.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { activeConditions, listInput, without, withoutAny, type ConditionKey } from './conditions.ts'
import { useConditionWords } from './use-condition-words.ts'

export interface NothingFoundProps {
  readonly search: AppealSearch
  readonly onChange: (search: AppealSearch) => void
}

/** Says which conditions stand in the way: how many appeals would show without each of them. */
export function NothingFound({ search, onChange }: NothingFoundProps) {
  const { t } = useTranslation('appeal')
  const words = useConditionWords()
  const conditions = activeConditions(search)
  return (
    <EmptyState
      title={t('list.nothingTitle')}
      action={
        <div className="q-stack">
          {conditions.map((key) => (
            <Obstacle key={key} name={words(key, search)} search={without(search, key)} onChange={onChange} />
          ))}
          <div>
            <Button tone="link" keys="Esc" onClick={() => onChange(withoutAny(search))}>
              {t('list.resetConditions')}
            </Button>
          </div>
        </div>
      }
    >
      {conditions.map((key: ConditionKey) => words(key, search)).join(' · ')}
    </EmptyState>
  )
}

function Obstacle({ name, search, onChange }: NothingFoundProps & { readonly name: string }) {
  const { t } = useTranslation('appeal')
  const { value } = useOperation('appeal.list', { ...listInput(search), limit: 1 })
  if (value === undefined || value.total === 0) return null
  return (
    <div className="q-line">
      <span>{t('list.without', { condition: name, count: value.total })}</span>
      <Button onClick={() => onChange(search)}>{t('list.removeCondition', { condition: name })}</Button>
    </div>
  )
}
