import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Visit } from '#contract/reception-fields'
import { useCommand } from '#renderer/host/use-command.ts'
import type { Dictionary } from '#renderer/host/use-dictionary.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { FormNotices } from '#renderer/ui/form-notices.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { useEditForm } from '#renderer/ui/use-edit-form.ts'
import { fieldId, useFieldErrors } from '#renderer/ui/use-field-errors.ts'
import { LanguageChoice } from './language-choice.tsx'
import { PersonFields } from './person-fields.tsx'
import { QuestionFields } from './question-fields.tsx'
import { useVisitNames } from './use-visit-names.ts'
import { formOf, pathOfField, visitInput, type VisitForm } from './visit-form.ts'

interface CorrectVisitDialogProps {
  readonly visit: Visit
  readonly dictionary: Dictionary
  readonly onClose: () => void
}

/** Corrects what was typed about a person; what stood before stays in the journal. */
export function CorrectVisitDialog({ visit, dictionary, onClose }: CorrectVisitDialogProps) {
  const { t } = useTranslation(['reception', 'common'])
  const correct = useCommand('visit.correct')
  const form = useEditForm<VisitForm>({ values: formOf(visit), version: visit.version }, correct.failure)
  const [reason, setReason] = useState('')
  const names = useVisitNames()
  const errors = useFieldErrors('correct', correct.failure, { ...names, reason: t('reason') })

  function set(change: Partial<VisitForm>): void {
    for (const [field, value] of Object.entries(change)) form.set(field as keyof VisitForm, value)
  }

  async function save(): Promise<void> {
    const { visitId } = visit
    const typed = visitInput(form.values, visit)
    const done = await correct.run({ visitId, expectedVersion: form.version, ...typed, reason })
    if (done.ok) onClose()
  }

  return (
    <Dialog
      opened
      onClose={onClose}
      size="large"
      title={t('correct.title', { name: visit.name === '' ? t('visit.nameless') : visit.name })}
      onSubmit={() => void save()}
      footer={
        <>
          <Button tone="primary" type="submit" keys="Ctrl+Enter" busy={correct.busy}>
            {t('common:save')}
          </Button>
          <Button onClick={onClose}>{t('leave')}</Button>
        </>
      }
    >
      <div className="q-stack">
        <FormNotices
          failure={correct.failure}
          errors={errors}
          clashes={form.clashes?.map((field) => names[pathOfField[field]] ?? field)}
        />
        <LanguageChoice value={form.values.language} onChange={(language) => set({ language })} />
        <PersonFields formId="correct" form={form.values} set={set} errors={errors} dictionary={dictionary} />
        <QuestionFields formId="correct" form={form.values} set={set} errors={errors} dictionary={dictionary} />
        <TextField
          id={fieldId('correct', 'reason')}
          label={t('correct.reason')}
          hint={t('common:optional')}
          value={reason}
          onChange={setReason}
          error={errors.of('reason')}
        />
      </div>
    </Dialog>
  )
}
