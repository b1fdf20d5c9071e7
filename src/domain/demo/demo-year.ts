/**
 * The practice year: what a reception of a district lives through, as steps that the register's own commands replay.
 * Pure and repeatable; every person, number and telephone in it is invented and looks it.
 */
import { addDays, addMonths, daysBetween, type LocalDate, monthOf } from '#domain/calendar/local-date'
import { dayAt } from '#domain/calendar/local-time'
import { placeTopics } from '#domain/suggest/topic-words'
import { afterwards } from './afterwards.ts'
import { contentOf } from './content.ts'
import { type Trouble, writtenTopics } from './matter.ts'
import { livesOf } from './life.ts'
import { type DemoPerson, inventOrganisation, inventPerson } from './people.ts'
import { type Chance, chanceFrom } from './random.ts'
import { type Arrival, arrivalsOfYear, topicWeight } from './rhythm.ts'
import type { DemoDictionaries, DemoInput, DemoRegistration, DemoStep } from './step.ts'

type RegisterStep = Extract<DemoStep, { action: 'register' }>

/** What the generator remembers while the year goes on. */
interface Memory {
  readonly people: DemoPerson[]
  /** Indices of registrations by person. */
  readonly past: Map<DemoPerson, number[]>
  readonly recentTexts: string[]
  /** The number of people invented, with those who only signed: telephones and IINs are made of it. */
  serial: number
}

/** Keeps the chances of the lives apart from those of the arrivals. */
const lifeSeed = 0x11fe
const newcomerShare = 0.66
const repeatShare = 0.34
/** A person asks again after this many days at least. */
const repeatAfter = 12

/**
 * Steps of a year that ends on `until`, in the order of time: registrations with indices from 0, corrections, voids, links,
 * and what the office does with each appeal. The same input gives the same steps. Seasons, weekdays and hours are those of a reception; about one appeal in
 * twenty has a defect, some arrive after hours or on days off. Throws when a dictionary has no settlement
 * or no topic for which sentences are written.
 */
export function demoYear(input: DemoInput): DemoStep[] {
  const { dictionaries, until } = input
  const chance = chanceFrom(input.seed)
  const topics = writtenTopics(dictionaries.topics.flatMap(({ children }) => children.map(({ code }) => code)))
  const arrivals = arrivalsOfYear(chance, {
    cases: input.cases,
    until,
    isWorkingDay: input.calendarIsWorkingDay,
    channels: appealChannels(dictionaries),
  })
  const troubles = troublesOfYear(chance, { input, topics })
  const memory: Memory = { people: [], past: new Map(), recentTexts: [], serial: 0 }
  const registrations: RegisterStep[] = []
  const twice: RegisterStep[] = []
  for (const [index, arrival] of arrivals.entries()) {
    const before = registrations.at(-1)
    const isTwice = before !== undefined && dayAt(before.at) === dayAt(arrival.at) && chance.happens(0.004)
    const register = isTwice
      ? { ...before.register, receivedAt: arrival.receivedAt }
      : write(chance, { arrival, index, input, topics, troubles, memory, registrations })
    const desk = register.channel === 'desk' || chance.happens(0.3) ? 0 : 1
    const clerk = desk === 1 ? 2 : chance.happens(0.7) ? 0 : 1
    const step: RegisterStep = { action: 'register', at: arrival.at, desk, clerk, index, register }
    registrations.push(step)
    if (isTwice) twice.push(step)
  }
  const later = afterwards(chance, { registrations, twice, topics, until, isWorkingDay: input.calendarIsWorkingDay })
  const lives = livesOf(chanceFrom(input.seed ^ lifeSeed), {
    registrations,
    gone: new Set(later.flatMap((step) => (step.action === 'void' ? [step.of] : []))),
    changedKind: new Set(later.flatMap((step) => (step.action === 'correct' && step.changes.kind ? [step.of] : []))),
    until,
    dictionaries,
    isWorkingDay: input.calendarIsWorkingDay,
    covers: input.calendarCovers ?? (() => true),
  })
  return [...registrations, ...later, ...lives].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

interface Writing {
  readonly arrival: Arrival
  readonly index: number
  readonly input: DemoInput
  readonly topics: readonly string[]
  readonly troubles: readonly Trouble[]
  readonly memory: Memory
  readonly registrations: readonly RegisterStep[]
}

/** One registration: who comes, whether it is a repeat, and what is said. */
function write(chance: Chance, writing: Writing): DemoRegistration {
  const { arrival, index, input, memory, registrations } = writing
  const { settlements } = input.dictionaries
  const on = dayAt(arrival.receivedAt)
  const trouble = chance.happens(0.3) ? writing.troubles.find((one) => one.from <= on && on <= one.to) : undefined
  const person = whoComes(chance, { memory, settlement: trouble?.settlement, settlements })
  const repeatOf = trouble === undefined ? earlierMatter(chance, { person, on, memory, registrations }) : undefined
  const repeated = repeatOf === undefined ? undefined : registrations[repeatOf]?.register
  const invent = (): DemoPerson =>
    inventPerson(chance, { serial: (memory.serial += 1), settlement: placeOf(person, settlements) })
  let register = contentOf(chance, {
    ...writing,
    on,
    person,
    repeated,
    topic: repeated?.topic ?? trouble?.topic,
    invent,
  })
  for (let tries = 0; tries < 6 && memory.recentTexts.includes(register.essence); tries += 1) {
    register = contentOf(chance, { ...writing, on, person, repeated, topic: repeated?.topic ?? trouble?.topic, invent })
  }
  memory.recentTexts.push(register.essence)
  if (memory.recentTexts.length > 40) memory.recentTexts.shift()
  memory.past.set(person, [...(memory.past.get(person) ?? []), index])
  // Of the rest the clerk learns a few days later, and links them then.
  return repeatOf !== undefined && chance.happens(0.7) ? { ...register, repeatOf } : register
}

interface Coming {
  readonly memory: Memory
  readonly settlement: string | undefined
  readonly settlements: DemoDictionaries['settlements']
}

/** A newcomer, or somebody who has been here: a few people come very often. */
function whoComes(chance: Chance, { memory, settlement, settlements }: Coming): DemoPerson {
  const { people } = memory
  if (settlement === undefined && people.length > 15 && !chance.happens(newcomerShare)) {
    const known = people[Math.floor(chance.next() ** 2.2 * people.length)]
    if (known !== undefined) return known
  }
  memory.serial += 1
  const home = settlements.find(({ code }) => code === settlement) ?? homeOf(chance, settlements)
  const invent = settlement === undefined && chance.happens(0.055) ? inventOrganisation : inventPerson
  const person = invent(chance, { serial: memory.serial, settlement: home })
  people.push(person)
  return person
}

/** The first settlement of the list is the centre, where more people live. */
function homeOf(chance: Chance, settlements: DemoDictionaries['settlements']): DemoDictionaries['settlements'][number] {
  return chance.pickBy(settlements, ({ code }) => (code === settlements[0]?.code ? 3 : 1))
}

function placeOf(person: DemoPerson, settlements: DemoDictionaries['settlements']): { readonly code: string } {
  return settlements.find(({ code }) => code === person.applicant.settlement) ?? { code: settlements[0]?.code ?? '' }
}

interface Returning {
  readonly person: DemoPerson
  readonly on: LocalDate
  readonly memory: Memory
  readonly registrations: readonly RegisterStep[]
}

/** The earlier appeal that this person asks about again, when it is old enough. */
function earlierMatter(chance: Chance, { person, on, memory, registrations }: Returning): number | undefined {
  const past = memory.past.get(person) ?? []
  const old = past.findLast((index) => {
    const earlier = registrations[index]?.register
    return earlier !== undefined && !earlier.isAnonymous && daysBetween(dayAt(earlier.receivedAt), on) >= repeatAfter
  })
  return old !== undefined && chance.happens(repeatShare) ? old : undefined
}

/** A few times a month something happens that a whole village writes about. */
function troublesOfYear(chance: Chance, { input, topics }: { input: DemoInput; topics: readonly string[] }): Trouble[] {
  const first = addDays(addMonths(input.until, -12), 1)
  const ofPlaces = topics.filter((code) => placeTopics.has(code))
  if (ofPlaces.length === 0) return []
  return Array.from({ length: Math.max(2, Math.round(input.cases / 110)) }, () => {
    const from = addDays(first, chance.int(0, daysBetween(first, input.until)))
    return {
      topic: chance.pickBy(ofPlaces, (code) => topicWeight(code, monthOf(from)) ** 2),
      settlement: chance.pick(input.dictionaries.settlements).code,
      from,
      to: addDays(from, chance.int(2, 6)),
    }
  })
}

/** Channels that bring appeals: not what is said in the hall of a meeting, and no signals. */
function appealChannels({ channels }: DemoDictionaries): string[] {
  return channels.filter(({ group, signal }) => group !== 'meeting' && signal !== true).map(({ code }) => code)
}
