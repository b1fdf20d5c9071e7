/** The register as a whole: is there one, make one, practise, check. */
import { z } from 'zod'
import { command, task } from './operation.ts'
import { code, day, done, language, login, nothing, password, requiredText, text, timeOfDay } from './fields.ts'

export const organisationLevels = ['region', 'city', 'district', 'ruralDistrict', 'village'] as const

export const workingHours = z.strictObject({
  opensAt: timeOfDay,
  closesAt: timeOfDay,
  lunchFrom: timeOfDay.nullable(),
  lunchTo: timeOfDay.nullable(),
})

export const hoursRefusals = [
  'hours.closes-before-opening',
  'hours.lunch-incomplete',
  'hours.lunch-outside-hours',
  'hours.never-open',
  'hours.not-a-time',
  'organisation.unknown-time-zone',
] as const

export const organisationFields = {
  nameKk: requiredText(300),
  nameRu: requiredText(300),
  level: z.enum(organisationLevels),
  bin: text(20),
  addressKk: text(300),
  addressRu: text(300),
  phone: text(60),
  hours: workingHours,
  timeZone: z.string().min(1).max(60),
}

export const registerStatus = task('register.status', {
  access: 'anyone',
  input: nothing,
  output: z.strictObject({
    state: z.enum(['absent', 'ready', 'newer', 'damaged', 'readOnly']),
    practice: z.boolean(),
    organisation: z.strictObject({ nameKk: z.string(), nameRu: z.string() }).nullable(),
    programVersion: z.string(),
    today: z.string(),
    /** The clock stands before the last entry of the journal: told, never hidden; order is kept by sequence. */
    clockBehind: z.boolean(),
    /** Numbers missing in a series: none in a sound register. */
    gaps: z.array(z.string()),
    /** True until a second place for copies is chosen. */
    backupMissing: z.boolean(),
  }),
})

export const registerCreate = task('register.create', {
  access: 'anyone',
  refusals: ['register.exists', 'register.folder-read-only', 'register.disk-full', ...hoursRefusals],
  changes: ['register', 'session'],
  input: z.strictObject({
    organisation: z.strictObject({
      ...organisationFields,
      level: organisationFields.level.default('district'),
      bin: organisationFields.bin.default(''),
      addressKk: organisationFields.addressKk.default(''),
      addressRu: organisationFields.addressRu.default(''),
      phone: organisationFields.phone.default(''),
      hours: workingHours.default({ opensAt: '09:00', closesAt: '18:30', lunchFrom: '13:00', lunchTo: '14:30' }),
      timeZone: organisationFields.timeZone.default('Asia/Almaty'),
    }),
    desk: z
      .strictObject({ code: code, nameKk: requiredText(120), nameRu: requiredText(120), place: text(120).default('') })
      .default({ code: '1', nameKk: '№ 1 үстел', nameRu: 'Стол № 1', place: '' }),
    administrator: z.strictObject({
      login,
      password,
      name: requiredText(120),
      positionKk: text(120).default(''),
      positionRu: text(120).default(''),
    }),
    language: language.default('kk'),
  }),
  output: done,
})

export const registerOpenPractice = task('register.open-practice', {
  access: 'anyone',
  long: true,
  refusals: ['task.cancelled', 'register.folder-read-only', 'register.disk-full'],
  changes: ['register', 'session'],
  input: z.strictObject({
    cases: z.int().min(1).max(20_000).default(400),
    seed: z.int().min(0).default(1),
    until: day.optional(),
  }),
  output: z.strictObject({ login: z.string(), password: z.string() }),
})

export const registerLeavePractice = task('register.leave-practice', {
  access: 'anyone',
  changes: ['register', 'session'],
  input: nothing,
  output: done,
})

export const problemKinds = ['journal', 'projection', 'file', 'gap', 'database'] as const

export const registerVerify = task('register.verify', {
  access: ['supervisor', 'admin'],
  refusals: ['task.cancelled'],
  long: true,
  input: nothing,
  output: z.strictObject({
    clean: z.boolean(),
    events: z.int(),
    headHash: z.string(),
    appeals: z.int(),
    files: z.int(),
    problems: z.array(
      z.strictObject({ kind: z.enum(problemKinds), where: z.string(), detail: z.string(), seq: z.int().nullable() }),
    ),
  }),
})

export const numberReserve = command('number.reserve', {
  access: ['admin'],
  changes: ['settings'],
  input: z.strictObject({ count: z.int().min(1).max(1000), purpose: requiredText(200) }),
  output: z.strictObject({ first: z.string(), last: z.string() }),
})
