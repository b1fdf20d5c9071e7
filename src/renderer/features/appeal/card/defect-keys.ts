import type { Defect } from '#domain/appeal/defects'

/** Defects as keys of messages: a dot would be taken for a step into a group. */
export const defectKeys = {
  'name.missing': 'name_missing',
  'address.missing': 'address_missing',
  'essence.missing': 'essence_missing',
  'essence.only-scan': 'essence_only-scan',
  'nationalNumber.wrong': 'nationalNumber_wrong',
  anonymous: 'anonymous',
  'complaint.against-missing': 'complaint_against-missing',
  'authority.missing': 'authority_missing',
} as const satisfies Record<Defect, string>
