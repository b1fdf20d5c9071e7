/** Facts of the life of an appeal that stand among the facts of its card. */
import { useTranslation } from 'react-i18next'
import type { AppealCard } from '#contract/appeal-fields'
import { useFormat } from '#renderer/i18n/format.ts'
import type { Fact } from '#renderer/ui/fact-list.tsx'
import { lowerFirst, useLabels } from '../words/use-labels.ts'
import { leadShare } from './next-step.ts'

/** Who answers, control, extensions, where it was sent, how it ended, what the applicant says: only what there is. */
export function useLifeFacts(card: AppealCard): readonly Fact[] {
  const { t } = useTranslation('life')
  const format = useFormat()
  const labels = useLabels()
  const { control, forwarding, ending, satisfaction, state, extensions } = card
  const lead = leadShare(card.assignments)
  const facts: (Fact | false | null)[] = [
    lead !== undefined && { key: 'executor', label: t('card.executor'), value: lead.official.name },
    control && {
      key: 'control',
      label: t('card.controlFact'),
      value: [
        t('card.controlSince', { on: format.day(control.since, 'dayMonth') }),
        control.official?.name ?? '',
        control.note,
      ]
        .filter((part) => part !== '')
        .join(' · '),
    },
    ...extensions.map(({ from, dueOn, decidedBy, reason }, at) => ({
      key: `extension ${String(at)}`,
      label: t('card.extensions'),
      value: t('card.extensionOf', {
        from: format.day(from),
        to: format.day(dueOn),
        official: decidedBy.name,
        reason,
      }),
    })),
    forwarding && {
      key: 'forwarding',
      label: t(state === 'passedUp' ? 'card.passedUpTo' : 'card.forwardedTo'),
      value:
        forwarding.letterNumber === ''
          ? forwarding.to
          : t('card.letter', { to: forwarding.to, number: forwarding.letterNumber }),
    },
    forwarding && forwarding.grounds !== '' && { key: 'grounds', label: t('card.grounds'), value: forwarding.grounds },
    forwarding &&
      forwarding.lateReason !== '' && {
        key: 'lateReason',
        label: t('card.lateReason'),
        value: forwarding.lateReason,
      },
    ending &&
      ending.text !== '' &&
      forwarding === null && {
        key: 'ending',
        label: t('card.ending'),
        value: <span className="card-wrapped">{ending.text}</span>,
      },
    satisfaction && {
      key: 'satisfaction',
      label: t('card.satisfaction'),
      value: [lowerFirst(labels.of('satisfaction', satisfaction.score)), satisfaction.comment]
        .filter((part) => part !== '')
        .join(' · '),
    },
  ]
  return facts.filter((fact) => fact !== false && fact !== null)
}
