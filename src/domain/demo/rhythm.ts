/** When people write and of what: months, weekdays, hours and the seasons of topics. */
import { addDays, addMonths, daysBetween, type LocalDate, monthOf, weekdayOf } from '#domain/calendar/local-date'
import { type LocalMoment, localMoment } from '#domain/calendar/local-time'
import type { Chance } from './random.ts'

const months = [1.15, 1.1, 1, 1, 0.9, 0.9, 0.85, 1.05, 1.15, 1.15, 1.05, 0.95]
const weekdays = [1.35, 1.15, 1, 0.95, 0.75, 0.5, 0.4]
/** On days off only what needs no clerk arrives. */
const dayOffWeight = 0.05

/** Share of the day's arrivals by hour of the clock, 9–18. */
const hours = [0.9, 1.4, 1.5, 1.1, 0.25, 0.6, 1.3, 1.2, 0.9, 0.25]

/** Weight of a topic by month; a topic that is not listed is asked about all the year round. */
const seasons: Readonly<Record<string, readonly [usual: number, inSeason: number, months: readonly number[]]>> = {
  'HCS.1': [0.1, 4, [10, 11, 12, 1, 2, 3]],
  'HCS.2': [1, 1.6, [7, 12, 1]],
  'HCS.5': [1, 1.6, [4, 5, 6, 7, 8]],
  'WAT.1': [0.6, 3.6, [5, 6, 7, 8]],
  'WAT.2': [0.6, 1.5, [5, 6, 7, 8]],
  'WAT.4': [0.6, 1.6, [6, 7, 8, 12, 1]],
  'WAT.5': [0.03, 2.2, [4, 5, 6, 7, 8]],
  'ROD.1': [1.3, 2.6, [3, 4, 5, 10]],
  'ROD.4': [0, 3.6, [12, 1, 2]],
  'LND.1': [1.8, 1.8, []],
  'LND.2': [0.3, 1.6, [4, 5, 6, 7, 8, 9]],
  'HOU.1': [1.5, 1.5, []],
  'SOC.1': [1.2, 2.6, [1]],
  'SOC.3': [1, 3.4, [1]],
  'SOC.4': [1, 2.4, [1]],
  'SOC.5': [0.8, 1.6, [11, 12, 1]],
  'EMP.1': [1.2, 1.6, [6, 7]],
  'EDU.1': [0.9, 3.2, [8, 9]],
  'EDU.2': [0.7, 2.6, [8, 9]],
  'EDU.3': [0.5, 2.4, [8, 9]],
  'EDU.4': [0.5, 2.2, [9, 10]],
  'EDU.5': [0.5, 2.2, [8, 9]],
  'AME.1': [0.6, 1.8, [10, 11, 12, 1, 2]],
  'AME.4': [0.3, 2.2, [3, 4, 5]],
  'SAF.2': [0.6, 1.4, [11, 12, 1, 2]],
  'SAF.3': [0.1, 3.2, [3, 4]],
  'SAF.4': [0.3, 1.8, [6, 7, 8, 9]],
  'ECO.1': [0.8, 1.6, [12, 1]],
  'ECO.2': [0.5, 1.8, [7, 8, 9, 10, 11]],
}

/** How often a topic is asked about in a month (1–12), in proportion to the others. */
export function topicWeight(topic: string, month: number): number {
  const season = seasons[topic]
  if (season === undefined) return 1
  const [usual, inSeason, list] = season
  return list.includes(month) ? inSeason : usual
}

export interface Arrival {
  readonly receivedAt: LocalMoment
  /** When the clerk enters it: at once, or on the next working day. */
  readonly at: LocalMoment
  readonly channel: string
}

interface Year {
  readonly cases: number
  readonly until: LocalDate
  readonly isWorkingDay: (day: LocalDate) => boolean
  readonly channels: readonly string[]
}

/** Channels that need a person on the other side; the others also bring appeals at night and on days off. */
const channelWeights: Readonly<Record<string, number>> = {
  desk: 30,
  reception: 12,
  openDay: 5,
  fieldVisit: 2,
  post: 12,
  callLine: 3,
  eOtinish: 20,
  cc1414: 5,
  cc109: 4,
  openDialogue: 3,
  petition: 0.5,
  email: 3.5,
}
const needsClerk = new Set(['desk', 'reception', 'openDay', 'fieldVisit', 'post', 'callLine'])

/** Arrivals of a year that ends on `until`, in the order in which they are entered. */
export function arrivalsOfYear(chance: Chance, { cases, until, isWorkingDay, channels }: Year): Arrival[] {
  const first = addDays(addMonths(until, -12), 1)
  const days = Array.from({ length: daysBetween(first, until) + 1 }, (_, at) => addDays(first, at))
  const working = days.map((day) => isWorkingDay(day))
  let sum = 0
  const sums = days.map((day, at) => {
    const rested = at > 0 && working[at - 1] === false
    const usual = (months[monthOf(day) - 1] ?? 1) * (weekdays[weekdayOf(day) - 1] ?? 1) * (rested ? 1.12 : 1)
    return (sum += working[at] === true ? usual : dayOffWeight)
  })
  const known = channels.filter((code) => (channelWeights[code] ?? 0) > 0)
  const remote = known.filter((code) => !needsClerk.has(code))
  const arrivals = Array.from({ length: cases }, (): Arrival => {
    const at = indexOf(sums, chance.next() * sum)
    const isOpen = working[at] === true
    const channel = chance.pickBy(isOpen ? known : remote, (code) => channelWeights[code] ?? 0)
    const isLate = isOpen && chance.happens(needsClerk.has(channel) ? 0.006 : 0.14)
    const minute =
      isOpen && !isLate
        ? officeMinute(chance)
        : isLate
          ? chance.int(1111, needsClerk.has(channel) ? 1135 : 1400)
          : chance.int(540, 1380)
    const day = days[at] ?? until
    const receivedAt = moment(day, minute, chance.int(0, 59))
    const delay = needsClerk.has(channel) ? chance.int(1, 6) : chance.int(4, 90)
    if (isOpen && minute + delay <= 1110)
      return { receivedAt, at: moment(day, minute + delay, chance.int(0, 59)), channel }
    if (isOpen && needsClerk.has(channel))
      return { receivedAt, at: moment(day, minute + Math.min(delay, 3), chance.int(0, 59)), channel }
    const opens = days.findIndex((_, later) => later > at && working[later] === true)
    const next = days[opens]
    return {
      receivedAt,
      at: next === undefined ? receivedAt : moment(next, chance.int(542, 640), chance.int(0, 59)),
      channel,
    }
  })
  return arrivals.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

/** A moment of an office day, 09:00–18:29. */
export function officeMinute(chance: Chance): number {
  const hour = chance.pickBy([...hours.keys()], (at) => hours[at] ?? 0) + 9
  return hour * 60 + chance.int(0, hour === 18 ? 29 : 59)
}

/** The moment of a day by minutes since midnight. */
export function moment(day: LocalDate, minute: number, second: number): LocalMoment {
  const clock = [Math.floor(minute / 60), minute % 60, second].map((part) => String(part).padStart(2, '0'))
  return localMoment(`${day}T${clock.join(':')}`)
}

function indexOf(sums: readonly number[], value: number): number {
  let low = 0
  let high = sums.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sums[middle] ?? 0) > value) high = middle
    else low = middle + 1
  }
  return low
}
