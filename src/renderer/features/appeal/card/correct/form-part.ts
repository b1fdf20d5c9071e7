import type { EditForm } from '#renderer/ui/use-edit-form.ts'
import type { FieldErrors } from '#renderer/ui/use-field-errors.ts'
import type { CorrectionValues } from '../correction.ts'

/** What every part of the correction form is given. */
export interface FormPartProps {
  readonly form: EditForm<CorrectionValues>
  readonly errors: FieldErrors
}
