import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '#renderer/host/use-command.ts'
import { Button } from '#renderer/ui/button.tsx'
import { DoneBar } from '#renderer/ui/done-bar.tsx'
import { FormNotices } from '#renderer/ui/form-notices.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { fieldId, useFieldErrors } from '#renderer/ui/use-field-errors.ts'
import { SettingsSection } from '../settings-section.tsx'

/** Takes a block of numbers out of the series for a laptop that works without the office. */
export function ReserveForm() {
  const { t } = useTranslation('settings')
  const command = useCommand('number.reserve')
  const [count, setCount] = useState('50')
  const [purpose, setPurpose] = useState('')
  const [block, setBlock] = useState<{ readonly first: string; readonly last: string }>()
  const errors = useFieldErrors('reserve', command.failure, {
    count: t('reserve.count'),
    purpose: t('reserve.purpose'),
  })

  async function save(): Promise<void> {
    setBlock(undefined)
    const done = await command.run({ count: Number(count), purpose })
    if (!done.ok) return
    setBlock(done.value)
    setPurpose('')
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
      <SettingsSection title={t('reserve.title')} hint={t('reserve.about')}>
        {block && <DoneBar>{t('reserve.done', block)}</DoneBar>}
        <FormNotices failure={command.failure} errors={errors} />
        <div className="q-fields">
          <NumberField
            id={fieldId('reserve', 'count')}
            className="q-narrow"
            label={t('reserve.count')}
            value={count}
            onChange={setCount}
            error={errors.of('count')}
          />
          <TextField
            id={fieldId('reserve', 'purpose')}
            className="q-wide"
            label={t('reserve.purpose')}
            hint={t('reserve.purposeHint')}
            value={purpose}
            onChange={setPurpose}
            error={errors.of('purpose')}
          />
        </div>
        <div>
          <Button type="submit" busy={command.busy}>
            {t('reserve.save')}
          </Button>
        </div>
      </SettingsSection>
    </form>
  )
}
