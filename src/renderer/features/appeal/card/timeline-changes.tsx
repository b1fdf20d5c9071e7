import { useTranslation } from 'react-i18next'
import { correctionFields } from './correction.ts'
import { useChangeWords, type Change } from './use-change-words.ts'

/** Longer than this a value is folded away: it would hide the other events. Characters. */
const longText = 90

/** Before and after of each field of a correction. */
export function TimelineChanges({ changes }: { readonly changes: readonly Change[] }) {
  const { t } = useTranslation('appeal')
  const words = useChangeWords()
  if (changes.length === 0) return null
  return (
    <ul className="card-changes">
      {changes.map(({ field, before, after }) => {
        const known = correctionFields.find((one) => one === field)
        const name = known ? t(`field.${known}`) : field
        const [was, is] = [words(field, before) || t('event.empty'), words(field, after) || t('event.empty')]
        return (
          <li key={field}>
            {was.length + is.length > longText ? (
              <LongChange name={name} was={was} is={is} />
            ) : (
              t('event.change', { field: name, before: was, after: is })
            )}
          </li>
        )
      })}
    </ul>
  )
}

function LongChange({ name, was, is }: { readonly name: string; readonly was: string; readonly is: string }) {
  const { t } = useTranslation('appeal')
  return (
    <details>
      <summary>
        {name}: {t('event.showTexts')}
      </summary>
      <dl>
        <dt>{t('event.before')}</dt>
        <dd>{was}</dd>
        <dt>{t('event.after')}</dt>
        <dd>{is}</dd>
      </dl>
    </details>
  )
}
