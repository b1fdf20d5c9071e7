import { useState } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { parseLocalDate } from '#domain/calendar/local-date'
import { formatUntil } from '#domain/language/until-day'
import type { AppealKind } from '#domain/appeal/kinds'
import type { Explanation } from '#contract/appeal-fields'
import { useFormat } from '#renderer/i18n/format.ts'
import { useLanguage } from '#renderer/i18n/use-language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Popover } from '#renderer/ui/popover.tsx'
import { DueExplanation } from '../explanation.tsx'

export interface RegisterBarProps {
  readonly kind: AppealKind
  readonly due: Explanation | undefined
  readonly receivedOn: string
  readonly busy: boolean
  readonly onRegister: () => void
}

/** The one primary action, and the due date before it is taken. */
export function RegisterBar({ kind, due, receivedOn, busy, onRegister }: RegisterBarProps) {
  const { t } = useTranslation('desk')
  return (
    <div className="desk-bar">
      {/* Not a submit button: Enter in a field must not register half an appeal. */}
      <Button tone="primary" keys="Ctrl+Enter" busy={busy} onClick={onRegister}>
        {t('register')}
      </Button>
      {due ? <DueLine kind={kind} due={due} receivedOn={receivedOn} /> : <p className="desk-due">{t('due.unknown')}</p>}
    </div>
  )
}

function DueLine({
  kind,
  due,
  receivedOn,
}: {
  readonly kind: AppealKind
  readonly due: Explanation
  readonly receivedOn: string
}) {
  const { t } = useTranslation('desk')
  const language = useLanguage()
  const format = useFormat()
  const [opened, setOpened] = useState(false)
  const [dueOn, today] = [parseLocalDate(due.dueOn), parseLocalDate(receivedOn)]
  const day = dueOn && today ? formatUntil(dueOn, language, today) : due.dueOn
  return (
    <div className="desk-due">
      <p>
        <Trans t={t} i18nKey="due.line" count={due.workingDays ?? 0} values={{ day }} components={{ b: <strong /> }} />{' '}
        <Popover
          label={t('due.why')}
          opened={opened}
          onClose={() => setOpened(false)}
          anchor={
            <button
              type="button"
              className="q-link desk-why"
              aria-expanded={opened}
              aria-haspopup="dialog"
              onClick={() => setOpened(!opened)}
            >
              {t('due.why')}
            </button>
          }
        >
          <DueExplanation explanation={due} kind={kind} onClose={() => setOpened(false)} />
        </Popover>
      </p>
      {due.registeredOn !== receivedOn && (
        <p className="q-hint">{t('due.nextDay', { day: format.day(due.registeredOn) })}</p>
      )}
    </div>
  )
}
