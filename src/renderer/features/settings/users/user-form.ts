/** An account as typed. */
import type { User } from '#contract/office'
import type { Role } from '#contract/operation'

export interface UserForm {
  readonly name: string
  readonly positionKk: string
  readonly positionRu: string
  readonly login: string
  readonly role: Role
  readonly deskId: string | null
  readonly isActive: boolean
  /** Of a new account only. */
  readonly password: string
}

export const blankUser: UserForm = {
  name: '',
  positionKk: '',
  positionRu: '',
  login: '',
  role: 'clerk',
  deskId: null,
  isActive: true,
  password: '',
}

/** An account opened for a change; its password is given elsewhere. */
export function userForm(user: User): UserForm {
  const { name, positionKk, positionRu, login, role, deskId, isActive } = user
  return { name, positionKk, positionRu, login, role, deskId, isActive, password: '' }
}
