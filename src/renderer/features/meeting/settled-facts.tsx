import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Commitment, Question } from '#contract/meeting'
import type { Dictionary } from '#renderer/host/use-dictionary.ts'
import { commitmentDue } from '#renderer/ui/commitment-due.ts'
import { DueChip } from '#renderer/ui/due-chip.tsx'
import { FactList, type Fact } from '#renderer/ui/fact-list.tsx'

interface SettledFactsProps {
  readonly question: Question
  readonly commitments: readonly Commitment[]
  readonly dictionary: Dictionary
}

/** How a question ended: outcome, answer, who answered, what was promised. */
export function SettledFacts({ question, commitments, dictionary }: SettledFactsProps) {
  const { t } = useTranslation('meeting')
  const facts: (Fact | null)[] = [
    {
      key: 'outcome',
      label: t('settle.outcome'),
      value: <strong>{dictionary.label('question_outcomes', question.outcome)}</strong>,
    },
    fact('answer', t('settle.answer'), question.answer, question.language),
    fact('answeredBy', t('settle.answeredBy'), question.answeredBy),
    fact('refusalReason', t('settle.refusalReason'), dictionary.label('refusal_reasons', question.refusalReason)),
    fact('solutionLevel', t('settle.solutionLevel'), dictionary.label('solution_levels', question.solutionLevel)),
    question.appealNumber === null
      ? null
      : {
          key: 'appeal',
          label: t('settle.appealNumber'),
          value: (
            <Link to="/appeals/$number" params={{ number: question.appealNumber }} search={{}}>
              {question.appealNumber}
            </Link>
          ),
        },
    ...commitments.map((one) => ({
      key: one.commitmentId,
      label: t('question.promise'),
      value: (
        <div className="q-meeting-promise">
          <span>{one.what}</span>
          <span className="q-second">
            {[...new Set([one.responsible, dictionary.label('departments', one.department)])]
              .filter(Boolean)
              .join(', ')}
          </span>
          <DueChip {...commitmentDue(one)} form="line" />
        </div>
      ),
    })),
  ]
  return <FactList facts={facts.filter((one) => one !== null)} />
}

function fact(key: string, label: string, value: string, lang?: string): Fact | null {
  return value === '' ? null : { key, label, value, lang: lang === 'mix' ? undefined : lang }
}
