import { useTranslation } from 'react-i18next'
import type { Official } from '#contract/office'
import { labelIn, useLanguage } from '#renderer/i18n/use-language.ts'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { useLabels } from '../../words/use-labels.ts'
import type { Bound } from './bind.ts'

export interface OfficialFieldProps extends Bound<string | null> {
  readonly label: string
  readonly hint?: string | undefined
  /** Who is offered; everybody who works here when not given. */
  readonly among?: ((official: Official) => boolean) | undefined
  readonly clearable?: boolean | undefined
  readonly autoFocus?: boolean | undefined
  readonly warned?: boolean | undefined
  readonly className?: string | undefined
}

/** An official, picked by typing a part of the name, the post or the department. */
export function OfficialField({ among = () => true, ...field }: OfficialFieldProps) {
  const options = useOfficialOptions(among)
  return <SelectField {...field} options={options} />
}

/** Officials who work here, by name; the post stands after it and is searched too. */
export function useOfficialOptions(among: (official: Official) => boolean) {
  const language = useLanguage()
  const { officials, of } = useLabels()
  return officials
    .filter((one) => one.isActive && among(one))
    .map((one) => {
      const position = labelIn(language, { kk: one.positionKk, ru: one.positionRu })
      const parts = [one.name, position, of('departments', one.department)]
      return { value: one.officialId, label: parts.filter((part) => part !== '').join(', ') }
    })
}

/** Says why somebody is not offered. */
export function NotOffered({ names, why }: { readonly names: readonly string[]; readonly why: string }) {
  const { t } = useTranslation('life')
  if (names.length === 0) return null
  return (
    <p className="q-hint">
      {t('step.extend.notEntitled', { names: names.join(', ') })} {why}
    </p>
  )
}
