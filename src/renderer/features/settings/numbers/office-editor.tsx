import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OperationOutput } from '#contract/operations'
import { useCommand } from '#renderer/host/use-command.ts'
import { Button } from '#renderer/ui/button.tsx'
import { DoneBar } from '#renderer/ui/done-bar.tsx'
import { FormNotices } from '#renderer/ui/form-notices.tsx'
import { useEditForm } from '#renderer/ui/use-edit-form.ts'
import { useFieldErrors } from '#renderer/ui/use-field-errors.ts'
import { useMayDo } from '../may-do.ts'
import { SettingsSection } from '../settings-section.tsx'
import { NumberingFields } from './numbering-fields.tsx'
import { officeForm, officeInput } from './office-form.ts'
import { PaperFields } from './paper-fields.tsx'

/** Numbering with a live preview, receipts, lock and attachments, saved together. */
export function OfficeEditor({ settings }: { readonly settings: OperationOutput<'settings.get'> }) {
  const { t } = useTranslation('settings')
  const mayDo = useMayDo()
  const command = useCommand('settings.change')
  const form = useEditForm({ values: officeForm(settings.office), version: settings.version }, command.failure)
  const [saved, setSaved] = useState(false)
  const names: Readonly<Record<string, string>> = {
    'office.numberTemplate': t('numbers.template'),
    'office.organisationCode': t('numbers.organisationCode'),
    'office.lockAfterMinutes': t('numbers.lock'),
    'office.attachmentMaxBytes': t('numbers.attachment'),
  }
  const errors = useFieldErrors('office', command.failure, names)

  async function save(): Promise<void> {
    setSaved(false)
    const done = await command.run({ office: officeInput(form.values), expectedVersion: form.version })
    if (done.ok) setSaved(true)
  }

  return (
    <form
      className="q-settings-form"
      noValidate
      data-primary-form
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      {saved && form.isUntouched && <DoneBar>{t('numbers.saved')}</DoneBar>}
      <FormNotices
        failure={command.failure}
        errors={errors}
        clashes={form.clashes?.map((field) => names[`office.${field}`] ?? field)}
      />
      <SettingsSection title={t('numbers.title')} hint={t('numbers.about')}>
        <NumberingFields values={form.values} set={form.set} errors={errors} />
      </SettingsSection>
      <SettingsSection title={t('numbers.papersTitle')}>
        <PaperFields values={form.values} set={form.set} errors={errors} />
      </SettingsSection>
      {mayDo('settings.change') && (
        <div className="q-line">
          <Button
            tone="primary"
            type="submit"
            keys="Ctrl+Enter"
            busy={command.busy}
            disabledReason={form.isUntouched ? t('nothingChanged') : undefined}
          >
            {t('numbers.save')}
          </Button>
          {form.isUntouched && <span className="q-hint">{t('nothingChanged')}</span>}
        </div>
      )}
    </form>
  )
}
