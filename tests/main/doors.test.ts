import { expect, test } from 'vitest'
import { cookieNamed, createDoors } from '#main/doors'

test('a code is good for 60 seconds', () => {
  let now = 1_000_000
  const doors = createDoors(() => now)
  const [first, second] = [doors.newCode(), doors.newCode()]
  now += 60_000
  expect(doors.enter(first)).toBeDefined()
  now += 1
  expect(doors.enter(second)).toBeUndefined()
})

test('each entry is a session of its own', () => {
  const doors = createDoors()
  const [one, two] = [doors.enter(doors.newCode())?.cookie, doors.enter(doors.newCode())?.cookie]
  expect(doors.sessionOf(one)).toMatch(/^[0-9a-f-]{36}$/)
  expect(doors.sessionOf(two)).not.toBe(doors.sessionOf(one))
  expect(doors.sessionOf(one?.replace(/^./, 'z'))).toBeUndefined()
  expect(doors.sessionOf(undefined)).toBeUndefined()
})

test.each([
  { header: 'a=1; qabyldau_9=x', value: 'x' },
  { header: 'qabyldau_9=x=y', value: 'x=y' },
  { header: 'qabyldau_99=x', value: undefined },
  { header: '', value: undefined },
  { header: undefined, value: undefined },
])('the cookie is found by its whole name in "$header"', ({ header, value }) => {
  expect(cookieNamed('qabyldau_9', header)).toBe(value)
})
