/** Which sentence of a reply answers which point of an appeal. */
import { finderOf } from './pattern.ts'
import { answersWithoutDay } from './patterns/question-words.ts'
import type { Point } from './questions-of.ts'
import type { ReplySentence } from './read-reply.ts'
import { type Term, termsOf } from './terms-of.ts'

/** `noDate`, `noNumber`: the matter is spoken of, and what was asked of it is not told. */
export type Answered = 'yes' | 'weakly' | 'noDate' | 'noNumber' | 'no'

export interface AnsweredPoint {
  readonly point: Point
  readonly answered: Answered
  /** The sentence of the reply that speaks of it, `null` when there is none. */
  readonly quote: string | null
  /** Words of that sentence that the point has too, as written. */
  readonly sharedWords: readonly string[]
}

/** Of a point's own words, so many have to be met for an answer; fewer are a weak one. */
const enoughShare = 0.34
const enoughWords = 3

/** Sentences that are kept for one word: a real reply never says it so often. */
const mostPlaces = 50

const needsNoDay = finderOf(answersWithoutDay)
const hasFigure = finderOf({ kk: ['#'], ru: [] })

/** Every point with its answer, in the order of the appeal. */
export function answersTo(points: readonly Point[], reply: readonly ReplySentence[]): AnsweredPoint[] {
  const body = reply.filter(({ isCourtesy, remedy }) => !isCourtesy && remedy === undefined)
  const places = placesOf(body)
  const answers = points.map((point) => answerTo(point, points, body, places))
  const taken = new Set(answers.filter(({ answered }) => answered !== 'weakly').map(({ quote }) => quote))
  return answers.map((one) => (isBorrowed(one, taken) ? { ...one, answered: 'no' } : one))
}

/** One word of many, in a sentence that answers another point: that is no answer. */
function isBorrowed({ point, answered, quote }: AnsweredPoint, taken: ReadonlySet<string | null>): boolean {
  return answered === 'weakly' && point.context.length === 0 && quote !== null && taken.has(quote)
}

/** For every key, the sentences that have it. */
function placesOf(body: readonly ReplySentence[]): Map<string, Set<number>> {
  const places = new Map<string, Set<number>>()
  body.forEach(({ words }, at) => {
    for (const { keys } of termsOf(words)) {
      for (const key of keys) {
        const known = places.get(key)
        if (known === undefined) places.set(key, new Set([at]))
        else if (known.size < mostPlaces) known.add(at)
      }
    }
  })
  return places
}

function answerTo(
  point: Point,
  points: readonly Point[],
  body: readonly ReplySentence[],
  places: ReadonlyMap<string, ReadonlySet<number>>,
): AnsweredPoint {
  const own = ownTerms(point, points)
  const met = own.filter((term) => sentencesWith(term, places).size > 0)
  const context = point.context.filter((term) => sentencesWith(term, places).size > 0)
  if (met.length === 0) {
    return { point, answered: context.length > 0 ? 'weakly' : 'no', ...shown(context, body, places) }
  }
  const where = new Set([...met].flatMap((term) => [...sentencesWith(term, places)]))
  const show = shown(met, body, places)
  const isEnough = met.length >= own.length * enoughShare || met.length >= enoughWords
  if (!isEnough) return { point, answered: 'weakly', ...show }
  const near = body.filter((_, at) => where.has(at) || where.has(at - 1) || where.has(at + 1))
  if (point.waitsFor === 'date' && !near.some((one) => one.date !== undefined || needsNoDay(one.words) !== undefined))
    return { point, answered: 'noDate', ...show }
  if (point.waitsFor === 'number' && !near.some(({ words }) => hasFigure(words) !== undefined))
    return { point, answered: 'noNumber', ...show }
  return { point, answered: 'yes', ...show }
}

/** Terms that no other point of the appeal has: the street that all of them name tells nothing. */
function ownTerms(point: Point, points: readonly Point[]): readonly Term[] {
  const others = new Set(
    points.filter((one) => one !== point).flatMap(({ terms }) => terms.flatMap(({ keys }) => keys)),
  )
  const own = point.terms.filter(({ keys }) => !keys.some((key) => others.has(key)))
  return own.length > 0 ? own : point.terms
}

function sentencesWith({ keys }: Term, places: ReadonlyMap<string, ReadonlySet<number>>): Set<number> {
  return new Set(keys.flatMap((key) => [...(places.get(key) ?? [])]))
}

/** The sentence where most of the terms meet, the first of equals. */
function shown(
  terms: readonly Term[],
  body: readonly ReplySentence[],
  places: ReadonlyMap<string, ReadonlySet<number>>,
): Pick<AnsweredPoint, 'quote' | 'sharedWords'> {
  const counts = new Map<number, number>()
  for (const term of terms) for (const at of sentencesWith(term, places)) counts.set(at, (counts.get(at) ?? 0) + 1)
  let best: number | undefined
  for (const [at, count] of [...counts].toSorted((a, b) => a[0] - b[0]))
    if (best === undefined || count > (counts.get(best) ?? 0)) best = at
  const found = best === undefined ? undefined : body[best]
  if (found === undefined) return { quote: null, sharedWords: [] }
  const keys = new Set(terms.flatMap((term) => term.keys))
  const sharedWords = termsOf(found.words)
    .filter((term) => term.keys.some((key) => keys.has(key)))
    .map(({ at }) => found.sentence.text.slice(found.words[at]?.start, found.words[at]?.end))
  return { quote: found.sentence.text, sharedWords: [...new Set(sharedWords)].slice(0, 8) }
}
