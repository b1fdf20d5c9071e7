import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { FormNotices } from '#renderer/ui/form-notices.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { StepNews } from './step-news.tsx'
import type { StepForm } from './use-step.ts'

export interface StepDialogProps<Values> {
  readonly form: StepForm<Values>
  readonly title: string
  /** The rule in one line with its article. */
  readonly rule: ReactNode
  /** Names the thing: "Forward appeal 2026-00214". */
  readonly submitLabel: string
  /** The step ends the appeal. */
  readonly isGrave?: boolean | undefined
  readonly size?: 'medium' | 'large' | undefined
  /** Nothing need be typed: the button is what the person begins with. */
  readonly isReady?: boolean | undefined
  readonly onSubmit: () => Promise<void>
  readonly onClose: () => void
  readonly children: ReactNode
}

/** One short form with the rule beside it. It stays open until the step was taken or the person leaves. */
export function StepDialog<Values>(props: StepDialogProps<Values>) {
  const { form, title, rule, submitLabel, isGrave, size, isReady, onSubmit, onClose, children } = props
  const { t } = useTranslation(['life', 'common'])
  const isTold = form.news.length > 0 && form.failure?.code === 'CONFLICT'
  return (
    <Dialog
      opened
      size={size}
      onClose={onClose}
      title={title}
      onSubmit={() => void onSubmit()}
      footer={
        <>
          <Button
            tone={isGrave ? 'danger' : 'primary'}
            type="submit"
            keys="Ctrl+Enter"
            busy={form.busy}
            autoFocus={isReady}
          >
            {submitLabel}
          </Button>
          <Button keys="Esc" onClick={onClose}>
            {t('common:close')}
          </Button>
        </>
      }
    >
      <div className="q-stack">
        <FormNotices failure={isTold ? undefined : form.failure} errors={form.errors} />
        <StepNews entries={form.news} />
        {form.isRestored && (
          <Note
            action={
              <Button small tone="link" onClick={form.startAnew}>
                {t('life:draftDrop')}
              </Button>
            }
          >
            {t('life:draftKept')}
          </Note>
        )}
        {rule && <Note>{rule}</Note>}
        {children}
      </div>
    </Dialog>
  )
}
