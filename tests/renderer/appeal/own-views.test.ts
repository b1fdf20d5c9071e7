import { expect, test } from 'vitest'
import { ownViews, removeView, saveView, type ViewStorage } from '#renderer/features/appeal/list/own-views.ts'

function storageWith(kept: Record<string, string> = {}): ViewStorage {
  const values = new Map(Object.entries(kept))
  return { getItem: (key) => values.get(key) ?? null, setItem: (key, value) => void values.set(key, value) }
}

test('a saved view comes back as it was, under the login that saved it', () => {
  const storage = storageWith()
  saveView(storage, 'clerk', { name: 'Су, мерзімі өткен', search: { topic: 'WAT', due: 'late' } })
  expect(ownViews(storage, 'clerk')).toEqual([{ name: 'Су, мерзімі өткен', search: { topic: 'WAT', due: 'late' } }])
  expect(ownViews(storage, 'official')).toEqual([])
})

test('a view of the same name is replaced, the others stay', () => {
  const storage = storageWith()
  saveView(storage, 'clerk', { name: 'Вода', search: { topic: 'WAT' } })
  saveView(storage, 'clerk', { name: 'Дороги', search: { topic: 'ROD' } })
  saveView(storage, 'clerk', { name: 'Вода', search: { topic: 'WAT', due: 'late' } })
  expect(ownViews(storage, 'clerk').map(({ name }) => name)).toEqual(['Вода', 'Дороги'])
  expect(ownViews(storage, 'clerk')[0]?.search).toEqual({ topic: 'WAT', due: 'late' })
  removeView(storage, 'clerk', 'Вода')
  expect(ownViews(storage, 'clerk').map(({ name }) => name)).toEqual(['Дороги'])
})

test.each([
  { why: 'is no JSON', kept: '{', views: [] },
  { why: 'is no list', kept: '{"name":"Вода"}', views: [] },
  { why: 'has a row that is no view', kept: '[1,{"name":"Вода","search":{"topic":"WAT"}}]', views: ['Вода'] },
])('what is kept and $why does no harm', ({ kept, views }) => {
  const storage = storageWith({ 'qabyldau.views.clerk': kept })
  expect(ownViews(storage, 'clerk').map(({ name }) => name)).toEqual(views)
})

test('a condition that the program no longer knows is left out of a kept view', () => {
  const storage = storageWith({
    'qabyldau.views.clerk': '[{"name":"x","search":{"due":"late","colour":"red","kind":"old"}}]',
  })
  expect(ownViews(storage, 'clerk')[0]?.search).toEqual({ due: 'late' })
})
