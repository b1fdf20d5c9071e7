import { useTranslation } from 'react-i18next'
import type { Template } from '#contract/template'
import { useCommand } from '#renderer/host/use-command.ts'
import { Button } from '#renderer/ui/button.tsx'
import { FailureNotice } from '#renderer/ui/failure-notice.tsx'
import { useInsertKey } from './insert-field.tsx'
import type { TemplateNews } from './templates-tab.tsx'

interface TemplateActionsProps {
  readonly template: Template | undefined
  readonly busy: boolean
  readonly isUntouched: boolean
  readonly onTakeBack: () => void
  readonly onCopy: (templateId: string) => void
  readonly onDiscard: () => void
  readonly onDone: (news: TemplateNews) => void
}

/** Saving, and what else can be done with a template; docked below the texts. */
export function TemplateActions(props: TemplateActionsProps) {
  const { template, busy, isUntouched } = props
  const { t } = useTranslation('template')
  const { t: settings } = useTranslation('settings')
  const close = useCommand('template.close')
  const reopen = useCommand('template.reopen')
  useInsertKey()
  const failure = close.failure ?? reopen.failure

  async function switchUse({ templateId, isActive, version }: Template): Promise<void> {
    const done = await (isActive ? close : reopen).run({ templateId, expectedVersion: version })
    if (done.ok) props.onDone({ what: isActive ? 'closedDone' : 'reopened', templateId })
  }

  return (
    <div className="q-template-actions">
      {failure && (
        <div className="q-template-failure">
          <FailureNotice failure={failure} />
        </div>
      )}
      <Button
        tone="primary"
        type="submit"
        keys="Ctrl+Enter"
        busy={busy}
        disabledReason={isUntouched ? settings('nothingChanged') : undefined}
      >
        {t('edit.save')}
      </Button>
      {!isUntouched && <Button onClick={props.onDiscard}>{t('edit.discard')}</Button>}
      {template && (
        <div className="q-line">
          {template.shipped && (
            <Button tone="link" onClick={props.onTakeBack}>
              {t('edit.takeBack')}
            </Button>
          )}
          <Button tone="link" onClick={() => props.onCopy(template.templateId)}>
            {t('edit.copy')}
          </Button>
          <Button
            tone={template.isActive ? 'danger' : 'secondary'}
            busy={close.busy || reopen.busy}
            onClick={() => void switchUse(template)}
          >
            {t(template.isActive ? 'edit.close' : 'edit.reopen')}
          </Button>
        </div>
      )}
    </div>
  )
}
