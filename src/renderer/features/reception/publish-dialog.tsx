import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OperationOutput } from '#contract/operations'
import { useCommand } from '#renderer/host/use-command.ts'
import { officeNow } from '#renderer/i18n/office-clock.ts'
import { Button } from '#renderer/ui/button.tsx'
import { DateField } from '#renderer/ui/date-field.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { FormNotices } from '#renderer/ui/form-notices.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { fieldId, useFieldErrors } from '#renderer/ui/use-field-errors.ts'

interface PublishDialogProps {
  readonly month: string
  readonly name: string
  readonly value: OperationOutput<'reception.month'>
  readonly onClose: () => void
}

/** Notes when and where the month's schedule was published; the next publication is the next edition. */
export function PublishDialog({ month, name, value, onClose }: PublishDialogProps) {
  const { t } = useTranslation('reception')
  const publish = useCommand('reception.publish')
  const latest = value.publications.at(-1)
  const [publishedOn, setPublishedOn] = useState<string | null>(officeNow().slice(0, 10))
  const [whereKk, setWhereKk] = useState(latest?.whereKk ?? '')
  const [whereRu, setWhereRu] = useState(latest?.whereRu ?? '')
  const errors = useFieldErrors('publish', publish.failure, {
    publishedOn: t('publication.day'),
    whereKk: t('publication.whereKk'),
    whereRu: t('publication.whereRu'),
  })
  const count = value.days.filter(({ state }) => state !== 'cancelled').length

  async function save(): Promise<void> {
    const done = await publish.run({ month, whereKk, whereRu, ...(publishedOn === null ? {} : { publishedOn }) })
    if (done.ok) onClose()
  }

  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('publication.dialog', { month: name })}
      onSubmit={() => void save()}
      footer={
        <>
          <Button tone="primary" type="submit" keys="Ctrl+Enter" busy={publish.busy}>
            {t('publication.save', { month: name })}
          </Button>
          <Button onClick={onClose}>{t('leave')}</Button>
        </>
      }
    >
      <div className="q-stack">
        <FormNotices failure={publish.failure} errors={errors} />
        <p className="q-second">
          {t('publication.what', { count })}
          {latest && ` ${t('publication.keeps', { edition: latest.edition })}`}
        </p>
        <DateField
          id={fieldId('publish', 'publishedOn')}
          autoFocus
          label={t('publication.day')}
          value={publishedOn}
          onChange={setPublishedOn}
          error={errors.of('publishedOn')}
        />
        <TextField
          id={fieldId('publish', 'whereKk')}
          label={t('publication.whereKk')}
          lang="kk"
          value={whereKk}
          onChange={setWhereKk}
          error={errors.of('whereKk')}
        />
        <TextField
          id={fieldId('publish', 'whereRu')}
          label={t('publication.whereRu')}
          lang="ru"
          value={whereRu}
          onChange={setWhereRu}
          error={errors.of('whereRu')}
        />
      </div>
    </Dialog>
  )
}
