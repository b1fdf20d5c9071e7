/** Settings of the office as typed. */
import type { OperationOutput } from '#contract/operations'

export type OfficeSettings = OperationOutput<'settings.get'>['office']

export interface OfficeForm extends Omit<OfficeSettings, 'lockAfterMinutes' | 'attachmentMaxBytes'> {
  readonly lockAfterMinutes: string
  /** Whole megabytes. */
  readonly attachmentMegabytes: string
}

const megabyte = 1024 * 1024

/** The settings as the form shows them. */
export function officeForm({ lockAfterMinutes, attachmentMaxBytes, ...rest }: OfficeSettings): OfficeForm {
  return {
    ...rest,
    lockAfterMinutes: String(lockAfterMinutes),
    attachmentMegabytes: String(Math.round(attachmentMaxBytes / megabyte)),
  }
}

/** What is sent. */
export function officeInput({ lockAfterMinutes, attachmentMegabytes, ...rest }: OfficeForm): OfficeSettings {
  return {
    ...rest,
    lockAfterMinutes: Number(lockAfterMinutes),
    attachmentMaxBytes: Number(attachmentMegabytes) * megabyte,
  }
}
