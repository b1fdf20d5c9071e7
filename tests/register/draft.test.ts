/** Half-typed forms: kept per person, any number of them, through a reload and a crash. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Office, openOffice, signIn, soundEvents, synthetic } from './office.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(async () => {
  await office.close()
})

const idOf = (at: number): string => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`
const save = (at: number, content: Record<string, string>, session = 'window') =>
  office.must('draft.save', { draftId: idOf(at), screen: 'desk', title: `Жоба ${at}`, content }, { session })
const list = async (session = 'window') =>
  (await office.must('draft.list', { screen: 'desk' }, { session })).items.map((one) => one.draftId)

test('any number of drafts is kept, the latest first (zammad/zammad#2786)', async () => {
  for (let at = 1; at <= 30; at += 1) {
    office.setClock(`2026-03-19T05:00:${String(at).padStart(2, '0')}.000Z`)
    await save(at, { essence: `Мәтін ${at}` })
  }
  expect(await list()).toEqual(Array.from({ length: 30 }, (_one, at) => idOf(30 - at)))
  const { items } = await office.must('draft.list', { screen: 'desk' })
  expect(items[29]).toMatchObject({ draftId: idOf(1), title: 'Жоба 1', content: { essence: 'Мәтін 1' } })
})

test('what was typed last survives closing and opening the register (osTicket/osTicket#635)', async () => {
  await save(1, { essence: 'Суды' })
  await save(1, { essence: 'Суды қашан' })
  await save(2, { essence: 'Екінші' })
  await office.close({ keepFolder: true })
  office = await openOffice({ folder: office.folder, start: false })
  await office.must('session.open', { login: 'admin', password: 'admin-password' })
  const { items } = await office.must('draft.list', { screen: 'desk' })
  expect(items.map((one) => one.content)).toEqual(
    expect.arrayContaining([{ essence: 'Суды қашан' }, { essence: 'Екінші' }]),
  )
  expect(items).toHaveLength(2)
})

test('each person sees and discards their own only', async () => {
  const session = await signIn(office, 'clerk')
  await save(1, { essence: 'әкімшінікі' })
  await save(2, { essence: 'маманның' }, session)
  expect(await list()).toEqual([idOf(1)])
  expect(await list(session)).toEqual([idOf(2)])
  await office.must('draft.discard', { draftId: idOf(1) }, { session })
  expect(await list()).toEqual([idOf(1)])
  await office.must('draft.discard', { draftId: idOf(1) })
  expect(await list()).toEqual([])
})

test('a draft of one screen is not shown on another', async () => {
  await save(1, {})
  expect((await office.must('draft.list', { screen: 'meeting' })).items).toEqual([])
})

test('the registration that came from a draft clears it, and no other', async () => {
  await save(1, { essence: 'Су' })
  await save(2, { essence: 'Жол' })
  await office.must('appeal.register', { essence: 'Су', applicants: [synthetic], draftId: idOf(1) })
  expect(await list()).toEqual([idOf(2)])
})

test('a registration that is refused keeps the draft', async () => {
  await save(1, { essence: 'Су' })
  const refused = { essence: 'Су', receivedAt: '2026-03-19T10:01', draftId: idOf(1) }
  expect((await office.call('appeal.register', refused)).ok).toBe(false)
  expect(await list()).toEqual([idOf(1)])
})

test('a draft is no fact: the journal does not grow', async () => {
  const before = await soundEvents(office)
  await save(1, { essence: 'Су' })
  await office.must('draft.discard', { draftId: idOf(1) })
  expect(await soundEvents(office)).toBe(before)
})
