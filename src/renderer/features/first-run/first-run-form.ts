/** What the wizard asks, what it already knows, and which mistakes belong to which step. */
import { z } from 'zod'
import type { FieldIssue } from '#contract/failure'
import { fieldIssues } from '#contract/issues'
import type { OperationInput } from '#contract/operations'
import { organisationLevels, registerCreate } from '#contract/register'
import type { Language } from '#domain/language/dates'

export const stepKeys = ['office', 'hours', 'administrator'] as const
export type StepKey = (typeof stepKeys)[number]

const blank = {
  level: 'district' as (typeof organisationLevels)[number],
  bin: '',
  nameKk: '',
  nameRu: '',
  addressKk: '',
  addressRu: '',
  phone: '',
  opensAt: '09:00',
  closesAt: '18:30',
  lunchFrom: '13:00',
  lunchTo: '14:30',
  deskCode: '1',
  deskNameKk: '№ 1 үстел',
  deskNameRu: 'Стол № 1',
  deskPlace: '',
  name: '',
  positionKk: '',
  positionRu: '',
  login: '',
  password: '',
  repeat: '',
}
export type FirstRunForm = typeof blank
export type FirstRunField = keyof FirstRunForm

const storageKey = 'qabyldau.first-run'
const kept = z.record(z.string(), z.string())
const levels = z.enum(organisationLevels)

/** The form as it was left, after a reload or a crash too. */
export function keptForm(): FirstRunForm {
  const text = localStorage.getItem(storageKey)
  const parsed = text === null ? undefined : kept.safeParse(JSON.parse(text))
  if (!parsed?.success) return blank
  return { ...blank, ...parsed.data, level: levels.safeParse(parsed.data['level']).data ?? blank.level }
}

/** Keeps the form, passwords excepted. */
export function keepForm(form: FirstRunForm): void {
  localStorage.setItem(storageKey, JSON.stringify({ ...form, password: '', repeat: '' }))
}

/** Forgets the form: the register exists. */
export function forgetForm(): void {
  localStorage.removeItem(storageKey)
}

/** The form as `register.create` takes it. */
export function createInput(form: FirstRunForm, language: Language): OperationInput<'register.create'> {
  const lunch = { from: form.lunchFrom || null, to: form.lunchTo || null }
  return {
    organisation: {
      nameKk: form.nameKk,
      nameRu: form.nameRu,
      level: form.level,
      bin: form.bin,
      addressKk: form.addressKk,
      addressRu: form.addressRu,
      phone: form.phone,
      hours: { opensAt: form.opensAt, closesAt: form.closesAt, lunchFrom: lunch.from, lunchTo: lunch.to },
    },
    desk: { code: form.deskCode, nameKk: form.deskNameKk, nameRu: form.deskNameRu, place: form.deskPlace },
    administrator: {
      login: form.login,
      password: form.password,
      name: form.name,
      positionKk: form.positionKk,
      positionRu: form.positionRu,
    },
    language,
  }
}

const fieldsByPath: Readonly<Record<string, FirstRunField>> = {
  'organisation.nameKk': 'nameKk',
  'organisation.nameRu': 'nameRu',
  'organisation.bin': 'bin',
  'organisation.addressKk': 'addressKk',
  'organisation.addressRu': 'addressRu',
  'organisation.phone': 'phone',
  'organisation.hours.opensAt': 'opensAt',
  'organisation.hours.closesAt': 'closesAt',
  'organisation.hours.lunchFrom': 'lunchFrom',
  'organisation.hours.lunchTo': 'lunchTo',
  'desk.code': 'deskCode',
  'desk.nameKk': 'deskNameKk',
  'desk.nameRu': 'deskNameRu',
  'desk.place': 'deskPlace',
  'administrator.name': 'name',
  'administrator.positionKk': 'positionKk',
  'administrator.positionRu': 'positionRu',
  'administrator.login': 'login',
  'administrator.password': 'password',
}

const stepOfField = (field: FirstRunField): StepKey => {
  if (['opensAt', 'closesAt', 'lunchFrom', 'lunchTo'].includes(field) || field.startsWith('desk')) return 'hours'
  return ['name', 'positionKk', 'positionRu', 'login', 'password', 'repeat'].includes(field)
    ? 'administrator'
    : 'office'
}

export type StepIssues = Partial<Record<FirstRunField, Pick<FieldIssue, 'reason' | 'facts'>>>

/** Mistakes of one step: first one of each field, in the order of the fields. */
export function stepIssues(form: FirstRunForm, step: StepKey): StepIssues {
  const input = createInput(form, 'kk')
  const parsed = registerCreate.input.safeParse(input)
  const issues: StepIssues = {}
  for (const issue of parsed.success ? [] : fieldIssues(parsed.error, input)) {
    const field = fieldsByPath[issue.path]
    if (field === undefined || stepOfField(field) !== step) continue
    // An empty field needs no lecture on letters: it is missing.
    issues[field] ??= form[field] === '' ? { reason: 'field.missing', facts: {} } : issue
  }
  return issues
}
