import type { DeskForm, FieldName } from './desk-form.ts'

/** What each part of the form takes. */
export interface FieldsProps {
  readonly form: DeskForm
  readonly set: <Name extends FieldName>(name: Name, value: DeskForm[Name]) => void
  /** Message of a field, `undefined` while it is right. */
  readonly errorOf: (field: FieldName) => string | undefined
}
