import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Visit } from '#contract/reception-fields'
import { useFormat } from '#renderer/i18n/format.ts'
import { Button } from '#renderer/ui/button.tsx'
import { DueShape } from '#renderer/ui/due-shape.tsx'
import { FactList } from '#renderer/ui/fact-list.tsx'
import { FailureNotice } from '#renderer/ui/failure-notice.tsx'
import { usePrint } from './use-print.ts'

interface VisitOutcomeProps {
  readonly visit: Visit
  readonly onChange: (() => void) | undefined
  readonly onInstruction: () => void
}

/** What came of the visit: result, answer, instruction with its term, or the appeal that it became. */
export function VisitOutcome({ visit, onChange, onInstruction }: VisitOutcomeProps) {
  const { t } = useTranslation('reception')
  const format = useFormat()
  const receipt = usePrint('receipt.print')
  const { result, answer, instruction, appealNumber, startedAt, endedAt, language } = visit
  const end = instruction?.end ?? null
  return (
    <section className="q-reception-outcome">
      <h3>
        <DueShape shape="done" /> {t(`result.${result ?? 'explained'}`)}
      </h3>
      <FactList
        facts={[
          ...(appealNumber === null
            ? []
            : [
                {
                  key: 'appeal',
                  label: t('outcome.appeal'),
                  value: (
                    <Link to="/appeals/$number" params={{ number: appealNumber }}>
                      {appealNumber}
                    </Link>
                  ),
                },
              ]),
          ...(answer === ''
            ? []
            : [
                {
                  key: 'answer',
                  label: t('settle.answer'),
                  value: answer,
                  lang: language === 'mix' ? undefined : language,
                },
              ]),
          ...(instruction === null
            ? []
            : [
                { key: 'text', label: t('result.instruction'), value: instruction.text },
                { key: 'executor', label: t('settle.executor'), value: instruction.executor || '–' },
                {
                  key: 'due',
                  label: t('settle.dueOn'),
                  value: (
                    <span className="q-due" data-state={instruction.isLate ? 'late' : end ? 'closed' : 'inTime'}>
                      <DueShape shape={instruction.isLate ? 'late' : end ? 'done' : 'open'} />
                      <span className="q-due-words">
                        {instruction.dueOn === null ? t('outcome.noTerm') : format.day(instruction.dueOn)}
                        {end && ` · ${t(`instruction.${end.state}`)} ${format.day(end.on)}`}
                      </span>
                    </span>
                  ),
                },
                ...(end && end.note !== '' ? [{ key: 'note', label: t('instruction.note'), value: end.note }] : []),
              ]),
          {
            key: 'time',
            label: t('outcome.time'),
            value: [startedAt, endedAt].flatMap((moment) => (moment === null ? [] : format.time(moment))).join('–'),
          },
        ]}
      />
      <FailureNotice failure={receipt.failure} />
      <div className="q-line">
        {appealNumber !== null && (
          <Button busy={receipt.busy} onClick={() => void receipt.run({ number: appealNumber }, 'print')}>
            {t('outcome.receipt')}
          </Button>
        )}
        {instruction !== null && (end === null || end.state === 'donePartly') && (
          <Button aria-haspopup="dialog" onClick={onInstruction}>
            {t('instruction.open')}
          </Button>
        )}
        {onChange && (
          <Button tone="link" onClick={onChange}>
            {t('outcome.change')}
          </Button>
        )}
      </div>
    </section>
  )
}
