import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '#contract/failure'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { FormNotices } from '#renderer/ui/form-notices.tsx'
import type { FieldErrors } from '#renderer/ui/use-field-errors.ts'

interface RecordDialogProps {
  readonly title: string
  readonly saveLabel: string
  readonly busy: boolean
  readonly failure: Failure | undefined
  readonly errors: FieldErrors
  readonly clashes?: readonly string[] | undefined
  readonly onSave: () => Promise<void>
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A short form over one record of the settings. */
export function RecordDialog(props: RecordDialogProps) {
  const { t } = useTranslation('settings')
  return (
    <Dialog
      opened
      onClose={props.onClose}
      title={props.title}
      onSubmit={() => void props.onSave()}
      footer={
        <>
          <Button tone="primary" type="submit" keys="Ctrl+Enter" busy={props.busy}>
            {props.saveLabel}
          </Button>
          <Button onClick={props.onClose}>{t('leave')}</Button>
        </>
      }
    >
      <div className="q-stack">
        <FormNotices failure={props.failure} errors={props.errors} clashes={props.clashes} />
        {props.children}
      </div>
    </Dialog>
  )
}
