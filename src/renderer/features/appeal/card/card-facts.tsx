import { useTranslation } from 'react-i18next'
import type { AppealCard } from '#contract/appeal-fields'
import { useFormat } from '#renderer/i18n/format.ts'
import { labelIn, useLanguage } from '#renderer/i18n/use-language.ts'
import { FactList, type Fact } from '#renderer/ui/fact-list.tsx'
import { useLabels } from '../words/use-labels.ts'
import { CardPeople } from './card-people.tsx'
import { StateNumberFact } from './state-number-fact.tsx'
import { useLifeFacts } from './use-life-facts.tsx'

/** What is known of the appeal beside its text; what is not given is not shown, what the law asks for always is. */
export function CardFacts({ card, onStateNumber }: { readonly card: AppealCard; readonly onStateNumber: () => void }) {
  return <FactList facts={useFacts(card, onStateNumber)} />
}

function useFacts(card: AppealCard, onStateNumber: () => void): readonly Fact[] {
  const { t } = useTranslation('appeal')
  const labels = useLabels()
  const format = useFormat()
  const language = useLanguage()
  const life = useLifeFacts(card)
  const desk = labelIn(language, { kk: card.deskNameKk, ru: card.deskNameRu })
  const elsewhere = card.elsewhere
    .filter((one) => one.system !== 'eOtinish')
    .map(({ system, number, date }) => {
      const text = date === null ? number : t('fact.dated', { number, day: format.day(date) })
      return `${t(`system.${system}`)}: ${text}`
    })
  const answer =
    card.answerBy &&
    t('fact.answerText', { way: t(`answerBy.${card.answerBy}`), language: t(`language.${card.language}`) })
  const given = (key: string, label: string, value: string | number | null): Fact[] =>
    value === null || value === '' ? [] : [{ key, label, value: String(value) }]
  const always = (key: string, label: string, value: string): Fact => ({
    key,
    label,
    value: value === '' ? <span className="q-second">{t('notGiven')}</span> : value,
  })
  return [
    { key: 'applicant', label: t('fact.applicant'), value: <CardPeople people={card.applicants} /> },
    ...given('signatories', t('fact.signatories'), card.signatories),
    always(
      'received',
      t('fact.received'),
      t('fact.receivedText', { channel: labels.of('channels', card.channel), at: format.moment(card.receivedAt) }),
    ),
    ...(card.registeredOn === card.receivedAt.slice(0, 10)
      ? []
      : given('registered', t('fact.registered'), format.day(card.registeredOn, 'long'))),
    ...given('desk', t('fact.desk'), [desk, card.acceptorName].filter((part) => part !== '').join(', ')),
    always('topic', t('fact.topic'), labels.topic(card.topic)),
    ...given('settlement', t('fact.settlement'), labels.of('settlements', card.settlement)),
    always('addressee', t('fact.addressee'), card.addresseeName),
    ...life,
    ...given('against', t('fact.against'), card.complaintAgainst),
    ...given('learntOn', t('fact.learntOn'), card.learntOn && format.day(card.learntOn, 'long')),
    ...given('receivedFrom', t('fact.receivedFrom'), card.receivedFrom),
    always('answer', t('fact.answer'), answer ?? ''),
    {
      key: 'stateNumber',
      label: t('fact.stateNumber'),
      value: <StateNumberFact card={card} onEnter={onStateNumber} />,
    },
    ...given('elsewhere', t('fact.elsewhere'), elsewhere.join('; ')),
    ...given('pages', t('fact.pages'), card.pages),
    ...given('code', t('fact.code'), card.verificationCode),
  ]
}
