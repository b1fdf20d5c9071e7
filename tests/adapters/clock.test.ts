import { expect, test } from 'vitest'
import { createClock } from '#adapters/clock'
import { localMoment } from '#domain/calendar/local-time'

/** one zone +05:00 for the whole country since 01.03.2024; before it Almaty had +06:00, Aqtau +05:00. */
test.each([
  {
    why: 'Almaty before the change',
    zone: 'Asia/Almaty',
    at: '2024-02-29T17:59:59.000Z',
    local: '2024-02-29T23:59:59+06:00',
  },
  {
    why: 'Almaty at the last moment of +06',
    zone: 'Asia/Almaty',
    at: '2024-02-29T17:00:00.000Z',
    local: '2024-02-29T23:00:00+06:00',
  },
  {
    why: 'Almaty after the change',
    zone: 'Asia/Almaty',
    at: '2024-03-01T05:00:00.000Z',
    local: '2024-03-01T10:00:00+05:00',
  },
  { why: 'Almaty today', zone: 'Asia/Almaty', at: '2026-03-19T05:15:00.000Z', local: '2026-03-19T10:15:00+05:00' },
  {
    why: 'Aqtau before the change',
    zone: 'Asia/Aqtau',
    at: '2024-02-29T18:59:59.000Z',
    local: '2024-02-29T23:59:59+05:00',
  },
  {
    why: 'Aqtau after the change',
    zone: 'Asia/Aqtau',
    at: '2024-03-01T05:00:00.000Z',
    local: '2024-03-01T10:00:00+05:00',
  },
  {
    why: 'already tomorrow in Aqtau while yesterday in UTC',
    zone: 'Asia/Aqtau',
    at: '2026-11-21T19:30:00.000Z',
    local: '2026-11-22T00:30:00+05:00',
  },
  {
    why: 'midnight is hour 00',
    zone: 'Asia/Aqtau',
    at: '2026-11-21T19:00:00.000Z',
    local: '2026-11-22T00:00:00+05:00',
  },
  { why: 'UTC has a zero offset', zone: 'UTC', at: '2026-11-21T19:00:00.000Z', local: '2026-11-21T19:00:00+00:00' },
])('R-25 $why: $at is $local', ({ zone, at, local }) => {
  expect(createClock().local(at, zone)).toBe(local)
})

test('an unknown time zone is thrown, not guessed', () => {
  expect(() => createClock().local('2026-01-01T00:00:00.000Z', 'Asia/Nowhere')).toThrow(RangeError)
})

test('now is a UTC instant with milliseconds, which can be measured', () => {
  const clock = createClock(() => new Date(Date.UTC(2026, 2, 19, 5, 15, 0, 7)))
  expect(clock.now()).toBe('2026-03-19T05:15:00.007Z')
  expect(clock.milliseconds('1970-01-01T00:00:01.500Z')).toBe(1500)
})

test('a moment with its offset is an instant again, one without is not', () => {
  const clock = createClock()
  expect(clock.instantOf(localMoment('2026-03-19T10:15:00+05:00'))).toBe('2026-03-19T05:15:00.000Z')
  expect(() => clock.instantOf(localMoment('2026-03-19T10:15:00'))).toThrow('without its offset')
})
