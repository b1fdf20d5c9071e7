import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { OperationOutput } from '#contract/operations'
import { failureText } from '#renderer/i18n/failure-text.ts'
import { useFormat } from '#renderer/i18n/format.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { DoneBar } from '#renderer/ui/done-bar.tsx'
import { WarningNote } from '#renderer/ui/warning-note.tsx'

interface AssignManyResultProps {
  readonly result: OperationOutput<'appeal.assign-many'>
  readonly total: number
  readonly onClose: () => void
}

/** How many got the resolution, and of each that did not, why; a number opens its card. */
export function AssignManyResult({ result, total, onClose }: AssignManyResultProps) {
  const { t } = useTranslation(['work', 'common'])
  const format = useFormat()
  const { done, refused, isCancelled } = result
  return (
    <Dialog
      opened
      size="medium"
      onClose={onClose}
      title={t('work:assign.resultTitle')}
      footer={
        <Button tone="primary" keys="Esc" autoFocus onClick={onClose}>
          {t('common:close')}
        </Button>
      }
    >
      <div className="q-stack">
        {isCancelled && (
          <WarningNote>
            {t('work:assign.stopped', { done: format.number(done.length), total: format.number(total) })}
          </WarningNote>
        )}
        {!isCancelled && done.length > 0 && <DoneBar>{t('work:assign.given', { count: done.length })}</DoneBar>}
        {!isCancelled && refused.length === 0 && <p>{t('work:assign.allDone')}</p>}
        {refused.length > 0 && (
          <>
            <WarningNote>{t('work:assign.refused', { count: refused.length })}</WarningNote>
            <ul className="assign-many-refused" aria-label={t('work:assign.refusedLabel')}>
              {refused.map(({ number, reason, facts }) => (
                <li key={number}>
                  <Link to="/appeals/$number" params={{ number }}>
                    {number}
                  </Link>{' '}
                  {failureText({ code: 'REFUSED', reason, facts }, t)}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Dialog>
  )
}
