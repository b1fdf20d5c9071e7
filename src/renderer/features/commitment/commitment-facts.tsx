import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Commitment } from '#contract/meeting'
import type { Dictionary } from '#renderer/host/use-dictionary.ts'
import { useFormat } from '#renderer/i18n/format.ts'
import { commitmentDue } from '#renderer/ui/commitment-due.ts'
import { DueChip } from '#renderer/ui/due-chip.tsx'
import { FactList, type Fact } from '#renderer/ui/fact-list.tsx'

interface CommitmentFactsProps {
  readonly commitment: Commitment
  readonly dictionary: Dictionary
  readonly onLeave: () => void
}

/** A promise in full: the words, the place, who, the first date and the date now, the question that it came from. */
export function CommitmentFacts({ commitment, dictionary, onLeave }: CommitmentFactsProps) {
  const { t } = useTranslation('commitment')
  const format = useFormat()
  const { meetingNumber, questionNumber } = commitment
  const who = new Set([commitment.responsible, dictionary.label('departments', commitment.department)])
  who.delete('')
  const facts: Fact[] = [
    { key: 'what', label: t('field.what'), value: <strong>{commitment.what}</strong> },
    { key: 'due', label: t('field.dueOn'), value: <DueChip {...commitmentDue(commitment)} form="line" /> },
    { key: 'state', label: t('field.state'), value: dictionary.label('commitment_states', commitment.state) },
    { key: 'who', label: t('field.responsible'), value: [...who].join(', ') },
    { key: 'promised', label: t('field.promisedOn'), value: format.day(commitment.promisedOn, 'long') },
  ]
  if (commitment.firstDueOn !== commitment.dueOn)
    facts.push({ key: 'first', label: t('field.firstDueOn'), value: format.day(commitment.firstDueOn, 'long') })
  if (commitment.settlement !== null)
    facts.push({
      key: 'settlement',
      label: t('field.settlement'),
      value: dictionary.label('settlements', commitment.settlement),
    })
  if (commitment.note !== '') facts.push({ key: 'note', label: t('field.note'), value: commitment.note })
  if (meetingNumber !== null)
    facts.push({
      key: 'meeting',
      label: t('field.meeting'),
      value: (
        <Link
          to="/meetings/$number"
          params={{ number: meetingNumber }}
          search={questionNumber === null ? {} : { question: questionNumber }}
          onClick={onLeave}
        >
          {questionNumber === null
            ? meetingNumber
            : t('list.question', { meeting: meetingNumber, question: questionNumber })}
        </Link>
      ),
    })
  return <FactList facts={facts} />
}
