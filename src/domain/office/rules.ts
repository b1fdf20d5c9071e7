/** Rules of the office that no edit may break. Each answers a refusal, or nothing. */
import { checkWorkingHours } from '../calendar/working-hours.ts'
import { type LocalDate } from '../calendar/local-date.ts'
import { checkRuleSet, type RuleSet } from '../deadline/rule-set.ts'
import { isSeriesCode, parseNumberTemplate, validateNumbering } from '../number/template.ts'
import { isRefusal, type Refusal, refuse } from '../refusal.ts'
import type { OfficeSettings, Organisation } from './events.ts'

interface Account {
  readonly userId: string
  readonly login: string
  readonly role: string
  readonly isActive: boolean
}

/** A login belongs to one account, a closed one too: the journal names people by it. */
export function refuseTakenLogin(accounts: readonly Account[], login: string, ownId?: string): Refusal | undefined {
  return accounts.some((one) => one.login === login && one.userId !== ownId)
    ? refuse('user.login-taken', { login })
    : undefined
}

/** At least one administrator who can sign in is always left. */
export function refuseNoAdministrator(accounts: readonly Account[], changed: Account): Refusal | undefined {
  const after = accounts.map((one) => (one.userId === changed.userId ? changed : one))
  return after.some((one) => one.role === 'admin' && one.isActive) ? undefined : refuse('user.last-administrator')
}

/** A desk code stands in numbers: letters and digits, and one desk's for ever. Source: R-10. */
export function refuseDeskCode(
  desks: readonly { readonly deskId: string; readonly code: string }[],
  code: string,
  ownId?: string,
): Refusal | undefined {
  if (!isSeriesCode(code)) return refuse('desk.bad-code', { code })
  return desks.some((one) => one.code === code && one.deskId !== ownId)
    ? refuse('desk.code-taken', { code })
    : undefined
}

/** Appeals are always accepted somewhere. */
export function refuseNoOpenDesk(
  desks: readonly { readonly deskId: string; readonly isOpen: boolean }[],
  changed: { readonly deskId: string; readonly isOpen: boolean },
): Refusal | undefined {
  const after = desks.map((one) => (one.deskId === changed.deskId ? changed : one))
  return after.some((one) => one.isOpen) ? undefined : refuse('desk.last-open')
}

/** Working hours of the office can be counted with. Source: R-04. */
export function refuseHours(organisation: Organisation): Refusal | undefined {
  return checkWorkingHours(organisation.hours)
}

/** No two appeals may ever get one number. Source: R-10. */
export function refuseNumbering(office: OfficeSettings): Refusal | undefined {
  const template = parseNumberTemplate(office.numberTemplate)
  return isRefusal(template) ? template : validateNumbering(template, office.seriesScope)
}

/** A new set of rules begins today or later: cards keep the values that they were computed with. Source: law.md §10. */
export function refuseRuleSet(set: RuleSet, sets: readonly RuleSet[], today: LocalDate): Refusal | undefined {
  const taken = sets.some((one) => one.validFrom === set.validFrom || one.id === set.id)
  if (set.validFrom < today || taken) return refuse('settings.rule-set-in-past', { validFrom: set.validFrom, today })
  return checkRuleSet(set)
}
