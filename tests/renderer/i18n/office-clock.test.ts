import { afterEach, expect, test, vi } from 'vitest'
import { keepOfficeZone, officeMoment } from '#renderer/i18n/office-clock.ts'

afterEach(() => {
  keepOfficeZone('Asia/Almaty')
  vi.restoreAllMocks()
})

test.each([
  {
    why: 'five hours ahead all the year round',
    zone: 'Asia/Almaty',
    at: '2026-07-01T05:42:07Z',
    shown: '2026-07-01T10:42:07',
  },
  {
    why: 'the office is in the next day already',
    zone: 'Asia/Almaty',
    at: '2026-12-31T19:30:00Z',
    shown: '2027-01-01T00:30:00',
  },
  { why: 'another zone of the organisation', zone: 'UTC', at: '2026-07-01T05:42:07Z', shown: '2026-07-01T05:42:07' },
])('$why', ({ zone, at, shown }) => {
  keepOfficeZone(zone)
  expect(officeMoment(at)).toBe(shown)
})

test('a zone that the browser does not know leaves the clock as it is', () => {
  const warned = vi.spyOn(console, 'warn').mockReturnValue(undefined)
  keepOfficeZone('Nowhere/At-All')
  expect(officeMoment('2026-07-01T05:00:00Z')).toBe('2026-07-01T10:00:00')
  expect(warned).toHaveBeenCalled()
})
