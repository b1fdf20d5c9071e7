import { useTranslation } from 'react-i18next'
import type { AppealCard } from '#contract/appeal-fields'
import { QueryView } from '#renderer/ui/query-view.tsx'
import type { OperationResult } from '#renderer/host/use-query.ts'
import { textLanguage } from '../../words/text-language.ts'
import { CheckFindings } from './check-findings.tsx'
import { CheckList } from './check-list.tsx'
import { CheckPoints } from './check-points.tsx'
import { flagsOf, type ReplyCheck } from './use-reply-check.ts'

export interface CheckPanelProps {
  readonly card: AppealCard
  readonly check: OperationResult<ReplyCheck>
  readonly isBlank: boolean
  readonly onShow?: ((quote: string) => void) | undefined
}

/** The check of a reply beside its text: what it has, which question got which answer, what is odd. Source: R-35. */
export function CheckPanel({ card, check, isBlank, onShow }: CheckPanelProps) {
  const { t } = useTranslation('reply')
  return (
    <section aria-labelledby="reply-check" className="reply-check">
      <div className="q-spread">
        <h2 id="reply-check">{t('panel.check')}</h2>
        {check.value && !isBlank && <CheckTotal check={check.value} />}
      </div>
      <QueryView query={check} skeletonRows={5}>
        {(value) => (
          <>
            {isBlank && <p className="q-second">{t('panel.empty')}</p>}
            {!isBlank && <CheckList lines={value.checklist} onShow={onShow} />}
            <h3>{t('panel.points', { count: value.points.length })}</h3>
            <CheckPoints check={value} isBlank={isBlank} lang={textLanguage(card.language)} onShow={onShow} />
            {!isBlank && <Remarks check={value} />}
          </>
        )}
      </QueryView>
    </section>
  )
}

/** Remarks about one question stand at that question already. */
function Remarks({ check }: { readonly check: ReplyCheck }) {
  const { t } = useTranslation('reply')
  const others = check.findings.filter(({ reason }) => !reason.startsWith('reply.question-'))
  if (others.length === 0) return null
  return (
    <>
      <h3>{t('panel.remarks')}</h3>
      <CheckFindings findings={others} />
      <p className="q-hint">{t('panel.advice')}</p>
    </>
  )
}

/** Announced as a status: how many signs there are now. */
function CheckTotal({ check }: { readonly check: ReplyCheck }) {
  const { t } = useTranslation('reply')
  const flags = flagsOf(check).length
  const hints = check.findings.filter(({ level }) => level === 'hint').length
  const parts = [
    ...(flags > 0 ? [t('panel.flags', { count: flags })] : []),
    ...(hints > 0 ? [t('panel.hints', { count: hints })] : []),
  ]
  return (
    <span role="status" className="reply-total" data-tone={flags > 0 ? 'soon' : hints > 0 ? 'plain' : 'done'}>
      {parts.length === 0 ? t('panel.fine') : parts.join(' · ')}
    </span>
  )
}
