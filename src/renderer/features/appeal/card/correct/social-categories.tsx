import { useTranslation } from 'react-i18next'
import { Chip } from '#renderer/ui/chip.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { useLabels } from '../../words/use-labels.ts'

export interface SocialCategoriesProps {
  readonly chosen: string[]
  readonly onChange: (chosen: string[]) => void
}

/** Several categories of a person: each chosen one is a chip that can be taken off. */
export function SocialCategories({ chosen, onChange }: SocialCategoriesProps) {
  const { t } = useTranslation('appeal')
  const labels = useLabels()
  const free = labels.dictionary.choices('social_categories').filter(({ value }) => !chosen.includes(value))
  return (
    <div className="q-stack">
      <SelectField
        label={t('correct.categories')}
        value={null}
        options={free}
        onChange={(code) => {
          if (code !== null) onChange([...chosen, code])
        }}
      />
      {chosen.length > 0 && (
        <div className="q-line">
          {chosen.map((code) => {
            const name = labels.of('social_categories', code)
            return (
              <Chip key={code} removeLabel={name} onRemove={() => onChange(chosen.filter((one) => one !== code))}>
                {name}
              </Chip>
            )
          })}
        </div>
      )}
    </div>
  )
}
