import { useTranslation } from 'react-i18next'
import type { AppealCard } from '#contract/appeal-fields'
import { useOperation } from '#renderer/host/use-query.ts'
import { useFormat } from '#renderer/i18n/format.ts'
import { suggestedLeads, similarInput, type Lead } from './leads.ts'

export interface SuggestedLeadsProps {
  readonly card: AppealCard
  readonly chosen: string
  readonly onChoose: (number: string) => void
}

/** Appeals that are linked with this one already, and open ones that are likely about the same. */
export function SuggestedLeads({ card, chosen, onChoose }: SuggestedLeadsProps) {
  const { t } = useTranslation('life')
  const similar = useOperation('appeal.suggest', similarInput(card)).value?.similar ?? []
  const leads = suggestedLeads(card, similar)
  if (leads.length === 0) return null
  return (
    <fieldset className="card-found">
      <legend className="q-second">{t('step.join.suggested')}</legend>
      {leads.map((lead) => (
        <LeadChoice key={lead.number} lead={lead} isChosen={lead.number === chosen} onChoose={onChoose} />
      ))}
    </fieldset>
  )
}

interface LeadChoiceProps {
  readonly lead: Lead
  readonly isChosen: boolean
  readonly onChoose: (number: string) => void
}

function LeadChoice({ lead, isChosen, onChoose }: LeadChoiceProps) {
  const format = useFormat()
  return (
    <label data-checked={isChosen || undefined}>
      <input
        type="radio"
        name="suggested-lead"
        value={lead.number}
        checked={isChosen}
        onChange={() => onChoose(lead.number)}
      />
      <span>
        <strong>{lead.number}</strong> · {[format.day(lead.registeredOn), lead.applicant].filter(Boolean).join(' · ')}
        <span className="card-found-text">{lead.essence}</span>
      </span>
    </label>
  )
}
