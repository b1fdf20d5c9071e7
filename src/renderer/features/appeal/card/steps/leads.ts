/** Which appeals are offered to be considered with: linked ones first, then those that are likely about the same. Source: R-12. */
import type { AppealCard, AppealRow } from '#contract/appeal-fields'
import type { OperationInput } from '#contract/operations'

export interface Lead {
  readonly number: string
  readonly registeredOn: string
  readonly applicant: string
  readonly essence: string
}

/** More would be read by nobody; the search below finds the rest. */
const most = 5

const alike: readonly AppealCard['links'][number]['kind'][] = ['repeatOf', 'duplicateOf', 'sameProblem']

type LeadCard = Pick<AppealCard, 'number' | 'links'>
type LeadRow = Pick<AppealRow, 'number' | 'registeredOn' | 'applicant' | 'essence' | 'isOpen' | 'state'>

/** Each once, without the appeal itself; of the likely ones only those that can lead: open, and not joined themselves. */
export function suggestedLeads({ number, links }: LeadCard, similar: readonly LeadRow[]): readonly Lead[] {
  const linked = links
    .filter(({ kind }) => alike.includes(kind))
    .map(({ number: other, registeredOn, essence }): Lead => ({ number: other, registeredOn, applicant: '', essence }))
  const likely = similar.filter(({ isOpen, state }) => isOpen && state !== 'joined')
  const leads = new Map<string, Lead>()
  for (const { number: other, registeredOn, applicant, essence } of [...linked, ...likely]) {
    if (other !== number && !leads.has(other)) leads.set(other, { number: other, registeredOn, applicant, essence })
  }
  return [...leads.values()].slice(0, most)
}

/** What is asked about appeals like this one. */
export function similarInput(card: AppealCard): OperationInput<'appeal.suggest'> {
  const [first] = card.applicants
  const { topic, essence, language } = card
  return {
    topic,
    essence,
    language,
    settlement: first?.settlement ?? card.settlement,
    ...(first && {
      nationalNumber: first.nationalNumber,
      phone: first.phone,
      surname: first.surname,
      givenName: first.givenName,
      patronymic: first.patronymic,
      birthYear: first.birthYear,
      street: first.street,
      house: first.house,
    }),
  }
}
