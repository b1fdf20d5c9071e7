/** One synthetic appeal and the surroundings of its decisions. */
import type { AppealContent, Applicant } from '#domain/appeal/content'
import type { AppealContext } from '#domain/appeal/context'
import type { AppealCommand } from '#domain/appeal/decide'
import { decide } from '#domain/appeal/decide'
import type { AppealEvent } from '#domain/appeal/events'
import { type AppealState, evolve, noAppeal, type RegisteredAppeal } from '#domain/appeal/state'
import { localMoment } from '#domain/calendar/local-time'
import { defaultWorkingHours } from '#domain/calendar/working-hours'
import { defaultRuleSet } from '#domain/deadline/rule-set'
import { isRefusal } from '#domain/refusal'
import { shippedCalendar } from '../calendar/shipped-calendar.ts'

export const applicant: Applicant = {
  type: 'person',
  role: 'applicant',
  surname: 'Условнова',
  givenName: 'Ирина',
  patronymic: 'Петровна',
  name: '',
  nationalNumber: '990101100010',
  birthYear: 1899,
  sex: 'male',
  phone: '',
  email: '',
  settlement: 'S04',
  street: 'Школьная',
  house: '14',
  flat: '',
  socialCategories: [],
  authority: '',
}

export const content: AppealContent = {
  kind: 'application',
  channel: 'desk',
  language: 'kk',
  essence: 'Су жоқ',
  applicants: [applicant],
  topic: null,
  settlement: null,
  addressee: null,
  answerBy: null,
  isConfidential: false,
  isAnonymous: false,
  signatories: null,
  elsewhere: [],
  complaintAgainst: '',
  learntOn: null,
  receivedFrom: '',
  pages: null,
}

/** Thursday 19 March 2026, 10:00. */
export const context: AppealContext = {
  now: localMoment('2026-03-19T10:00:00+05:00'),
  calendar: shippedCalendar,
  calendarVersion: 1,
  hours: defaultWorkingHours,
  ruleSet: defaultRuleSet,
}

export const registerCommand: Extract<AppealCommand, { command: 'register' }> = {
  command: 'register',
  given: { number: '2026-00001', series: 'register/2026', year: 2026, seq: 1 },
  receivedAt: context.now,
  deskId: 'desk',
  acceptorId: 'person',
  content,
  files: [],
  links: [],
  verificationCode: 'K7MX-4R2P',
}

/** Decides and expects events. */
export function decided(state: AppealState, command: AppealCommand, surroundings = context): AppealEvent[] {
  const answer = decide(state, command, surroundings)
  if (isRefusal(answer)) throw new Error(`refused: ${answer.reason}`)
  return answer
}

/** The state after commands, each allowed. */
export function after(...commands: readonly AppealCommand[]): RegisteredAppeal {
  let state: AppealState = noAppeal
  for (const command of commands) for (const event of decided(state, command)) state = evolve(state, event)
  if (state.state === 'none') throw new Error('nothing was registered')
  return state
}
