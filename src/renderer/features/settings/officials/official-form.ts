/** The form of an official: what it begins with. */
import type { Official } from '#contract/office'

export type OfficialForm = Pick<
  Official,
  'name' | 'positionKk' | 'positionRu' | 'rank' | 'department' | 'userId' | 'isActive'
>

export const blankOfficial: OfficialForm = {
  name: '',
  positionKk: '',
  positionRu: '',
  rank: 'other',
  department: null,
  userId: null,
  isActive: true,
}

/** What of a record the form shows. */
export function officialForm(official: Official): OfficialForm {
  const { name, positionKk, positionRu, rank, department, userId, isActive } = official
  return { name, positionKk, positionRu, rank, department, userId, isActive }
}
