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
import { OrganisationFields } from './organisation-fields.tsx'
import { organisationForm, organisationInput } from './organisation-form.ts'

/** Form of the organisation; an edit carries the version that was read. */
export function OrganisationEditor({ organisation }: { readonly organisation: OperationOutput<'organisation.get'> }) {
  const { t } = useTranslation('settings')
  const mayDo = useMayDo()
  const command = useCommand('organisation.describe')
  const form = useEditForm({ values: organisationForm(organisation), version: organisation.version }, command.failure)
  const [saved, setSaved] = useState(false)
  const names = {
    nameKk: t('organisation.nameKk'),
    nameRu: t('organisation.nameRu'),
    bin: t('organisation.bin'),
    addressKk: t('organisation.addressKk'),
    addressRu: t('organisation.addressRu'),
    phone: t('organisation.phone'),
    'hours.opensAt': t('organisation.opensAt'),
    'hours.closesAt': t('organisation.closesAt'),
    'hours.lunchFrom': t('organisation.lunchFrom'),
    'hours.lunchTo': t('organisation.lunchTo'),
    timeZone: t('organisation.timeZone'),
  }
  const errors = useFieldErrors('organisation', command.failure, names)
  const clashes = form.clashes?.map(
    (field) => Object.entries(names).find(([path]) => path.endsWith(field))?.[1] ?? field,
  )

  async function save(): Promise<void> {
    setSaved(false)
    const done = await command.run(organisationInput(form.values, form.version))
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
      {saved && form.isUntouched && <DoneBar>{t('organisation.saved')}</DoneBar>}
      <FormNotices failure={command.failure} errors={errors} clashes={clashes} />
      <OrganisationFields values={form.values} set={form.set} errors={errors} />
      {mayDo('organisation.describe') && (
        <div className="q-line">
          <Button
            tone="primary"
            type="submit"
            keys="Ctrl+Enter"
            busy={command.busy}
            disabledReason={form.isUntouched ? t('nothingChanged') : undefined}
          >
            {t('organisation.save')}
          </Button>
          {form.isUntouched && <span className="q-hint">{t('nothingChanged')}</span>}
        </div>
      )}
    </form>
  )
}
