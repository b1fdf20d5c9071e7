/** The office as its events have left it: whole values, the version of each stream, every version of the calendar. */
import { expect, test } from 'vitest'
import { localDate } from '#domain/calendar/local-date'
import { defaultWorkingHours } from '#domain/calendar/working-hours'
import { defaultRuleSet } from '#domain/deadline/rule-set'
import {
  type Desk,
  type DictionaryEntry,
  type Official,
  type Organisation,
  type User,
  defaultOfficeSettings,
} from '#domain/office/events'
import { append, makeRegister, read } from './fixtures/registers.ts'

const organisation: Organisation = {
  nameKk: 'Үлгі ауданы әкімінің аппараты',
  nameRu: 'Аппарат акима района Үлгі',
  level: 'district',
  bin: '010140000008',
  addressKk: 'Үлгі ауылы',
  addressRu: 'село Үлгі',
  phone: '',
  hours: { ...defaultWorkingHours, days: { 6: null } },
  timeZone: 'Asia/Almaty',
}
const desk: Desk = { code: '01', nameKk: 'Қабылдау', nameRu: 'Приёмная', place: '1', isOpen: true }
const user: User = {
  login: 'clerk',
  name: 'Үлгіәлі Н.',
  positionKk: 'маман',
  positionRu: 'специалист',
  role: 'clerk',
  deskId: 'd1',
  isActive: true,
}
const official: Official = { name: 'Мысалов М.', positionKk: 'әкім', positionRu: 'аким', isActive: true }

const entry = (code: string, ru = code): DictionaryEntry => ({
  code,
  parent: null,
  kk: code,
  ru,
  en: null,
  closedOn: null,
  attributes: { order: 1, groups: ['a', 'b'], isCounted: true, note: null },
})

test('an office with nothing in it has the settings with which every office starts', async () => {
  const file = await makeRegister()
  const told = await read(file, async ({ office }) => [
    await office.desks(),
    await office.users(),
    await office.settings(),
    await office.calendar(),
    await office.dictionary(),
    await office.series('register/2026', 2026),
    await office.gaps(),
  ])
  expect(told).toEqual([
    [],
    [],
    { office: defaultOfficeSettings, ruleSets: [], version: 0 },
    { data: { years: {} }, version: 0 },
    { lists: {}, version: 0 },
    { last: 0, reserved: [] },
    [],
  ])
  await expect(read(file, ({ office }) => office.organisation())).rejects.toThrow('not described')
})

test('organisation, desks, users and officials come back as they went in, with their versions', async () => {
  const file = await makeRegister()
  await append(file, { kind: 'organisation', id: 'organisation' }, [{ type: 'organisation.described', organisation }])
  await append(file, { kind: 'desk', id: 'd1' }, [
    { type: 'desk.opened', desk },
    { type: 'desk.changed', desk: { ...desk, isOpen: false } },
  ])
  await append(file, { kind: 'user', id: 'u1' }, [
    { type: 'user.added', user },
    { type: 'user.changed', user: { ...user, role: 'admin' } },
    { type: 'user.password-set', mustChange: true },
  ])
  await append(file, { kind: 'official', id: 'o1' }, [{ type: 'official.added', official }])
  const deputy = { ...official, name: 'Ү', rank: 'deputy', department: 'VNP', userId: 'u1' } as const
  await append(file, { kind: 'official', id: 'o2' }, [{ type: 'official.added', official: deputy }])
  const told = await read(file, async ({ office }) => ({
    organisation: await office.organisation(),
    desks: await office.desks(),
    user: await office.user('u1'),
    byLogin: (await office.userByLogin('clerk'))?.userId,
    nobody: await office.userByLogin('nobody'),
    officials: await office.officials(),
  }))
  expect(told).toEqual({
    organisation: { ...organisation, version: 1 },
    desks: [{ ...desk, isOpen: false, deskId: 'd1', version: 2 }],
    user: { ...user, role: 'admin', userId: 'u1', version: 3 },
    byLogin: 'u1',
    nobody: undefined,
    officials: [
      { ...official, rank: 'other', department: null, userId: null, officialId: 'o1', version: 1 },
      { ...deputy, officialId: 'o2', version: 1 },
    ],
  })
})

test('settings and rule sets keep the order in which they were added', async () => {
  const file = await makeRegister()
  const later = { ...defaultRuleSet, id: 'code-2027', validFrom: localDate('2027-01-01') }
  const office = { ...defaultOfficeSettings, lockAfterMinutes: 3 }
  await append(file, { kind: 'settings', id: 'settings' }, [
    { type: 'settings.rule-set-added', ruleSet: defaultRuleSet },
    { type: 'settings.office-changed', office },
    { type: 'settings.rule-set-added', ruleSet: later },
  ])
  expect(await read(file, (tx) => tx.office.settings())).toEqual({
    office,
    ruleSets: [defaultRuleSet, later],
    version: 3,
  })
})

test('every version of the calendar stays readable: a card keeps the one it was computed with', async () => {
  const file = await makeRegister()
  const stream = { kind: 'calendar', id: 'calendar' } as const
  const year = { status: 'official', holidays: [], movedDaysOff: [], workingWeekendDays: [] } as const
  await append(file, stream, [{ type: 'calendar.loaded', calendar: { years: { '2026': year } } }])
  const day = localDate('2026-03-25')
  await append(file, stream, [
    { type: 'calendar.amended', changes: [{ day, note: { kind: 'movedDayOff', from: null } }] },
  ])
  const edited = { ...year, status: 'edited', movedDaysOff: [{ date: day, from: null }] }
  const told = await read(file, async ({ office }) => [
    await office.calendar(),
    await office.calendar(1),
    await office.calendar(9),
  ])
  expect(told).toEqual([
    { data: { years: { '2026': edited } }, version: 2 },
    { data: { years: { '2026': year } }, version: 1 },
    { data: { years: { '2026': edited } }, version: 2 },
  ])
  await append(file, stream, [{ type: 'calendar.imported', years: { '2028': year } }])
  expect(await read(file, ({ office }) => office.calendar())).toEqual({
    data: { years: { '2026': edited, '2028': year } },
    version: 3,
  })
})

test('a saved entry keeps its place, a new one goes to the end, a list loaded again is replaced', async () => {
  const file = await makeRegister()
  const stream = { kind: 'dictionary', id: 'dictionary' } as const
  await append(file, stream, [
    { type: 'dictionary.loaded', lists: { topics: [entry('B'), entry('A')], channels: [entry('desk')] } },
    { type: 'dictionary.entry-saved', list: 'topics', entry: entry('C') },
    { type: 'dictionary.entry-saved', list: 'topics', entry: entry('B', 'новое') },
    { type: 'dictionary.loaded', lists: { channels: [entry('post')] } },
  ])
  expect(await read(file, (tx) => tx.office.dictionary())).toEqual({
    lists: { channels: [entry('post')], topics: [entry('B', 'новое'), entry('A'), entry('C')] },
    version: 4,
  })
})
