import { describe, expect, test } from 'vitest'

import { bestSuggestions, shownByDefault } from '#domain/suggest/best-suggestions'
import { suggestTopic } from '#domain/suggest/suggest-topic'

import { candidateOf, dayOf, draftOf, type SampleQuestion, sampleQuestions } from './sample-questions.ts'

interface Pair {
  readonly asked: SampleQuestion
  readonly found: SampleQuestion
}

function chosenTopic({ topic }: SampleQuestion): string {
  return topic
}

function guessedTopic({ text, lang }: SampleQuestion): string {
  return suggestTopic(text, lang)[0]?.code ?? ''
}

/** Every question as a draft against those that were written down before it. */
function pairsFound(topicOf: (question: SampleQuestion) => string): Pair[] {
  return sampleQuestions.flatMap((asked, at) => {
    const before = sampleQuestions.slice(0, at).filter((other) => dayOf(other) <= dayOf(asked))
    const candidates = before.map((other) => ({ ...candidateOf(other), topic: topicOf(other) }))
    return bestSuggestions({ ...draftOf(asked), topic: topicOf(asked) }, candidates).flatMap(({ candidate }) => {
      const found = sampleQuestions.find(({ id }) => id === candidate.appealId)
      return found === undefined ? [] : [{ asked, found }]
    })
  })
}

function isLabelled({ asked, found }: Pair): boolean {
  return asked.repeat_group !== undefined && asked.repeat_group === found.repeat_group
}

describe.each([
  { why: 'topics as the clerk chose them', topicOf: chosenTopic, precision: 0.55 },
  { why: 'topics guessed from the words', topicOf: guessedTopic, precision: 0.5 },
])('R-12: repeats among the 120 sample questions, $why', ({ why, topicOf, precision }) => {
  const pairs = pairsFound(topicOf)
  const labelled = pairs.filter((pair) => isLabelled(pair))

  test.each(['G1', 'G2', 'G3', 'G4', 'G5', 'G6'])('group %s is found', (group) => {
    expect(labelled.some(({ asked }) => asked.repeat_group === group)).toBe(true)
  })

  test(`at least ${precision} of what is shown is a labelled repeat`, () => {
    const share = labelled.length / pairs.length
    console.log(
      `${why}: precision ${labelled.length}/${pairs.length} = ${share.toFixed(2)}, recall ${labelled.length}/6`,
    )
    expect(share).toBeGreaterThanOrEqual(precision)
  })

  test('silence on most questions', () => {
    const asked = new Set(pairs.map((pair) => pair.asked.id))
    expect(asked.size).toBeLessThanOrEqual(12)
  })
})

test('namesakes among the sample questions are not taken for one person', () => {
  const names = sampleQuestions.filter(({ person }) => person !== null)
  const taken = names.flatMap((asked) =>
    bestSuggestions(
      draftOf(asked),
      names.filter(({ id, topic }) => id !== asked.id && topic !== asked.topic).map((other) => candidateOf(other)),
      shownByDefault,
    ),
  )
  expect(taken).toEqual([])
})
