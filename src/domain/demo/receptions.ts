/**
 * Personal receptions of the practice register: some months of two officials, with people who came, who did not, and who
 * are booked for the days to come. Pure and repeatable, like the practice year; every person in it is invented.
 */
import { addDays, addMonths, type LocalDate } from '#domain/calendar/local-date'
import { nextWorkingDay, type WorkingCalendar, workingDayFrom } from '#domain/calendar/working-calendar'
import type { VisitContent, VisitResult } from '#domain/reception/events'
import { monthOfDay, proposeDays, type ReceptionSchedule } from '#domain/reception/schedule'
import { slotsOf } from '#domain/reception/slots'
import { composeText, frames } from './compose.ts'
import { answersOf, instructionsOf } from './reception-words.ts'
import { inventPerson } from './people.ts'
import { type Chance, chanceFrom } from './random.ts'

export interface DemoVisit {
  readonly content: VisitContent
  /** A time of the day; null in the live queue. */
  readonly slot: string | null
  /** What came of it; `booked` for a day to come. */
  readonly end:
    | {
        readonly how: 'received'
        readonly result: Exclude<VisitResult, 'appeal'>
        readonly answer: string
        readonly instruction: { readonly text: string; readonly dueOn: LocalDate } | null
        /** `HH:mm` on the day of the reception. */
        readonly startedAt: string
        readonly endedAt: string
      }
    | { readonly how: 'missed' }
    /** Moved by the office to the next reception of the same official. */
    | { readonly how: 'notReached' }
    | { readonly how: 'booked' }
}

export interface DemoReception {
  /** Which official of the practice office: 0 the akim, 1 the deputy. */
  readonly official: 0 | 1
  readonly heldOn: LocalDate
  readonly visits: readonly DemoVisit[]
}

export interface DemoReceptionInput {
  readonly seed: number
  /** Last day that has passed. */
  readonly until: LocalDate
  readonly calendar: WorkingCalendar
  readonly settlements: readonly { readonly code: string; readonly kk: string; readonly ru: string }[]
}

/** The akim receives on the first and third Thursday, the deputy on the second and the last Tuesday. */
export const demoSchedules: readonly ReceptionSchedule[] = [
  {
    pattern: { kind: 'weekdays', weekdays: [4], weeks: ['first', 'third'] },
    startsAt: '10:00',
    endsAt: '12:30',
    slotMinutes: 15,
    placeKk: '2-қабат, 201-бөлме',
    placeRu: '2 этаж, кабинет 201',
    perMonth: 1,
  },
  {
    pattern: { kind: 'weekdays', weekdays: [2], weeks: ['second', 'last'] },
    startsAt: '15:00',
    endsAt: '17:00',
    slotMinutes: 15,
    placeKk: '2-қабат, 204-бөлме',
    placeRu: '2 этаж, кабинет 204',
    perMonth: 1,
  },
]

/** Months before the last day, and after it, that hold receptions. */
const monthsBefore = 4
const monthsAfter = 1

/** Keeps the people of receptions apart from those of the appeals, who are invented from the same seed. */
const firstSerial = 60_000
const receptionSeed = 0x7ec3

/** Receptions in the order of days. The working day after the last one has a reception with people booked, to be held. */
export function demoReceptions(input: DemoReceptionInput): DemoReception[] {
  const chance = chanceFrom(input.seed ^ receptionSeed)
  const { until, calendar } = input
  const first = monthOfDay(addMonths(until, -monthsBefore))
  const next = nextWorkingDay(until, calendar)
  const days = new Map<string, { official: 0 | 1; heldOn: LocalDate }>()
  const plan = (official: 0 | 1, heldOn: LocalDate): unknown => days.set(`${heldOn} ${official}`, { official, heldOn })
  for (let month = -monthsBefore; month <= monthsAfter; month += 1) {
    const name = monthOfDay(addMonths(until, month))
    for (const official of [0, 1] as const) {
      const { pattern } = demoSchedules[official] ?? {}
      if (!pattern || name < first) continue
      // In the second of the months the deputy was away: the check of months has something to say.
      if (official === 1 && month === 1 - monthsBefore) continue
      for (const { day, offered } of proposeDays(pattern, name, calendar)) plan(official, offered ?? day)
    }
  }
  plan(0, next)
  let serial = firstSerial
  return [...days.values()]
    .toSorted((a, b) => (a.heldOn < b.heldOn ? -1 : a.heldOn > b.heldOn ? 1 : a.official - b.official))
    .map(({ official, heldOn }) => ({
      official,
      heldOn,
      visits: visitsOf(chance, { input, heldOn, official, isNext: heldOn === next, serial: () => (serial += 1) }),
    }))
}

interface Day {
  readonly input: DemoReceptionInput
  readonly heldOn: LocalDate
  readonly official: 0 | 1
  /** The first day to come: it is shown when the practice register is opened. */
  readonly isNext: boolean
  readonly serial: () => number
}

function visitsOf(chance: Chance, day: Day): DemoVisit[] {
  const { input, heldOn, official, isNext } = day
  const schedule = demoSchedules[official]
  if (!schedule) return []
  const slots = slotsOf(schedule)
  if (heldOn > input.until) {
    const booked = isNext ? 6 : Math.max(0, chance.int(-1, 3))
    return slots.slice(0, booked).map((slot) => ({ content: contentOf(chance, day), slot, end: { how: 'booked' } }))
  }
  const booked = chance.int(4, slots.length - 1)
  const visits: DemoVisit[] = []
  for (const slot of slots.slice(0, booked)) {
    const content = contentOf(chance, day)
    const drawn = chance.next()
    if (drawn < 0.09) visits.push({ content, slot, end: { how: 'missed' } })
    else if (drawn < 0.13 && slot === slots[booked - 1]) visits.push({ content, slot, end: { how: 'notReached' } })
    else visits.push({ content, slot, end: received(chance, { content, slot, day }) })
  }
  const last = slots.slice(booked)
  for (const slot of last.slice(0, chance.int(0, 2))) {
    const content = contentOf(chance, day)
    visits.push({ content, slot: null, end: received(chance, { content, slot, day }) })
  }
  return visits
}

interface Received {
  readonly content: VisitContent
  readonly slot: string
  readonly day: Day
}

function received(chance: Chance, { content, slot, day }: Received): DemoVisit['end'] {
  const late = chance.int(0, 4)
  const startedAt = later(slot, late)
  const endedAt = later(startedAt, chance.int(4, 14 - late))
  const language = content.language === 'ru' ? 'ru' : 'kk'
  const drawn = chance.next()
  const result = drawn < 0.5 ? 'explained' : drawn < 0.62 ? 'solvedOnSpot' : 'instruction'
  const answer = chance.pick(answersOf(result)[language])
  if (result !== 'instruction') return { how: 'received', result, answer, instruction: null, startedAt, endedAt }
  const dueOn = workingDayFrom(addDays(day.heldOn, chance.int(7, 28)), day.input.calendar)
  const text = chance.pick(instructionsOf[language])
  return { how: 'received', result, answer, instruction: { text, dueOn }, startedAt, endedAt }
}

function contentOf(chance: Chance, { input, heldOn, serial }: Day): VisitContent {
  const settlement = chance.pick(input.settlements)
  const person = inventPerson(chance, { serial: serial(), settlement })
  const { language } = person
  const frame = chance.pick(frames[language].filter(({ kind }) => kind !== 'response' && kind !== 'proposal'))
  return {
    person: { ...person.applicant, socialCategories: socialOf(chance) },
    question: composeText(chance, frame.text, {
      language,
      street: language === 'ru' ? person.streetInRussian : person.applicant.street,
      house: person.applicant.house,
      village: settlement[language].split(' (')[0] ?? '',
      on: heldOn,
      topic: frame.topic,
      kind: frame.kind,
      isOrganisation: false,
      isRepeat: false,
    }),
    topic: frame.topic,
    language,
    isRepeat: chance.happens(0.2),
    people: chance.happens(0.07) ? chance.int(2, 6) : 1,
  }
}

const categories = ['pensioner', 'largeFamily', 'disability', 'lowIncome', 'unemployed']

function socialOf(chance: Chance): string[] {
  return chance.happens(0.45) ? [chance.pick(categories)] : []
}

/** A time so many minutes later. */
function later(time: string, minutes: number): string {
  const minute = Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + minutes
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}
