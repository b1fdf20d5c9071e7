import { describe, expect, test } from 'vitest'

import { suggestTopic } from '#domain/suggest/suggest-topic'
import { placeTopics, topicWords } from '#domain/suggest/topic-words'

import { sampleDictionaries, sampleQuestions } from './sample-questions.ts'

const leaves = sampleDictionaries.topics.flatMap(({ children }) => children.map(({ code }) => code))

test('every leaf of the topic dictionary has words in both languages, and there are no others', () => {
  expect(Object.keys(topicWords).toSorted()).toEqual(leaves.toSorted())
  expect(Object.values(topicWords).every(({ kk, ru }) => kk !== '' && ru !== '')).toBe(true)
})

test('the topics of a place are leaves of the dictionary', () => {
  expect([...placeTopics].filter((code) => !leaves.includes(code))).toEqual([])
})

describe('topics of the 120 sample questions', () => {
  test.each(['kk', 'ru'] as const)('the first suggestion is right in at least 80 of 100 questions (%s)', (language) => {
    const asked = sampleQuestions.filter(({ lang }) => lang === language)
    const first = asked.map(({ text, topic }) => ({ topic, guess: suggestTopic(text, language)[0]?.code ?? '' }))
    const leaf = first.filter(({ topic, guess }) => guess === topic).length / asked.length
    const root = first.filter(({ topic, guess }) => guess.split('.')[0] === topic.split('.')[0]).length / asked.length
    console.log(`${language}: leaf ${leaf.toFixed(2)}, root ${root.toFixed(2)}`)
    expect(leaf).toBeGreaterThanOrEqual(0.8)
  })
})

test.each([
  { why: 'nothing typed', text: '', language: 'kk' as const, code: undefined },
  { why: 'no known word', text: 'Құрметті Асхат мырза', language: 'kk' as const, code: undefined },
  {
    why: 'Russian words in a text marked Kazakh',
    text: 'Нет тёплых батарей, котельная стоит',
    language: 'kk' as const,
    code: 'HCS.1',
  },
  { why: 'a Kazakh text in Latin', text: 'Balabaqşa joq, kezek uzaq', language: 'kk' as const, code: 'EDU.1' },
  {
    why: 'two words tell more than one',
    text: 'Школьный автобус не приезжает',
    language: 'ru' as const,
    code: 'EDU.4',
  },
])('$why', ({ text, language, code }) => {
  expect(suggestTopic(text, language)[0]?.code).toBe(code)
})

test('shares are between 0 and 1, the largest first, at most five', () => {
  for (const { text, lang } of sampleQuestions) {
    const scores = suggestTopic(text, lang).map(({ score }) => score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    expect(scores.length <= 5 && scores.every((score) => score > 0 && score <= 1)).toBe(true)
  }
})
