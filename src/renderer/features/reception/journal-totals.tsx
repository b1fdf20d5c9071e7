import { useTranslation } from 'react-i18next'
import type { OperationOutput } from '#contract/operations'
import { DueShape } from '#renderer/ui/due-shape.tsx'
import { keyedResults } from './settle-form.ts'

/** Sums of the journal, and the proof that no number is missing. */
export function JournalTotals({ value }: { readonly value: OperationOutput<'reception.journal'> }) {
  const { t } = useTranslation('reception')
  const { received, notReceived, people, results, instructions, gaps } = value
  const order: readonly string[] = keyedResults
  const inOrder = results.toSorted((a, b) => order.indexOf(a.result) - order.indexOf(b.result))
  return (
    <div className="q-reception-totals">
      <div className="q-reception-all">
        <strong>{received}</strong>
        <span>{t('bar.received')}</span>
      </div>
      <dl>
        {inOrder.map(({ result, count }) => (
          <div key={result}>
            <dt>{t(result === 'open' ? 'bar.open' : (`bar.${result}` as 'bar.explained'))}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      {received > 0 && (
        <p className="q-second q-reception-sum">
          {inOrder.map(({ count }) => count).join(' + ')} = {received}
        </p>
      )}
      <p className="q-second q-reception-sum">
        {t('journal.people', { people, notReceived })}
        {instructions.given > 0 && <span>{t('journal.instructions', { ...instructions })}</span>}
      </p>
      {gaps.length === 0 ? (
        <span className="q-ok">
          <DueShape shape="done" />
          {t('journal.whole')}
        </span>
      ) : (
        <span className="q-reception-gaps">
          <DueShape shape="late" />
          {t('journal.gaps', { numbers: gaps.join('; ') })}
        </span>
      )}
    </div>
  )
}
