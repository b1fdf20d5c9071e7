/** The organisation as typed: hours stand flat, lunch may be empty. */
import type { OperationInput, OperationOutput } from '#contract/operations'

type Organisation = OperationOutput<'organisation.get'>

export interface OrganisationForm {
  readonly nameKk: string
  readonly nameRu: string
  readonly level: Organisation['level']
  readonly bin: string
  readonly addressKk: string
  readonly addressRu: string
  readonly phone: string
  readonly opensAt: string
  readonly closesAt: string
  readonly lunchFrom: string
  readonly lunchTo: string
  readonly timeZone: string
}

/** The record as the form shows it. */
export function organisationForm({ version: _version, hours, ...rest }: Organisation): OrganisationForm {
  return { ...rest, ...hours, lunchFrom: hours.lunchFrom ?? '', lunchTo: hours.lunchTo ?? '' }
}

/** What is sent. */
export function organisationInput(form: OrganisationForm, version: number): OperationInput<'organisation.describe'> {
  const { opensAt, closesAt, lunchFrom, lunchTo, ...rest } = form
  return {
    ...rest,
    hours: {
      opensAt,
      closesAt,
      lunchFrom: lunchFrom === '' ? null : lunchFrom,
      lunchTo: lunchTo === '' ? null : lunchTo,
    },
    expectedVersion: version,
  }
}
