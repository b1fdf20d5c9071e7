/** Whether officials have received people as often as they owe, and what a published schedule has become. Source: R-38. */
import type { OfficialRank } from '../appeal/life-facts.ts'
import type { LocalDate } from '../calendar/local-date.ts'
import type { PublishedDay } from './events.ts'
import { type Month, monthOfDay, parseMonth, receptionPerMonth } from './schedule.ts'

/** A reception as the check of months sees it. `isHeld` when it was closed as held or somebody was received. */
export interface CountedReception {
  readonly officialId: string
  readonly heldOn: LocalDate
  readonly isCancelled: boolean
  readonly isHeld: boolean
}

export interface OwedMonth {
  readonly month: Month
  readonly owed: number
  /** Neither held nor cancelled. */
  readonly planned: number
  readonly held: number
  /** `kept`: as many were held as are owed; `ahead`: enough are planned; `short`: neither, and there is still time; `missed`: the month is over. */
  readonly state: 'kept' | 'ahead' | 'short' | 'missed'
}

/** Receptions a month that are owed where no schedule says otherwise: by heads and their deputies. Source: R-38. */
export function owedByRank(rank: OfficialRank): number {
  return rank === 'head' || rank === 'deputy' ? receptionPerMonth : 0
}

/** Months from `from` to `to`, both included, in order. */
export function monthsBetween(from: Month, to: Month): Month[] {
  const first = parseMonth(from)
  const last = parseMonth(to)
  if (!first || !last) throw new Error(`not months: ${from}, ${to}`)
  const months: Month[] = []
  for (let count = first.year * 12 + first.month - 1; count <= last.year * 12 + last.month - 1; count += 1) {
    months.push(`${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`)
  }
  return months
}

/**
 * One official's months: how many receptions were owed, are planned and were held. A reception that is planned for a day
 * that has passed and was not held counts for nothing. Source: R-38 (`receptionPerMonth`).
 */
export function owedMonths(
  receptions: readonly CountedReception[],
  {
    officialId,
    owed,
    months,
    today,
  }: {
    readonly officialId: string
    readonly owed: number
    readonly months: readonly Month[]
    readonly today: LocalDate
  },
): OwedMonth[] {
  const own = receptions.filter((one) => one.officialId === officialId)
  return months.map((month) => {
    const inMonth = own.filter((one) => monthOfDay(one.heldOn) === month)
    const held = inMonth.filter((one) => one.isHeld).length
    const planned = inMonth.filter((one) => !one.isHeld && !one.isCancelled && one.heldOn >= today).length
    const isOver = month < monthOfDay(today)
    const state = held >= owed ? 'kept' : isOver ? 'missed' : held + planned >= owed ? 'ahead' : 'short'
    return { month, owed, planned, held, state }
  })
}

/** What differs between a published schedule and the days as they stand. */
export interface PublicationChange {
  readonly change: 'added' | 'removed' | 'changed'
  readonly day: PublishedDay
  /** The day as it stands, where something was changed. */
  readonly now: PublishedDay | null
}

/** Changes since the publication, in the order of days. Source: R-38 (the schedule is published). */
export function changesSince(
  published: readonly PublishedDay[],
  current: readonly PublishedDay[],
): PublicationChange[] {
  const now = new Map(current.map((day) => [day.receptionId, day]))
  const then = new Map(published.map((day) => [day.receptionId, day]))
  const changes: PublicationChange[] = []
  for (const day of published) {
    const standing = now.get(day.receptionId)
    if (!standing) changes.push({ change: 'removed', day, now: null })
    else if (!sameDay(day, standing)) changes.push({ change: 'changed', day, now: standing })
  }
  for (const day of current) if (!then.has(day.receptionId)) changes.push({ change: 'added', day, now: day })
  return changes.toSorted((a, b) => (keyOf(a.day) < keyOf(b.day) ? -1 : 1))
}

function keyOf({ heldOn, startsAt, receptionId }: PublishedDay): string {
  return `${heldOn} ${startsAt} ${receptionId}`
}

function sameDay(a: PublishedDay, b: PublishedDay): boolean {
  return (
    a.heldOn === b.heldOn &&
    a.startsAt === b.startsAt &&
    a.endsAt === b.endsAt &&
    a.officialId === b.officialId &&
    a.placeKk === b.placeKk &&
    a.placeRu === b.placeRu
  )
}
