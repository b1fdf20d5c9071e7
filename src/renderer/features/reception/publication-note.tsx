import { useTranslation } from 'react-i18next'
import type { OperationOutput } from '#contract/operations'
import { useFormat } from '#renderer/i18n/format.ts'
import { labelIn, useLanguage } from '#renderer/i18n/use-language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { WarningNote } from '#renderer/ui/warning-note.tsx'

interface PublicationNoteProps {
  readonly value: OperationOutput<'reception.month'>
  readonly onPublish: () => void
}

/** Whether the schedule hangs out, and what has changed since: an edition is never rewritten. */
export function PublicationNote({ value, onPublish }: PublicationNoteProps) {
  const { t } = useTranslation('reception')
  const format = useFormat()
  const language = useLanguage()
  const { publications, changes, days } = value
  const latest = publications.at(-1)
  const standing = days.filter(({ state }) => state !== 'cancelled').length
  if (!latest && standing === 0) return null
  const where = latest ? labelIn(language, { kk: latest.whereKk, ru: latest.whereRu }) : ''
  const publish = (
    <Button small tone="link" aria-haspopup="dialog" onClick={onPublish}>
      {latest ? t('publication.again') : t('publication.open')}
    </Button>
  )
  return (
    <section>
      <h2>{t('publication.title')}</h2>
      {latest ? (
        <p className="q-second">
          {t('publication.done', { day: format.day(latest.publishedOn), edition: latest.edition })}
          {where !== '' && ` · ${where}`}
        </p>
      ) : (
        <WarningNote action={publish}>{t('publication.none')}</WarningNote>
      )}
      {latest && changes.length > 0 && (
        <WarningNote title={t('publication.changed', { count: changes.length })} action={publish}>
          {changes
            .map(({ change, heldOn, officialName }) =>
              t(`publication.change.${change}`, { day: format.day(heldOn, 'dayMonthShort'), official: officialName }),
            )
            .join('; ')}
        </WarningNote>
      )}
    </section>
  )
}
