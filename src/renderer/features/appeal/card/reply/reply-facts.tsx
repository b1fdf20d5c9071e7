import { useTranslation } from 'react-i18next'
import type { TemplateField } from '#domain/template/fields'
import { DateField } from '#renderer/ui/date-field.tsx'
import { TextAreaField } from '#renderer/ui/text-area-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { ReplyFacts } from './reply-form.ts'

export interface ReplyFactsFieldsProps {
  readonly fields: readonly TemplateField[]
  readonly facts: ReplyFacts
  readonly onChange: (facts: ReplyFacts) => void
  readonly lang: string
}

/** Facts of a few words; the others may be of several lines. */
const short: ReadonlySet<TemplateField> = new Set(['responsible', 'body'])

/** What the template asks for and the appeal does not know: typed once, put into the text in its place. */
export function ReplyFactsFields({ fields, facts, onChange, lang }: ReplyFactsFieldsProps) {
  const { t } = useTranslation(['reply', 'template'])
  if (fields.length === 0) return null
  return (
    <fieldset className="reply-facts">
      <legend>
        {t('reply:editor.facts')} <span className="q-hint">{t('reply:editor.factsHint')}</span>
      </legend>
      {fields.map((name) => {
        const field = {
          label: t(`template:field.${name}`),
          value: facts[name] ?? '',
          onChange: (value: string | null) => onChange({ ...facts, [name]: value ?? '' }),
        }
        if (name === 'measuresDueOn') return <DateField key={name} {...field} />
        if (short.has(name)) return <TextField key={name} {...field} autoComplete="off" />
        return <TextAreaField key={name} {...field} lang={lang} rows={1} className="reply-long" />
      })}
    </fieldset>
  )
}
