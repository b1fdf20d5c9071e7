import { fieldId } from '#renderer/ui/use-field-errors.ts'

/** Id of a control of the correction form, by its path under `changes`. */
export function correctionId(path: string): string {
  return fieldId('correct', path === 'reason' ? path : `changes.${path}`)
}
