import { useTranslation } from 'react-i18next'

/** Labels of the fields of a reception day by their path, for the summary of mistakes. */
export function usePlanNames(): Readonly<Record<string, string>> {
  const { t } = useTranslation('reception')
  return {
    officialId: t('plan.official'),
    days: t('plan.days'),
    startsAt: t('plan.startsAt'),
    endsAt: t('plan.endsAt'),
    slotMinutes: t('plan.slotMinutes'),
    placeKk: t('plan.placeKk'),
    placeRu: t('plan.placeRu'),
    reason: t('reason'),
    heldOn: t('move.newDay'),
  }
}
