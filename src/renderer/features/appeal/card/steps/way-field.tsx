import { useTranslation } from 'react-i18next'
import { deliveryWays, type DeliveryWay } from '#domain/appeal/life-facts'
import type { AppealCard } from '#contract/appeal-fields'
import { SegmentedField } from '#renderer/ui/segmented-field.tsx'
import type { Bound } from './bind.ts'

/** How a paper reaches the person. */
export function WayField({
  label,
  ...field
}: Bound<DeliveryWay> & { readonly label?: string; readonly autoFocus?: boolean }) {
  const { t } = useTranslation('life')
  const choices = deliveryWays.map((value) => ({ value, label: t(`wayName.${value}`) }))
  return <SegmentedField {...field} label={label ?? t('label.way')} choices={choices} />
}

/** The way that the applicant asked for, else by post: the address is what the law asks for. */
export function wantedWay({ answerBy }: Pick<AppealCard, 'answerBy'>): DeliveryWay {
  return answerBy ?? 'post'
}
