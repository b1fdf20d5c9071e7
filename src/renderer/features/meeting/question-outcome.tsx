import { useTranslation } from 'react-i18next'
import { IconBan, IconCheck, IconClock } from '@tabler/icons-react'
import type { Question } from '#contract/meeting'
import type { Dictionary } from '#renderer/host/use-dictionary.ts'
import { StateChip } from '#renderer/ui/state-chip.tsx'

/** How a question ended, or that it is still open, or that its entry was a mistake. */
export function QuestionOutcome({
  question,
  dictionary,
}: {
  readonly question: Pick<Question, 'outcome' | 'isVoid'>
  readonly dictionary: Dictionary
}) {
  const { t } = useTranslation('meeting')
  const size = { size: 16, stroke: 1.75, 'aria-hidden': true } as const
  if (question.isVoid)
    return (
      <StateChip bare icon={<IconBan {...size} />}>
        {t('question.void')}
      </StateChip>
    )
  if (question.outcome === null)
    return (
      <StateChip bare icon={<IconClock {...size} />}>
        {t('question.open')}
      </StateChip>
    )
  return (
    <StateChip bare icon={<IconCheck {...size} />}>
      {dictionary.label('question_outcomes', question.outcome)}
    </StateChip>
  )
}
