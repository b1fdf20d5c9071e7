import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { textLanguages } from '#domain/template/purposes'
import type { Template } from '#contract/template'
import { useCommandHandlers } from '#renderer/app/command-handlers.ts'
import { useCommand } from '#renderer/host/use-command.ts'
import { FormNotices } from '#renderer/ui/form-notices.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { useEditForm } from '#renderer/ui/use-edit-form.ts'
import { LanguageColumn } from './language-column.tsx'
import { TemplateActions } from './template-actions.tsx'
import { dropDraft, keepDraft, restoreDraft } from './template-draft.ts'
import { blankForm, formOf, type TemplateForm } from './template-form.ts'
import { TemplateHead } from './template-head.tsx'
import type { TemplateNews } from './templates-tab.tsx'
import { useTemplateErrors } from './use-template-errors.ts'

interface TemplateEditorProps {
  /** Undefined while a new one is written. */
  readonly template: Template | undefined
  /** What a new one begins with. */
  readonly started: TemplateForm
  /** Under which name unsaved typing is kept. */
  readonly draftName: string
  readonly onCopy: (templateId: string) => void
  readonly onLeave: (news: TemplateNews | undefined) => void
}

/**
 * Both texts side by side, each with its preview. What is typed is kept in this window until it is saved or discarded;
 * when somebody else saved first, their wording comes in under it.
 */
export function TemplateEditor({ template, started, draftName, onCopy, onLeave }: TemplateEditorProps) {
  const { t } = useTranslation('template')
  const { run, busy, failure } = useCommand('template.save')
  const [base] = useState(template ? formOf(template) : blankForm(started.purpose))
  const record = { values: template ? formOf(template) : base, version: template?.version ?? 0 }
  const [restored] = useState(() => restoreDraft(sessionStorage, draftName, record.values))
  const form = useEditForm(record, failure, restored ?? (template ? record.values : started))
  const errors = useTemplateErrors(form.values, failure)
  const [tookBack, setTookBack] = useState(false)
  const { values } = form
  useEffect(() => keepDraft(sessionStorage, draftName, { base: record.values, values }), [draftName, template, values])
  useCommandHandlers({ closeScreen: () => onLeave(undefined) })

  async function save(): Promise<void> {
    if (form.isUntouched || !errors.mayBeSent()) return
    const saved = await run({ ...values, templateId: template?.templateId ?? null, expectedVersion: form.version })
    if (!saved.ok) return
    dropDraft(sessionStorage, draftName)
    onLeave({ what: 'saved', templateId: saved.value.templateId })
  }

  const takeBack = (): void => {
    for (const field of ['nameKk', 'nameRu', 'textKk', 'textRu'] as const) {
      if (template?.shipped) form.set(field, template.shipped[field])
    }
    setTookBack(true)
  }
  return (
    <form
      className="q-template-editor"
      noValidate
      data-primary-form
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <TemplateHead
        template={template}
        values={values}
        set={form.set}
        errors={errors}
        onBack={() => onLeave(undefined)}
      />
      <FormNotices failure={failure} errors={errors} clashes={form.clashes?.map((field) => errors.names[field])} />
      {template?.isActive === false && <Note>{t('edit.isClosed')}</Note>}
      {restored && !form.isUntouched && <Note>{t('edit.kept')}</Note>}
      {tookBack && <Note>{t('edit.tookBack')}</Note>}
      <div className="q-template-columns">
        {textLanguages.map((language) => (
          <LanguageColumn
            key={language}
            language={language}
            values={values}
            set={form.set}
            errors={errors}
            autoFocus={language === 'kk' && template === undefined}
          />
        ))}
      </div>
      <TemplateActions
        template={template}
        busy={busy}
        isUntouched={form.isUntouched}
        onTakeBack={takeBack}
        onCopy={onCopy}
        onDiscard={() => {
          dropDraft(sessionStorage, draftName)
          onLeave(undefined)
        }}
        onDone={onLeave}
      />
    </form>
  )
}
