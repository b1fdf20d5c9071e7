import { expect, test } from 'vitest'

import { foldWord } from '#domain/search/fold'
import { contentStems, stemWord } from '#domain/search/stem'

test.each([
  {
    language: 'ru' as const,
    why: 'cases of a noun',
    forms: ['школа', 'школы', 'школе', 'школу', 'школой', 'школами', 'школах'],
  },
  { language: 'ru' as const, why: 'cases of дорога', forms: ['дорога', 'дороги', 'дорогу', 'дорогами', 'дорогам'] },
  {
    language: 'ru' as const,
    why: 'adjective',
    forms: ['детский', 'детского', 'детскому', 'детские', 'детских', 'детская'],
  },
  { language: 'ru' as const, why: 'обращение', forms: ['обращение', 'обращения', 'обращений', 'обращению'] },
  {
    language: 'kk' as const,
    why: 'cases of a noun',
    forms: ['мектеп', 'мектептің', 'мектепке', 'мектепте', 'мектептен'],
  },
  {
    language: 'kk' as const,
    why: 'plural and possession',
    forms: ['жайылым', 'жайылымдар', 'жайылымға', 'жайылымдарды'],
  },
  {
    language: 'kk' as const,
    why: 'possession with a case',
    forms: ['балабақша', 'балабақшаға', 'балабақшадан', 'балабақшаның'],
  },
  { language: 'kk' as const, why: 'our', forms: ['ауыл', 'ауылымыз', 'ауылда', 'ауылдың', 'ауылдар'] },
])('$language, $why: $forms have one stem', ({ forms, language }) => {
  expect([...new Set(forms.map((form) => stemWord(foldWord(form), language)))]).toHaveLength(1)
})

test('a short word is not eaten', () => {
  expect(['су', 'суды', 'дом', 'үй'].map((word) => stemWord(foldWord(word), 'kk').length >= 2)).toEqual([
    true,
    true,
    true,
    true,
  ])
})

test('joining words and numbers say nothing about likeness', () => {
  expect([...contentStems('Почему у нас в 2026 году нет дороги?', 'ru')]).toEqual(['дорог'])
})
