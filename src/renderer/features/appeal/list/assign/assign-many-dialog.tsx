import { useTranslation } from 'react-i18next'
import type { AppealRow } from '#contract/appeal-fields'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { FormNotices } from '#renderer/ui/form-notices.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { ProgressBar } from '#renderer/ui/progress-bar.tsx'
import { useFieldErrors } from '#renderer/ui/use-field-errors.ts'
import { AssignManyFields } from './assign-many-fields.tsx'
import { AssignManyList } from './assign-many-list.tsx'
import { AssignManyResult } from './assign-many-result.tsx'
import { useAssignMany } from './use-assign-many.ts'

export interface AssignManyDialogProps {
  readonly rows: readonly AppealRow[]
  readonly onClose: () => void
  /** Numbers that got no resolution: they stay chosen. */
  readonly onLeft: (numbers: ReadonlySet<string>) => void
}

/** One resolution for all chosen appeals, with the list of them to look through before it is given. Source: R-54. */
export function AssignManyDialog({ rows, onClose, onLeft }: AssignManyDialogProps) {
  const { t } = useTranslation(['work', 'common'])
  const form = useAssignMany(rows)
  const errors = useFieldErrors('step', form.failure, {
    executors: t('work:assign.executors'),
    authorId: t('work:assign.author'),
    text: t('work:assign.text'),
    on: t('work:assign.on'),
  })

  async function submit(): Promise<void> {
    const result = await form.send()
    if (!result) return
    const given = new Set(result.done.map(({ number }) => number))
    onLeft(new Set(rows.map(({ number }) => number).filter((number) => !given.has(number))))
  }

  if (form.result) return <AssignManyResult result={form.result} total={rows.length} onClose={onClose} />
  return (
    <Dialog
      opened
      size="large"
      // While it is given, only its own button stops it: what stands must be told.
      onClose={form.busy ? () => undefined : onClose}
      title={t('work:assign.title', { count: rows.length })}
      onSubmit={() => void submit()}
      footer={
        !form.busy && (
          <>
            <Button
              tone="primary"
              type="submit"
              keys="Ctrl+Enter"
              disabledReason={form.ready === 0 ? t('work:assign.nothing') : undefined}
            >
              {t('work:assign.do', { count: form.ready })}
            </Button>
            <Button keys="Esc" onClick={onClose}>
              {t('common:close')}
            </Button>
          </>
        )
      }
    >
      <div className="q-stack">
        <FormNotices failure={form.failure} errors={errors} />
        <Note>{t('work:assign.rule')}</Note>
        {form.busy && (
          <ProgressBar
            label={t('work:assign.working')}
            done={form.progress?.done ?? 0}
            total={form.progress?.total ?? rows.length}
            onCancel={form.cancel}
            cancelLabel={t('work:assign.cancel')}
          />
        )}
        <div className="assign-many" inert={form.busy}>
          <AssignManyFields values={form.values} onChange={form.set} error={errors.of} />
          <AssignManyList checked={form.checked} ready={form.ready} />
        </div>
      </div>
    </Dialog>
  )
}
