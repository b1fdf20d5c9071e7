import { expect, test } from 'vitest'
import { localMoment } from '#domain/calendar/local-time'
import { extendedDeadline, statutoryDeadline } from '#domain/deadline/deadline'
import { foldSteps } from '#domain/deadline/fold-steps'
import { contextWith } from './context.ts'

/** A row in short: its days, what it is, the numbers of its days, why. */
function inShort(rows: ReturnType<typeof foldSteps>): string[] {
  return rows.map(({ what, from, to, countFrom, countTo, reasons }) => {
    const days = from === to ? from.slice(5) : `${from.slice(5)}/${to.slice(5)}`
    const numbers = countFrom === null ? '' : ` ${countFrom}-${countTo}`
    const why = reasons.map(({ why: key, nameRu, movedFrom, time }) =>
      [key, nameRu, movedFrom, time].filter(Boolean).join(' '),
    )
    return `${days} ${what}${numbers}: ${why.join('; ')}`
  })
}

test('mysociety/alaveteli#5101, zammad/zammad#390: the days of an answer due on 1 April 2026', () => {
  const arrival = { kind: 'response', receivedAt: localMoment('2026-03-05T13:45') } as const
  expect(inShort(foldSteps(statutoryDeadline(arrival, contextWith()).steps))).toEqual([
    '03-05 registered: inLunch 13:45',
    '03-06 counted 1-1: ',
    '03-07/03-09 skipped: weekend; holiday Международный женский день; movedDayOff 2026-03-08',
    '03-10/03-13 counted 2-5: ',
    '03-14/03-15 skipped: weekend',
    '03-16/03-20 counted 6-10: ',
    '03-21/03-25 skipped: holiday Наурыз мейрамы; movedDayOff 2026-03-21; movedDayOff 2026-03-22',
    '03-26/03-27 counted 11-12: ',
    '03-28/03-29 skipped: weekend',
    '03-30/04-01 counted 13-15: lastDay',
  ])
})

test('R-04, R-24: a late arrival and a worked Saturday', () => {
  const arrival = { kind: 'application', receivedAt: localMoment('2024-04-30T18:31') } as const
  const context = contextWith({ termWorkingDays: { ...contextWith().ruleSet.termWorkingDays, application: 3 } })
  expect(inShort(foldSteps(statutoryDeadline(arrival, context).steps))).toEqual([
    '04-30 arrived: afterHours 18:31',
    '05-01 skipped: holiday Праздник единства народа Казахстана',
    '05-02 registered: nextWorkingDay',
    '05-03/05-04 counted 1-2: workingWeekend',
    '05-05 skipped: weekend',
    '05-06 counted 3-3: lastDay',
  ])
})

test('R-20: under sameDay the day of registration is told as day 1', () => {
  const arrival = { kind: 'application', receivedAt: localMoment('2026-11-03T10:15') } as const
  const rows = foldSteps(statutoryDeadline(arrival, contextWith({ startRule: 'sameDay' })).steps)
  expect(rows[0]).toEqual({
    what: 'registered',
    from: '2026-11-03',
    to: '2026-11-03',
    weekdayFrom: 2,
    weekdayTo: 2,
    countFrom: 1,
    countTo: 1,
    counted: true,
    reasons: [{ why: 'inHours', time: '10:15' }],
  })
  expect(rows[1]).toMatchObject({ what: 'counted', countFrom: 2, countTo: 4, weekdayFrom: 3, weekdayTo: 5 })
})

test('R-22: an extension that was moved over a weekend', () => {
  const arrival = { kind: 'application', receivedAt: localMoment('2025-12-31T10:00') } as const
  expect(inShort(foldSteps(extendedDeadline(arrival, contextWith()).steps))).toEqual([
    '12-31 registered: inHours 10:00',
    '02-28 target: monthEnd',
    '02-28/03-01 skipped: weekend',
    '03-02 counted: lastDay',
  ])
})

test('R-21: an extension from the original due date stands in a row of its own', () => {
  const arrival = { kind: 'application', receivedAt: localMoment('2026-11-05T10:00') } as const
  const { steps } = extendedDeadline(arrival, contextWith({ extensionBase: 'originalDue' }))
  expect(inShort(foldSteps(steps)).slice(-2)).toEqual([
    '11-23/11-26 counted 12-15: lastDay',
    '01-26 counted: sameNumber',
  ])
})

test('nothing gives no rows', () => {
  expect(foldSteps([])).toEqual([])
})
