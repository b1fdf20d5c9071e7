import { describe, expect, test } from 'vitest'
import { gapsIn, nextGap, partsOf, placeOf } from '#renderer/features/appeal/card/reply/gaps.ts'
import { shortQuote } from '#renderer/features/appeal/card/reply/short-quote.ts'

const letter = 'Срок […], ответственный […].'

describe('gaps of a letter', () => {
  test('each is found where it stands', () => {
    expect(gapsIn(letter)).toEqual([
      { from: 5, to: 8 },
      { from: 24, to: 27 },
    ])
  })

  test.each([
    { why: 'from the beginning the first', from: 0, at: 5 },
    { why: 'after the first the second', from: 8, at: 24 },
    { why: 'after the last the first again', from: 28, at: 5 },
  ])('$why', ({ from, at }) => {
    expect(nextGap(letter, from)?.from).toBe(at)
  })

  test('a letter without gaps has none to go to', () => {
    expect(nextGap('Готово.', 0)).toBeUndefined()
  })

  test('the parts make the text again', () => {
    expect(partsOf(letter)).toEqual([
      { text: 'Срок ', isGap: false, at: 0 },
      { text: '[…]', isGap: true, at: 5 },
      { text: ', ответственный ', isGap: false, at: 8 },
      { text: '[…]', isGap: true, at: 24 },
      { text: '.', isGap: false, at: 27 },
    ])
  })
})

describe('a quote is found in the text', () => {
  const text = 'Уважаемая!\n\nФонари (4 шт.)\nзаменят до 30 апреля.'
  test.each([
    { why: 'as written', quote: 'заменят', place: { from: 27, to: 34 } },
    { why: 'over a line break', quote: 'Фонари (4 шт.) заменят', place: { from: 12, to: 34 } },
    { why: 'not there', quote: 'газ', place: undefined },
    { why: 'nothing', quote: ' ', place: undefined },
  ])('$why', ({ quote, place }) => {
    expect(placeOf(text, quote)).toEqual(place)
  })
})

test.each([
  { why: 'one line, without its full stop', text: 'Вода\nдана.', short: 'Вода дана' },
  { why: 'cut at a word', text: 'слово '.repeat(30), short: `${'слово '.repeat(18).trim()}…` },
])('$why', ({ text, short }) => {
  expect(shortQuote(text)).toBe(short)
})
