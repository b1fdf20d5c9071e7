import { useTranslation } from 'react-i18next'
import { useSettleNames } from './use-settle-names.ts'
import { pathOfField } from './visit-form.ts'

/** Labels of all fields of a visit by their path. */
export function useVisitNames(): Readonly<Record<string, string>> {
  const { t } = useTranslation('reception')
  const settle = useSettleNames()
  return {
    ...settle,
    [pathOfField.surname]: t('field.surname'),
    [pathOfField.givenName]: t('field.givenName'),
    [pathOfField.patronymic]: t('field.patronymic'),
    [pathOfField.nationalNumber]: t('field.nationalNumber'),
    [pathOfField.phone]: t('field.phone'),
    [pathOfField.street]: t('field.street'),
    [pathOfField.house]: t('field.house'),
    [pathOfField.flat]: t('field.flat'),
    [pathOfField.question]: t('field.question'),
    [pathOfField.people]: t('field.people'),
  }
}
